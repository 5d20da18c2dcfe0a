/** Rule: the steps of a procedure fit into the recovery time objective. */

import { timesElsewhere } from '../core/facts/recovery/linked-times.ts';
import { limitOf } from '../core/facts/recovery/procedure-limit.ts';
import { type Procedure, proceduresOf } from '../core/facts/recovery/procedures.ts';
import { type StepTimes, stepTimes } from '../core/facts/recovery/step-times.ts';
import { factsAround, nameOf, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'rto-step-sum',
  summary: 'Steps that take longer than the recovery time objective allows',
  category: 'objectives',
  severity: 'error',
  why: 'The plan contradicts itself: even when every step goes well, the service is back too late. What the business was promised, and what customers are told during the recovery, is then wrong from the start.',
  remedy:
    'Shorten the longest steps (prepared hosts, a faster restore, steps done side by side), or agree on an objective that the procedure can meet. Where steps run side by side, say so, or give `depends_on` in YAML: then the longest path counts instead of the sum.',
  controls: ['nist-800-53r5:CP-10', 'nist-800-34r1:4.3.2', 'dora:12(6)', 'iso22301:8.4.4'],
  examples: [
    {
      name: 'Four steps of together 4 h 45 min, and four hours to do them in',
      text: `
        ---
        kind: restore-procedure
        systems: [shop-db]
        rto: 4 h
        ---

        # Restore shop-db

        ## Restore procedure

        1. Build the host (platform, 30 min)
        2. Copy the dump (dba, 90 min)
        3. Load the dump (dba, 2 h)
                               ^^^
        4. Check the totals (dba, 45 min)
      `,
    },
    {
      name: 'The longest path in YAML, against the objective of the plan',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          systems: [shop-db]
          steps:
            - {id: hosts, action: Build the hosts, owner: dba, duration: PT1H}
            - {id: keys, action: Fetch the keys, owner: dba, duration: PT50M}
            - {id: load, action: Load the dump, owner: dba, duration: PT3H30M, depends_on: [hosts, keys]}
                                                                      ^^^^^^^
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
      name: 'A step that is a procedure of its own',
      text: `
        ---
        kind: restore-procedure
        systems: [shop-db]
        rto: 2 h
        ---

        # Restore shop-db

        ## Restore procedure

        1. Open the [secrets store](restore-secrets.md)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        2. Load the dump (dba, 40 min)
      `,
      beside: {
        'restore-secrets.md': `---
kind: restore-procedure
systems: [secrets]
---

# Restore the secrets store

## Restore procedure

1. Build the host (platform, 40 min)
2. Load the snapshot (platform, 50 min)
`,
      },
    },
    {
      name: 'Steps side by side, of which the longer one counts',
      text: `
        ---
        kind: restore-procedure
        systems: [shop-db]
        rto: 2 h
        ---

        # Restore shop-db

        ## Restore procedure

        Steps 1 and 2 run in parallel.

        1. Build the hosts (platform, 50 min)
        2. Copy the dump (dba, 60 min)
        3. Load the dump (dba, 55 min)
      `,
    },
    {
      name: 'Steps that fit, and the way back, which starts when the service runs again',
      text: `
        ---
        kind: restore-procedure
        systems: [shop-db]
        rto: 4 h
        ---

        # Restore shop-db

        ## Restore procedure

        1. Build the host (platform, 30 min)
        2. Load the dump (dba, 2 h)

        ## Failback procedure

        1. Build the replica (dba, 5 h)
        2. Switch over (dba, 5 min)
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const elsewhere = timesElsewhere(context);
    for (const procedure of proceduresOf(context.runbook)) {
      const times = procedure.isReturn
        ? undefined
        : stepTimes(context.runbook, procedure, elsewhere);
      const finding = times && tooLong(context, facts, procedure, times);
      if (finding) yield finding;
    }
  },
};

export default rule;

function tooLong(
  context: RuleContext,
  facts: SetFacts,
  procedure: Procedure,
  times: StepTimes,
): Finding | undefined {
  const limit = limitOf(context, facts, procedure);
  const longest = times.parts.reduce(
    (a, b) => (b.value.minutes > a.value.minutes ? b : a),
    times.parts[0] ?? NONE,
  );
  if (limit === undefined) return undefined;
  const allowed = limit.told.fact.value.value.minutes;
  const decision = limit.fromOutage ? decisionOf(facts) : undefined;
  const sum = times.minutes + (decision?.value ?? 0);
  if (sum <= allowed) return undefined;
  const { told } = limit;
  const [system] = told.systems;
  const whose = system === undefined ? '' : ` of ${nameOf(facts, system)}`;
  return {
    span: longest.span,
    message:
      `${times.isPath ? 'The longest path through the steps takes' : 'The steps take'} ${arithmetic(times, decision?.value)}${times.untimed > 0 ? ' at least' : ''}, and the RTO${whose} is ${spoken(allowed)}: ${spoken(sum - allowed)} too long.` +
      `${untimed(procedure, times)} Shorten the longest steps, or agree on an objective that they can meet.`,
    related: [
      pointTo(
        context,
        told.runbook,
        told.fact.value.span,
        `The RTO${whose} is ${spoken(allowed)}.`,
      ),
    ],
  };
}

const NONE: StepTimes['parts'][number] = {
  value: { minutes: 0, atLeast: 0, basis: 'exact', operator: undefined, assumption: undefined },
  span: { start: 0, end: 0 },
};

function decisionOf({ members }: SetFacts): { readonly value: number } | undefined {
  const found = members.find(({ facts }) => facts.decision !== undefined)?.facts.decision;
  return found && { value: found.value.minutes };
}

/** `30 min + 1 h 30 min + 2 h = 4 h`, with the time until the decision in front. */
function arithmetic({ parts, minutes }: StepTimes, decision: number | undefined): string {
  const shown = parts.slice(0, MOST_SHOWN).map(({ value }) => spoken(value.minutes));
  const rest = parts.length > MOST_SHOWN ? ' + …' : '';
  const sum = `${shown.join(' + ')}${rest}`;
  const before = decision === undefined ? '' : `${spoken(decision)} until the decision + `;
  const whole = spoken(minutes + (decision ?? 0));
  return parts.length === 1 && decision === undefined ? whole : `${before}${sum} = ${whole}`;
}

const MOST_SHOWN = 10;

function untimed({ steps }: Procedure, { untimed }: StepTimes): string {
  if (untimed === 0) return '';
  const say = untimed === 1 ? 'says nothing about its time' : 'say nothing about their time';
  return ` ${untimed} of ${steps.length} steps ${say}.`;
}
