/** Whole pages: which are recovery documents, of what kind, and what the labels in them bring up. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { analyse } from '../../../src/core/analyse.ts';

const OURS: readonly (readonly [path: string, kind: string, text: string])[] = [
  [
    'it/hardware.md',
    'inventory',
    `# Equipment

| Machine | Model | Serial | Place |
|---|---|---|---|
| till-1 | Fujitsu Esprimo G5 | YM4K001 | shop |
| srv-1 | Dell R350 | 8GH21 | cellar, rack 1 |

Versions: Debian 12.5, PostgreSQL 15.6, till software 8.2.1.
Spares: one Dell R350 in the cellar, shelf 2. Support: Dell, 555-0102, contract 4471.
`,
  ],
  [
    'drills/2026-05-restore-test.md',
    'exercise-report',
    `# Restore test of 6 May 2026

Present: Ida (database), Tomas (network). Scenario: the orders database is lost.

We restored the dump of 5 May on \`test-02\` in 48 minutes; the objective is 60 minutes. All row counts matched.

| Finding | Action | Owner | Due |
|---|---|---|---|
| password missing | put it into the vault | Ida | 2026-05-20 |
`,
  ],
  [
    'ops/restoring-the-shop.md',
    'dr-plan',
    `# Plan for restoring the shop

Ida decides; Tomas stands in (555-0101). RTO 4 hours, RPO 15 minutes.
The plan starts when the shop has been down for 30 minutes.
Backups of the database run every hour to \`s3://example-copies/shop\` and are kept for 30 days.
`,
  ],
];

const NOT_OURS: readonly (readonly [path: string, text: string])[] = [
  [
    'docs/releases/CHANGELOG.md',
    `# Copyhouse

## 2026-05-03, Version 4.2.1

- backup: retry the upload to the off-site bucket when the snapshot is locked (#812, #815)
- restore: verify checksums of restored files before the swap
- upgrade openssl to 3.0.13; tested on Debian 12 and Alpine 3.19

## 2026-04-11, Version 4.2.0

- restore: point-in-time recovery for PostgreSQL 16
- retention: keep 7 daily and 4 weekly snapshots by default
- failover: replicas are promoted within 30 seconds
`,
  ],
  [
    'copyhouse/README.md',
    `# Copyhouse: disaster recovery for small teams

Backs up databases every night, keeps copies in a second region, and restores them in minutes.

    npm install -g copyhouse
    copyhouse backup --to s3://example-copies --keep-daily 7
    copyhouse restore orders --verify

Backups are encrypted. A restore drill runs every week in a sandbox. RTO and RPO are shown for each system.

MIT licence.
`,
  ],
  [
    'tools/test-machine.md',
    `# The test machine

A fresh machine has Debian 12, Node 20.19 and 2 cores. The cache lies in \`/var/cache/tests\`.
Version 1.101 of the editor is used; it starts on port 8000 and is stopped when a test fails.

1. Restore the cache from the last run.
2. Start the server and wait until it answers.
3. Run the tests, then delete what they wrote.
`,
  ],
  [
    'learn/unit-3-disaster-recovery.md',
    `# Unit 3: disaster recovery

In this unit you will learn what RTO and RPO mean. Backups run nightly, are kept for 30 days, and a copy lies offsite.

## Exercise

Restore the database on your own machine. Hand in how long it took.
`,
  ],
  [
    'jobs/backup-engineer.md',
    `# Backup engineer

You will own our backups: nightly with restic to two regions, kept for 90 days, restored in a drill each quarter.
We offer a training budget. Apply at jobs@example.org.
`,
  ],
  [
    'CHANGELOG.md',
    `# Changelog

## 2.1.0 - 2026-04-01

- Added: restore to another region
- Fixed: backups hang

## 2.0.0 - 2026-02-01

- Changed: backups are kept for 30 days
`,
  ],
  [
    'minutes/2026-09.md',
    `# Meeting of 3 September 2026

Ida: the restore test took 48 minutes. The second copy goes to Lyon every night. The failover drill moves to October.
Next meeting: 1 October.
`,
  ],
];

describe('documents', () => {
  for (const [path, kind, text] of OURS) {
    it(`knows ${path}`, () => {
      const { recognition } = analyse(path, path, text, catalogue);
      assert.equal(recognition.isRunbook, true, String(recognition.confidence));
      assert.equal(recognition.kind, kind);
    });
  }

  it('believes a page that says it is none, whatever else it says', () => {
    for (const [path, , text] of OURS.filter(([path]) => path.endsWith('.md'))) {
      const denied = `---\ndr-runbook: false\n---\n\n${text}`;
      const configured = { kind: 'dr-plan' } as const;
      const { recognition } = analyse(path, path, denied, catalogue, { configured });
      assert.equal(recognition.isRunbook, false);
    }
  });

  for (const [path, text] of NOT_OURS) {
    it(`leaves ${path} alone`, () => {
      const { recognition } = analyse(path, path, text, catalogue);
      assert.equal(recognition.isRunbook, false, String(recognition.confidence));
    });
  }

  it('takes the label of a line for a heading of the line', () => {
    const state = (line: string, practice: string) =>
      analyse('plan.md', 'plan.md', `# Recovery plan\n\n${line}\n`, catalogue).coverage.get(
        practice,
      )?.state;
    assert.equal(state('**Scope.** TBD', 'scope-and-assumptions'), 'placeholder');
    assert.equal(state('**Contact list.** To be agreed', 'contact-list'), 'placeholder');
    assert.equal(
      state('**Recovery testing:** every May and October', 'recovery-testing'),
      'satisfied',
    );
  });
});
