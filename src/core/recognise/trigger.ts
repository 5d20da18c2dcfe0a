/** Which element of a phrase is the best sign that the phrase is worth a try. */
import type { Phrase } from './phrase.ts';
import { isFunctionWord } from './vocables.ts';

/** A reading of a phrase, with the numbers of each element's alternatives. */
export interface Read {
  readonly phrase: Phrase;
  readonly sets: readonly (readonly number[])[];
}

/** Facts stand everywhere in these documents, as do short words, and these most of all. */
const COMMON_CLASS = 60;
const SHORT_WORD = 60;
const COMMON_WORD = 200;

/**
 * The required element that is met most rarely. What many phrases speak of is common in the documents that they
 * are written for, so the phrases themselves tell how rare a word is.
 */
export function rarestElement(all: readonly Read[]): (variant: Read) => number {
  const uses = new Map<number, number>();
  for (const { sets } of all) {
    for (const symbol of new Set(sets.flat())) uses.set(symbol, (uses.get(symbol) ?? 0) + 1);
  }
  return ({ phrase, sets }) => {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [at, { alternatives, optional }] of phrase.entries()) {
      if (optional) continue;
      const cost = alternatives.reduce(
        (sum, name, one) => sum + costOf(name) + (uses.get(sets[at]?.[one] ?? -1) ?? 0),
        0,
      );
      if (cost >= least) continue;
      least = cost;
      best = at;
    }
    return best;
  };
}

function costOf(name: string): number {
  if (name.startsWith('<')) return COMMON_CLASS;
  if (isFunctionWord(name)) return COMMON_WORD;
  return name.length < 5 ? SHORT_WORD / name.length : 0;
}
