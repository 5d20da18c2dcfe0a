/** How critical each system is, as a tier: the lower the number, the sooner it must be back. */

import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, scalar, textAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook, perSet } from '../per-runbook.ts';
import type { SetFacts } from '../set-facts.ts';
import { column, plain, type Statement, type TableRow } from '../statements.ts';
import { isFirm } from '../weight.ts';
import { systemCell, systemKey } from './systems.ts';

export interface SystemTier {
  readonly system: Located<string>;
  readonly tier: Located<number>;
  /** Others run it, and bring it back. */
  readonly isOthers: boolean;
}

/** From `spec.systems` of YAML, and from rows of tables with a column of tiers: `1`, `Tier 1`, `T1`. */
export const tiersOf: (runbook: Runbook) => readonly SystemTier[] = perRunbook((runbook) =>
  runbook.syntax === 'yaml'
    ? inData(runbook)
    : factsOf(runbook).statements.rows.flatMap(fromRow).slice(0, MOST_TIERS),
);

const MOST_TIERS = 1_000;

/** The tiers that the documents of a set give, by the keys of the systems; the most critical one counts. */
export const tiersAround: (facts: SetFacts) => ReadonlyMap<string, number> = perSet(
  ({ members }) => {
    const tiers = new Map<string, number>();
    for (const { runbook } of members) {
      for (const { system, tier } of [...tiersOf(runbook), ...tiersTold(runbook)]) {
        const key = systemKey(system.value);
        tiers.set(key, Math.min(tier.value, tiers.get(key) ?? tier.value));
      }
    }
    return tiers;
  },
);

/** "The booking engine is a Tier 1 service." */
const tiersTold: (runbook: Runbook) => readonly SystemTier[] = perRunbook((runbook) =>
  withCue(runbook, factsOf(runbook).statements.said, TIERS)
    .flatMap((one) => fromSentence(one) ?? [])
    .slice(0, MOST_TIERS),
);

const TIERS = cuesOf('tier');

const IN_SENTENCE =
  /^(?:the |our )?((?:[\w-]{2,30} ){0,3}[\w-]{2,30}) is (?:(?:classed|classified|rated) )?(?:as )?(?:in )?(?:an? )?(?:tier[ -]?([0-4])|(?:system|service|application) (?:of|in) tier ([0-4]))(?!\w|\.\d)/i;

function fromSentence(statement: Statement): SystemTier | undefined {
  // Before a colon, a whole sentence reads like a label.
  const told = statement.label ?? statement.value;
  const match = IN_SENTENCE.exec(told.value);
  const [all, name, before, after] = match ?? [];
  if (all === undefined || name === undefined || !statement.isReal || !isFirm(told.value))
    return undefined;
  if (/^(?:this|that|it|which|what|each|every|any|there|tier)\b/i.test(name)) return undefined;
  const start = told.span.start + all.indexOf(name);
  return {
    system: { value: name, span: { start, end: start + name.length } },
    tier: { value: Number(before ?? after), span: told.span },
    isOthers: false,
  };
}

function inData({ data, metadata }: Runbook): SystemTier[] {
  if (!metadata.declared) return [];
  return itemsAt(data, 'spec', 'systems').flatMap((item): SystemTier[] => {
    const [system, text] = [textAt(item, 'id'), textAt(item, 'tier')];
    const tier = text && tierIn(text);
    const isOthers = scalar(at(item, 'external'))?.value === true;
    return system === undefined || tier === undefined ? [] : [{ system, tier, isOthers }];
  });
}

function fromRow(row: TableRow): SystemTier[] {
  const cell = tierColumn(row);
  const system = cell && row.isReal ? systemCell(row) : undefined;
  const tier = cell && tierIn({ value: plain(cell.text.value), span: cell.text.span });
  return system === undefined || tier === undefined ? [] : [{ system, tier, isOthers: false }];
}

const tierColumn = column(/^(?:(?:recovery |criticality |service |system )?tier|criticality)$/);

function tierIn({ value, span }: Located<string>): Located<number> | undefined {
  const digit = /^(?:tier[ -]?|t)?([0-4])\b/.exec(value)?.[1];
  return digit === undefined ? undefined : { value: Number(digit), span };
}
