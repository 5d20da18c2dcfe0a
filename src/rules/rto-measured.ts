/** Rule: the latest exercise brought the systems back within the recovery time objective. */

import { type MissedTarget, missedTargets } from '../core/facts/objectives/missed-targets.ts';
import { factsAround, nameOf, type SetFacts } from '../core/facts/set-facts.ts';
import { formatDate } from '../core/facts/time/date.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'rto-measured',
  summary: 'A measured recovery that took longer than its objective',
  category: 'objectives',
  severity: 'error',
  why: 'This is the only number about recovery that somebody has seen with their own eyes, and it says that the promise cannot be kept. A real outage is slower than an exercise: people are missing, and nobody prepared the room.',
  remedy:
    'Note an action against the slowest steps, with an owner and a day by which it is due, and measure again; the finding ends with an open action of that kind or with a better result. Otherwise agree on an objective that can be met.',
  controls: ['nist-800-53r5:CP-4', 'nist-800-53r5:CP-10', 'iso22301:8.5', 'dora:11(6)'],
  examples: [
    {
      name: 'A drill of more than six hours, and four hours promised',
      text: `
        ---
        kind: exercise-report
        systems: [shop-db]
        ---

        # Restore drill of shop-db

        Held on 2026-11-10. No action was noted.

        | System | RTO | Measured |
        | --- | --- | --- |
        | shop-db | 4 h | 6 h 10 min |
                          ^^^^^^^^^^
        | shop-web | 4 h | 2 h |
      `,
    },
    {
      name: 'The same in YAML, against the objective of the plan',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: exercise-report
        metadata: {id: drill, title: Drill, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          type: full-failover
          date: 2026-11-10
          objectives:
            - {system: shop-db, rto_achieved: PT6H10M, rpo_achieved: PT5M}
                                              ^^^^^^^
          findings:
            - {id: f-1, text: envelope was not sealed, action: seal it, owner: lead, due: 2026-12-31, status: open}
      `,
      beside: {
        'plan.md': `---
kind: dr-plan
id: shop-plan
---

# Recovery plan of the shop

| System | Tier | RTO |
| --- | --- | --- |
| shop-db | 1 | 4 h |
`,
      },
    },
    {
      name: 'Both numbers in one sentence',
      text: `
        ---
        kind: exercise-report
        ---

        # Failover exercise

        The shop was back in 6 hours (RTO 4 h) with 9 minutes of data lost (RPO 30 min).
                             ^^^^^^^
      `,
    },
    {
      name: 'A restore that alone takes longer than the whole recovery may',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          backups:
            - id: shop-dump
              covers: [shop-db]
              tool: {name: pg_dump}
              jobs: [{type: full, schedule: nightly}]
              copies: []
              restore_drill: {cadence: P3M, last: 2026-11-10, took: PT5H, result: passed}
                                                                    ^^^^
      `,
      beside: {
        'plan.md': `---
kind: dr-plan
id: shop-plan
---

# Recovery plan of the shop

| System | Tier | RTO |
| --- | --- | --- |
| shop-db | 1 | 4 h |
`,
      },
    },
    {
      name: 'A miss with an action that is under way',
      text: `
        ---
        kind: exercise-report
        systems: [shop-db]
        ---

        # Restore drill of shop-db

        | Objective | Target | Achieved |
        | --- | --- | --- |
        | RTO | 4 h | 6 h 10 min |

        | Finding | Action | Owner | Due | Status |
        | --- | --- | --- | --- | --- |
        | copying is too slow | restore from the local copy | dba | 2027-01-31 | open |
      `,
    },
    {
      name: 'A miss in spring, and a recovery within the objective since',
      text: `
        ---
        kind: exercise-report
        ---

        # Exercises of the shop

        | Date | System | RTO | Measured |
        | --- | --- | --- | --- |
        | 2026-04-14 | shop-db | 4 h | 6 h |
        | 2026-11-10 | shop-db | 4 h | 3 h 30 min |
      `,
    },
    {
      name: 'An exercise on paper, which measures nothing',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: exercise-report
        metadata: {id: talk, title: Tabletop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          type: tabletop
          date: 2026-11-10
          objectives: [{system: shop-db, rto_target: PT4H, rto_achieved: PT6H}]
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    for (const missed of missedTargets(context, facts, 'rto')) yield tooSlow(facts, missed);
  },
};

export default rule;

function tooSlow(facts: SetFacts, missed: MissedTarget): Finding {
  const { measurement, system, allowed, related } = missed;
  const { value, span } = measurement.value;
  const whose = system === undefined ? '' : ` of ${nameOf(facts, system)}`;
  const when = measurement.date === undefined ? '' : ` on ${formatDate(measurement.date)}`;
  const what = measurement.of === 'restore' ? 'Restoring the data' : 'The recovery';
  return {
    span,
    message: `${what}${whose}${when} took ${spoken(value.minutes)}, and the RTO is ${spoken(allowed)}: ${spoken(value.minutes - allowed)} too long. Note an action against the slowest steps with a due date, or agree on another objective.`,
    related,
  };
}
