/** The systems that a set is for, as its own lists of systems say, apart from lists of backups. */

import { editDistance } from '../../edit-distance.ts';
import type { Located } from '../../text.ts';
import { perSet } from '../per-runbook.ts';
import type { SetFacts } from '../set-facts.ts';
import { inventoryOf } from './inventory.ts';
import { systemCell, systemKey } from './systems.ts';

/** Keys of the systems that plans list, with their names. Empty where no document lists any. */
export const listedSystems: (facts: SetFacts) => ReadonlyMap<string, Located<string>> = perSet(
  ({ members }) => {
    const found = new Map<string, Located<string>>();
    for (const { runbook, kind, facts } of members) {
      if (kind !== 'dr-plan') continue;
      const names =
        runbook.syntax === 'yaml'
          ? facts.systems.map(({ name }) => name)
          : [
              ...runbook.metadata.systems,
              ...facts.statements.rows.flatMap((row) =>
                row.isReal && row.cells.some(({ header }) => OBJECTIVE_HEADER.test(header))
                  ? (systemCell(row) ?? [])
                  : [],
              ),
            ];
      for (const name of names.slice(0, MOST_NAMES)) {
        const key = systemKey(name.value);
        if (key !== '' && !found.has(key)) found.set(key, name);
      }
    }
    return found;
  },
);

/** Keys of the machines that inventories of the set list. */
export const listedHosts: (facts: SetFacts) => ReadonlySet<string> = perSet(
  ({ members }) =>
    new Set(
      members.flatMap(({ runbook }) =>
        inventoryOf(runbook).hosts.map(({ value }) => systemKey(value)),
      ),
    ),
);

const OBJECTIVE_HEADER =
  /\b(?:tier|rto|rpo|mtd|recovery (?:time|point)|criticality|holds data|stateful)\b/;

const MOST_NAMES = 1_000;

/** The name that is one or two slips of the pen away; `undefined` when none is, or several are. */
export function nearName(
  key: string,
  names: Iterable<readonly [string, string]>,
): string | undefined {
  const near: string[] = [];
  for (const [other, name] of names) {
    const most = key.length < 6 ? 1 : 2;
    if (Math.abs(other.length - key.length) <= most && editDistance(key, other) <= most)
      near.push(name);
  }
  return near.length === 1 ? near[0] : undefined;
}
