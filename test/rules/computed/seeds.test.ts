/** A clean set gives no finding; each fault that is seeded into it gives the one that is meant, in both syntaxes. */
import assert from 'node:assert/strict';
import { check, type Found } from './check.ts';
import { type Documents, MARKDOWN, YAML } from './sets.ts';

/** Replaces the first of the texts by the second, which must be there. */
interface Seed {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** What the finding stands on. */
  readonly on: string;
  readonly says: RegExp;
}

const SEEDS: Readonly<
  Record<string, { readonly markdown: Seed; readonly yaml: Seed | undefined }>
> = {
  'rpo-backup-interval': {
    markdown: {
      path: 'backup.md',
      from: '| shop-db | every 30 minutes |',
      to: '| shop-db | nightly at 02:00 |',
      on: '1 h',
      says: /RPO of shop-db is 1 h; .* gap .* 24 h \(nightly at 02:00\).*23 h more than allowed/,
    },
    yaml: {
      path: 'backup.runbook.yaml',
      from: '{type: incremental, schedule: "*/30 * * * *", duration: PT5M}',
      to: '{type: incremental, schedule: "0 2 * * 1-5", duration: PT5M}',
      on: 'PT1H',
      says: /gap between backups is 3 days \(0 2 \* \* 1-5\), and a run takes 5 min and the copy needs 1 min/,
    },
  },
  'rpo-offsite-interval': {
    markdown: {
      path: 'backup.md',
      from: 'A copy of shop-db is sent off-site every 30 minutes, one of stock-db nightly.',
      to: 'A copy of shop-db is sent off-site every Friday.',
      on: '1 h',
      says: /off-site copy can be 7 days old \(every Friday\)/,
    },
    yaml: {
      path: 'backup.runbook.yaml',
      from: 'object-storage, offsite: true, transfer: PT10M',
      to: 'object-storage, offsite: true, schedule: weekly, transfer: PT10M',
      on: 'PT1H',
      says: /off-site copy can be 7 days/,
    },
  },
  'rto-step-sum': {
    markdown: {
      path: 'restore.md',
      from: 'database, 90 min',
      to: 'database, 4 h',
      on: '4 h',
      says: /30 min \+ 4 h \+ 10 min = 4 h 40 min, and the RTO of shop-db is 4 h: 40 min too long/,
    },
    yaml: {
      path: 'restore.runbook.yaml',
      from: 'PT90M',
      to: 'PT4H',
      on: 'PT4H',
      says: /= 4 h 40 min, and the RTO of shop-db is 4 h/,
    },
  },
  'backup-on-source-host': {
    markdown: {
      path: 'backup.md',
      from: MARKDOWN['backup.md']?.slice(MARKDOWN['backup.md'].indexOf('| System')) ?? '',
      to: 'pg_dump runs every 30 minutes on shop-db and writes to `/var/backups` on shop-db.',
      on: '/var/backups',
      says: /no other place is named/,
    },
    yaml: {
      path: 'backup.runbook.yaml',
      from: '- {id: far, location: {provider: aws, region: eu-north-1, path: "s3://shop-copies/stock"}, medium: object-storage, offsite: true, transfer: PT20M}\n        - {id: near, location: {provider: aws, region: eu-west-1, host: bkp-01}, medium: disk, transfer: PT1M}',
      to: '- {id: near, location: {host: db-02, path: /var/backups}, medium: disk}',
      on: '{host: db-02, path: /var/backups}',
      says: /lies on db-02, the host that it protects/,
    },
  },
  'offsite-same-location': {
    markdown: {
      path: 'backup.md',
      from: '`s3://shop-copies/stock` in eu-north-1',
      to: '`s3://shop-copies/stock` in eu-west-1',
      on: '`s3://shop-copies/stock` in eu-west-1',
      says: /called off-site, and it lies in eu-west-1/,
    },
    yaml: {
      path: 'backup.runbook.yaml',
      from: 'region: eu-north-1, path: "s3://shop-copies/stock"',
      to: 'region: eu-west-1, path: "s3://shop-copies/stock"',
      on: '{provider: aws, region: eu-west-1, path: "s3://shop-copies/stock"}',
      says: /as does stock-db/,
    },
  },
  'test-overdue': {
    markdown: {
      path: 'plan.md',
      from: '| tabletop | every 12 months | 2026-05-12 |',
      to: '| tabletop | every 12 months | 2025-05-12 |',
      on: '2025-05-12',
      says: /last held on 2025-05-12, 559 days ago; it is due every 12 months, so it was due by 2026-05-12/,
    },
    yaml: {
      path: 'plan.runbook.yaml',
      from: 'cadence: P1Y, last: 2026-05-12',
      to: 'cadence: P1Y, last: 2025-05-12',
      on: '2025-05-12',
      says: /due by 2026-05-12/,
    },
  },
  'review-overdue': {
    markdown: {
      path: 'plan.md',
      from: 'last_reviewed: 2026-11-16',
      to: 'last_reviewed: 2025-11-16',
      on: '2025-11-16',
      says: /due by 2026-11-16/,
    },
    yaml: {
      path: 'restore.runbook.yaml',
      from: 'last_reviewed: 2026-11-16',
      to: 'last_reviewed: 2025-11-16',
      on: '2025-11-16',
      says: /371 days ago/,
    },
  },
  'training-overdue': {
    markdown: {
      path: 'training.md',
      from: '| second-dba | 2026-10-20 |',
      to: '| second-dba | 2025-10-20 |',
      on: '2025-10-20',
      says: /second-dba was last trained on 2025-10-20/,
    },
    yaml: {
      path: 'training.runbook.yaml',
      from: '    - {person: second-dba, course: restore, date: 2026-10-20}\n',
      to: '',
      on: 'restore',
      says: /second-dba has never taken it and came on 2026-01-15/,
    },
  },
  'system-without-backup': {
    markdown: {
      path: 'backup.md',
      from: '| stock-db | nightly at 02:00 | `s3://shop-copies/stock` in eu-north-1 |\n\nA copy of shop-db is sent off-site every 30 minutes, one of stock-db nightly.',
      to: '\nA copy of shop-db is sent off-site every 30 minutes.',
      on: 'stock-db',
      says: /stock-db holds data, and no backup covers it/,
    },
    yaml: {
      path: 'backup.runbook.yaml',
      from: 'covers: [stock-db]',
      to: 'covers: [shop-db]',
      on: 'stock-db',
      says: /no backup covers it/,
    },
  },
  'role-without-contact': {
    markdown: {
      path: 'plan.md',
      from: '| second-dba | +44 7700 900104 |\n',
      to: '',
      on: 'second-dba',
      says: /no list says how to reach them/,
    },
    yaml: {
      path: 'restore.runbook.yaml',
      from: 'owner: recovery-lead',
      to: 'owner: dr-coordinator',
      on: 'dr-coordinator',
      says: /neither a role nor a contact/,
    },
  },
  'step-without-verification': {
    markdown: {
      path: 'restore.md',
      from: '   Expect: no error.\n',
      to: '',
      on: 'Load the dump with `pg_restore -d shop /srv/shop.dump`',
      says: /Step 2 changes data/,
    },
    yaml: {
      path: 'restore.runbook.yaml',
      from: 'depends_on: [build], changes_state: true, verify: {expect: no error}',
      to: 'depends_on: [build], changes_state: true',
      on: 'Load the newest backup',
      says: /Step load changes data/,
    },
  },
  'placeholder-text': {
    markdown: {
      path: 'restore.md',
      from: '1. Build the host (',
      to: '1. Build the host TBD (',
      on: 'TBD',
      says: /still to be filled in/,
    },
    yaml: {
      path: 'restore.runbook.yaml',
      from: 'action: Open the shop',
      to: 'action: TODO',
      on: 'TODO',
      says: /still to be filled in/,
    },
  },
  'secret-in-document': {
    markdown: {
      path: 'restore.md',
      from: '`pg_restore -d shop',
      to: '`PGPASSWORD=krokus71Weide pg_restore -d shop',
      on: '•••••••••••••',
      says: /This holds a password/,
    },
    yaml: {
      path: 'restore.runbook.yaml',
      from: 'pgbackrest --stanza=shop restore',
      to: 'PGPASSWORD=krokus71Weide pgbackrest --stanza=shop restore',
      on: '•••••••••••••',
      says: /This holds a password/,
    },
  },
  'unit-missing': {
    markdown: {
      path: 'plan.md',
      from: '| yes | 8 h | 24 h |',
      to: '| yes | 8 | 24 h |',
      on: '8',
      says: /RTO is 8, without a unit/,
    },
    // The schema of YAML runbooks says it: `schema-violation`.
    yaml: undefined,
  },
  'tool-mismatch': {
    markdown: {
      path: 'backup.md',
      from: 'pg_dump -Fc shop',
      to: 'pg_dump shop',
      on: 'pg_restore',
      says: /made as plain SQL/,
    },
    yaml: {
      path: 'restore.runbook.yaml',
      from: 'pgbackrest --stanza=shop restore',
      to: 'barman recover shop latest /srv/pg',
      on: 'barman',
      says: /cannot read these backups/,
    },
  },
  'objective-conflict': {
    markdown: {
      path: 'restore.md',
      from: 'systems: [shop-db]\n',
      to: 'systems: [shop-db]\nrto: 5 h\n',
      on: '5 h',
      says: /RTO of shop-db is 5 h here and 4 h in plan.md/,
    },
    yaml: {
      path: 'restore.runbook.yaml',
      from: 'systems: [shop-db]\n',
      to: 'systems: [shop-db]\n  objectives: [{system: shop-db, rto_target: PT5H}]\n',
      on: 'PT5H',
      says: /4 h in plan.runbook.yaml/,
    },
  },
};

describe('seeded faults', () => {
  it('are not in the clean sets', () => {
    assert.deepEqual(check(MARKDOWN).map(shown), []);
    assert.deepEqual(check(YAML).map(shown), []);
  });

  for (const [rule, { markdown, yaml }] of Object.entries(SEEDS)) {
    it(`${rule}: found in Markdown, and nothing else`, () => expectOnly(rule, MARKDOWN, markdown));
    if (yaml) {
      it(`${rule}: found in YAML, and nothing else`, () => expectOnly(rule, YAML, yaml));
    }
  }
});

describe('what today causes', () => {
  it('is marked as such, and gone a day earlier', () => {
    const text = (MARKDOWN['plan.md'] ?? '').replace(
      'last_reviewed: 2026-11-16',
      'last_reviewed: 2025-11-21',
    );
    const late = check({ ...MARKDOWN, 'plan.md': text });
    assert.deepEqual(
      late.map(({ rule, cause }) => [rule, cause]),
      [['review-overdue', 'time']],
    );
    const inTime = check({ ...MARKDOWN, 'plan.md': text }, { year: 2026, month: 11, day: 21 });
    assert.deepEqual(inTime.map(shown), []);
  });

  it('is not what a date that nobody gave causes', () => {
    const text = (YAML['plan.runbook.yaml'] ?? '').replace(
      'cadence: P3M, last: 2026-10-20',
      'cadence: P3M',
    );
    const found = check({ ...YAML, 'plan.runbook.yaml': text });
    assert.deepEqual(
      found.map(({ rule, cause }) => [rule, cause]),
      [['test-overdue', undefined]],
    );
  });
});

function expectOnly(rule: string, documents: Documents, seed: Seed): void {
  const text = documents[seed.path] ?? '';
  assert.ok(text.includes(seed.from), 'the text to replace is there');
  const found = check({ ...documents, [seed.path]: text.replace(seed.from, () => seed.to) });
  assert.deepEqual(
    found.map((one) => [one.rule, one.text]),
    [[rule, seed.on]],
    found.map(shown).join('\n'),
  );
  assert.match(found[0]?.message ?? '', seed.says);
}

function shown({ rule, path, text, message }: Found): string {
  return `${path}: ${rule} on "${text}": ${message}`;
}
