/** Compiles the phrases of practices into tables: in a build, and for a team's own practices when they are read. */
import { LANGUAGES, type Practice } from '../practice.ts';
import { needsOf } from './needs.ts';
import { isNegative, type Phrase, readPhrase } from './phrase.ts';
import {
  concatNumbers,
  concatRows,
  NO_ROWS,
  packNumbers,
  packRows,
  type Rows,
  rowCount,
} from './rows.ts';
import { addNames, NO_NAMES, Symbols } from './symbols.ts';
import {
  CODES,
  codesOf,
  evidenceName,
  NAMES,
  NEGATIVE,
  type PhraseList,
  practiceLists,
  type Range,
  SEVERAL,
  sharedLists,
  type Tables,
  TRAIT_BITS,
  textsOf,
} from './tables.ts';
import { type Commonness, commonnessIn, rarestFirst } from './trigger.ts';

export function compileTables(practices: readonly Practice[]): Tables {
  const lists = [
    ...sharedLists(),
    ...practices.flatMap((practice, owner) => practiceLists(practice, owner)),
  ];
  return compileLists(lists, practices, NOTHING);
}

/** Adds the phrases of practices that come behind those of which the tables were made. */
export function extendTables(before: Tables, practices: readonly Practice[], from: number): Tables {
  const lists = practices
    .slice(from)
    .flatMap((practice, index) => practiceLists(practice, from + index));
  return compileLists(lists, practices, before);
}

const NOTHING: Tables = {
  symbols: NO_NAMES,
  variants: NO_ROWS,
  phrases: new Uint16Array(0),
  twins: NO_ROWS,
  lists: NO_ROWS,
  triggers: NO_ROWS,
  groups: {},
  evidence: {},
  needs: { all: new Uint16Array(0), places: new Uint32Array(0), phraseOf: new Uint16Array(0) },
};

/** One reading of a phrase. */
interface Reading {
  readonly phrase: Phrase;
  readonly list: PhraseList;
}

/** A phrase with a mistake in it is left out. */
function compileLists(
  lists: readonly PhraseList[],
  practices: readonly Practice[],
  before: Tables,
): Tables {
  const rows: number[][] = [];
  const twins: number[][] = [];
  const readings: Reading[] = [];
  const evidence: Record<string, Range> = { ...before.evidence };
  const firstVariant = rowCount(before.variants);
  const evidenceTexts = new Map<string, number>();
  const written: number[] = [];
  const first = before.phrases.length;
  for (const list of lists) {
    const texts = textsOf(list, practices);
    if (texts.length === 0) continue;
    const from = firstVariant + readings.length;
    rows.push([first + written.length, ...codesOf(list)]);
    for (const text of texts) {
      const number = first + written.length;
      const read = readPhrase(text);
      const phrases = typeof read === 'string' ? [] : read;
      for (const phrase of phrases) readings.push({ phrase, list });
      written.push((phrases.length << TRAIT_BITS) + traitsOf(text));
      if (list.use === 'evidence') {
        const twin = evidenceTexts.get(text) ?? number;
        if (twin !== number) twins.push([number, twin]);
        evidenceTexts.set(text, twin);
      }
    }
    if (list.use === 'evidence') {
      evidence[nameOf(list)] = [from, firstVariant + readings.length];
    }
  }
  const read = readings.map(({ phrase }) => phrase);
  const alternatives = read.flatMap((phrase) => phrase.flatMap((element) => element.alternatives));
  const names = addNames(before.symbols, alternatives);
  const symbols = new Symbols(names);
  const commonness = commonnessIn(practices, read);
  const variants = concatRows(before.variants, variantsOf(readings, symbols, commonness));
  const phrases = concatNumbers(before.phrases, packNumbers(written));
  return {
    symbols: names,
    variants,
    phrases,
    needs: needsOf({ variants, phrases }),
    twins: concatRows(before.twins, packRows(twins)),
    lists: concatRows(before.lists, packRows(rows)),
    evidence,
    ...triggersOf(readings, symbols, commonness, before),
  };
}

function traitsOf(text: string): number {
  return (text.includes(' ') ? SEVERAL : 0) + (isNegative(text) ? NEGATIVE : 0);
}

function variantsOf(readings: readonly Reading[], symbols: Symbols, commonness: Commonness): Rows {
  return packRows(
    readings.map(({ phrase }) => {
      const [rarest = 0, next = rarest] = rarestFirst(phrase, commonness);
      const elements = phrase.flatMap(({ alternatives, gap, optional }) => [
        ...numbersOf(alternatives, symbols).map((symbol) => symbol + CODES),
        gap * 2 + (optional ? 1 : 0),
      ]);
      return [next, ...elements];
    }),
  );
}

function numbersOf(alternatives: readonly string[], symbols: Symbols): readonly number[] {
  return [...new Set(alternatives.map((one) => symbols.of(one)))].sort((a, b) => a - b);
}

/** For each group and number, the variants that it triggers. */
function triggersOf(
  readings: readonly Reading[],
  symbols: Symbols,
  commonness: Commonness,
  before: Tables,
): Pick<Tables, 'triggers' | 'groups'> {
  const groups = new Map<string, Map<number, number[]>>();
  for (const [index, { phrase, list }] of readings.entries()) {
    if (list.use === 'evidence') continue;
    const group = nameOf(list);
    const rows = groups.get(group) ?? new Map<number, number[]>();
    groups.set(group, rows);
    // A fact starts where its phrase does: nothing else can trigger it.
    const [rarest = 0] = list.use === 'class' ? [0] : rarestFirst(phrase, commonness);
    for (const symbol of numbersOf(phrase[rarest]?.alternatives ?? [], symbols)) {
      const row = rows.get(symbol) ?? [];
      row.push(rowCount(before.variants) + index);
      rows.set(symbol, row);
    }
  }
  const triggers: number[][] = [];
  const ranges: Record<string, readonly Range[]> = { ...before.groups };
  for (const [name, rows] of groups) {
    const from = rowCount(before.triggers) + triggers.length;
    const ordered = [...rows].sort(([a], [b]) => a - b);
    triggers.push(...ordered.map(([symbol, variants]) => [symbol, ...distances(variants)]));
    ranges[name] = [...(ranges[name] ?? []), [from, from + rows.size]];
  }
  return { triggers: concatRows(before.triggers, packRows(triggers)), groups: ranges };
}

/** Small numbers, which take less room. */
function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function nameOf({ use, owner, language: index }: PhraseList): string {
  if (use === 'class') return NAMES;
  const language = LANGUAGES[index] ?? 'en';
  return use === 'evidence' ? evidenceName(owner, language) : language;
}
