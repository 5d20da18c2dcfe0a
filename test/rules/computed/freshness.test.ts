/** The day on which each finding about time begins, and what does not depend on the day at all. */
import assert from 'node:assert/strict';
import type { Diagnostic } from '../../../src/core/finding.ts';
import { lintText } from '../../judge.ts';

/** A document that is in time until the end of a day. */
interface Deadline {
  readonly rule: string;
  readonly text: string;
  readonly lastDay: string;
  readonly firstDay: string;
}

const DEADLINES: readonly Deadline[] = [
  {
    rule: 'action-overdue',
    text: page(
      'exercise-report',
      '| Finding | Due | Status |',
      '| slow share | 2026-05-31 | open |',
    ),
    lastDay: '2026-05-31',
    firstDay: '2026-06-01',
  },
  {
    rule: 'action-overdue',
    text: page('exercise-report', '| Finding | Due | Status |', '| slow share | May 2026 | open |'),
    lastDay: '2026-05-31',
    firstDay: '2026-06-01',
  },
  {
    rule: 'contacts-stale',
    text: page(
      'dr-plan',
      '| Contact | Mobile | Verified |',
      '| lead | +44 7700 900101 | 2026-01-15 |',
    ),
    lastDay: '2026-04-15',
    firstDay: '2026-04-16',
  },
  {
    rule: 'date-passed',
    text: page('inventory', '| Supplier | Contract | Expires |', '| line | NL-1 | 2026-05-31 |'),
    lastDay: '2026-05-31',
    firstDay: '2026-06-01',
  },
  {
    // A tenth of 31 days and a day are allowed: 3.1 and 1, so four days and a part of one.
    rule: 'backup-verification-stale',
    text: page(
      'backup-procedure',
      '| Backup | Verified every | Last verified |',
      '| db | 1 month | 2026-05-15 |',
    ),
    lastDay: '2026-06-20',
    firstDay: '2026-06-21',
  },
];

describe('what today causes', () => {
  for (const { rule, text, lastDay, firstDay } of DEADLINES) {
    it(`${rule} begins on ${firstDay}, and is a warning that says so`, () => {
      assert.deepEqual(of(rule, text, lastDay), []);
      const [found, ...others] = of(rule, text, firstDay);
      assert.deepEqual(others, []);
      assert.equal(found?.cause, 'time');
      assert.equal(found?.severity, 'warning');
      assert.match(found?.message ?? '', /\b2026-\d\d-\d\d\b.*\bdays? ago\b/);
    });
  }
});

describe('what today does not cause', () => {
  it('is a date that no calendar has, which is an error on every day', () => {
    const text = page(
      'dr-plan',
      '| Contact | Mobile | Verified |',
      '| lead | +44 7700 900101 | 2026-02-30 |',
    );
    for (const today of ['2020-01-01', '2026-11-22', '2040-01-01']) {
      const [found] = of('impossible-date', text, today);
      assert.equal(found?.severity, 'error', today);
      assert.equal(found?.cause, undefined, today);
    }
  });

  it('is a date of something done that lies more than a day ahead', () => {
    const text = page(
      'dr-plan',
      '| Contact | Mobile | Verified |',
      '| lead | +44 7700 900101 | 2026-11-22 |',
    );
    assert.equal(of('impossible-date', text, '2026-11-20')[0]?.cause, undefined);
    assert.equal(of('impossible-date', text, '2026-11-20').length, 1);
    assert.equal(of('impossible-date', text, '2026-11-21').length, 0);
  });

  it('is a cadence without any date', () => {
    const text = page(
      'backup-procedure',
      '| Backup | Verified every | Last verified |',
      '| db | 1 month | never |',
    );
    const [found] = of('backup-verification-stale', text, '2026-11-22');
    assert.equal(found?.cause, undefined);
    assert.match(found?.message ?? '', /nothing says that it was ever run/);
  });
});

describe('dates', () => {
  it('of things done may be told in several ways, and none of them may lie ahead', () => {
    for (const line of [
      'Last tested: 2027-02-14',
      '- **Last reviewed:** 14 February 2027',
      'The plan was last exercised on 2027-02-14.',
      'Zuletzt getestet: 14.02.2027',
      'Dernier test : 14/02/2027',
      'Última prueba: 14/02/2027',
    ]) {
      const found = of('impossible-date', `${headed('dr-plan')}${line}\n`, '2026-11-22');
      assert.equal(found.length, 1, line);
    }
  });

  it('of what is planned, ends or is only named may', () => {
    for (const line of [
      'Next test: 2027-02-14',
      'Last tested: not yet, planned for 2027-02-14',
      'The last day of support is 2027-02-14.',
      'The next review takes place on 2027-02-14.',
      'Version 2027.14.1 of the tool was last updated in spring.',
      'Was the plan last tested on 2027-02-14?',
    ]) {
      const found = of('impossible-date', `${headed('dr-plan')}${line}\n`, '2026-11-22');
      assert.deepEqual(found, [], line);
    }
  });

  it('of contracts that renew themselves or are gone do not pass', () => {
    for (const line of [
      'The certificate expires on 2026-01-31 and is renewed automatically.',
      'The licence was valid until 2026-01-31.',
      'The maintenance window ends on 2026-01-31.',
      'The freeze lasts until 2026-01-31; support is on site.',
    ]) {
      const found = of('date-passed', `${headed('inventory')}${line}\n`, '2026-11-22');
      assert.deepEqual(found, [], line);
    }
    const passed = 'The support contract runs until 31 January 2026.';
    assert.equal(of('date-passed', `${headed('inventory')}${passed}\n`, '2026-11-22').length, 1);
  });
});

function headed(kind: string): string {
  return `---\nkind: ${kind}\n---\n\n# Recovery of the shop\n\n`;
}

function page(kind: string, header: string, row: string): string {
  return `${headed(kind)}${header}\n${header.replace(/[^|]+/g, ' --- ')}\n${row}\n`;
}

function of(rule: string, text: string, today: string): readonly Diagnostic[] {
  return lintText('page.md', text, { today }).filter(({ rule: id }) => id === rule);
}
