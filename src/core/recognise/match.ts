/** Matches the lexicon against the words of a document: one pass, work in proportion to the text. */
import type { CompiledElement, CompiledPhrase, Lexicon, PhraseIndex } from './lexicon.ts';
import type { Atom, Words } from './words.ts';

/** A phrase found in a sentence, over the words `[from, to)`. */
export interface Hit {
  readonly phrase: CompiledPhrase;
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
export function nameFacts(words: Words, lexicon: Lexicon): void {
  for (let sentence = words.sentences.length - 1; sentence >= 0; sentence -= 1) {
    const range = words.sentences[sentence];
    if (!range) continue;
    for (let at = range.to - 1; at >= range.from; at -= 1) {
      const names = words.word[at]?.names;
      if (names) for (const phrase of names) name(words, phrase, at, range.to);
      const atoms = words.atoms[at];
      if (!atoms) continue;
      for (let index = 0; index < atoms.length && index < MOST_ATOMS; index += 1) {
        const phrases = lexicon.namesByClass.get(atoms[index]?.class ?? '');
        if (phrases) for (const phrase of phrases) name(words, phrase, at, range.to);
      }
    }
  }
}

function name(words: Words, phrase: CompiledPhrase, at: number, limit: number): void {
  const end = matchAt(words, phrase.elements, at, limit);
  if (end < 0) return;
  const atoms = words.atoms[at];
  if (!atoms) words.atoms[at] = [{ class: phrase.class, end }];
  else if (!atoms.some((atom) => atom.class === phrase.class && atom.end === end)) {
    atoms.push({ class: phrase.class, end });
  }
}

/** All places of the phrases that are looked for everywhere. */
export function findPhrases(words: Words, lexicon: Lexicon, language: string): Hit[] {
  const hits: Hit[] = [];
  const counts = new Map<CompiledPhrase, number>();
  for (const [sentence, range] of words.sentences.entries()) {
    const attempt = (phrase: CompiledPhrase, at: number) => {
      if (phrase.language !== 'en' && phrase.language !== language) return;
      const to = matchAt(words, phrase.elements, at, range.to);
      if (to < 0) return;
      const count = counts.get(phrase) ?? 0;
      if (count >= MOST_HITS) return;
      counts.set(phrase, count + 1);
      hits.push({ phrase, sentence, from: at, to });
    };
    for (let at = range.from; at < range.to; at += 1) {
      const phrases = words.word[at]?.phrases;
      if (phrases) for (const phrase of phrases) attempt(phrase, at);
      const atoms = words.atoms[at];
      if (atoms) eachClass(atoms, lexicon.phrasesByClass, (phrase) => attempt(phrase, at));
    }
  }
  return hits;
}

/** The places of one practice's evidence in one sentence. */
export function findEvidence(words: Words, index: PhraseIndex, sentence: number): Hit[] {
  const range = words.sentences[sentence];
  const hits: Hit[] = [];
  if (!range) return hits;
  for (let at = range.from; at < range.to; at += 1) {
    const attempt = (phrase: CompiledPhrase) => {
      const to = matchAt(words, phrase.elements, at, range.to);
      if (to >= 0) hits.push({ phrase, sentence, from: at, to });
    };
    for (const term of words.word[at]?.terms ?? []) {
      const phrases = index.byTerm.get(term);
      if (phrases) for (const phrase of phrases) attempt(phrase);
    }
    const atoms = words.atoms[at];
    if (atoms) eachClass(atoms, index.byClass, attempt);
  }
  return hits;
}

function eachClass(
  atoms: readonly Atom[],
  byClass: PhraseIndex['byClass'],
  visit: (phrase: CompiledPhrase) => void,
): void {
  for (let index = 0; index < atoms.length; index += 1) {
    const { class: name } = atoms[index] ?? { class: '' };
    const phrases = byClass.get(name);
    if (!phrases || atoms.findIndex((atom) => atom.class === name) !== index) continue;
    for (const phrase of phrases) visit(phrase);
  }
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
  const steps = { left: MOST_STEPS };
  return matchHere(words, elements, 0, first, at, limit, steps);
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
  const terms = words.word[at]?.terms;
  if (terms && element.terms.size > 0) {
    for (const term of terms) {
      if (!element.terms.has(term)) continue;
      const end = matchRest(words, elements, index + 1, at + 1, limit, steps);
      if (end >= 0) return end;
      break;
    }
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

/** The elements from an index on stand at or after a word, no further off than their gaps allow. */
function matchRest(
  words: Words,
  elements: readonly CompiledElement[],
  index: number,
  from: number,
  limit: number,
  steps: { left: number },
): number {
  const element = elements[index];
  if (!element) return from;
  let { gap } = element;
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
  return element.optional ? matchRest(words, elements, index + 1, from, limit, steps) : -1;
}
