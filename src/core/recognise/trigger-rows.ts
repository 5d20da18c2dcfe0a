/** Works out which numbers trigger which variants: in a build, and when a packed file of tables is read. */
import { LANGUAGES } from '../practice.ts';
import { elementsIn } from './needs.ts';
import { concatRows, packRows, rowCount, Table } from './rows.ts';
import { evidenceName, listOf, NAMES, type PhraseList, type Range, type Tables } from './tables.ts';

/** The triggers of the tables `before`, and behind them those of the variants that have come since. */
export function triggersOf(
  { variants, lists }: Pick<Tables, 'variants' | 'lists'>,
  phraseOf: Uint16Array,
  before: Pick<Tables, 'variants' | 'triggers' | 'groups'>,
): Pick<Tables, 'triggers' | 'groups'> {
  const groups = new Map<string, Map<number, number[]>>();
  const readings = new Table(variants);
  const written = new Table(lists);
  for (let variant = rowCount(before.variants); variant < readings.count; variant += 1) {
    const list = listOf(written.read(written.lastUpTo(phraseOf[variant] ?? 0)).subarray(1));
    // Evidence is looked for where a practice is spoken of already.
    if (list.use === 'evidence') continue;
    const group = groupOf(list);
    const rows = groups.get(group) ?? new Map<number, number[]>();
    groups.set(group, rows);
    const row = readings.read(variant);
    for (const symbol of elementsIn(row)[row[1] ?? 0]?.symbols ?? []) {
      const triggered = rows.get(symbol) ?? [];
      triggered.push(variant);
      rows.set(symbol, triggered);
    }
  }
  const triggers: number[][] = [];
  const ranges: Record<string, readonly Range[]> = { ...before.groups };
  for (const [name, rows] of groups) {
    const from = rowCount(before.triggers) + triggers.length;
    const ordered = [...rows].sort(([a], [b]) => a - b);
    triggers.push(...ordered.map(([symbol, numbers]) => [symbol, ...distances(numbers)]));
    ranges[name] = [...(ranges[name] ?? []), [from, from + rows.size]];
  }
  return { triggers: concatRows(before.triggers, packRows(triggers)), groups: ranges };
}

/** Phrases of a group are looked for together. */
export function groupOf({ use, owner, language: index }: PhraseList): string {
  if (use === 'class') return NAMES;
  const language = LANGUAGES[index] ?? 'en';
  return use === 'evidence' ? evidenceName(owner, language) : language;
}

/** From the number before, as `Tables.triggers` holds them. */
function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}
