/** Rule: backups are checked for errors as often as the documents say. */

import { type Verification, verificationsOf } from '../core/facts/exercises/verifications.ts';
import { addMinutes, compareDates, daysBetween, formatDate } from '../core/facts/time/date.ts';
import { dueAfter } from '../core/facts/time/due.ts';
import { spoken, spokenDays } from '../core/facts/time/minutes.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'backup-verification-stale',
  summary: 'A check of the backups that is overdue',
  category: 'freshness',
  severity: 'warning',
  why: 'A backup that nobody reads may be empty, cut short or unreadable for months. Whoever finds out during a recovery has lost everything since the last good one.',
  remedy:
    'Run the check and write down its day and its errors, or state how often it really runs. Where a machine runs it and pages somebody when it fails, the day may be a month old.',
  controls: ['nist-800-53r5:CP-9(1)', 'nist-800-34r1:3.4.2', 'iso27001:A.8.13', 'dora:12(2)'],
  examples: [
    {
      name: 'A monthly check that was last run in summer',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        - Verification: the repository is read and checked monthly, last on 2026-07-15 with 0 errors.
                                                                            ^^^^^^^^^^

        | Backup | Verified every | Last verified |
        | --- | --- | --- |
        | shop-db | month | 2026-11-15 |
        | shop-files | 3 months | never |
                       ^^^^^^^^
      `,
    },
    {
      name: 'The same in YAML, and a check that nobody has run or watches',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: backups, title: Backups, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          backups:
            - id: shop-db
              covers: [shop-db]
              tool: {name: pgBackRest}
              jobs: [{type: full, schedule: daily}]
              copies: []
              verification: {method: pgbackrest verify, schedule: monthly, last: 2026-07-15, errors: 0}
                                                                                 ^^^^^^^^^^
            - id: shop-files
              covers: [shop-files]
              tool: {name: restic}
              jobs: [{type: full, schedule: daily}]
              copies: []
              verification: {method: restic check by hand, schedule: monthly}
                                                                     ^^^^^^^
      `,
    },
    {
      name: 'Checked in time, a check that a machine runs and watches, and a restore, which is another thing',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        - Verification: the repository is checked monthly, last on 2026-10-25 with 0 errors.
        - Checksums of the dumps are verified nightly by a timer that pages the database role; last checked on 2026-11-01.
        - A backup is restored and checked yearly, last on 2024-07-15.
      `,
    },
  ],
  *check({ runbook, today }) {
    for (const one of verificationsOf(runbook)) {
      const { name, cadence, last, isWatched } = one;
      const every = `every ${spoken(cadence.value)}`;
      if (last === undefined) {
        if (!isWatched) {
          yield {
            span: cadence.span,
            message: `The check of ${name} is due ${every}, and nothing says that it was ever run. Run it and write down the day, or name what watches it.`,
            fields: ['spec.backups[].verification.last'],
          };
        }
        continue;
      }
      const due = dueAfter(last.value, cadence.value);
      if (compareDates(addMinutes(due, grace(one)), today) >= 0) continue;
      const ago = spokenDays(daysBetween(last.value, today));
      yield {
        span: last.span,
        message: `The check of ${name} was last run on ${formatDate(last.value)}, ${ago} ago; it is due ${every}, so it was due by ${formatDate(due)}. Run it, and write down the day and the errors.`,
        cause: 'time',
        due,
        related: [{ span: cadence.span, message: `This asks for it ${every}.` }],
      };
    }
  },
};

export default rule;

/** A tenth of the cadence and a day, in minutes; a month where a failure would page somebody anyway. */
function grace({ cadence, isWatched }: Verification): number {
  return Math.max(cadence.value / 10 + DAY, isWatched ? MONTH : 0);
}

const DAY = 1440;
const MONTH = 31 * DAY;
