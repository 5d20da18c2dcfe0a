/** Rule: nothing that a recovery leans on has run out, and what was planned for a day has been held. */

import { factsOf } from '../core/facts/document-facts.ts';
import { exercisesHeld, newestHeld } from '../core/facts/exercises/held.ts';
import { plannedOf } from '../core/facts/exercises/planned.ts';
import type { TestKind } from '../core/facts/exercises/recurrences.ts';
import { endsOf } from '../core/facts/records/ends.ts';
import { factsAround } from '../core/facts/set-facts.ts';
import {
  addDays,
  type CalendarDate,
  compareDates,
  daysBetween,
  formatDate,
} from '../core/facts/time/date.ts';
import { overdueSince } from '../core/facts/time/due.ts';
import { spokenDays } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import { capitalised, type Located } from '../core/text.ts';

const rule: Rule = {
  id: 'date-passed',
  summary: 'A contract, licence or planned exercise whose day has passed',
  category: 'freshness',
  severity: 'warning',
  why: 'A supplier asks for the contract number before anybody drives to the site, a rebuilt server asks for its licence, and software without support gets no repair. All three are found out in the recovery. A planned exercise whose day went by is no exercise.',
  remedy:
    'Renew what has run out and write down the new day, or take it out of the recovery. Where it renews itself, say so beside it. Record the result of a planned exercise, or plan a new day.',
  controls: ['nist-800-34r1:3.6', 'iso22301:8.5', 'itil4:service-configuration-management'],
  examples: [
    {
      name: 'A contract that ended, software without support, and a test that was only planned',
      text: `
        ---
        kind: inventory
        ---

        # Inventory of the shop

        | Supplier | Contract | Phone | Expires |
        | --- | --- | --- | --- |
        | server supplier | SC-1 | +44 20 7946 0300 | 2026-06-30 |
                                                      ^^^^^^^^^^
        | network line | NL-1 | +44 20 7946 0302 | 2029-03-31 |

        | Software | Version | End of support |
        | --- | --- | --- |
        | PostgreSQL | 12.22 | 2024-11 |
                               ^^^^^^^

        The licence of the RAID controllers expires on 2026-02-28.
                                                       ^^^^^^^^^^

        Restore test of the new database: planned for 2026-10-12.
                                                      ^^^^^^^^^^
      `,
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: inventory
        metadata: {id: inventory, title: Inventory, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          software:
            - {name: PostgreSQL, version: "12.22", hosts: [db-01], supported_until: 2024-11-21}
                                                                                    ^^^^^^^^^^
          licences:
            - {for: RAID controllers, key_location: paper in the safe, expires: 2026-11-22}
          contracts:
            - {id: sc-1, vendor: server supplier, phone: "+44 20 7946 0300", response: PT4H, expires: 2026-06-30}
                                                                                                      ^^^^^^^^^^
      `,
    },
    {
      name: 'An exercise whose next day has passed, before it is overdue',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | Exercise | How often | Last held | Next |
        | --- | --- | --- | --- |
        | tabletop | every 12 months | 2026-03-12 | 2026-09-12 |
                                                    ^^^^^^^^^^
        | restore drill | every 3 months | 2026-10-20 | 2027-01-20 |
      `,
    },
    {
      name: 'What renews itself, what was replaced, and a plan that was kept',
      text: `
        ---
        kind: inventory
        ---

        # Inventory of the shop

        | Supplier | Contract | Phone | Expires |
        | --- | --- | --- | --- |
        | server supplier | SC-1 | +44 20 7946 0300 | 2026-06-30, renews itself |
        | old line | NL-1, replaced by NL-2 | +44 20 7946 0302 | 2026-03-31 |

        The certificate was valid until 2026-03-01 and was renewed. The restore test planned for 2026-10-12 was held on that day.
      `,
    },
  ],
  *check(context) {
    const { runbook, today } = context;
    const status = runbook.metadata.status?.value.toLowerCase() ?? '';
    if (/^(?:superseded|retired|archived|obsolete)$/.test(status)) return;
    for (const { name, date } of endsOf(runbook)) {
      if (compareDates(date.value, today) >= 0) continue;
      yield {
        span: date.span,
        message: `${capitalised(name)} ended on ${formatDate(date.value)}, ${ago(date.value, today)}. Renew it and write down the new day, or say what takes its place.`,
        cause: 'time',
        due: date.value,
      };
    }
    // A report of one day is a record, and tells of plans as they were then.
    const isRecord =
      context.analysis.recognition.kind === 'exercise-report' && factsOf(runbook).held.length > 0;
    if (!isRecord) yield* unkept(context);
  },
};

export default rule;

function* unkept(context: RuleContext): Generator<Finding> {
  const { runbook, today } = context;
  const facts = factsAround(context);
  const own = facts.members.find((member) => member.runbook === runbook);
  const held = exercisesHeld(facts);
  const trained = facts.members.flatMap((member) => member.facts.trainings.records);
  const trainedLast = trained.sort((a, b) => compareDates(a.date.value, b.date.value)).at(-1);
  const last = new Map(KINDS.map((kind) => [kind, newestHeld(held, kind)?.date.value]));
  const passed = ({ value }: Located<CalendarDate>, kind: TestKind) => {
    const dates = [last.get(kind), kind === 'any' ? trainedLast?.date.value : undefined];
    const isKept = dates.some((date) => date && compareDates(addDays(date, MONTH), value) >= 0);
    return compareDates(value, today) < 0 && !isKept;
  };
  for (const { what, name, kind, cadence, last: held, next } of own?.facts.recurrences ?? []) {
    if (what !== 'test' || next === undefined || !passed(next, kind)) continue;
    // What is overdue by its cadence is reported as that.
    if (cadence && held && overdueSince(held.value, cadence.value, today)) continue;
    yield planned(`The next ${name}`, next, today);
  }
  for (const { name, date } of plannedOf(runbook)) {
    if (passed(date, 'any')) yield planned(capitalised(name), date, today);
  }
}

function planned(
  what: string,
  { value, span }: Located<CalendarDate>,
  today: CalendarDate,
): Finding {
  return {
    span,
    message: `${what} was planned for ${formatDate(value)}, ${ago(value, today)}, and nothing says that it was held. Write down its day and result, or plan a new day.`,
    cause: 'time',
    due: value,
  };
}

const KINDS: readonly TestKind[] = ['restore', 'failover', 'tabletop', 'any'];

/** An exercise is moved by some weeks more often than it is left out. */
const MONTH = 31;

function ago(date: CalendarDate, today: CalendarDate): string {
  return `${spokenDays(daysBetween(date, today))} ago`;
}
