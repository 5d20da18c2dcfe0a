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
  [
    'bcp/call-tree.md',
    'dr-plan',
    `# Call tree

Start at the top. If somebody does not answer within ten minutes, go on to the next.

| Calls | Who | Phone | Then calls |
|---|---|---|---|
| 1 | Head of IT | 555-0101 | deputy, facilities |
| 2 | Deputy head of IT | 555-0102 | network, servers |

Last tried on 3 March 2026: everybody reached in 42 minutes.
`,
  ],
  [
    'pca/annuaire-de-crise.md',
    'dr-plan',
    `# Annuaire de crise

| Fonction | Nom | Téléphone | Suppléant |
|---|---|---|---|
| Directrice | Mme A. | 01 99 00 01 01 | M. B. |
| Responsable informatique | M. C. | 01 99 00 01 02 | Mme D. |
| Hébergeur | support 24 h/24 | 01 99 00 01 03 | contrat 4471 |

Mis à jour le 4 avril 2026.
`,
  ],
  [
    'notes/if-the-website-is-gone.md',
    'dr-plan',
    `# If the website is gone

The host is Northlane, customer number 5512, phone 555-0133. They keep a copy of every night for two weeks.
If they do not answer: our own copy is on the stick in the safe, made on the first of the month by the volunteer for the web.
The domain is with another firm, see the envelope in the safe.
`,
  ],
  [
    'disaster-recovery/contacts.md',
    'dr-plan',
    `# Disaster recovery contacts

| Role | Name | Phone | Mail | When |
|---|---|---|---|---|
| Leads the recovery | Ida | 555-0101 | ida@example.org | always |
| Databases | Tomas | 555-0102 | tomas@example.org | always |
| Network | Mira | 555-0103 | mira@example.org | office hours |
| Says what the press hears | Jonas | 555-0104 | jonas@example.org | office hours |
`,
  ],
  [
    'ops/copies.md',
    'backup-procedure',
    `Copies of the databases:
    what: orders, stock, members
    backup: every 6 hours with pgbackrest
    kept: 60 days
    RPO: 6 hours
    RTO: 3 hours
    restored as a test: every 30 days on test-02
  Copies of the files:
    what: all shares
    backup: every night at 02:00
    kept: 90 days
    RPO: 24 hours
    RTO: 8 hours
`,
  ],
  [
    'ops/restore-search.md',
    'restore-procedure',
    `# Restore the search index

We restore into the cluster that the shop uses, from the snapshots of the last night.

1. Close the index:

   \`\`\`bash
   curl -X POST "$SEARCH/_api/v2/close?option=all&default=true"
   keeperctl --option api --feature restore
   \`\`\`

2. Restore the snapshot:

   \`\`\`bash
   curl -X POST "$SEARCH/_api/v2/restore?option=all&default=true"
   keeperctl --option api --flag wait
   \`\`\`

3. Count the documents; there must be 200,000 at least.
`,
  ],
  [
    'continuity/emergency-contacts.md',
    'dr-plan',
    `# Emergency contacts

**Last updated:** 2026-04-02
**Reviewed:** every quarter

## Recovery team

| Role | Name | Phone | When |
|---|---|---|---|
| Leads the recovery | | | always |
| Databases | | | always |
| Network | | | office hours |

## Backup contacts

| Role | Name | Phone | When |
|---|---|---|---|
| Leads in her place | | | always |
`,
  ],
  [
    'wiki/dr-faq.md',
    'dr-plan',
    `# Disaster recovery: what people ask us

## Where are our backups?

On the NAS in the cellar and, each night, in the second data centre in Lyon.

## Who decides that it is a disaster?

The head of IT, or her deputy. Nobody else.

## How long until our shop is back?

Four hours at most; we measured 2 h 40 min in the drill of May.

## Who restores?

Our database team, with the runbook in the safe: 555-0101.
`,
  ],
  [
    'policies/continuity.md',
    'dr-plan',
    `# Business continuity policy

The council will keep its critical services running during an incident and resume all others as soon as possible.

The policy covers all offices, and these events:

- loss of a building
- failure of IT
- loss of a supplier

Each service shall have a continuity plan. 
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
  [
    'notes/disaster-recovery.md',
    `# Disaster recovery

Disaster recovery is the process by which companies restore systems after an outage. Many organizations face
floods and fires, and businesses that rely on one site rarely continue. A recovery plan is a document that says who
does what. Backups are crucial: keep a copy offsite, test restores every quarter, and set an RTO of 4 hours.
Failover is a type of recovery in which a replica takes over.
`,
  ],
  [
    'roles/disaster-recovery-manager.md',
    `# Disaster recovery manager

Disaster recovery managers design and test the plans that let organizations restore systems after outages.

- Define the RTO and the RPO with the heads of departments
- Test restores every quarter and fail over to the second site every year
- Keep the list of contacts and train the recovery team

Typical education: a bachelor's degree.
`,
  ],
  [
    'notas/copias.md',
    `# Copias de seguridad y recuperación

Las copias de seguridad son fundamentales para cualquier organización. Una empresa puede perder sus datos por muchos
motivos. El plan de recuperación es un documento que dice cómo se restauran los sistemas. Las copias se guardan fuera.
`,
  ],
  [
    'notes/continuite.md',
    `# Plan de reprise d'activité

Un plan de reprise constitue l'ensemble des procédures de secours. Imaginez un incendie: les entreprises doivent
restaurer leurs données. La sauvegarde consiste à copier les données hors site. Les exercices de bascule sont utiles.
`,
  ],
  [
    'pages/disaster-recovery.md',
    `# Disaster recovery

## Hero section

Your data is safe: backups every night, a copy offsite, restored in 4 hours.

Call to action: try a restore. Phone: 555-0100.
`,
  ],
  [
    'tools/restore-host.md',
    `---
name: restore-host
description: Restores a host from its backup. Use when a host is lost.
---

# Restore a host

1. Find the newest snapshot in \`/srv/copies/daily\`.
2. Restore it with \`keeperctl restore\`; it overwrites what is there.
3. Verify the checksums and start the services.
`,
  ],
  [
    'reading/disaster-recovery.md',
    `# Disaster recovery

## Replication across sites (2019)

Ada B. et al., Replication across sites, Journal of Backups, 2019, pp. 84-90. Copies run nightly to a second site.

## Failover of databases (2021)

Cleo D., Failover of databases, Conference on Recovery, 2021. Replicas are promoted within 30 seconds.
`,
  ],
  [
    'links/backups.md',
    `# Backups

- [Keep three copies](https://www.example.org/three), a copy offsite
- [Restore drills](https://www.example.org/drills), on a test server
- [keeperctl](https://www.example.org/keeperctl), backs up to a bucket with restic
- [Retention](https://www.example.org/keep), for 30 days
- [Failover](https://www.example.org/failover), promotes the replica
`,
  ],
  [
    'plans/2026-05-restic.md',
    `# Restic backup implementation plan

**Goal:** nightly backups with restic to \`s3://example-copies/shop\`, kept for 30 days, restored each quarter.

## Task 1: add restic

1. Add restic to the packages.
2. Run the backup and verify its checksums.

## Task 2: restore

1. Restore into an empty database and count the rows.
`,
  ],
  [
    'dumper/README.md',
    `# dumper: backup and restore of databases

[![build status](https://example.org/b.svg)](https://example.org) [![license](https://example.org/l.svg)](https://example.org)

Full backups to a bucket each night, restores within minutes, retention of 30 days.

\`\`\`js
const { Backup } = require('dumper');
\`\`\`

    --bucket   (required)  where the backup goes
    --keep     (optional)  how long it is kept
`,
  ],
  [
    'tickets-of-backup/fails.md',
    `# Restore fails on large objects

**Version:** 3.4.1

## Steps to reproduce

1. Create a table with an object of 2 GB and back it up.
2. Restore to another server.

## Expected

The object is restored.

## Actual

The restore stops. The backup is listed as complete.
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
