/** How long backups are kept, read from one text after another, with what is no such statement among them. */
import assert from 'node:assert/strict';
import { retentionsOf } from '../../../src/core/facts/backup/retention.ts';
import { contextFor } from '../../judge.ts';

const DAY = 1440;

/** What is read: `30 d` for an age, `7x` for a number, with the backups that are meant when not all are. */
type Row = readonly [text: string, ...read: string[]];

const ROWS: readonly Row[] = [
  ['Backups are kept for 30 days.', '30 d'],
  ['We keep 14 days worth of snapshots.', '14 d'],
  ['14 days of snapshots are kept.', '14 d'],
  ['Backups are retained for at least 6 weeks.', '42 d'],
  ['Retention: 30 days', '30 d'],
  ['**Retention period**: 3 months', '89 d'],
  ['Kept: 12 weeks', '84 d'],
  ['Dumps older than that are deleted after 60 days.', '60 d'],
  ['Snapshots expire after 90 days.', '90 d'],
  ['The backups here are kept for 3 days, in the bucket for 90 days.', '3 d', '90 d'],
  ['WAL files are kept for 3 days.', 'log 3 d'],
  ['Full backups are kept for 35 days.', 'full 35 d'],
  ['We keep 7 daily, 4 weekly and 12 monthly backups.', '336 d 23x'],
  ['Keeps 7 daily, 5 weekly, 2 monthly.', '56 d 14x'],
  ['`restic forget --keep-daily 7 --keep-weekly 4`', '28 d 11x'],
  ['`restic forget --keep-within 30d`', '30 d'],
  ['`restic forget --keep-last 1 --prune`', '1x'],
  ['```\nfind /srv/backups -mtime +20 -delete\n```', '20 d'],
  ['`velero schedule create nightly --schedule "0 2 * * *" --ttl 720h`', '30 d'],
  ['`wal-g delete retain FULL 6 --confirm`', '6x'],
  ['`repo1-retention-full=2`', '2x'],
  ['`CONFIGURE RETENTION POLICY TO RECOVERY WINDOW OF 7 DAYS`', '7 d'],
  ['`aws rds modify-db-instance --backup-retention-period 14`', '14 d'],
  ['```yaml\nttl: 720h0m0s\n```', '30 d'],
  ['Only the latest dump is kept.', '1x'],
  ['The job overwrites the previous backup.', '1x'],
  ['Retention: only the last backup', '1x'],
  ['Retention: 3 versions', '3x'],
  ['Sicherungen werden 14 Tage aufbewahrt.', '14 d'],
  ['Aufbewahrung: 4 Wochen', '28 d'],
  ['Les sauvegardes sont gardées 30 jours.', '30 d'],
  ['Conservation : 90 jours', '90 d'],
  ['Las copias de seguridad se conservan 30 días.', '30 d'],
  ['| System | Schedule | Retention |\n| --- | --- | --- |\n| db | nightly | 28 d |', '28 d'],
  [
    '| Système | Fréquence | Conservation |\n| --- | --- | --- |\n| db | nuit | 5 semaines |',
    '35 d',
  ],
  ['| Schedule | When | Kept |\n| --- | --- | --- |\n| six | every 6 hours | 10 days |', '10 d'],
  // No statement of how long backups are kept.
  ['Backups should be kept for 30 days.'],
  ['Backups are kept for e.g. 30 days.'],
  ['Backups are not kept for 30 days.'],
  ['Retention: TBD'],
  ['Keep backups as long as needed.'],
  ['Log lines are retained for 14 days.'],
  ['Metrics are retained for 15 days.'],
  ['The restored copy is deleted within 24 hours.'],
  ['Drill reports are kept for 3 years.'],
  ['By law, backups of invoices must be kept for ten years.'],
  ['Backups run every 6 hours.'],
  ['The spare is kept ready within 4 hours.'],
];

describe('how long backups are kept', () => {
  for (const [text, ...read] of ROWS) {
    it(`${text.replace(/\s+/g, ' ')} → ${read.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(readIn(`---\nkind: backup-procedure\n---\n\n# Backups\n\n${text}\n`), read);
    });
  }

  it('is read from the header', () => {
    assert.deepEqual(
      readIn('---\nkind: backup-procedure\nbackup_retention: 30 days\n---\n\n# Backups\n'),
      ['30 d'],
    );
  });

  it('is the text at its place', () => {
    for (const [text] of ROWS) {
      const whole = `---\nkind: backup-procedure\n---\n\n# Backups\n\n${text}\n`;
      for (const { written } of retentionsOf(contextFor('a.md', whole).runbook)) {
        assert.equal(whole.slice(written.span.start, written.span.end), written.value);
      }
    }
  });

  it('is no matter of backups in a document about other things', () => {
    assert.deepEqual(
      readIn('# Logs\n\n**Telemetry** retention: 30 days. Traces are kept 3 days.\n'),
      [],
    );
  });
});

function readIn(text: string): string[] {
  return retentionsOf(contextFor('a.md', text).runbook).map(({ of, reach, count }) =>
    [
      of === 'all' ? '' : of,
      reach === undefined ? '' : `${Math.round(reach / DAY)} d`,
      count === undefined ? '' : `${count}x`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}
