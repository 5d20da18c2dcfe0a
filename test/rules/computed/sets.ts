/** One clean set of documents, written twice: in Markdown and in YAML. Faults are seeded into it. */

/** By path. */
export type Documents = Readonly<Record<string, string>>;

export const MARKDOWN: Documents = {
  'plan.md': `---
kind: dr-plan
id: shop-plan
title: Recovery plan of the shop
owner: service-owner
version: "1"
last_reviewed: 2026-11-16
review_interval: P1Y
---

# Recovery plan of the shop

Production runs in eu-west-1.

## Recovery objectives

| System | Tier | Holds data | RTO | RPO |
| --- | --- | --- | --- | --- |
| shop-db | 1 | yes | 4 h | 1 h |
| stock-db | 3 | yes | 8 h | 24 h |
| shop-web | 1 | no | 4 h | 24 h |

## Roles

| Role | Holder | Deputy |
| --- | --- | --- |
| recovery-lead | service-owner | duty-manager |
| database | senior-dba | second-dba |

## Contacts

| Contact | Mobile |
| --- | --- |
| service-owner | +44 7700 900101 |
| duty-manager | +44 7700 900102 |
| senior-dba | +44 7700 900103 |
| second-dba | +44 7700 900104 |

## Exercises

| Exercise | How often | Last held |
| --- | --- | --- |
| restore drill | every 3 months | 2026-10-20 |
| tabletop | every 12 months | 2026-05-12 |

See [backup.md](backup.md), [restore.md](restore.md) and [training.md](training.md).
`,
  'backup.md': `---
kind: backup-procedure
plan: shop-plan
last_reviewed: 2026-11-16
---

# Backups of the shop

| System | Backup schedule | Off-site copy |
| --- | --- | --- |
| shop-db | every 30 minutes | \`s3://shop-copies/db\` in eu-north-1 |
| stock-db | nightly at 02:00 | \`s3://shop-copies/stock\` in eu-north-1 |

A copy of shop-db is sent off-site every 30 minutes, one of stock-db nightly.

The database is dumped with \`pg_dump -Fc shop > /srv/shop.dump\` and uploaded with rclone.
`,
  'restore.md': `---
kind: restore-procedure
plan: shop-plan
systems: [shop-db]
last_reviewed: 2026-11-16
---

# Restore shop-db

## Restore procedure

1. Build the host (database, 30 min)
2. Load the dump with \`pg_restore -d shop /srv/shop.dump\` (database, 90 min)
   Expect: no error.
3. Open the shop on shop-web (recovery-lead, 10 min)
`,
  'training.md': `---
kind: training-plan
plan: shop-plan
last_reviewed: 2026-11-16
---

# Recovery training

Everybody with a role is trained every 12 months.

| Name | Date |
| --- | --- |
| service-owner | 2026-05-12 |
| duty-manager | 2026-05-12 |
| senior-dba | 2026-10-20 |
| second-dba | 2026-10-20 |
`,
};

const header = (id: string, more = '') =>
  `metadata: {id: ${id}, title: About ${id}, owner: service-owner, version: "1", last_reviewed: 2026-11-16, review_interval: P1Y${more}}`;

export const YAML: Documents = {
  'plan.runbook.yaml': `apiVersion: dr-runbook/v1
kind: dr-plan
${header('shop-plan')}
spec:
  systems:
    - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: PT1H, location: {provider: aws, region: eu-west-1, host: db-01}}
    - {id: stock-db, tier: 3, stateful: true, rto: PT8H, rpo: PT25H, location: {provider: aws, region: eu-west-1, host: db-02}}
    - {id: shop-web, tier: 1, stateful: false, rto: PT4H, rpo: PT24H}
  roles:
    - {id: recovery-lead, holder: service-owner, deputy: duty-manager}
    - {id: database, holder: senior-dba, deputy: second-dba}
  contacts:
    - {id: service-owner, channels: [{type: mobile, value: "+44 7700 900101"}, {type: pager, value: "4101"}]}
    - {id: duty-manager, channels: [{type: mobile, value: "+44 7700 900102"}, {type: pager, value: "4102"}]}
    - {id: senior-dba, channels: [{type: mobile, value: "+44 7700 900103"}, {type: pager, value: "4103"}]}
    - {id: second-dba, channels: [{type: mobile, value: "+44 7700 900104"}, {type: pager, value: "4104"}]}
  testing:
    programme:
      - {type: restore-drill, scenario: accidental-deletion, cadence: P3M, last: 2026-10-20}
      - {type: tabletop, scenario: ransomware, cadence: P1Y, last: 2026-05-12}
`,
  'backup.runbook.yaml': `apiVersion: dr-runbook/v1
kind: backup-procedure
${header('shop-backup', ', plan: shop-plan')}
spec:
  excluded:
    - {what: session cache, reason: fills again}
  backups:
    - id: db-repository
      covers: [shop-db]
      tool: {name: pgBackRest}
      jobs:
        - {type: full, schedule: "0 1 * * 0", duration: PT50M}
        - {type: incremental, schedule: "*/30 * * * *", duration: PT5M}
      copies:
        - {id: near, location: {provider: aws, region: eu-west-1, host: bkp-01}, medium: disk, transfer: PT1M}
        - {id: far, location: {provider: aws, region: eu-north-1, path: "s3://shop-copies/db"}, medium: object-storage, offsite: true, transfer: PT10M}
    - id: stock-dump
      covers: [stock-db]
      tool: {name: pg_dump}
      jobs: [{type: full, schedule: nightly, duration: PT20M}]
      copies:
        - {id: far, location: {provider: aws, region: eu-north-1, path: "s3://shop-copies/stock"}, medium: object-storage, offsite: true, transfer: PT20M}
        - {id: near, location: {provider: aws, region: eu-west-1, host: bkp-01}, medium: disk, transfer: PT1M}
`,
  'restore.runbook.yaml': `apiVersion: dr-runbook/v1
kind: restore-procedure
${header('shop-restore', ', plan: shop-plan')}
spec:
  systems: [shop-db]
  steps:
    - {id: build, action: Build the host, owner: database, duration: PT30M, changes_state: true, verify: {expect: host answers}}
    - {id: load, action: Load the newest backup, owner: database, command: pgbackrest --stanza=shop restore, duration: PT90M, depends_on: [build], changes_state: true, verify: {expect: no error}}
    - {id: open, action: Open the shop on shop-web, owner: recovery-lead, duration: PT10M, depends_on: [load], changes_state: false}
`,
  'training.runbook.yaml': `apiVersion: dr-runbook/v1
kind: training-plan
${header('shop-training', ', plan: shop-plan')}
spec:
  onboarding_limit: P30D
  courses:
    - {id: restore, content: restore shop-db by hand, cadence: P1Y, required_for: [database]}
  people:
    - {id: second-dba, joined: 2026-01-15}
  records:
    - {person: senior-dba, course: restore, date: 2026-10-20}
    - {person: second-dba, course: restore, date: 2026-10-20}
`,
};
