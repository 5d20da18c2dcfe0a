/** Compiles the phrases of practices into tables: in a build, and for a team's own practices when they are read. */
import { LANGUAGES, type Practice } from '../practice.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { packRows, type Rows } from './rows.ts';
import { Symbols } from './symbols.ts';
import {
  allLists,
  codesOf,
  evidenceName,
  NAMES,
  type PhraseList,
  type Range,
  type Tables,
  textsOf,
} from './tables.ts';
import { commonnessIn, rarestFirst } from './trigger.ts';

/** One reading of a phrase, with the numbers of each element's alternatives. */
interface Reading {
  /** Of the phrase, among all. */
  readonly number: number;
  readonly phrase: Phrase;
  readonly sets: readonly (readonly number[])[];
  readonly list: PhraseList;
}

/** A phrase with a mistake in it is left out. */
export function compileTables(practices: readonly Practice[]): Tables {
  const symbols = new Symbols();
  const lists: number[][] = [];
  const readings: Reading[] = [];
  const evidence: Record<string, Range> = {};
  let number = 0;
  for (const list of allLists(practices)) {
    const first = readings.length;
    lists.push([number, ...codesOf(list)]);
    for (const text of textsOf(list, practices)) {
      const read = readPhrase(text);
      for (const phrase of typeof read === 'string' ? [] : read) {
        const sets = phrase.map(({ alternatives }) => alternatives.map((one) => symbols.of(one)));
        readings.push({ number, phrase, sets, list });
      }
      number += 1;
    }
    if (list.use === 'evidence') evidence[nameOf(list)] = [first, readings.length];
  }
  return {
    symbols: symbols.names(),
    phrases: number,
    lists: packRows(lists),
    evidence,
    ...triggersOf(readings, practices),
  };
}

/** The variants, and for each group and number those that it triggers. */
function triggersOf(
  readings: readonly Reading[],
  practices: readonly Practice[],
): Pick<Tables, 'sets' | 'variants' | 'triggers' | 'groups'> {
  const phrases = readings.map(({ phrase }) => phrase);
  const commonness = commonnessIn(practices, phrases);
  const sets = new Distinct();
  const variants: number[][] = [];
  const groups = new Map<string, Map<number, number[]>>();
  for (const [variant, { number, phrase, sets: found, list }] of readings.entries()) {
    const [rarest = 0, next = rarest] = rarestFirst(phrase, commonness);
    const elements = phrase.flatMap(({ gap, optional }, at) => [
      sets.of(found[at] ?? []),
      gap * 2 + (optional ? 1 : 0),
    ]);
    variants.push([number, next, ...elements]);
    if (list.use === 'evidence') continue;
    const group = nameOf(list);
    const rows = groups.get(group) ?? new Map<number, number[]>();
    groups.set(group, rows);
    // A fact starts where its phrase does: nothing else can trigger it.
    for (const symbol of new Set(found[list.use === 'class' ? 0 : rarest])) {
      const row = rows.get(symbol) ?? [symbol];
      row.push(variant);
      rows.set(symbol, row);
    }
  }
  return { sets: packRows(sets.rows), variants: packRows(variants), ...packGroups(groups) };
}

function packGroups(groups: ReadonlyMap<string, ReadonlyMap<number, number[]>>): {
  triggers: Rows;
  groups: Record<string, Range>;
} {
  const rows: number[][] = [];
  const ranges: Record<string, Range> = {};
  for (const [name, triggers] of groups) {
    const from = rows.length;
    rows.push(...[...triggers.values()].sort(([a = 0], [b = 0]) => a - b));
    ranges[name] = [from, rows.length];
  }
  return { triggers: packRows(rows), groups: ranges };
}

function nameOf({ use, owner, language: index }: PhraseList): string {
  if (use === 'class') return NAMES;
  const language = LANGUAGES[index] ?? 'en';
  return use === 'evidence' ? evidenceName(owner, language) : language;
}

/** Sets of numbers without repetition. */
class Distinct {
  readonly rows: number[][] = [];
  readonly #known = new Map<string, number>();

  of(set: readonly number[]): number {
    const row = [...new Set(set)].sort((a, b) => a - b);
    const key = row.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.rows.length);
    this.rows.push(row);
    return this.rows.length - 1;
  }
}
