/** How critical each system is, as a tier: the lower the number, the sooner it must be back. */
import type { Runbook, Value } from '../runbook.ts';
import type { Located } from '../text.ts';
import { at, itemsAt, scalar, textAt } from '../yaml/look.ts';
import { plain, type Statements } from './statements.ts';
import { systemCell } from './systems.ts';

export interface SystemTier {
  readonly system: Located<string>;
  readonly tier: Located<number>;
}

/** Systems that others run have their own procedures elsewhere. */
export function tiersInData({ syntax }: Runbook, spec: Value | undefined): SystemTier[] {
  if (syntax !== 'yaml') return [];
  return itemsAt(spec, 'systems').flatMap((item): SystemTier[] => {
    const system = textAt(item, 'id');
    const tier = scalar(at(item, 'tier'));
    const isOthers = scalar(at(item, 'external'))?.value === true;
    if (system === undefined || typeof tier?.value !== 'number' || isOthers) return [];
    return [{ system, tier: { value: tier.value, span: tier.span } }];
  });
}

/** Rows of tables with a column `Tier` that holds a number: `1`, `Tier 1`, `T1`. */
export function tiersInText({ rows }: Statements): SystemTier[] {
  return rows.flatMap((row): SystemTier[] => {
    const system = row.isReal ? systemCell(row) : undefined;
    const cell = row.cells.find(({ header }) => TIER_HEADER.test(header));
    if (system === undefined || cell === undefined) return [];
    const tier = /^(?:tier |t)?([0-4])\b/.exec(plain(cell.text.value))?.[1];
    return tier === undefined
      ? []
      : [{ system, tier: { value: Number(tier), span: cell.text.span } }];
  });
}

const TIER_HEADER = /^(?:(?:recovery |criticality |service )?tier|criticality tier)$/;
