/** Rule: the values in front matter are possible: dates, durations, kinds. */
import { headerFaults } from '../core/header-faults.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'metadata-invalid',
  summary: 'A value in the front matter that cannot be what its key says',
  category: 'reading',
  severity: 'error',
  why: 'Whether a plan is fresh, and whether its steps fit into its objective, is computed from these few values. A date that no calendar has, or an `rto: 4` that may mean hours or days, switches those checks off, and looks as if they had passed.',
  remedy:
    'Write days as `2026-03-31`, and durations with their unit: `PT4H`, `90 min`, `12 months`. Keys of other tools may hold anything.',
  examples: [
    {
      name: 'An objective without a unit, and a day that does not exist',
      text: `
        ---
        kind: dr-plan
        rto: 4
             ^
        last_reviewed: 2026-02-30
                       ^^^^^^^^^^
        ---

        # Recovery plan
      `,
    },
    {
      name: 'A mistyped kind',
      text: `
        ---
        dr-runbook:
          kind: restore-procedur
                ^^^^^^^^^^^^^^^^
        ---

        # Restore the shop database
      `,
      fixed: `
        ---
        dr-runbook:
          kind: restore-procedure
        ---

        # Restore the shop database
      `,
    },
    {
      name: 'A day that may be a month, and an objective that is a bare number',
      text: `
        ---
        kind: dr-plan
        last_reviewed: 04/03/2026
                       ^^^^^^^^^^
        rto: 90
             ^^
        ---

        # Recovery plan
      `,
      fixed: `
        ---
        kind: dr-plan
        last_reviewed: 2026-03-04
        rto: 90 h
        ---

        # Recovery plan
      `,
    },
    {
      name: 'Values that can be read, under the names of another tool',
      text: `
        ---
        kind: dr-plan
        rto_minutes: 240
        last_reviewed_on: 2026-11-16
        review_in: 6 months
        layout: page
        ---

        # Recovery plan
      `,
    },
    {
      name: 'A gap, which the practice that asks for the value reports',
      text: `
        ---
        kind: dr-plan
        rto: TBD
        ---

        # Recovery plan
      `,
    },
  ],
  *check({ runbook }) {
    if (runbook.syntax === 'markdown') yield* headerFaults(runbook.data);
  },
};

export default rule;
