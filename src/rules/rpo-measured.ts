/** Rule: the latest exercise lost no more data than the recovery point objective allows. */

import { type MissedTarget, missedTargets } from '../core/facts/objectives/missed-targets.ts';
import { factsAround, nameOf, type SetFacts } from '../core/facts/set-facts.ts';
import { formatDate } from '../core/facts/time/date.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'rpo-measured',
  summary: 'A measured loss of data above its objective',
  category: 'objectives',
  severity: 'error',
  why: 'The exercise has shown that more is lost than the business agreed to lose. Schedules on paper say what backups should do; this says what they did.',
  remedy:
    'Find out which copy was restored and why no newer one was there, note an action with an owner and a day by which it is due, and measure again. Otherwise agree on an objective that the backups can meet.',
  controls: ['nist-800-53r5:CP-4', 'nist-800-53r5:CP-9(1)', 'iso22301:8.5', 'dora:11(6)'],
  examples: [
    {
      name: 'A state of seven hours ago, and fifteen minutes promised',
      text: `
        ---
        kind: exercise-report
        systems: [shop-db]
        ---

        # Restore drill of shop-db

        - RPO: 15 min
        - RPO achieved: 7 h
                        ^^^
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
          type: restore-drill
          date: 2026-11-10
          objectives:
            - {system: shop-db, rto_achieved: PT1H, rpo_achieved: PT7H}
                                                                  ^^^^
      `,
      beside: {
        'plan.md': `---
kind: dr-plan
id: shop-plan
---

# Recovery plan of the shop

| System | Tier | RPO |
| --- | --- | --- |
| shop-db | 1 | 15 min |
`,
      },
    },
    {
      name: 'Both numbers in one sentence',
      text: `
        ---
        kind: exercise-report
        ---

        # Restore drill

        The restored state was 7 hours old, against an RPO of 15 minutes.
                               ^^^^^^^
      `,
    },
    {
      name: 'A loss within the objective, and one that is only an estimate',
      text: `
        ---
        kind: exercise-report
        systems: [shop-db]
        ---

        # Restore drill of shop-db

        | System | RPO | Measured | Expected RPO of the next one |
        | --- | --- | --- | --- |
        | shop-db | 30 min | 9 min | 2 h |

        The exercise may lose 2 h next time (RPO 30 min).
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    for (const missed of missedTargets(context, facts, 'rpo')) yield tooOld(facts, missed);
  },
};

export default rule;

function tooOld(facts: SetFacts, { measurement, system, allowed, related }: MissedTarget): Finding {
  const { value, span } = measurement.value;
  const whose = system === undefined ? '' : ` of ${nameOf(facts, system)}`;
  const when = measurement.date === undefined ? '' : ` on ${formatDate(measurement.date)}`;
  return {
    span,
    message: `The recovery${whose}${when} lost ${spoken(value.minutes)} of data, and the RPO is ${spoken(allowed)}: ${spoken(value.minutes - allowed)} too much. Find out why no newer copy was there, and note an action with a due date.`,
    related,
  };
}
