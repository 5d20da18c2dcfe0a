/** Works out which numbers trigger which variants: in a build, and when a packed file of tables is read. */
import { LANGUAGES } from '../practice.ts';
import type { Steps } from '../steps.ts';
import { concatRows, packRows, type Rows, rowCount, Table } from './rows.ts';
import {
  CODES,
  evidenceName,
  listOf,
  NAMES,
  type PhraseList,
  type Range,
  type Tables,
  TRAIT_BITS,
} from './tables.ts';

/** Variants that are gone through in one step. */
const STEP = 4_000;

/** The triggers of the tables `before`, and behind them those of the variants that have come since. */
export function* triggersOf(
  { variants, lists }: Pick<Tables, 'variants' | 'lists'>,
  phraseOf: Uint16Array,
  before: Pick<Tables, 'variants' | 'triggers' | 'groups'>,
): Steps<Pick<Tables, 'triggers' | 'groups'>> {
  const groups = new Map<string, Map<number, number[]>>();
  const { starts, numbers } = variants;
  const written = new Table(lists);
  let row = -1;
  let end = 0;
  let rows: Map<number, number[]> | undefined;
  for (let variant = rowCount(before.variants); variant < starts.length - 1; variant += 1) {
    const phrase = phraseOf[variant] ?? 0;
    if (phrase >= end || row < 0) {
      row = written.lastUpTo(phrase);
      end = written.read(row + 1)[0] ?? phraseOf.length;
      rows = rowsFor(listOf(written.read(row).subarray(1)), groups);
    }
    if (rows === undefined) continue;
    const start = starts[variant] ?? 0;
    let left = numbers[start + 1] ?? 0;
    for (let at = start + 2; left >= 0 && at < (starts[variant + 1] ?? 0); at += 1) {
      const number = numbers[at] ?? 0;
      if (number < CODES) left -= 1;
      else if (left === 0) add(rows, number - CODES, variant);
    }
    if (variant % STEP === 0) yield;
  }
  const triggers: number[][] = [];
  const ranges: Record<string, readonly Range[]> = { ...before.groups };
  for (const [name, found] of groups) {
    const from = rowCount(before.triggers) + triggers.length;
    const ordered = [...found.values()].sort(([a = 0], [b = 0]) => a - b);
    for (const each of ordered) triggers.push(inDistances(each));
    ranges[name] = [...(ranges[name] ?? []), [from, from + found.size]];
    yield;
  }
  return { triggers: concatRows(before.triggers, packRows(triggers)), groups: ranges };
}

/** Evidence is looked for where a practice is spoken of already, so that nothing triggers it. */
function rowsFor(
  list: PhraseList,
  groups: Map<string, Map<number, number[]>>,
): Map<number, number[]> | undefined {
  if (list.use === 'evidence') return undefined;
  const group = groupOf(list);
  const rows = groups.get(group) ?? new Map<number, number[]>();
  groups.set(group, rows);
  return rows;
}

/** A row is a symbol and the variants that it triggers. */
function add(rows: Map<number, number[]>, symbol: number, variant: number): void {
  const row = rows.get(symbol);
  if (row) row.push(variant);
  else rows.set(symbol, [symbol, variant]);
}

/** Each variant of a row from the one before, as `Tables.triggers` holds them. */
function inDistances(row: number[]): number[] {
  for (let at = row.length - 1; at > 1; at -= 1) row[at] = (row[at] ?? 0) - (row[at - 1] ?? 0);
  return row;
}

/** The variants of each practice's evidence, as `Tables.evidence` holds them. */
export function evidenceOf(lists: Rows, phrases: Uint16Array): Tables['evidence'] {
  const written = new Table(lists);
  const evidence: Record<string, Range> = {};
  let phrase = 0;
  let variant = 0;
  for (let row = 0; row < written.count; row += 1) {
    const from = variant;
    const end = written.read(row + 1)[0] ?? phrases.length;
    for (; phrase < end; phrase += 1) variant += (phrases[phrase] ?? 0) >> TRAIT_BITS;
    const list = listOf(written.read(row).subarray(1));
    if (list.use === 'evidence') evidence[groupOf(list)] = [from, variant];
  }
  return evidence;
}

/** Phrases of a group are looked for together. */
export function groupOf({ use, owner, language: index }: PhraseList): string {
  if (use === 'class') return NAMES;
  const language = LANGUAGES[index] ?? 'en';
  return use === 'evidence' ? evidenceName(owner, language) : language;
}
