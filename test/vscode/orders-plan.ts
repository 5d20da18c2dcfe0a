/** The plan that most tests of the editor open: it says where one database is copied to, and little else. */

export const ORDERS_BACKUPS = `---
kind: dr-plan
title: Orders plan
---

# Orders plan

## Backups

pgBackRest takes a full backup of orders-db every night at 01:00 UTC to s3://example-bkp/orders.
`;

/** The same with a list of two tasks, one of them done. */
export const ORDERS_PLAN = `${ORDERS_BACKUPS}
## Steps

- [ ] stop the writers
- [x] tell the customers
`;
