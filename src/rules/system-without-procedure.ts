/** Rule: every system of the first tiers has a procedure that brings it back. */

import { proceduresOf } from '../core/facts/recovery/procedures.ts';
import { factsAround, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { headingsAround } from '../core/facts/statements.ts';
import { nameIndex } from '../core/facts/systems/name-index.ts';
import { systemKey } from '../core/facts/systems/systems.ts';
import { tiersOf } from '../core/facts/systems/tiers.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';
import { type Span, unmarked } from '../core/text.ts';
import { at, itemsAt, textAt } from '../core/yaml/look.ts';

const rule: Rule = {
  id: 'system-without-procedure',
  summary: 'A critical system that no procedure brings back',
  category: 'steps',
  severity: 'error',
  why: 'The plan promises that the system is back within hours, and nobody has written down how. On the day, it is rebuilt from memory by whoever happens to be there, while the clock runs.',
  remedy:
    'Write a restore procedure that names the system in `systems`, or name it in the one that brings it back together with others. A procedure that rebuilds all systems from code may say so in one sentence.',
  controls: ['nist-800-34r1:4.3.2', 'nist-800-53r5:CP-10', 'iso22301:8.4.4'],
  examples: [
    {
      name: 'A system of the first tier that no procedure names',
      text: `
        ---
        kind: dr-plan
        id: shop-plan
        ---

        # Recovery plan of the shop

        | System | Tier |
        | --- | --- |
        | shop-db | 1 |
        | stock-db | 1 |
          ^^^^^^^^
        | reports | 3 |
      `,
      beside: {
        'restore.md': `---
kind: restore-procedure
plan: shop-plan
systems: [shop-db]
---

# Restore shop-db

## Restore procedure

1. Build the host (platform, 30 min)
2. Load the dump (dba, 40 min)
`,
      },
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
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: P1D}
            - {id: stock-db, tier: 2, stateful: true, rto: PT4H, rpo: P1D}
                   ^^^^^^^^
            - {id: payments, tier: 1, external: true, stateful: false, rto: PT4H, rpo: P1D}
      `,
      beside: {
        'restore.runbook.yaml': `apiVersion: dr-runbook/v1
kind: restore-procedure
metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  systems: [shop-db]
  steps:
    - {id: load, action: Load the dump, owner: dba, duration: PT1H}
`,
      },
    },
    {
      name: 'A system that is brought back in a step of another one, and one with a section of its own',
      text: `
        ---
        kind: dr-plan
        id: shop-plan
        ---

        # Recovery plan of the shop

        | System | Tier |
        | --- | --- |
        | shop-db | 1 |
        | shop-api | 1 |
        | secrets | 2 |

        ## Restore procedure

        1. Load the dump of shop-db (dba, 40 min)
        2. Start shop-api (platform, 5 min)

        ## Rebuilding the secrets

        The platform team installs them from the snapshot.
      `,
    },
    {
      name: 'A plan that has no procedures by system yet',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | Tier |
        | --- | --- |
        | shop-db | 1 |
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const asked = tiersOf(context.runbook).filter(
      ({ tier, isOthers }) => tier.value <= 2 && !isOthers,
    );
    if (asked.length === 0) return;
    const { named, first, isForAll } = namedByProcedures(facts);
    if (first === undefined || isForAll || areElsewhere(context, facts)) return;
    const told = new Set<string>();
    for (const { system, tier } of asked) {
      const key = systemKey(system.value);
      if (told.has(key) || named.has(key) || !facts.systems.has(key)) continue;
      told.add(key);
      const name = unmarked(system.value);
      yield {
        span: system.span,
        message: `${name} is a system of tier ${tier.value}, and no procedure of this set names it. Write how it is brought back, or name it in the procedure that does it.`,
        related: [
          pointTo(context, first.runbook, first.span, 'The procedures name other systems only.'),
        ],
      };
    }
  },
};

export default rule;

/** A link to procedures that cannot be read from here. */
function areElsewhere({ workspace }: RuleContext, { members }: SetFacts): boolean {
  return members.some(({ runbook }) =>
    runbook.references.some(
      ({ target, text, as }) =>
        as === 'link' &&
        HOW_WRITTEN.test(`${text.value} ${target.value}`) &&
        typeof workspace.follow(runbook.source.uri, target.value) === 'string',
    ),
  );
}

const HOW_WRITTEN = /runbook|procedure|playbook|restor|recover|rebuild|failover|wiki/i;

interface Named {
  /** Systems by key. */
  readonly named: ReadonlySet<string>;
  /** Where the first of them is named; `undefined` when procedures are not told by system. */
  readonly first: { readonly runbook: Runbook; readonly span: Span } | undefined;
  /** One procedure says that it brings back everything. */
  readonly isForAll: boolean;
}

/**
 * Every system that a procedure is for, and that headings, steps, commands and sentences about recovery name.
 * Generous: it is asked to keep silent.
 */
function namedByProcedures({ members, names }: SetFacts): Named {
  const index = nameIndex(names);
  const named = new Set<string>();
  let first: Named['first'];
  let isForAll = false;
  const add = (runbook: Runbook, span: Span) => {
    for (const { key } of index.placesIn(runbook.source.text.slice(span.start, span.end))) {
      named.add(key);
      first ??= { runbook, span: { start: span.start, end: Math.min(span.end, span.start + 80) } };
    }
  };
  // A sentence about a system is an answer for it, but no sign that procedures are told by system.
  const mention = ({ source }: Runbook, { start, end }: Span) => {
    for (const { key } of index.placesIn(source.text.slice(start, end))) named.add(key);
  };
  for (const { runbook, kind, facts } of members) {
    const { title, sections, steps, source } = runbook;
    if (kind === 'restore-procedure') {
      for (const { name } of facts.systems) {
        named.add(systemKey(name.value));
        first ??= { runbook, span: name.span };
      }
      if (title !== undefined) add(runbook, title.span);
    }
    const { said, rows, code } = facts.statements;
    for (const { heading } of sections)
      if (heading !== undefined && HOW.test(heading.value)) add(runbook, heading.span);
    for (const { span } of steps) add(runbook, span);
    for (const { section } of proceduresOf(runbook))
      for (const { span } of headingsAround(runbook, section)) add(runbook, span);
    for (const span of fieldsOf(runbook)) add(runbook, span);
    for (const { span } of code) mention(runbook, span);
    for (const { span } of said) {
      const text = source.text.slice(span.start, span.end);
      if (!HOW.test(text)) continue;
      mention(runbook, span);
      isForAll ||= FOR_ALL.test(text);
    }
    for (const { span, cells } of rows)
      if (cells.some(({ header, text }) => ANSWER.test(header) && /\w/.test(text.value)))
        mention(runbook, span);
    isForAll ||= steps.some(({ text }) => HOW.test(text.value) && FOR_ALL.test(text.value));
  }
  return { named, first, isForAll };
}

/** A column that says how a system is brought back. */
const ANSWER =
  /\b(?:procedure|runbook|playbook|how|strategy|recovery (?:method|plan|steps)|restore (?:method|steps|from)|recovered (?:by|from)|rebuil[dt]|method)\b/;

const FOR_ALL =
  /\b(?:all|every|each) (?:of the |of our |other |the )?(?:systems?|services?|hosts?|servers?|applications?|workloads?|components?)\b/i;

const HOW =
  /\b(?:re-?)?(?:restor|recover|buil[dt]|creat|install|deploy|fail|switch|start|bring|brought)\w{0,6}\b/i;

/** A scenario's answer, a backup's restore procedure: documents that may lie elsewhere. */
function fieldsOf({ data }: Runbook): Span[] {
  const spec = at(data, 'spec');
  return itemsAt(spec, 'backups').flatMap((item) =>
    textAt(item, 'restore_procedure') === undefined ? [] : (at(item, 'covers')?.span ?? []),
  );
}
