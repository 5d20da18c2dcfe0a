/** Backups: their schedules, places and exclusions, and talk that is about something else. */
import assert from 'node:assert/strict';
import { jobs, read } from './facts.ts';

describe('backup jobs in Markdown', () => {
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['pg_dump runs nightly at 02:00 to /backups on db-01.', ['1440 "nightly at 02:00"']],
    ['The database is backed up every 6 hours.', ['360 "every 6 hours"']],
    ['Daily backups are kept for 30 days.', ['1440 "Daily"']],
    [
      '```\n0 2 * * 1-5 pg_dump shop | gzip > /var/backups/shop.sql.gz\n```',
      ['4320 "0 2 * * 1-5"'],
    ],
    [
      '| System | Backup schedule |\n| --- | --- |\n| shop-db | full on Sunday 01:00, WAL shipped within 60 s |',
      ['10080 "on Sunday 01:00"', '1 "within 60 s"'],
    ],
    ['## Backups\n\n- Full: Sunday 01:00', ['10080 "Sunday 01:00"']],
  ];
  for (const [text, expected] of found) {
    it(text.replace(/\n/g, ' ⏎ '), () => assert.deepEqual(jobs(`# x\n\n${text}\n`), expected));
  }

  const none: readonly string[] = [
    'Backups are tested every month.',
    'Backups are verified weekly.',
    'Backups might run daily.',
    'Backups are not made daily.',
    'Back up regularly (e.g. daily).',
    'Sales reports run daily at 06:00.',
    '- Daily backups: 30 days',
    '```\n0 4 * * * restic forget --prune\n```',
  ];
  for (const text of none) {
    it(`none in: ${text.replace(/\n/g, ' ⏎ ')}`, () =>
      assert.deepEqual(jobs(`# x\n\n${text}\n`), []));
  }
});

describe('backup jobs in YAML', () => {
  const yaml = (job: string) => `apiVersion: dr-runbook/v1
kind: backup-procedure
metadata: {id: backup}
spec:
  backups:
    - id: dump
      covers: [shop-db]
      jobs: [${job}]
      copies: [{id: near, transfer: PT5M, location: {host: bkp-01}}, {id: far, transfer: PT1H, location: {host: bkp-11}}]
`;

  it('have a gap, a run and the shortest transfer', () => {
    const { facts } = read(yaml('{schedule: "0 2 * * *", duration: PT50M}'), 'x.yaml');
    const [job] = facts.backups.jobs;
    assert.deepEqual([job?.gap, job?.takes?.value.minutes, job?.transfer], [1440, 50, 5]);
  });

  it('that ship logs are as old as their timeout, and without one nobody knows', () => {
    assert.deepEqual(jobs(yaml('{schedule: continuous, archive_timeout: PT1M}'), 'x.yaml'), [
      '1 "continuous"',
    ]);
    const { facts } = read(yaml('{schedule: continuous}'), 'x.yaml');
    assert.equal(facts.backups.jobs.length, 0);
    assert.equal(facts.backups.finer.length, 1);
  });
});

describe('copies in Markdown', () => {
  const places = (text: string) =>
    read(`# Backups\n\n${text}\n`).facts.backups.copies.map(({ place, offsite }) => ({
      ...(place?.region ? { region: place.region } : {}),
      ...(place?.site ? { site: place.site } : {}),
      ...(place?.host ? { host: place.host } : {}),
      ...(place?.path ? { path: place.path } : {}),
      ...(offsite ? { offsite } : {}),
    }));

  it('have a path and the host that stands behind it', () => {
    assert.deepEqual(places('Dumps are written to `/var/backups` on db-01.'), [
      { host: 'db-01', path: '/var/backups' },
    ]);
  });

  it('have the host of an address', () => {
    assert.deepEqual(places('Backups are copied to bkp-01:/srv/backups.'), [
      { host: 'bkp-01', path: 'bkp-01:/srv/backups' },
    ]);
  });

  it('are off-site when that is said', () => {
    assert.deepEqual(places('Off-site copies of the backups are kept in eu-central-1.'), [
      { region: 'eu-central-1', offsite: true },
    ]);
  });

  it('have no region where two are named', () => {
    assert.deepEqual(places('Backups are copied off-site from eu-west-1 to eu-central-1.'), [
      { offsite: true },
    ]);
  });

  it('are none where a web page is linked', () => {
    assert.deepEqual(places('How backups are stored: https://example.org/docs/backups.'), []);
  });
});
