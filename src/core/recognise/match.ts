/** Matches the lexicon against the words of a document: one pass, work in proportion to the text. */

import { atOnce, type Steps } from '../steps.ts';
import { matchAt, rankAt } from './attempt.ts';
import type { Indexes, Lexicon, LexiconPhrase } from './lexicon.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { Phrasebook } from './phrasebook.ts';
import { firstPlace, isOpenEnd, Presence } from './presence.ts';
import { addAtom, type Sentence, type Words } from './words.ts';

/** A phrase found in a sentence, over the words `[from, to)`. */
export interface Hit {
  readonly phrase: LexiconPhrase;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** Of one phrase, no more than this many places are kept: what repeats itself says nothing new. */
const MOST_HITS = 200;

const SENTENCES_A_STEP = 64;

/** Classes at one word; they build on each other, so the list grows while it is walked. */
const MOST_ATOMS = 40;

/** Adds the vocabulary's classes to the words, from right to left, so that classes may build on each other. */
export function nameFacts(words: Words, lexicon: Lexicon): void {
  atOnce(namingFacts(words, lexicon));
}

/** The same in steps. */
export function* namingFacts(words: Words, { names, book, memory }: Lexicon): Steps<void> {
  const [index] = names;
  if (!index) return;
  for (const [at, sentence] of words.sentences.entries()) {
    if (at % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield;
    const known = memory.recall(words, sentence);
    words.known.push(known);
    const { from, to } = sentence;
    if (known?.facts) {
      for (let at = from; at < to; at += 1) words.atoms[at] = known.facts[at - from];
      continue;
    }
    nameIn(words, book, index, sentence);
    if (known) known.facts = words.atoms.slice(from, to);
  }
}

function nameIn(words: Words, book: Phrasebook, index: PhraseIndex, { from, to }: Sentence): void {
  for (let at = to - 1; at >= from; at -= 1) {
    for (const symbol of words.word[at]?.symbols ?? NONE) {
      for (const place of index.triggeredBy(symbol)) name(words, book, place, at, to);
    }
    const atoms = words.atoms[at];
    if (!atoms) continue;
    for (let one = 0; one < atoms.length && one < MOST_ATOMS; one += 1) {
      const symbol = atoms[one]?.symbol ?? -1;
      for (const place of index.triggeredBy(symbol)) name(words, book, place, at, to);
    }
  }
}

const NONE: readonly number[] = [];

function name(words: Words, book: Phrasebook, place: number, at: number, limit: number): void {
  const { phrase, elements } = book.variantAt(place);
  const end = matchAt(words, elements, at, limit);
  if (end >= 0) addAtom(words, at, phrase.class, end);
}

/** What `Presence.keep` keeps of some variants for a document whose facts are named. */
function among(words: Words, places: readonly number[]): readonly number[] {
  if (places.length === 0) return NONE;
  words.present ??= presentIn(words);
  const { needs } = words.lexicon.book;
  const kept: number[] = [];
  for (const place of places) words.present.keep(needs, place, kept);
  return kept;
}

function presentIn({ word, atoms, lexicon }: Words): Presence {
  const present = new Presence();
  present.start(lexicon.book.symbols.size, Number.POSITIVE_INFINITY);
  for (const { symbols } of word) for (const symbol of symbols) present.addAnywhere(symbol);
  for (const facts of atoms) {
    if (facts) for (const { symbol } of facts) present.addAnywhere(symbol);
  }
  return present;
}

/** Kept between calls for its memory only: every sentence starts it anew. */
const presence = new Presence();
const selected: number[] = [];

/** All places of the phrases of some indexes. */
export function findPhrases(words: Words, indexes: Indexes): Hit[] {
  return atOnce(findingPhrases(words, indexes));
}

/** The same in steps. */
export function* findingPhrases(words: Words, indexes: Indexes): Steps<Hit[]> {
  const { book } = words.lexicon;
  startDocument(words);
  const hits: Hit[] = [];
  const find = (sentence: number) => {
    note(words, sentence);
    selected.length = 0;
    for (const symbol of presence.here) {
      let places = triggered[symbol];
      if (places === undefined) {
        places = among(words, triggeredBy(indexes, symbol));
        triggered[symbol] = places;
        met.push(symbol);
      }
      if (places.length > 0) presence.select(book.needs, places, selected);
    }
    return findVariants(words, sentence);
  };
  for (let sentence = 0; sentence < words.sentences.length; sentence += 1) {
    if (sentence % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) {
      yield;
      if (started !== words) {
        startDocument(words);
        for (const { phrase } of hits) counts[phrase.number] = (counts[phrase.number] ?? 0) + 1;
      }
    }
    for (const hit of remembered(words, indexes, sentence, find)) {
      const { number } = hit.phrase;
      const count = counts[number] ?? 0;
      if (count >= MOST_HITS) continue;
      counts[number] = count + 1;
      hits.push(hit);
    }
  }
  return hits;
}

/**
 * By number, the variants that it triggers and that may stand in the document: far fewer than all. Both lists are
 * longer than most documents, so they are made once and cleared.
 */
let triggered: (readonly number[] | undefined)[] = [];
/** The numbers that have an entry there. */
const met: number[] = [];
/** How often each phrase was found. */
let counts = new Uint8Array(0);
/** The document that all this is of: another may have had its turn between two steps. */
let started: Words | undefined;

function startDocument(words: Words): void {
  const { symbols, size } = words.lexicon.book;
  started = words;
  for (const symbol of met) triggered[symbol] = undefined;
  met.length = 0;
  if (triggered.length < symbols.size) triggered = new Array(symbols.size);
  if (counts.length < size) counts = new Uint8Array(size);
  counts.fill(0);
}

function triggeredBy(indexes: Indexes, symbol: number): readonly number[] {
  const [first] = indexes;
  if (indexes.length === 1 && first) return first.triggeredBy(symbol);
  return indexes.flatMap((index) => index.triggeredBy(symbol));
}

/** Finds the places of some variants in one sentence; one for each phrase and word, in their order. */
export function finder(
  words: Words,
  variants: readonly number[],
): (sentence: number) => readonly Hit[] {
  let kept: readonly number[] | undefined;
  const find = (sentence: number) => {
    kept ??= among(words, variants);
    if (kept.length === 0) return NO_HITS;
    note(words, sentence);
    selected.length = 0;
    presence.select(words.lexicon.book.needs, kept, selected);
    return findVariants(words, sentence);
  };
  return (sentence) => remembered(words, variants, sentence, find);
}

const NO_HITS: readonly Hit[] = [];

/** What is looked for in a sentence is found once, as long as the sentence is remembered. */
function remembered(
  { known, sentences }: Words,
  wanted: object,
  sentence: number,
  find: (sentence: number) => readonly Hit[],
): readonly Hit[] {
  const found = known[sentence]?.found;
  if (!found) return find(sentence);
  const first = sentences[sentence]?.from ?? 0;
  const places = found.get(wanted);
  if (places) {
    return places.map(({ phrase, from, to }) => ({
      phrase,
      sentence,
      from: first + from,
      to: first + to,
    }));
  }
  const hits = find(sentence);
  found.set(
    wanted,
    hits.map(({ phrase, from, to }) => ({ phrase, from: from - first, to: to - first })),
  );
  return hits;
}

/** Notes what stands in a sentence. */
function note({ word, atoms, lexicon, sentences }: Words, sentence: number): void {
  const { from = 0, to = 0 } = sentences[sentence] ?? {};
  presence.start(lexicon.book.symbols.size, to - from);
  for (let at = from; at < to; at += 1) {
    const symbols = word[at]?.symbols ?? NONE;
    for (let one = 0; one < symbols.length; one += 1) {
      presence.add(symbols[one] ?? -1, at - from, at - from + 1);
    }
    const facts = atoms[at];
    if (facts) {
      for (const { symbol, count } of facts) presence.add(symbol, at - from, at - from + count);
    }
  }
}

interface Found extends Hit {
  /** What the word says itself comes before the facts that it is part of. */
  readonly rank: number;
  readonly order: number;
}

/** The places of the variants that were selected in the sentence that was noted. */
function findVariants(words: Words, sentence: number): readonly Hit[] {
  if (selected.length === 0) return NO_HITS;
  const { book } = words.lexicon;
  const { from: first = 0, to: limit = 0 } = words.sentences[sentence] ?? {};
  const found: Found[] = [];
  for (let index = 0; index < selected.length; index += 1) {
    const offset = selected[index] ?? 0;
    // Several words of a sentence may bring up the same phrase.
    if (selected.indexOf(offset) < index) continue;
    const { order, phrase, elements } = book.variantAt(offset);
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
        insert(found, { order, rank: rankAt(words, start.set, from), phrase, sentence, from, to });
      }
    }
  }
  return found;
}

/** Keeps what is found in order, and of two readings of a phrase that match at one word the first. */
function insert(found: Found[], hit: Found): void {
  let at = found.length;
  while (at > 0 && isBefore(hit, found[at - 1] ?? hit)) at -= 1;
  for (let before = at - 1; before >= 0 && found[before]?.from === hit.from; before -= 1) {
    if (found[before]?.phrase === hit.phrase) return;
  }
  if (at === found.length) {
    found.push(hit);
    return;
  }
  // A reading that comes behind gives way.
  for (let behind = at; behind < found.length && found[behind]?.from === hit.from; behind += 1) {
    if (found[behind]?.phrase === hit.phrase) {
      found.splice(behind, 1);
      break;
    }
  }
  found.splice(at, 0, hit);
}

function isBefore(a: Found, b: Found): boolean {
  return a.from !== b.from
    ? a.from < b.from
    : a.rank !== b.rank
      ? a.rank < b.rank
      : a.order < b.order;
}
