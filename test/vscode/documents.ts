/** The documents of one folder that the page tests of checklist, new runbooks, panel and preview look at. */
import assert from 'node:assert/strict';
import { catalogue } from '../../src/catalogue.generated.ts';
import { analyse } from '../../src/core/analyse.ts';
import { isLikely } from '../../src/core/recognise/assess.ts';
import { conformanceSet } from '../conformance/engine.ts';
import { windowsOf } from './folder-windows.ts';
import { ORDERS_PLAN } from './orders-plan.ts';

/** For new runbooks. */
const HARBOUR_PLAN = `---
kind: dr-plan
id: harbour-dr-plan
owner: harbour-master
---

# Disaster recovery plan: Harbour

| System | RTO | RPO |
| --- | --- | --- |
| berth-db | 4 h | 30 min |
`;

/** For the panel. */
const RESTORE = `---
kind: restore-procedure
rto: 2 h
---

# Restore orders-db

## Before

- [ ] The plan is declared
- [ ] Two people are in the room

## Restore steps

1. Stop the writers (platform, 10 min)

   \`\`\`sh
   systemctl stop shop
   \`\`\`

2. Load the dump (dba, 1 h)
`;

const KEYS = `apiVersion: dr-runbook/v1
kind: restore-procedure
metadata: {id: keys, title: Rebuild the keys, owner: dba, version: "1", last_reviewed: 2026-11-16}
spec:
  steps:
    - {id: host, action: Build the host, owner: platform, duration: PT30M}
    - {id: keys, action: Load the keys, owner: dba, duration: PT20M, depends_on: [host]}
`;

/** For the preview. */
const SHOP_RESTORE = `---
kind: restore-procedure
systems: [shop-db]
rto: 1 h
next_review: 2024-03-01
---

# Restore shop-db

## Restore procedure

1. Load the dump (dba, 90 min)

## Checks

- [ ] count the orders
- [x] call the customers
`;

/** No runbook, for all of them. */
const README =
  '# A library\n\nInstall it with `npm install`. TODO: write more.\n\n## Tasks\n\n- [ ] a task\n';

/** Opens them in a window that the files of tests share. */
export const inDocuments = windowsOf('documents', () => ({
  'README.md': README,
  'docs/harbour-dr-plan.md': HARBOUR_PLAN,
  'huge.md': ORDERS_PLAN + 'All of it is written down. '.repeat(42_000),
  'keys.runbook.yaml': KEYS,
  'orders-plan.md': ORDERS_PLAN,
  'perhaps.md': likelyText(),
  'restore.md': RESTORE,
  'shop-restore.md': SHOP_RESTORE,
}));

/** A document of the conformance set that the engine is not certain of. */
function likelyText(): string {
  const found = conformanceSet().find(({ text }) =>
    isLikely(analyse('perhaps.md', 'perhaps.md', text, catalogue).recognition),
  );
  assert.ok(found, 'the conformance set has one');
  return found.text;
}
