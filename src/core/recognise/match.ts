/** Matches the lexicon against the words of a document: one pass, work in proportion to the text. */
import type { Indexes, Lexicon, LexiconPhrase } from './lexicon.ts';
import type { CompiledElement, Phrasebook, SymbolSet, Variant } from './phrasebook.ts';
import { firstPlace, isOpenEnd, Presence } from './presence.ts';
import { addAtom, type Words } from './words.ts';

/** A phrase found in a sentence, over the words `[from, to)`. */
export interface Hit {
  readonly phrase: LexiconPhrase;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** Of one phrase, no more than this many places are kept: what repeats itself says nothing new. */
const MOST_HITS = 200;

/** At most this many function words are stepped over between two elements. */
const MOST_SKIPPED = 4;

/** Places that one attempt may look at; only text made to be hard needs more, and it is given up. */
const MOST_STEPS = 400;

/** Classes at one word; they build on each other, so the list grows while it is walked. */
const MOST_ATOMS = 40;

/** Adds the vocabulary's classes to the words, from right to left, so that classes may build on each other. */
export function nameFacts(words: Words, { names, book }: Lexicon): void {
  const [index] = names;
  if (!index) return;
  for (let sentence = words.sentences.length - 1; sentence >= 0; sentence -= 1) {
    const range = words.sentences[sentence];
    if (!range) continue;
    for (let at = range.to - 1; at >= range.from; at -= 1) {
      for (const symbol of words.word[at]?.symbols ?? NONE) {
        for (const place of index.triggeredBy(symbol)) name(words, book, place, at, range.to);
      }
      const atoms = words.atoms[at];
      if (!atoms) continue;
      for (let one = 0; one < atoms.length && one < MOST_ATOMS; one += 1) {
        const symbol = atoms[one]?.symbol ?? -1;
        for (const place of index.triggeredBy(symbol)) name(words, book, place, at, range.to);
      }
    }
  }
}

const NONE: readonly number[] = [];

function name(words: Words, book: Phrasebook, place: number, at: number, limit: number): void {
  const { phrase, elements } = book.variantAt(place);
  const end = matchAt(words, elements, at, limit);
  if (end >= 0) addAtom(words, at, phrase.class, end);
}

/** Kept between calls for its memory only: every sentence starts it anew. */
const presence = new Presence();

/** All places of the phrases of some indexes. */
export function findPhrases(words: Words, indexes: Indexes): Hit[] {
  const counts = new Map<LexiconPhrase, number>();
  const hits: Hit[] = [];
  for (let sentence = 0; sentence < words.sentences.length; sentence += 1) {
    for (const hit of findInSentence(words, indexes, sentence)) {
      const count = counts.get(hit.phrase) ?? 0;
      if (count >= MOST_HITS) continue;
      counts.set(hit.phrase, count + 1);
      hits.push(hit);
    }
  }
  return hits;
}

/** The places of the phrases of some indexes in one sentence; one for each phrase and word, in their order. */
export function findInSentence(words: Words, indexes: Indexes, sentence: number): readonly Hit[] {
  const range = words.sentences[sentence];
  if (!range) return NO_HITS;
  note(words, range.from, range.to);
  const { book } = words.lexicon;
  let tried: Variant[] | undefined;
  for (const symbol of presence.here) {
    for (const index of indexes) {
      for (const place of index.triggeredBy(symbol)) {
        if (!presence.satisfies(book.needs, place)) continue;
        const variant = book.variantAt(place);
        // Several words of a sentence may bring up the same phrase.
        if (tried === undefined) tried = [variant];
        else if (!tried.includes(variant)) tried.push(variant);
      }
    }
  }
  return tried ? findVariants(words, tried, sentence) : NO_HITS;
}

const NO_HITS: readonly Hit[] = [];

function note({ word, atoms, lexicon }: Words, from: number, to: number): void {
  presence.start(lexicon.book.symbols.size);
  for (let at = from; at < to; at += 1) {
    const symbols = word[at]?.symbols ?? NONE;
    for (let one = 0; one < symbols.length; one += 1) presence.add(symbols[one] ?? -1, at - from);
    const facts = atoms[at];
    if (facts) for (const { symbol } of facts) presence.add(symbol, at - from);
  }
}

interface Found extends Hit {
  /** What the word says itself comes before the facts that it is part of. */
  readonly rank: number;
  readonly order: number;
}

function findVariants(
  words: Words,
  variants: readonly Variant[],
  sentence: number,
): readonly Hit[] {
  const { from: first = 0, to: limit = 0 } = words.sentences[sentence] ?? {};
  const found: Found[] = [];
  for (const { order, phrase, elements } of variants) {
    const [start] = elements;
    if (!start) continue;
    let places = presence.placesOf(start.set.symbols);
    while (places !== 0) {
      const place = firstPlace(places);
      places &= places - 1;
      const end = isOpenEnd(place) ? limit : first + place + 1;
      for (let from = first + place; from < end; from += 1) {
        const to = matchAt(words, elements, from, limit);
        if (to < 0) continue;
        found.push({ order, rank: rankAt(words, start.set, from), phrase, sentence, from, to });
      }
    }
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.from - b.from || a.rank - b.rank || a.order - b.order);
  return found.filter((hit, at) => !isKnown(found, at, hit));
}

/** Another reading of the phrase has matched at the same word already. */
function isKnown(found: readonly Found[], index: number, { phrase, from }: Hit): boolean {
  for (let at = index - 1; at >= 0 && found[at]?.from === from; at -= 1) {
    if (found[at]?.phrase === phrase) return true;
  }
  return false;
}

/** Which of the numbers at a word is the first of a set; -1 when none is. */
function rankAt({ word, atoms }: Words, set: SymbolSet, at: number): number {
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
function matchAt(
  words: Words,
  elements: readonly CompiledElement[],
  at: number,
  limit: number,
): number {
  const [first] = elements;
  if (!first) return -1;
  return matchHere(words, elements, 0, first, at, limit, { left: MOST_STEPS });
}

/** The element stands at this very word, and the rest after it. */
function matchHere(
  words: Words,
  elements: readonly CompiledElement[],
  index: number,
  { set }: CompiledElement,
  at: number,
  limit: number,
  steps: { left: number },
): number {
  for (const symbol of words.word[at]?.symbols ?? NONE) {
    if (!set.has(symbol)) continue;
    const end = matchRest(words, elements, index + 1, at + 1, limit, steps);
    if (end >= 0) return end;
    break;
  }
  const atoms = words.atoms[at];
  if (!atoms) return -1;
  for (const { symbol, end: after } of atoms) {
    if (after > limit || !set.has(symbol)) continue;
    const end = matchRest(words, elements, index + 1, after, limit, steps);
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
  steps: { left: number },
  /** What an absent optional element leaves of its gap to the next. */
  inherited = 0,
): number {
  const element = elements[index];
  if (!element) return from;
  const width = Math.max(element.gap, inherited);
  let gap = width;
  let skipped = 0;
  for (let at = from; at < limit; at += 1) {
    steps.left -= 1;
    if (steps.left < 0) return -1;
    const end = matchHere(words, elements, index, element, at, limit, steps);
    if (end >= 0) return end;
    if (words.word[at]?.isFunction && skipped < MOST_SKIPPED) skipped += 1;
    else if (gap > 0) gap -= 1;
    else break;
  }
  return element.optional ? matchRest(words, elements, index + 1, from, limit, steps, width) : -1;
}
