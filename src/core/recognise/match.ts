/** Matches the lexicon against the words of a document: one pass, work in proportion to the text. */
import type { CompiledElement, Lexicon, LexiconPhrase } from './lexicon.ts';
import type { PhraseIndex, Variant } from './phrase-index.ts';
import { Presence } from './presence.ts';
import type { Vocable } from './vocables.ts';
import type { Atom, Words } from './words.ts';

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
export function nameFacts(words: Words, { names }: Lexicon): void {
  for (let sentence = words.sentences.length - 1; sentence >= 0; sentence -= 1) {
    const range = words.sentences[sentence];
    if (!range) continue;
    for (let at = range.to - 1; at >= range.from; at -= 1) {
      const word = words.word[at];
      if (word) for (const variant of names.startingWith(word)) name(words, variant, at, range.to);
      const atoms = words.atoms[at];
      if (!atoms) continue;
      for (let index = 0; index < atoms.length && index < MOST_ATOMS; index += 1) {
        for (const variant of names.startingWithClass(atoms[index]?.class ?? '')) {
          name(words, variant, at, range.to);
        }
      }
    }
  }
}

function name(words: Words, { phrase, elements }: Variant, at: number, limit: number): void {
  const end = matchAt(words, elements, at, limit);
  if (end < 0) return;
  const atoms = words.atoms[at];
  if (!atoms) words.atoms[at] = [{ class: phrase.class, end }];
  else if (!atoms.some((atom) => atom.class === phrase.class && atom.end === end)) {
    atoms.push({ class: phrase.class, end });
  }
}

/** Kept between calls for its memory only: every sentence starts it anew. */
const presence = new Presence();

/** All places of the phrases of an index. */
export function findPhrases(words: Words, index: PhraseIndex): Hit[] {
  const counts = new Map<LexiconPhrase, number>();
  const hits: Hit[] = [];
  for (let sentence = 0; sentence < words.sentences.length; sentence += 1) {
    for (const hit of findInSentence(words, index, sentence)) {
      const count = counts.get(hit.phrase) ?? 0;
      if (count >= MOST_HITS) continue;
      counts.set(hit.phrase, count + 1);
      hits.push(hit);
    }
  }
  return hits;
}

/** The places of the phrases of an index in one sentence; one for each phrase and word. */
export function findInSentence(words: Words, index: PhraseIndex, sentence: number): Hit[] {
  const range = words.sentences[sentence];
  const hits: Hit[] = [];
  if (!range) return hits;
  note(words, range.from, range.to);
  for (let at = range.from; at < range.to; at += 1) {
    const word = words.word[at];
    if (word) attempt(words, index.startingWith(word), sentence, at, range.to, hits);
    const atoms = words.atoms[at];
    if (!atoms) continue;
    for (let one = 0; one < atoms.length; one += 1) {
      const { class: kind } = atoms[one] ?? { class: '' };
      if (isFirst(atoms, one, kind)) {
        attempt(words, index.startingWithClass(kind), sentence, at, range.to, hits);
      }
    }
  }
  return hits;
}

function isFirst(atoms: readonly Atom[], index: number, kind: string): boolean {
  for (let before = 0; before < index; before += 1) if (atoms[before]?.class === kind) return false;
  return true;
}

function note({ word, atoms, lexicon }: Words, from: number, to: number): void {
  presence.start();
  for (let at = from; at < to; at += 1) {
    for (const number of word[at]?.numbers ?? []) presence.add(number);
    for (const atom of atoms[at] ?? []) presence.add(lexicon.numbers.ofClass(atom.class));
  }
}

function attempt(
  words: Words,
  variants: readonly Variant[],
  sentence: number,
  from: number,
  limit: number,
  hits: Hit[],
): void {
  for (const { phrase, elements, needs } of variants) {
    if (needs.length > 0 && !presence.satisfies(needs)) continue;
    const to = matchAt(words, elements, from, limit);
    if (to >= 0 && !isKnown(hits, phrase, from)) hits.push({ phrase, sentence, from, to });
  }
}

/** Another variant, or another alternative, of the phrase has matched at this word already. */
function isKnown(hits: readonly Hit[], phrase: LexiconPhrase, from: number): boolean {
  for (let at = hits.length - 1; at >= 0; at -= 1) {
    const hit = hits[at];
    if (!hit || hit.from < from) return false;
    if (hit.phrase === phrase) return true;
  }
  return false;
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
  element: CompiledElement,
  at: number,
  limit: number,
  steps: { left: number },
): number {
  const word = words.word[at];
  if (word && isWordOf(element, word)) {
    const end = matchRest(words, elements, index + 1, at + 1, limit, steps);
    if (end >= 0) return end;
  }
  if (element.classes.length === 0) return -1;
  const atoms = words.atoms[at];
  if (!atoms) return -1;
  for (const atom of atoms) {
    if (atom.end > limit || !element.classes.includes(atom.class)) continue;
    const end = matchRest(words, elements, index + 1, atom.end, limit, steps);
    if (end >= 0) return end;
  }
  return -1;
}

function isWordOf({ words, prefixes }: CompiledElement, { folded, forms }: Vocable): boolean {
  if (words.size > 0) {
    for (const form of forms) if (words.has(form)) return true;
  }
  for (const prefix of prefixes) if (folded.startsWith(prefix)) return true;
  return false;
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
