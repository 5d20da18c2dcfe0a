/** Compiles the phrases of practices into tables: in a build, and for a team's own practices when they are read. */
import type { Practice } from '../practice.ts';
import { atOnce } from '../steps.ts';
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
import { groupOf, triggersOf } from './trigger-rows.ts';

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
      evidence[groupOf(list)] = [from, firstVariant + readings.length];
    }
  }
  const read = readings.map(({ phrase }) => phrase);
  const alternatives = read.flatMap((phrase) => phrase.flatMap((element) => element.alternatives));
  const names = addNames(before.symbols, alternatives);
  const symbols = new Symbols(names);
  const commonness = commonnessIn(practices, read);
  const variants = concatRows(before.variants, variantsOf(readings, symbols, commonness));
  const phrases = concatNumbers(before.phrases, packNumbers(written));
  const allLists = concatRows(before.lists, packRows(rows));
  const needs = needsOf({ variants, phrases });
  return {
    symbols: names,
    variants,
    phrases,
    needs,
    twins: concatRows(before.twins, packRows(twins)),
    lists: allLists,
    evidence,
    ...atOnce(triggersOf({ variants, lists: allLists }, needs.phraseOf, before)),
  };
}

function traitsOf(text: string): number {
  return (text.includes(' ') ? SEVERAL : 0) + (isNegative(text) ? NEGATIVE : 0);
}

function variantsOf(readings: readonly Reading[], symbols: Symbols, commonness: Commonness): Rows {
  return packRows(
    readings.map(({ phrase, list }) => {
      const [rarest = 0, next = rarest] = rarestFirst(phrase, commonness);
      // A fact starts where its phrase does: nothing else can trigger it.
      const trigger = list.use === 'class' ? 0 : rarest;
      const elements = phrase.flatMap(({ alternatives, gap, optional }) => [
        ...numbersOf(alternatives, symbols).map((symbol) => symbol + CODES),
        gap * 2 + (optional ? 1 : 0),
      ]);
      return [next, trigger, ...elements];
    }),
  );
}

function numbersOf(alternatives: readonly string[], symbols: Symbols): readonly number[] {
  return [...new Set(alternatives.map((one) => symbols.of(one)))].sort((a, b) => a - b);
}
