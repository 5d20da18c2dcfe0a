/** Rule: what exercises found is mended by the day that was agreed. */
import { openActionsOf } from '../core/facts/records/actions.ts';
import { compareDates, daysBetween, formatDate } from '../core/facts/time/date.ts';
import { spokenDays } from '../core/facts/time/minutes.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'action-overdue',
  summary: 'A corrective action that is overdue',
  category: 'freshness',
  severity: 'warning',
  why: 'An exercise is held to find what does not work. As long as the finding is open, the next recovery fails at the same place, and this time everybody knew.',
  remedy:
    'Do what was agreed and record the day. Where it takes longer, agree on a new date; where the risk is accepted, say so and who accepted it. What is done, closed or accepted is never late.',
  controls: ['nist-800-34r1:3.5', 'iso22301:10.1', 'dora-rts:25(5)', 'nist-csf-2.0:ID.IM-02'],
  examples: [
    {
      name: 'A finding that is open after its day',
      text: `
        ---
        kind: exercise-report
        ---

        # Restore drill of the shop, 20 October 2026

        ## Findings and actions

        | Id | Finding | Action | Owner | Due | Status |
        | --- | --- | --- | --- | --- | --- |
        | F-1 | nobody knew the passphrase | paper copy in the safe | senior-dba | 2026-10-31 | done, OPS-11 |
        | F-2 | the port was closed | rule in the pipeline | platform-lead | 2026-10-31 | open, OPS-12 |
                                                                             ^^^^^^^^^^
        | F-3 | too few hosts | order two | platform-lead | 2027-03-31 | in progress |
      `,
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: exercise-report
        metadata: {id: drill, title: Restore drill, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          type: restore-drill
          scenario: accidental-deletion
          date: 2026-10-20
          systems: [shop-db]
          participants: [senior-dba]
          objectives: [{system: shop-db, rto_achieved: PT44M}]
          result: passed-with-findings
          findings:
            - {id: f-1, text: no passphrase, action: paper copy, owner: senior-dba, due: 2026-10-31, status: done}
            - {id: f-2, text: port closed, action: rule, owner: lead, due: 2026-10-31, status: open}
                                                                           ^^^^^^^^^^
      `,
    },
    {
      name: 'Items of a list, ticked and not',
      text: `
        ---
        kind: exercise-report
        ---

        # Game day

        ## Lessons

        - [x] hook order was wrong (platform, until 2026-09-18)
        - [ ] link in the alert is dead (observability lead, until 2026-10-02)
                                                                   ^^^^^^^^^^
        - OB-31 decide who may wipe hosts; owner director; due 2026-06-30; done
        - OB-32 move the printout; owner build guild; due 2026-07-15; open
                                                          ^^^^^^^^^^
      `,
    },
    {
      name: 'The last day itself, an accepted risk, and a day without a state',
      text: `
        ---
        kind: exercise-report
        ---

        # Restore drill of the shop

        ## Findings

        | Finding | Action | Due | Status |
        | --- | --- | --- | --- |
        | slow share | faster port | 2026-11-22 | open |
        | one person | hire | 2026-10-31 | accepted by the director |
        | old page | rewrite | 2026-10-31 | |
      `,
    },
  ],
  *check({ runbook, today }) {
    const status = runbook.metadata.status?.value.toLowerCase() ?? '';
    if (/^(?:superseded|retired|archived|obsolete)$/.test(status)) return;
    for (const { name, due, open } of openActionsOf(runbook)) {
      if (compareDates(due.value, today) >= 0) continue;
      const days = spokenDays(daysBetween(due.value, today));
      yield {
        span: due.span,
        message: `${name} was due on ${formatDate(due.value)}, ${days} ago, and is still open. Do it and write down the day, or agree on a new date.`,
        cause: 'time',
        due: due.value,
        related: [{ span: open.span, message: 'This says that it is open.' }],
      };
    }
  },
};

export default rule;
