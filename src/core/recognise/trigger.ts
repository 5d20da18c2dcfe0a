/** Which elements of a phrase are the best signs that the phrase is worth a try. */
import type { Practice } from '../practice.ts';
import type { Phrase } from './phrase.ts';
import { isFunctionWord } from './vocables.ts';

/** How often an alternative of a phrase is met, as a number without a unit. */
export type Commonness = (alternative: string) => number;

/** Facts stand everywhere in these documents. */
const COMMON_CLASS = 120;
/** Short words are common in any text, and function words most of all. */
const SHORT_WORD = 20;
const COMMON_WORD = 400;

/**
 * Counts words in what practices themselves say: their examples show how such documents are written, and what
 * many phrases speak of is common in them.
 */
export function commonnessIn(
  practices: readonly Practice[],
  phrases: readonly Phrase[],
): Commonness {
  const counts = new Map<string, number>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { examples, falseFriends } of practices) {
    for (const { text } of [...examples, ...falseFriends]) {
      for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) count(word);
    }
  }
  const alternatives = phrases.flatMap((phrase) => phrase.flatMap((one) => one.alternatives));
  for (const alternative of alternatives) count(alternative);
  const begun = countPrefixes(alternatives, counts);
  return (alternative) => {
    const times = counts.get(alternative) ?? 0;
    if (alternative.startsWith('<')) return COMMON_CLASS + times;
    if (alternative.endsWith('*')) return times + (begun.get(alternative.slice(0, -1)) ?? 0);
    const short = alternative.length < 5 ? SHORT_WORD / alternative.length : 0;
    return (isFunctionWord(alternative) ? COMMON_WORD : short) + times;
  };
}

/** How often words begin with each prefix among the alternatives. */
function countPrefixes(
  alternatives: readonly string[],
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const begun = new Map<string, number>();
  for (const one of alternatives) if (one.endsWith('*')) begun.set(one.slice(0, -1), 0);
  for (const [word, times] of counts) {
    for (let length = 2; length <= word.length; length += 1) {
      const prefix = word.slice(0, length);
      const before = begun.get(prefix);
      if (before !== undefined) begun.set(prefix, before + times);
    }
  }
  return begun;
}

/** The elements that must be there, as indexes, the one that is met most rarely first. */
export function rarestFirst(phrase: Phrase, commonness: Commonness): readonly number[] {
  return phrase
    .map(({ alternatives, optional }, at) => ({
      at,
      optional,
      cost: alternatives.reduce((sum, one) => sum + commonness(one), 0),
    }))
    .filter(({ optional }) => !optional)
    .sort((a, b) => a.cost - b.cost || a.at - b.at)
    .map(({ at }) => at);
}
