/** What systems need, and in which order they come back, in the many ways in which people write it. */
import assert from 'node:assert/strict';
import { check } from './check.ts';

const PLAN = `---
kind: dr-plan
---

# Recovery plan of the shop

| System | Tier | RTO |
| --- | --- | --- |
| shop-db | 3 | 4 h |
| shop-api | 3 | 8 h |
| secrets-01 | 3 | 1 h |

`;

const WRONG: Readonly<Record<string, string>> = {
  'a sentence and a list': `The shop-api depends on \`shop-db\`.

## Recovery sequence

1. Start shop-api.
2. Restore shop-db from the newest dump.`,
  'a sentence the other way round': `\`secrets-01\` is needed to restore shop-db.

## Order of recovery

1. **shop-db** – from the dump
2. **secrets-01** – from the snapshot`,
  'two needs in one sentence': `shop-api requires shop-db and secrets-01.

## Restore order

1. shop-db
2. shop-api
3. secrets-01`,
  'what cannot start before': `shop-api cannot start before shop-db.

Systems come back in this order: shop-api; shop-db; secrets-01.`,
  'a table of waves': `| Wave | Systems | Needs |
| --- | --- | --- |
| 1 | shop-api | wave 2 |
| 2 | shop-db, secrets-01 | nothing |

## Recovery order

1. shop-api
2. shop-db`,
  'a table with an order of its own': `| Recovery order | System | Depends on |
| --- | --- | --- |
| 1 | shop-api | shop-db |
| 2 | shop-db | |`,
  'a circle': `shop-db needs secrets-01. secrets-01 requires shop-db.`,
};

const RIGHT: Readonly<Record<string, string>> = {
  'what is needed first': `shop-api depends on shop-db.

## Recovery order

1. shop-db
2. shop-api`,
  'a need of something else': `shop-api needs shop-db credentials, which lie in the safe.

## Recovery order

1. shop-api
2. shop-db`,
  'a need in some cases': `If the cache is empty, shop-api requires shop-db.

## Recovery order

1. shop-api
2. shop-db`,
  'a soft need': `| System | Depends on |
| --- | --- |
| shop-api | shop-db (soft: orders are queued) |

## Recovery order

1. shop-api
2. shop-db`,
  'a denial': `shop-api does not need shop-db to start. secrets-01 never depends on shop-db.

## Recovery order

1. shop-api
2. shop-db`,
  'systems that one item names together': `shop-api depends on shop-db.

## Recovery order

1. shop-db and shop-api
2. secrets-01`,
  'an order of people': `shop-api depends on shop-db.

## Escalation

1. shop-api team
2. shop-db team`,
};

describe('the recovery order', () => {
  for (const [name, text] of Object.entries(WRONG)) {
    it(`is wrong: ${name}`, () => assert.deepEqual(found(text), ['dependency-order']));
  }

  for (const [name, text] of Object.entries(RIGHT)) {
    it(`is right: ${name}`, () => assert.deepEqual(found(text), []));
  }
});

function found(text: string): string[] {
  return check({ 'plan.md': `${PLAN}${text}\n` })
    .filter(({ rule }) => rule === 'dependency-order')
    .map(({ rule }) => rule);
}
