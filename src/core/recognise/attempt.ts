/** Tries one phrase at one word. */
import { MOST_SKIPPED } from './needs.ts';
import type { CompiledElement, SymbolSet } from './phrasebook.ts';
import type { Words } from './words.ts';

/** Places that one attempt may look at; only text made to be hard needs more, and it is given up. */
const MOST_STEPS = 400;

/** Of the attempt at hand. */
let stepsLeft = 0;

const NONE: readonly number[] = [];

/** Which of the numbers at a word is the first of a set; -1 when none is. */
export function rankAt({ word, atoms }: Words, set: SymbolSet, at: number): number {
  const symbols = word[at]?.symbols ?? NONE;
  for (let rank = 0; rank < symbols.length; rank += 1)
    if (set.has(symbols[rank] ?? -1)) return rank;
  const facts = atoms[at];
  if (!facts) return -1;
  for (let rank = 0; rank < facts.length; rank += 1) {
    if (set.has(facts[rank]?.symbol ?? -1)) return symbols.length + rank;
  }
  return -1;
}

/** The word after the phrase that starts at a word, or -1. */
export function matchAt(
  words: Words,
  elements: readonly CompiledElement[],
  at: number,
  limit: number,
): number {
  const [first] = elements;
  if (!first) return -1;
  stepsLeft = MOST_STEPS;
  return matchHere(words, elements, 0, first, at, limit);
}

/** The element stands at this very word, and the rest after it. */
function matchHere(
  words: Words,
  elements: readonly CompiledElement[],
  index: number,
  { set }: CompiledElement,
  at: number,
  limit: number,
): number {
  for (const symbol of words.word[at]?.symbols ?? NONE) {
    if (!set.has(symbol)) continue;
    const end = matchRest(words, elements, index + 1, at + 1, limit);
    if (end >= 0) return end;
    break;
  }
  const atoms = words.atoms[at];
  if (!atoms) return -1;
  for (const { symbol, count } of atoms) {
    const after = at + count;
    if (after > limit || !set.has(symbol)) continue;
    const end = matchRest(words, elements, index + 1, after, limit);
    if (end >= 0) return end;
  }
  return -1;
}

/** The elements from an index on stand at or after a word, no further off than their gaps allow. */
function matchRest(
  words: Words,
  elements: readonly CompiledElement[],
  index: number,
  from: number,
  limit: number,
  /** What an absent optional element leaves of its gap to the next. */
  inherited = 0,
): number {
  const element = elements[index];
  if (!element) return from;
  const width = Math.max(element.gap, inherited);
  let gap = width;
  let skipped = 0;
  for (let at = from; at < limit; at += 1) {
    stepsLeft -= 1;
    if (stepsLeft < 0) return -1;
    const end = matchHere(words, elements, index, element, at, limit);
    if (end >= 0) return end;
    if (words.word[at]?.isFunction && skipped < MOST_SKIPPED) skipped += 1;
    else if (gap > 0) gap -= 1;
    else break;
  }
  return element.optional ? matchRest(words, elements, index + 1, from, limit, width) : -1;
}
