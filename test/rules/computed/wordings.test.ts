/** Contradictions in the words of many writers: what each check finds in them, and what only looks like one. */
import assert from 'node:assert/strict';
import type { Rule } from '../../../src/core/rule.ts';
import backupOnSourceHost from '../../../src/rules/backup-on-source-host.ts';
import backupWindowOverrun from '../../../src/rules/backup-window-overrun.ts';
import dependencyOrder from '../../../src/rules/dependency-order.ts';
import keyWithBackup from '../../../src/rules/key-with-backup.ts';
import offsiteSameLocation from '../../../src/rules/offsite-same-location.ts';
import restoreThroughput from '../../../src/rules/restore-throughput.ts';
import retentionBelowNeed from '../../../src/rules/retention-below-need.ts';
import rpoBackupInterval from '../../../src/rules/rpo-backup-interval.ts';
import rpoMeasured from '../../../src/rules/rpo-measured.ts';
import rpoOffsiteInterval from '../../../src/rules/rpo-offsite-interval.ts';
import rtoMeasured from '../../../src/rules/rto-measured.ts';
import stepWithoutVerification from '../../../src/rules/step-without-verification.ts';
import systemWithoutBackup from '../../../src/rules/system-without-backup.ts';
import toolMismatch from '../../../src/rules/tool-mismatch.ts';
import { contextFor } from '../../judge.ts';

/** The body of a plan; what the findings stand on. */
type Wording = readonly [text: string, ...found: readonly string[]];

const RTO = 'RTO: 4 h\n\n';
const RPO = 'RPO: 1 h\n\n';
const RESTORE = '## Restore procedure\n\n1. Load: `pg_restore -d orders orders.dump`\n';
const SYSTEMS =
  '| System | RPO |\n|---|---|\n| wms | 1 h |\n| labels | 24 h |\n| edi | 1 h |\n\n## Backups\n\n| System | Schedule |\n|---|---|\n';

const WORDINGS: readonly (readonly [Rule, readonly Wording[]])[] = [
  [
    rpoBackupInterval,
    [
      ['| System | RPO | Backup |\n| --- | --- | --- |\n| crm | 1 h | every 4 hours |', '1 h'],
      ['| System | RPO | Sicherung |\n| --- | --- | --- |\n| Archiv | 4 h | täglich |', '4 h'],
      [`${RPO}| | |\n|---|---|\n| Backup frequency | Every 8 hours |`, '1 h'],
      [`${RPO}| Job | Schedule |\n|---|---|\n| db dump | nightly at 02:00 |`, '1 h'],
      [`${RPO}| Task | How often |\n|---|---|\n| Check the backups | every 8 hours |`],
      [`${RPO}| Task | How often |\n|---|---|\n| Reboot the web servers | every 8 hours |`],
      [`${RPO}La base est sauvegardée toutes les 6 heures.`, '1 h'],
      [`${RPO}Archive logs are backed up every 2 hours.`, '1 h'],
      [`${RPO}Transaction logs are shipped every 2 hours.`, '1 h'],
      ['Data loss must not exceed 10 minutes. The database is dumped hourly.', '10 minutes'],
      [`${RPO}WAL is archived continuously, and a base backup is taken weekly.`],
      [`${RPO}Backups run nightly. Archive logs are backed up every 30 minutes.`],
      ['| System | RPO | Backup |\n| --- | --- | --- |\n| crm | 1 h | yes |'],
      [`${RPO}| | |\n|---|---|\n| Review frequency | Every 8 hours |`],
    ],
  ],
  [
    rpoOffsiteInterval,
    [
      [`${RPO}Backups: hourly.\n\nOff-site copy: weekly, tapes to the bank.`, '1 h'],
      [
        `${RPO}Snapshots are taken every 30 minutes and replicated to the second site once a day.`,
        '1 h',
      ],
      [`${RPO}Backups: hourly.\n\nOff-site copy: hourly, to the bucket.`],
      [`${RPO}Snapshots are taken every 30 minutes and replicated to the second site at once.`],
    ],
  ],
  [
    offsiteSameLocation,
    [
      [
        'Copies go to the bucket s3://example-billing-eu-west-1 in eu-west-1, which is also where production runs.',
        'Copies go to the bucket s3://example-billing-eu-west-1 in eu-west-1, which is also where production runs.',
      ],
      [
        'Backups are stored in the same region as production.',
        'Backups are stored in the same region as production.',
      ],
      [
        'Production runs in eu-central-1. Off-site copies are kept in eu-central-1 as well.',
        'Off-site copies are kept in eu-central-1 as well.',
      ],
      [
        '| | |\n|---|---|\n| Primary site | Ward A |\n| Off-site location | Ward A, room 12 |',
        'Ward A, room 12',
      ],
      ['- Primary site: Ward A\n- Off-site copies: Ward A', 'Ward A'],
      ['- Primary site: Ward A\n- Off-site copies: Ward AB'],
      ['- Primary site: Ward A\n- Off-site location: Ward B'],
      ['Backups are stored in the same region as production. Another region holds a second copy.'],
      [
        'Our backups are located in the same data centre as production.',
        'Our backups are located in the same data centre as production.',
      ],
      ['Backups must not be stored in the same region as production.'],
      ['The key of the backups is stored in the same region as production.'],
    ],
  ],
  [
    backupOnSourceHost,
    [
      [
        'Backups are stored on the same server as the database.',
        'Backups are stored on the same server as the database.',
      ],
      [
        'Die Sicherungen liegen auf demselben Server wie das Archiv.',
        'Die Sicherungen liegen auf demselben Server wie das Archiv.',
      ],
      [
        'Les sauvegardes sont stockées sur le même serveur que la base.',
        'Les sauvegardes sont stockées sur le même serveur que la base.',
      ],
      [
        'The server fs01 is backed up every night. The backups are stored on a second disk in fs01.',
        'The backups are stored on a second disk in fs01.',
      ],
      ['The server fs01 is backed up every night. The backups are stored on a disk in bkp01.'],
      ['Backups are stored on the same server as the database, and in a bucket.'],
      ['Backups are stored on the same server as the database. A copy goes to another site.'],
      ['Backups are never stored on the same server as the database.'],
      ['The key is stored on the same server as the backups.'],
    ],
  ],
  [
    stepWithoutVerification,
    [
      [`${RESTORE}2. Open the shop.`, 'Load: `pg_restore -d orders orders.dump`'],
      [`${RESTORE}2. Assert that the tables are there.`],
      [`${RESTORE}2. The totals should be those of the report.`],
    ],
  ],
  [
    dependencyOrder,
    [
      [
        'The vault is needed to restore billing-db. The vault needs billing-db to start.',
        'billing-db',
      ],
      ['Keycloak depends on ldap. `ldap` cannot start without keycloak.', 'keycloak'],
      ['The vault is needed to restore billing-db. The vault needs a password to start.'],
      ['The service needs access. Access requires the service.'],
      ['If the vault needs billing-db, it is rebuilt. billing-db needs the vault.'],
    ],
  ],
  [
    backupWindowOverrun,
    [
      [
        'The backup starts at 23:00 and takes about 9 hours; it must be finished by 06:00, when we open.',
        'about 9 hours',
      ],
      ['The backup starts at 23:00 and takes 6 hours; it must be finished by 06:00.'],
      ['The backup starts at 23:00 and takes 9 hours when the disk is slow.'],
    ],
  ],
  [
    toolMismatch,
    [
      ['We use pgBackRest.\n\n## Restore\n\n1. Run `wal-g backup-fetch /srv/db LATEST`.', 'wal-g'],
      ['We use WAL-G.\n\n## Restore\n\n1. Run `wal-g backup-fetch /srv/db LATEST`.'],
      [
        'We used pgBackRest until May, and WAL-G since.\n\n## Restore\n\n1. Run `wal-g backup-fetch /srv/db LATEST`.',
      ],
      [
        'The job runs `pg_dump orders > orders.sql`.\n\n## Restore\n\n1. Run `pg_restore -d orders orders.sql`.',
        'pg_restore',
      ],
      [
        'Roles are written by `pg_dumpall --globals-only > roles.sql`.\n\n## Restore\n\n1. Run `pg_restore -d orders orders.dump`.',
      ],
      [
        'The job runs `pg_dump orders > "$FILE"`, in the custom format that its settings ask for.\n\n## Restore\n\n1. Run `pg_restore -d orders orders.dump`.',
      ],
    ],
  ],
  [
    keyWithBackup,
    [
      [
        'The backups are encrypted. The repository password is stored in the same S3 bucket as the backups.',
        'The repository password is stored in the same S3 bucket as the backups.',
      ],
      [
        'Les clés de chiffrement sont stockées avec les sauvegardes.',
        'Les clés de chiffrement sont stockées avec les sauvegardes.',
      ],
      ['The key is never stored with the backups.'],
    ],
  ],
  [
    retentionBelowNeed,
    [
      [
        'Backups are kept for 7 days. Silent corruption is usually noticed after about 30 days.',
        '7 days',
      ],
      ['Backups are kept for 7 days.\n\nDetection time: 20 days', '7 days'],
      ['Backups are kept for 60 days. Silent corruption is usually noticed after about 30 days.'],
      ['Backups are kept for 7 days. A failure of the host is noticed after 5 minutes.'],
    ],
  ],
  [
    systemWithoutBackup,
    [
      [`${SYSTEMS}| wms | hourly |\n| labels | daily |`, 'edi'],
      [`${SYSTEMS}| wms | hourly |\n| labels | daily |\n\nedi is not backed up.`],
      [`${SYSTEMS}| wms | hourly |`],
    ],
  ],
  [
    restoreThroughput,
    [
      [
        `${RTO}- warehouse: 12 TB, full backup weekly, incremental every 12 hours\n\nWe measured 250 MB/s when we restored it.`,
        '12 TB',
      ],
      [`${RTO}- backups: 12 TB every month\n\nWe measured 250 MB/s when we restored it.`],
    ],
  ],
  [
    rtoMeasured,
    [
      [
        `${RTO}Restore drills are held quarterly. The last one was on 2026-10-02 and took 6 hours 10 minutes.`,
        '6 hours 10 minutes',
      ],
      [`${RTO}At the exercise of 3 September 2026 it was back after 5 hours.`, '5 hours'],
      [`${RTO}The restore test of 2026-10-02 lasted 5 h.`, '5 h'],
      [`${RTO}Der letzte Wiederherstellungstest am 05.10.2026 dauerte 11 Stunden.`, '11 Stunden'],
      [`${RTO}Dernier test de restauration : 2026-09-12, durée 7 heures.`, '7 heures'],
      [
        `${RTO}La última prueba fue el 2026-08-14 y la restauración tardó 5 horas y 20 minutos.`,
        '5 horas y 20 minutos',
      ],
      [`${RTO}The drill of May 2026 needed 10 hours.`, '10 hours'],
      [`${RTO}Full restore drill held 2026-09-01: 5h 20m.`, '5h 20m'],
      [`${RTO}In 2021 the same drill took 9 hours.`],
      [`${RTO}The last restore test took 3 h.`],
      [`${RTO}The outage in March took 6 hours.`],
      [`${RTO}The exercise took 2 days.`],
      [`${RTO}Before the restore drill the backup took 6 hours.`],
      [`${RTO}The tabletop drill took 6 hours.`],
      [`${RTO}A restore drill should have taken 6 hours.`],
      [`${RTO}Since the last drill the restore is faster: it took 6 hours, and now 2 hours.`],
      ['The last restore drill took 6 hours.'],
    ],
  ],
  [
    rpoMeasured,
    [
      [`${RPO}At the last restore test we lost two hours of data.`, 'two hours'],
      [`${RPO}In the restore drill the newest record was 3 hours old.`, '3 hours'],
      [`${RPO}At the last drill 2 h of orders were lost.`, '2 h'],
      [`${RPO}At the last drill we lost two hours because of the network.`],
      [`${RPO}In the restore drill the server was 3 years old.`],
      [`${RPO}In March we lost two hours of data.`],
    ],
  ],
];

describe('checks in the words of many writers', () => {
  for (const [rule, wordings] of WORDINGS) {
    describe(rule.id, () => {
      for (const [text, ...found] of wordings) {
        it(`${found.length === 0 ? 'silent' : 'finds'}: ${text.replace(/\n/g, ' / ')}`, () => {
          const document = `---\nkind: dr-plan\n---\n\n# Recovery of the shop\n\n${text}\n`;
          const context = contextFor('plan.md', document);
          assert.deepEqual(
            [...rule.check(context)].map(({ span }) => document.slice(span.start, span.end)),
            found,
          );
        });
      }
    });
  }
});
