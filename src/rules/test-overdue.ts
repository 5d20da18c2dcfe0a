/** Rule: tests and drills are held as often as the documents say. */
import { defaultCadence } from '../core/default-cadence.ts';
import { hasOutcome } from '../core/facts/exercises/outcome.ts';
import type { Recurrence, TestKind } from '../core/facts/exercises/recurrences.ts';
import { factsAround, type Member, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import {
  type CalendarDate,
  compareDates,
  daysBetween,
  formatDate,
} from '../core/facts/time/date.ts';
import { overdueSince } from '../core/facts/time/due.ts';
import { spoken, spokenDays } from '../core/facts/time/minutes.ts';
import type { Finding, Related } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';
import { capitalised, type Located, type Span } from '../core/text.ts';

const rule: Rule = {
  id: 'test-overdue',
  summary: 'A test or drill that is overdue',
  category: 'freshness',
  severity: 'error',
  why: 'Systems change every week, and a procedure that worked two years ago describes systems that are gone. The first real recovery then becomes the test.',
  remedy:
    'Hold the test and write down its date, or state the cadence that you really keep. Where no document says how often, the cadence is the one of the configuration (`cadences.test`), else a default of this project. A test counts from the day on which it was held, whether it passed or not: a report counts that says the day and the result, and is no draft.',
  controls: [
    'nist-800-53r5:CP-4',
    'nist-800-34r1:3.5.1',
    'iso22301:8.5',
    'dora:11(6)',
    'hipaa:164.308(a)(7)(ii)(D)',
  ],
  examples: [
    {
      name: 'A quarterly drill, last held a year ago',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        ## Tests

        | Exercise | How often | Last held |
        | --- | --- | --- |
        | restore drill | quarterly | 2025-11-03 |
                                      ^^^^^^^^^^
        | tabletop | every 12 months | 2026-05-12 |
      `,
    },
    {
      name: 'One drill, of which two places say how often it is due',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        Restore drills are repeated every quarter.

        | Exercise | How often | Last held |
        | --- | --- | --- |
        | restore drill | quarterly | 2026-06-15 |
                                      ^^^^^^^^^^
      `,
    },
    {
      name: 'A drill of YAML without a date',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          testing:
            programme:
              - {type: full-failover, scenario: site-loss, cadence: P1Y, last: 2026-01-20}
              - {type: restore-drill, scenario: accidental-deletion, cadence: P3M}
                       ^^^^^^^^^^^^^
      `,
    },
    {
      name: 'No cadence anywhere, and a report of two years ago',
      text: `
        ---
        kind: dr-plan
        id: shop-plan
        ---

        # Recovery plan of the shop

        The plan was last tested on 2024-11-14.
                                    ^^^^^^^^^^
      `,
    },
    {
      name: 'A drill that a report of the set shows to be fresh',
      text: `
        ---
        kind: dr-plan
        id: shop-plan
        ---

        # Recovery plan of the shop

        Restore drills are held every 3 months.
      `,
      beside: {
        'drill.md': `---
kind: exercise-report
plan: shop-plan
---

# Restore drill of the shop

- Date: 2026-10-20
- Type: restore drill
- Result: passed, the database was back after 44 min
`,
      },
    },
    {
      name: 'A report that links the plan and says no result',
      text: `
        ---
        kind: dr-plan
        id: shop-plan
        ---

        # Recovery plan of the shop

        The plan is tested every 3 months; last tested on 2025-11-10.
                                                          ^^^^^^^^^^
      `,
      beside: {
        'drill.runbook.yaml': `apiVersion: dr-runbook/v1
kind: exercise-report
metadata: {id: drill, title: Drill, plan: shop-plan, owner: lead, version: "1", last_reviewed: 2026-11-16, status: draft}
spec:
  type: full-failover
  date: 2026-11-10
  result: TBD
`,
      },
    },
    {
      name: 'Ten days late, which is within the grace of two weeks',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        The plan is tested every 12 months; last tested on 2025-11-10.
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const stated = facts.members
      .flatMap(({ facts: { recurrences } }) => recurrences)
      .filter(({ what, cadence }) => what === 'test' && cadence !== undefined);
    const own = facts.members.find(({ runbook }) => runbook === context.runbook);
    const told = new Set<number>();
    for (const one of datedFirst(own?.facts.recurrences ?? [])) {
      if (one.what !== 'test' || one.cadence === undefined) continue;
      const finding = judged(context, facts, one, one.cadence);
      // One test that is late is told of once, however often the document says how often it is due.
      if (finding === undefined || told.has(finding.span.start)) continue;
      told.add(finding.span.start);
      yield finding;
    }
    if (stated.length === 0 && own !== undefined) {
      const finding = byDefault(context, facts, own);
      if (finding) yield finding;
    }
  },
};

export default rule;

/** What says the day of its own test knows best how often that one is due. */
function datedFirst(all: readonly Recurrence[]): readonly Recurrence[] {
  return [...all.filter(({ last }) => last), ...all.filter(({ last }) => !last)];
}

interface Held {
  readonly kind: TestKind;
  readonly date: Located<CalendarDate>;
  readonly runbook: Runbook;
}

/** The newest test of the kind in the set: by a report, or by what another document says of it. */
function newest({ members }: SetFacts, kind: TestKind, own: Held | undefined): Held | undefined {
  let best = own;
  for (const { runbook, facts, kind: document } of members) {
    const reports = document === 'exercise-report' && hasOutcome(runbook) ? facts.held : [];
    const told = facts.recurrences.filter(({ what }) => what === 'test');
    const dates = [
      ...reports,
      ...told.flatMap((one) => (one.last ? [{ kind: one.kind, date: one.last }] : [])),
    ];
    for (const { kind: other, date } of dates) {
      const counts = kind === other || kind === 'any' || other === 'any';
      if (counts && (best === undefined || compareDates(date.value, best.date.value) > 0))
        best = { kind: other, date, runbook };
    }
  }
  return best;
}

function judged(
  context: RuleContext,
  facts: SetFacts,
  one: Recurrence,
  cadence: Located<number>,
): Finding | undefined {
  const own = one.last && { kind: one.kind, date: one.last, runbook: context.runbook };
  const held = newest(facts, one.kind, own);
  // A date that stands here is judged by itself: a newer one elsewhere belongs in its place.
  const last = own ?? held;
  if (last === undefined || held === undefined) return neverHeld(one, cadence);
  const due = overdueSince(last.date.value, cadence.value, context.today);
  if (due === undefined) return undefined;
  const isHere = last.runbook === context.runbook;
  const isStale =
    held !== last && overdueSince(held.date.value, cadence.value, context.today) === undefined;
  const advice = isStale
    ? `One of ${formatDate(held.date.value)} is recorded elsewhere: write its date here.`
    : 'Hold it, or state the cadence that you keep.';
  return {
    span: isHere ? last.date.span : cadence.span,
    message: `${capitalised(one.name)}: last held on ${formatDate(last.date.value)}, ${ago(last.date.value, context)}; it is due every ${spoken(cadence.value)}, so it was due by ${formatDate(due)}. ${advice}`,
    cause: 'time',
    due,
    related: [
      ...(isHere
        ? [{ span: cadence.span, message: `This asks for one every ${spoken(cadence.value)}.` }]
        : []),
      ...(isHere && !isStale
        ? []
        : [pointTo(context, held.runbook, held.date.span, 'This was the last one.')]),
    ],
  };
}

/** A place for the date is there, and nobody has filled it in, so the finding does not depend on today. */
function neverHeld({ name, emptyLast }: Recurrence, cadence: Located<number>): Finding | undefined {
  if (emptyLast === undefined) return undefined;
  return {
    span: emptyLast.span,
    message: `${capitalised(name)}: due every ${spoken(cadence.value)}, and nothing says that it was ever held. Hold it and write down the date.`,
    related: [{ span: cadence.span, message: `This asks for one every ${spoken(cadence.value)}.` }],
    fields: ['spec.testing.programme[].last'],
  };
}

/** Once in a set, on the plan; on a document alone only where it states the date itself. */
function byDefault(context: RuleContext, facts: SetFacts, own: Member): Finding | undefined {
  const isPlan = context.set?.plan === context.analysis;
  if (!isPlan && (context.set !== undefined || own.kind === 'exercise-report')) return undefined;
  const last = newest(facts, 'any', undefined);
  if (last === undefined) return undefined;
  // Restores are tried more often than all of a plan.
  const isRestore = last.kind === 'restore';
  const cadence = defaultCadence(isRestore ? 'restoreDrill' : 'test', rule, context);
  const due = overdueSince(last.date.value, cadence.minutes, context.today);
  if (due === undefined) return undefined;
  const isHere = last.runbook === context.runbook;
  const span = isHere ? last.date.span : placeIn(context);
  if (span === undefined) return undefined;
  const related: Related[] = isHere
    ? []
    : [pointTo(context, last.runbook, last.date.span, 'This was the last test.')];
  return {
    span,
    message: `The last ${isRestore ? 'restore drill' : 'test'} was on ${formatDate(last.date.value)}, ${ago(last.date.value, context)}. ${capitalised(cadence.whose)} every ${spoken(cadence.minutes)}, so it was due by ${formatDate(due)}. Hold one, and write down the day.${cadence.ask}`,
    cause: 'time',
    due,
    related,
  };
}

/** Where the plan speaks of tests: a sentence, a heading, its title. */
function placeIn({ runbook, analysis }: RuleContext): Span | undefined {
  for (const id of ['recovery-testing', 'exercise-programme', 'exercise-record', 'restore-drill']) {
    const [first] = analysis.coverage.get(id)?.evidence ?? [];
    if (first !== undefined) return first.span;
  }
  return runbook.title?.span ?? runbook.metadata.title?.span;
}

function ago(date: CalendarDate, { today }: RuleContext): string {
  return `${spokenDays(daysBetween(date, today))} ago`;
}
