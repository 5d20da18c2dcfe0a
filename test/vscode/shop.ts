/** The folder of one plan that the page tests of the offline pack and of the readiness report look at. */
import { windowsOf } from './folder-windows.ts';

/** The date that is overdue stands in line 5. */
export const SHOP_PLAN = `---
kind: dr-plan
id: shop-plan
owner: platform-lead
next_review: 2024-03-01
---

# Shop plan

## Backups

pgBackRest takes a full backup of shop-db every night at 01:00 UTC to s3://example-bkp/shop.
`;

/** Opens it in a window that the files of tests share. */
export const inShop = windowsOf('shop', () => ({ 'shop-plan.md': SHOP_PLAN }));
