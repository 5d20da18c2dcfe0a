/** Rule: where an RTO must be met, the steps say how long they take. */

import { timesElsewhere } from '../core/facts/recovery/linked-times.ts';
import { type Limit, limitOf } from '../core/facts/recovery/procedure-limit.ts';
import { type Procedure, proceduresOf } from '../core/facts/recovery/procedures.ts';
import { isTimed, stepTimes } from '../core/facts/recovery/step-times.ts';
import { factsAround, nameOf, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { findDurations } from '../core/facts/time/duration.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Runbook, Step } from '../core/runbook.ts';

const rule: Rule = {
  id: 'step-without-duration',
  summary: 'Steps under an RTO that do not say how long they take',
  category: 'steps',
  severity: 'info',
  why: 'Without the times of the steps nobody can tell whether the procedure meets its objective, and whoever follows it cannot tell a slow step from one that hangs.',
  remedy:
    'Write how long each step took in the last exercise, as in `Load the dump (dba, 40 min)` or `duration: PT40M`. A time for the whole procedure helps too.',
  controls: ['nist-800-34r1:4.3.2', 'nist-800-53r5:CP-10', 'dora:12(6)'],
  kinds: ['restore-procedure', 'dr-plan'],
  examples: [
    {
      name: 'Two of three steps without a time',
      text: `
        ---
        kind: restore-procedure
        systems: [shop-db]
        rto: 4 h
        ---

        # Restore shop-db

        ## Restore procedure

        1. Build the host (platform, 30 min)
        2. Copy the dump from the bucket
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        3. Load the dump
      `,
    },
    {
      name: 'The same in YAML, against the objective of the plan',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          systems: [shop-db]
          steps:
            - {id: hosts, action: Build the hosts, owner: dba, duration: PT1H}
            - {id: load, action: Load the dump, owner: dba, depends_on: [hosts]}
                                 ^^^^^^^^^^^^^
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
      name: 'One time for the whole procedure',
      text: `
        ---
        kind: restore-procedure
        systems: [shop-db]
        rto: 4 h
        ---

        # Restore shop-db

        The whole restore took 55 minutes in the last drill.

        ## Restore procedure

        1. Build the host
        2. Load the dump
      `,
    },
    {
      name: 'A procedure without an objective',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore shop-db

        ## Restore procedure

        1. Build the host
        2. Load the dump
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const { runbook } = context;
    const elsewhere = timesElsewhere(context);
    const untimed: Step[] = [];
    let all = 0;
    let limit: Limit | undefined;
    for (const procedure of proceduresOf(runbook)) {
      const must = procedure.isReturn ? undefined : limitOf(context, facts, procedure);
      // That the times do not fit is told by another rule, with how many steps have none.
      if (must === undefined || isTooLong(context, procedure, must)) continue;
      limit ??= must;
      all += procedure.steps.length;
      untimed.push(...procedure.steps.filter((step) => !isTimed(step, elsewhere)));
    }
    if (limit === undefined || all < 2 || untimed.length === 0) return;
    if (isTimedAsWhole(runbook)) return;
    yield* finding(context, facts, limit, untimed, all);
  },
};

export default rule;

function isTooLong(context: RuleContext, procedure: Procedure, { told }: Limit): boolean {
  const times = stepTimes(context.runbook, procedure, timesElsewhere(context));
  return times !== undefined && times.minutes > told.fact.value.value.minutes;
}

/** Somewhere it says how long all of it takes, or took. */
function isTimedAsWhole({ blocks, source, data }: Runbook): boolean {
  if (data !== undefined && TAKES.test(keysOf(source.text))) return true;
  return blocks.some(({ kind, span }) => {
    if (kind === 'fence' || kind === 'value') return false;
    const text = source.text.slice(span.start, Math.min(span.end, span.start + 2_000));
    return WHOLE.test(text) && findDurations(source.text, span.start, span.end).length > 0;
  });
}

/** The header of a Markdown document, where such a time may stand as a field. */
function keysOf(text: string): string {
  return text.startsWith('---') ? text.slice(0, 2_000) : '';
}

const TAKES =
  /^(?:estimated_|expected_|total_)?(?:duration|time|time_to_complete)(?:_minutes|_hours)?:/m;

const WHOLE =
  /\b(?:takes?|took|lasts?|duration|estimated|estimate|expected (?:time|duration)|eta|total time|measured|dauert|dauer|durée|duración)\b/i;

function* finding(
  context: RuleContext,
  facts: SetFacts,
  { told }: Limit,
  untimed: readonly Step[],
  all: number,
): Generator<Finding> {
  const [first, ...others] = untimed;
  if (first === undefined) return;
  const [system] = told.systems;
  const whose = system === undefined ? '' : ` of ${nameOf(facts, system)}`;
  const limit = spoken(told.fact.value.value.minutes);
  const related = others
    .slice(0, MOST_SHOWN)
    .map(({ text }) => ({ span: text.span, message: 'This step has no time either.' }));
  yield {
    span: first.text.span,
    message: `${untimed.length} of ${all} steps ${others.length === 0 ? 'says nothing about its' : 'say nothing about their'} time, so nobody can tell whether the procedure meets the RTO${whose} of ${limit}. Write how long each takes, or how long all of it took.`,
    related: [
      pointTo(context, told.runbook, told.fact.value.span, `The RTO${whose} is ${limit}.`),
      ...related,
    ],
    fields: ['spec.steps[].duration'],
  };
}

const MOST_SHOWN = 6;
