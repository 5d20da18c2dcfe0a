/** Rule: what is most critical is recovered in exercises, and not only talked about. */

import { exercisesHeld, newestHeld } from '../core/facts/exercises/held.ts';
import { factsAround, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { tiersAround, tiersOf } from '../core/facts/systems/tiers.ts';
import { addMonths, type CalendarDate, compareDates, formatDate } from '../core/facts/time/date.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Span } from '../core/text.ts';

const rule: Rule = {
  id: 'exercise-too-weak',
  summary: 'A critical system whose recovery is only ever talked through',
  category: 'freshness',
  severity: 'info',
  why: 'A tabletop shows whether people know what to do. Whether the backup can be read, the standby starts and the time is enough shows only when somebody does it.',
  remedy:
    'Hold a restore drill, a failover or another exercise that brings a system back, at least every two years for systems of tier 0 and 1. NIST SP 800-34 asks for a full-scale functional exercise for systems of high impact.',
  controls: ['nist-800-34r1:3.5.3', 'nist-800-53r5:CP-4(2)', 'dora-rts:25'],
  examples: [
    {
      name: 'Two years of tabletops',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | Tier | RTO |
        | --- | --- | --- |
        | shop-db | 1 | 4 h |

        | Exercise | How often | Last held |
        | --- | --- | --- |
        | tabletop, ransomware | every 12 months | 2026-09-12 |
                                                   ^^^^^^^^^^
        | tabletop, loss of a site | every 12 months | 2026-05-12 |
      `,
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: PT1H}
          testing:
            programme:
              - {type: walkthrough, cadence: P1Y, last: 2026-09-12}
                                                        ^^^^^^^^^^
      `,
    },
    {
      name: 'A restore drill of last year beside the tabletops',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | Tier | RTO |
        | --- | --- | --- |
        | shop-db | 1 | 4 h |

        | Exercise | How often | Last held |
        | --- | --- | --- |
        | tabletop | every 12 months | 2026-09-12 |
        | restore drill | every 24 months | 2025-06-12 |
      `,
    },
    {
      name: 'Nothing critical',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the wiki

        | System | Tier | RTO |
        | --- | --- | --- |
        | wiki | 3 | 72 h |

        | Exercise | How often | Last held |
        | --- | --- | --- |
        | tabletop | every 12 months | 2026-09-12 |
      `,
    },
  ],
  *check(context) {
    const { set, analysis } = context;
    // Told once in a set, on its plan.
    if (set === undefined ? analysis.recognition.kind !== 'dr-plan' : set.plan !== analysis) return;
    const facts = factsAround(context);
    const critical = [...tiersAround(facts)].filter(([, tier]) => tier <= 1).map(([key]) => key);
    const held = exercisesHeld(facts);
    const talked = held.filter(({ kind }) => kind === 'tabletop');
    const newest = newestHeld(talked);
    if (critical.length === 0 || newest === undefined || isProgrammed(facts)) return;
    const since = addMonths(newest.date.value, -24);
    const done = held.filter(({ kind }) => kind !== 'tabletop');
    if (done.some(({ date }) => compareDates(date.value, since) >= 0)) return;
    const isHere = newest.runbook === context.runbook;
    const span = isHere ? newest.date.span : placeIn(context);
    if (span === undefined) return;
    yield {
      span,
      message: `${said(newest.date.value, newestHeld(done)?.date.value)} Talking it through brings no system back: hold a restore drill or a failover of the systems of tier 0 and 1.`,
      related: isHere
        ? []
        : [pointTo(context, newest.runbook, newest.date.span, 'This was the last one.')],
    };
  },
};

export default rule;

function said(talked: CalendarDate, done: CalendarDate | undefined): string {
  const before =
    done === undefined
      ? 'and no other exercise is recorded'
      : `and the last other exercise on ${formatDate(done)}, more than two years earlier`;
  return `The last exercise, of ${formatDate(talked)}, was a tabletop or walkthrough, ${before}.`;
}

/** A stronger exercise with a cadence is there; `test-overdue` says when it is late. */
function isProgrammed({ members }: SetFacts): boolean {
  return members.some(({ facts }) =>
    facts.recurrences.some(
      ({ what, kind, cadence }) => what === 'test' && kind !== 'tabletop' && cadence !== undefined,
    ),
  );
}

function placeIn({ runbook }: RuleContext): Span | undefined {
  const tier = tiersOf(runbook).find(({ tier: { value } }) => value <= 1);
  return tier?.system.span ?? runbook.title?.span ?? runbook.metadata.title?.span;
}
