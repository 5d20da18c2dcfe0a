/** Where drills bring their data, and which changes make an earlier test say less: in many wordings. */
import assert from 'node:assert/strict';
import { significantChanges } from '../../../src/core/facts/records/changes.ts';
import { parse } from '../../../src/core/parse.ts';
import { sourceText } from '../../../src/core/text.ts';
import { lintText } from '../../judge.ts';

const PLAN = `---
kind: dr-plan
---

# Recovery plan of the shop

| System | Tier | RTO |
| --- | --- | --- |
| shop-db | 1 | 4 h |
| database | 1 | 4 h |

## Restore drills

`;

describe('a drill on production', () => {
  for (const line of [
    'A test restore into shop-db runs every month.',
    'The restore test in production is run each month.',
    'Restore drills are held on the production database every quarter.',
    '| Restore drill | Target |\n| --- | --- |\n| monthly, from a backup | production |',
  ]) {
    it(`is told by: ${line}`, () => assert.equal(drills(line).length, 1));
  }

  for (const line of [
    'Restore drill on shop-db-test every month.',
    'Restore tests run on the recovery site against shop-db backups.',
    'We do a trial restore on a Friday into production-like machines.',
    'A restore test on database level is done quarterly.',
    'Each restore drill is followed by a check on production that nothing was touched.',
    'Restore drills in production are forbidden.',
    'Restore drills must not be done in production.',
    'Restore exercise in production, with the approval of the owner and a window.',
    "Test restores into shop-db's clone.",
    'The restore drill runs on production data.',
    'Quarterly restore test against production RPO.',
    "Restore test on production servers' images.",
    '| Restore drill | Target |\n| --- | --- |\n| weekly, from a backup | prod-restore-test |',
  ]) {
    it(`is not told by: ${line}`, () => assert.deepEqual(drills(line), []));
  }
});

describe('a significant change', () => {
  for (const what of [
    'Ubuntu 22.04 to 24.04',
    'Windows Server 2019 -> 2022',
    'PostgreSQL 15.9 → 16.4',
    'schema migration to the new order model',
    'moved to another region',
    'new backup tool restic',
  ]) {
    it(`is: ${what}`, () => assert.equal(changes(what).length, 1));
  }

  for (const what of [
    'memory 16 -> 32 GB',
    'PostgreSQL max_connections 100 -> 200',
    'PostgreSQL port 5432 to 5433',
    'Kubernetes nodes 3 to 5',
    'MySQL 8.0.35 -> 8.0.36',
    'configuration file of the backup tool moved',
    'removed the note about schema migration',
  ]) {
    it(`is not: ${what}`, () => assert.deepEqual(changes(what), []));
  }
});

function drills(line: string): string[] {
  return lintText('plan.md', `${PLAN}${line}\n`)
    .filter(({ rule }) => rule === 'drill-on-production')
    .map(({ message }) => message);
}

function changes(what: string) {
  const text = `---\nkind: change-log\n---\n\n# Changes\n\n| Date | System | Change |\n| --- | --- | --- |\n| 2026-10-05 | shop-db | ${what} |\n`;
  return significantChanges(parse(sourceText('changes.md', text), 'changes.md'));
}
