/** Rule: what is said of the order of a list does not contradict itself. */

import { cuesOf, withCue } from '../core/facts/cues.ts';
import { factsAround } from '../core/facts/set-facts.ts';
import { type Statement, statementsOf } from '../core/facts/statements.ts';
import { once } from '../core/facts/time/phrases.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { Runbook, Value } from '../core/runbook.ts';
import { type Located, located } from '../core/text.ts';
import { at, entryOf, itemsAt } from '../core/yaml/look.ts';

const rule: Rule = {
  id: 'sequence-contradiction',
  summary: 'A list that contradicts itself about its order',
  category: 'steps',
  severity: 'info',
  why: 'One reader waits for the step before, another one starts at once, and both did as they were told. Where the order matters, half of the team breaks it.',
  remedy:
    'Keep the sentence that is true. Where only some steps run side by side, name them: "steps 3 and 4 run in parallel".',
  controls: ['nist-800-34r1:4.3.2', 'iso22301:8.4.4'],
  examples: [
    {
      name: 'In the order given, and not sequential',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        ## Recovery procedure

        The following steps are carried out in the order given.
        The steps are not necessarily sequential.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        1. Restore the database.
        2. Restore the web servers.
      `,
    },
    {
      name: 'Steps of YAML that wait for each other, and a sentence that says that they need not',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16}
        spec:
          prerequisites:
            - The steps below may be done in any order
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          steps:
            - {id: hosts, action: Build the hosts, owner: dba}
            - {id: load, action: Load the dump, owner: dba, depends_on: [hosts]}
      `,
    },
    {
      name: 'Some steps side by side, and two lists of their own',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        ## Recovery procedure

        The steps are carried out in the order given. Steps 3 and 4 run in parallel.

        1. Restore the database.
        2. Restore the web servers.
        3. Tell the customers.
        4. Tell the staff.

        ## Afterwards

        These tasks can be done in any order.

        - Pay the invoices.
        - Thank the team.
      `,
    },
  ],
  *check(context) {
    const { runbook } = context;
    if (runbook.syntax === 'yaml') {
      yield* inData(runbook);
      return;
    }
    const own = factsAround(context).members.find((member) => member.runbook === runbook);
    const { said } = own?.facts.statements ?? statementsOf(runbook);
    yield* inText(runbook, said);
  },
};

export default rule;

/** What is done: a sentence about an order speaks of a list only when it names what is in it. */
const LISTED =
  /\b(?:steps?|actions?|tasks?|activities|procedures?|phases?|systems?|services?|list(?:ed)?|items?|following|below|above|these|they)\b/i;

const ORDERING = cuesOf('orde sequ nons one reih ordr para simu conc same');

const ORDERED =
  /\bin (?:the |this |that )(?:(?:exact|same|following|listed|given|stated|specified|numbered|right) )?(?:order|sequence)\b|\bin order(?= from\b|[.,;:]|$)|\bone (?:after the other|at a time|after another)\b|\bstrictly in (?:order|sequence)\b|\bsequentially\b|\bin der (?:angegebenen|folgenden) reihenfolge\b|\bdans l'ordre\b|\ben el orden\b/i;

const FREE =
  /\bnot (?:necessarily |meant to be |always )?(?:sequential|ordered|(?:followed |done |performed |listed )?in (?:any (?:particular )?|this |the |a fixed |a strict |strict )?(?:order|sequence))\b|\bin any order\b|\bin no (?:particular|specific|fixed|set) order\b|\border (?:does not|doesn['’]t|is not|isn['’]t) (?:matter|important|fixed|relevant)\b|\bnon-?sequential(?:ly)?\b|\b(?:all|these|the following|the above) (?:of (?:them|these) )?(?:steps |actions |tasks |activities )?(?:(?:can|may|should|must|will) be |are |is )(?:done |performed |executed |carried out |run )?(?:in parallel|simultaneously|concurrently|at the same time)\b|\bin beliebiger reihenfolge\b|\bdans n'importe quel ordre\b|\ben cualquier orden\b/i;

/** It speaks of a few of them only. */
const SOME =
  /\bsteps? [\d(a-z]?\d|\b(?:some|several|certain|two|three|except|unless|only|where (?:possible|appropriate)|independent|if|contacts?|roles?)\b/i;

type Says = 'ordered' | 'free';

function saysOf(text: string): Says | undefined {
  if (text.length > 400 || !LISTED.test(text) || SOME.test(text)) return undefined;
  if (FREE.test(text)) return 'free';
  return ORDERED.test(text) ? 'ordered' : undefined;
}

/** Only where a section holds one list is it clear that both speak of the same. */
function* inText(runbook: Runbook, said: readonly Statement[]): Generator<Finding> {
  const lists = once(() => listsIn(runbook));
  const first = new Map<number, { readonly says: Says; readonly span: Statement['span'] }>();
  for (const one of withCue(runbook, said, ORDERING)) {
    if (!one.isReal) continue;
    const says = saysOf(runbook.source.text.slice(one.span.start, one.span.end));
    if (says === undefined) continue;
    const before = first.get(one.section);
    if (before === undefined) first.set(one.section, { says, span: one.span });
    else if (before.says !== says && (lists().get(one.section) ?? 0) < 2) {
      yield finding(one.span, before.span, 'The other one is here.');
      first.delete(one.section);
    }
  }
}

/** How many lists each section holds. */
function listsIn({ blocks }: Runbook): ReadonlyMap<number, number> {
  const lists = new Map<number, number>();
  let last = -2;
  for (const [index, { kind, depth, ordinal, section }] of blocks.entries()) {
    if (kind !== 'item' || depth !== 1) continue;
    const known = lists.get(section) ?? 0;
    const isNew = known === 0 || ordinal === 1 || (ordinal === undefined && index - last > 6);
    if (isNew) lists.set(section, known + 1);
    last = index;
  }
  return lists;
}

/** Fields give the order: what a step waits for, and the groups in which systems come back. */
function* inData(runbook: Runbook): Generator<Finding> {
  const { blocks, source, data, metadata } = runbook;
  if (!metadata.declared) return;
  const spec = at(data, 'spec');
  const ordered = firstOrder(spec);
  let sentence: Located<string> | undefined;
  for (const { kind, span, path } of blocks) {
    if (kind !== 'value' || path?.startsWith('spec') !== true || span.end - span.start < 20)
      continue;
    const text = located(source, span);
    const says = saysOf(text.value);
    if (says === 'ordered') sentence ??= text;
    const other = ordered ?? sentence?.span;
    if (says === 'free' && other !== undefined)
      yield finding(span, other, 'The order is given here.');
  }
}

function firstOrder(spec: Value | undefined): Located<string>['span'] | undefined {
  for (const step of itemsAt(spec, 'steps')) {
    const needs = entryOf(step, 'depends_on');
    if (needs !== undefined && itemsAt(step, 'depends_on').length > 0) return needs.key.span;
  }
  const groups = itemsAt(spec, 'recovery_order');
  return groups.length > 1 ? entryOf(spec, 'recovery_order')?.key.span : undefined;
}

function finding(span: Finding['span'], other: Finding['span'], message: string): Finding {
  return {
    span,
    message:
      'This contradicts what is said of the order of the same list. Keep the sentence that is true, and name the steps that may run side by side.',
    related: [{ span: other, message }],
  };
}
