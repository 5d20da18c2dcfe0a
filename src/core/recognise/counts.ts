/** Whether what a match says holds: not wished, denied, asked, left open, nor said of something else. */
import type { Reading } from './decide.ts';
import type { Hit } from './match.ts';
import { isWithin, type Words } from './words.ts';

/** How many words before a match a negation still reaches. */
const NEGATION_REACH = 4;

/** How many words behind a match a wish is still about it: "a copy in the bank is planned". */
const HEDGE_REACH = 3;

/** Nothing wishes it, denies it, asks for it or leaves it open. */
export function counts(reading: Reading, hit: Hit): boolean {
  const { contexts, words } = reading;
  const { sentence, to } = hit;
  const context = contexts[sentence];
  if (!context || context.placeholder || context.question) return false;
  if (context.hedges.some((at) => isWish(words, at) && reaches(words, at, to))) return false;
  return !isDenied(reading, hit);
}

export function isDenied({ contexts }: Reading, { phrase, sentence, from, to }: Hit): boolean {
  const negations = contexts[sentence]?.negations ?? [];
  return !phrase.isNegative && negations.some((at) => at >= from - NEGATION_REACH && at < to);
}

/** "Could not" denies; it wishes for nothing. */
function isWish({ word }: Words, at: number): boolean {
  const next = word[at + 1]?.folded;
  return !(next === 'not' && /^(?:could|might)$/.test(word[at]?.folded ?? ''));
}

/** A wish behind a match is about it, unless something new has begun: "took 40 minutes, the next is planned". */
function reaches({ word }: Words, hedge: number, to: number): boolean {
  if (hedge > to + HEDGE_REACH) return false;
  for (let at = to; at < hedge; at += 1) if (BREAKS.test(word[at]?.folded ?? '')) return false;
  return true;
}

const BREAKS =
  /^(?:next|another|second|but|and|then|while|nächste\p{L}*|und|aber|prochaine?s?|et|mais|próxim[oa]s?|y|pero)$/u;

/** A false friend silences what stands near it: further on, the sentence may speak of something else. */
export function isSilenced({ sentence, from, to }: Hit, not: readonly Hit[]): boolean {
  return not.some(
    (other) =>
      other.sentence === sentence && from < other.to + NOT_REACH && other.from < to + NOT_REACH,
  );
}

/** How many words before and behind a false friend are its own. */
const NOT_REACH = 8;

/** The length of a frequency is none by itself: "every 4 hours" keeps nothing for four hours. */
export function isOfFrequency(words: Words, { sentence, from, to }: Hit): boolean {
  const first = Math.max(words.sentences[sentence]?.from ?? 0, from - LONGEST_FREQUENCY);
  return isWithin(words, 'frequency', first, from, to);
}

/** How many words of a frequency may stand before its length. */
const LONGEST_FREQUENCY = 3;
