/** Rule: every step is somebody's. */
import { proceduresOf } from '../core/facts/recovery/procedures.ts';
import {
  hasCommonOwner,
  isNobody,
  isOwned,
  ownerTables,
} from '../core/facts/recovery/step-owners.ts';
import { factsAround, type SetFacts } from '../core/facts/set-facts.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { Runbook, Step } from '../core/runbook.ts';
import type { Located } from '../core/text.ts';

const rule: Rule = {
  id: 'step-without-owner',
  summary: 'A step without an owner',
  category: 'steps',
  severity: 'warning',
  why: 'Where the other steps name who does them, a step without a name waits: each one on the call believes that it is for somebody else. It is noticed when the next step fails.',
  remedy:
    'Write the role behind the step, as in `Load the dump (dba, 40 min)`, fill the column for it, or give `owner` in YAML. One sentence above the list is enough where all steps are for one role.',
  controls: ['nist-800-34r1:4.3.2', 'nist-800-53r5:CP-2', 'iso22301:8.4.4'],
  kinds: ['restore-procedure', 'dr-plan'],
  examples: [
    {
      name: 'One step without a name among others with one',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        1. Build the hosts (platform team, 30 min)
        2. Load the dump (dba, 40 min)
        3. Switch the name over to the new host
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        4. Check the totals (dba, 10 min)
      `,
    },
    {
      name: 'An owner in YAML that is nobody',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16}
        spec:
          steps:
            - {id: hosts, action: Build the hosts, owner: platform}
            - {id: load, action: Load the dump, owner: anyone}
                                 ^^^^^^^^^^^^^
      `,
    },
    {
      name: 'An empty cell in the column for it',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        | Step | Action | Owner |
        | --- | --- | --- |
        | 1 | Build the hosts | platform |
        | 2 | Load the dump | dba |
        | 3 | Switch the name over | |
              ^^^^^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'Steps that are all for one role, and steps of a single author',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        All steps are for the DBA on call, unless another role is named.

        1. Build the hosts (platform team, 30 min)
        2. Load the dump (dba, 40 min)
        3. Switch the name over to the new host

        ## Failback procedure

        1. Load the dump on the old host
        2. Switch the name over
      `,
    },
  ],
  *check(context) {
    const { runbook } = context;
    const facts = factsAround(context);
    for (const procedure of proceduresOf(runbook)) {
      const { steps } = procedure;
      const owned = steps.filter(isOwned).length;
      const named = steps.filter(({ owner }) => owner !== undefined && isNobody(owner));
      const unowned =
        runbook.syntax === 'yaml' || owned < 2 || owned * 2 < steps.length
          ? named
          : hasCommonOwner(runbook, procedure)
            ? named
            : steps.filter((step) => !isOwned(step) && !namesSomebody(step, facts, runbook));
      yield* finding(
        unowned.map(({ text }) => text),
        owned,
        steps.length,
      );
    }
    const own = facts.members.find((member) => member.runbook === runbook);
    for (const { owned, unowned } of ownerTables(own?.facts.statements.rows ?? []))
      if (owned >= 2 && owned >= unowned.length)
        yield* finding(unowned, owned, owned + unowned.length);
  },
};

export default rule;

/** "The DBA restores …": the sentence itself says who. */
function namesSomebody({ text, steps }: Step, { members }: SetFacts, runbook: Runbook): boolean {
  const own = members.find((member) => member.runbook === runbook);
  const roles = [
    ...(own?.facts.people.roles ?? []).map(({ role }) => role),
    ...(own?.facts.people.named ?? []),
  ];
  const low = text.value.slice(0, 300).toLowerCase();
  return (
    SOMEBODY.test(text.value) ||
    steps.some((step) => step.owner !== undefined) ||
    roles.some(({ value }) => value.length > 2 && low.includes(value.toLowerCase()))
  );
}

const SOMEBODY =
  /\b(?:dba|admin\w{0,10}|team|lead|engineer|operator|coordinator|manager|officer|commander|director|owner|on-?call|vendor|staff|everyone|all of us)s?\b/i;

function* finding(
  unowned: readonly Located<string>[],
  owned: number,
  all: number,
): Generator<Finding> {
  const [first, ...others] = unowned;
  if (first === undefined) return;
  const many = others.length === 0 ? 'This step is' : `This step and ${others.length} more are`;
  yield {
    span: first.span,
    message: `${many} without an owner; ${owned} of ${all} steps here say who does them. Name the role that does ${others.length === 0 ? 'it' : 'each'}.`,
    related: others
      .slice(0, MOST_SHOWN)
      .map(({ span }) => ({ span, message: 'Nobody is named here either.' })),
    fields: ['spec.steps[].owner'],
  };
}

const MOST_SHOWN = 8;
