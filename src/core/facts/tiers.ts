/** How critical each system is: its tier, where 0 and 1 cannot wait. */
import type { Runbook } from '../runbook.ts';
import type { Located } from '../text.ts';
import { itemsAt, textAt } from '../yaml/look.ts';
import { factsOf } from './document-facts.ts';
import { perRunbook } from './per-runbook.ts';
import type { SetFacts } from './set-facts.ts';
import { plain } from './statements.ts';
import { systemCell, systemKey } from './systems.ts';

export interface TierFact {
  readonly system: Located<string>;
  readonly tier: Located<number>;
}

export const tiersOf: (runbook: Runbook) => readonly TierFact[] = perRunbook((runbook) => {
  if (runbook.syntax === 'yaml') {
    if (!runbook.metadata.declared) return [];
    return itemsAt(runbook.data, 'spec', 'systems').flatMap((item) => {
      const [system, tier] = [textAt(item, 'id'), textAt(item, 'tier')];
      const value = tier && tierIn(tier.value);
      return system && tier && value !== undefined
        ? [{ system, tier: { value, span: tier.span } }]
        : [];
    });
  }
  return factsOf(runbook)
    .statements.rows.flatMap((row) => {
      const cell = row.cells.find(({ header }) =>
        /^(?:(?:service |system )?tier|criticality)$/.test(header),
      );
      const system = systemCell(row);
      const value = cell && tierIn(plain(cell.text.value));
      return row.isReal && system && cell && value !== undefined
        ? [{ system, tier: { value, span: cell.text.span } }]
        : [];
    })
    .slice(0, MOST_TIERS);
});

const MOST_TIERS = 1_000;

/** The tiers that the documents of a set give, by the keys of the systems; the most critical one counts. */
export function tiersAround({ members }: SetFacts): ReadonlyMap<string, number> {
  const tiers = new Map<string, number>();
  for (const { runbook } of members) {
    for (const { system, tier } of tiersOf(runbook)) {
      const key = systemKey(system.value);
      tiers.set(key, Math.min(tier.value, tiers.get(key) ?? tier.value));
    }
  }
  return tiers;
}

function tierIn(text: string): number | undefined {
  const match = /^(?:tier[ -]?)?([0-4])\b/.exec(text);
  return match === null ? undefined : Number(match[1]);
}
