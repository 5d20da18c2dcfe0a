/** Rule: whoever holds a role in the recovery has practised it, and lately. */

import { defaultCadence } from '../core/default-cadence.ts';
import { personKey } from '../core/facts/people/people.ts';
import { longestOf, newestOfEach, peopleFor, takenBy } from '../core/facts/people/trained.ts';
import { factsAround, type Member, type SetFacts } from '../core/facts/set-facts.ts';
import {
  addMinutes,
  type CalendarDate,
  compareDates,
  daysBetween,
  formatDate,
} from '../core/facts/time/date.ts';
import { dueAfter } from '../core/facts/time/due.ts';
import { spoken, spokenDays } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Located } from '../core/text.ts';

const rule: Rule = {
  id: 'training-overdue',
  summary: 'Training of a role holder that is overdue',
  category: 'freshness',
  severity: 'warning',
  why: 'A deputy who has never done it does it for the first time alone, at night, while everybody waits. Skill in steps that are taken once a year is gone after a year.',
  remedy:
    'Train the people who are named, and write down the day. Where the training plan says that exercises count, taking part in one is enough. Where no document says how often, the cadence is the one of the configuration (`cadences.training`), else a default of this project.',
  controls: ['nist-800-53r5:CP-3', 'nist-800-34r1:3.5.2', 'iso22301:7.2', 'dora:13(6)'],
  examples: [
    {
      name: 'A deputy whose last session is two years old',
      text: `
        ---
        kind: training-plan
        ---

        # Recovery training

        Every role holder is trained every 12 months.

        | Name | Date |
        | --- | --- |
        | senior-dba | 2026-10-08 |
        | second-dba | 2024-10-08 |
                       ^^^^^^^^^^
      `,
    },
    {
      name: 'A deputy of YAML who came ten weeks ago and has no session',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: training-plan
        metadata: {id: training, title: Training, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          onboarding_limit: P30D
          courses:
            - {id: restore, content: restore shop-db by hand, cadence: P1Y, required_for: [database]}
                   ^^^^^^^
          people:
            - {id: senior-dba, joined: 2020-01-15}
            - {id: second-dba, joined: 2026-09-14}
          records:
            - {person: senior-dba, course: restore, date: 2026-10-08}
      `,
      beside: {
        'plan.runbook.yaml': `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
spec:
  roles:
    - {id: database, holder: senior-dba, deputy: second-dba}
`,
      },
    },
    {
      name: 'The next session is only planned',
      text: `
        ---
        kind: training-plan
        ---

        # Recovery training

        Every role holder is trained every 12 months.

        | Name | Date |
        | --- | --- |
        | senior-dba | 2024-10-08 |
                       ^^^^^^^^^^
        | senior-dba | 2027-03-08 |
      `,
    },
    {
      name: 'Everybody was trained this year',
      text: `
        ---
        kind: training-plan
        ---

        # Recovery training

        | Role | Holder, last trained | Deputy, last trained |
        | --- | --- | --- |
        | database | senior-dba, 2026-10-08 | second-dba, 2026-03-02 |
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const own = facts.members.find(({ runbook }) => runbook === context.runbook);
    if (own === undefined) return;
    if (context.runbook.syntax === 'yaml') yield* inData(context, facts, own);
    else yield* inText(context, facts, own);
  },
};

export default rule;

/** For each course those who hold a role that needs it. */
function* inData(
  context: RuleContext,
  facts: SetFacts,
  { facts: { trainings } }: Member,
): Generator<Finding> {
  for (const course of trainings.courses) {
    const late: string[] = [];
    for (const person of peopleFor(facts, course)) {
      const last = takenBy(facts, course, person, context.today)?.date;
      if (last === undefined) {
        const joined = trainings.joined.get(person);
        const limit = trainings.onboarding?.value ?? 0;
        if (joined && compareDates(addMinutes(joined, limit), context.today) < 0) {
          late.push(
            `${person} has never taken it and came on ${formatDate(joined)}${limit > 0 ? `, and ${spoken(limit)} are allowed` : ''}`,
          );
        }
      } else if (
        course.cadence &&
        compareDates(dueAfter(last, course.cadence.value), context.today) < 0
      ) {
        late.push(
          `${person} took it last on ${formatDate(last)}, and it is due every ${spoken(course.cadence.value)}`,
        );
      }
    }
    if (late.length === 0) continue;
    yield {
      span: course.id.span,
      message: `The training "${course.id.value}" is overdue: ${late.join('; ')}. Hold it, and record the day.`,
      cause: 'time',
    };
  }
}

/** The newest date of each person that the tables of the page name. */
function* inText(
  context: RuleContext,
  facts: SetFacts,
  { facts: { trainings } }: Member,
): Generator<Finding> {
  const { records, cadences, heldOn } = trainings;
  if (records.length === 0 && heldOn === undefined) return;
  const fallback = defaultCadence('training', rule, context);
  const stated = longestOf(cadences);
  const cadence = stated?.value ?? fallback.minutes;
  if (heldOn !== undefined && stated !== undefined) yield* together(context, heldOn, stated);
  const seen = new Set<string>();
  // Who was trained in time by what another page records is not late.
  const everywhere = newestOfEach(
    facts.members.flatMap((member) => member.facts.trainings.records),
    context.today,
  );
  for (const record of newestOfEach(records, context.today).values()) {
    const due = dueAfter(record.date.value, cadence);
    const newest = everywhere.get(personKey(record.person.value)) ?? record;
    if (compareDates(dueAfter(newest.date.value, cadence), context.today) >= 0) continue;
    const place = String(record.date.span.start);
    if (seen.has(place)) continue;
    seen.add(place);
    yield {
      span: record.date.span,
      message: `${record.person.value} was last trained on ${formatDate(record.date.value)}, ${spokenDays(daysBetween(record.date.value, context.today))} ago; ${stated === undefined ? fallback.whose : 'training is due'} every ${spoken(cadence)}, so it was due by ${formatDate(due)}. Train them, and record the day.${stated === undefined ? fallback.ask : ''}`,
      cause: 'time',
      due,
      ...(stated
        ? {
            related: [
              {
                span: stated.span,
                message: `This asks for training every ${spoken(stated.value)}.`,
              },
            ],
          }
        : {}),
    };
  }
}

/** A sentence gives one day for everybody: held to the cadence that the page states itself. */
function* together(
  { today }: RuleContext,
  { value, span }: Located<CalendarDate>,
  cadence: Located<number>,
): Generator<Finding> {
  const due = dueAfter(value, cadence.value);
  if (compareDates(due, today) >= 0) return;
  yield {
    span,
    message: `The last training was on ${formatDate(value)}, ${spokenDays(daysBetween(value, today))} ago; training is due every ${spoken(cadence.value)}, so it was due by ${formatDate(due)}. Hold it, and record the day.`,
    cause: 'time',
    due,
    related: [
      { span: cadence.span, message: `This asks for training every ${spoken(cadence.value)}.` },
    ],
  };
}
