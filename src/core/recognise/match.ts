/** Matches the lexicon against the words of a document: one pass, work in proportion to the text. */
import type { CompiledElement, CompiledPhrase, Lexicon } from './lexicon.ts';
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

/** Function words never stand in the way of a phrase. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those our its their his her your my any each all both of is are was were be been being has have had ' +
    'to for in on at by with from as and or it we they which who also will shall must can very well so ' +
    'der die das den dem des ein eine einer eines einem und oder ist sind wird werden im in am zu von für mit auf ' +
    'le la les l un une des du de d et ou est sont être en à au aux par pour avec sur ' +
    'el los las un una unos unas y o es son ser en a al del por para con sobre se'
  ).split(' '),
);

/** At most this many function words are stepped over between two elements. */
const MOST_SKIPPED = 4;

/** Adds the vocabulary's classes to the words, from right to left, so that classes may build on each other. */
export function nameFacts(words: Words, lexicon: Lexicon): void {
  const { byTerm, byClass } = lexicon.vocabularyIndex;
  for (let sentence = words.sentences.length - 1; sentence >= 0; sentence -= 1) {
    const range = words.sentences[sentence];
    if (!range) continue;
    for (let at = range.to - 1; at >= range.from; at -= 1) {
      for (const term of lexicon.terms(words.word[at] ?? '')) {
        for (const phrase of byTerm.get(term) ?? []) name(words, lexicon, phrase, at, range.to);
      }
      const atoms = words.atoms[at];
      if (!atoms) continue;
      // The list grows while it is walked: a count makes a duration, a duration a frequency.
      for (let index = 0; index < (words.atoms[at]?.length ?? 0) && index < 40; index += 1) {
        const atom = words.atoms[at]?.[index];
        for (const phrase of byClass.get(atom?.class ?? '') ?? []) {
          name(words, lexicon, phrase, at, range.to);
        }
      }
    }
  }
}

function name(
  words: Words,
  lexicon: Lexicon,
  phrase: CompiledPhrase,
  at: number,
  limit: number,
): void {
  const end = matchAt(words, lexicon, phrase.elements, at, limit);
  if (end < 0) return;
  const atoms = words.atoms[at] ?? [];
  if (atoms.some((atom) => atom.class === phrase.class && atom.end === end)) return;
  const atom: Atom = { class: phrase.class, end };
  words.atoms[at] = [...atoms, atom];
}

/** All places of the phrases that are looked for everywhere. */
export function findPhrases(words: Words, lexicon: Lexicon, language: string): Hit[] {
  const hits: Hit[] = [];
  const counts = new Map<CompiledPhrase, number>();
  words.sentences.forEach((range, sentence) => {
    for (let at = range.from; at < range.to; at += 1) {
      eachPhraseAt(words, lexicon, lexicon.index, at, (phrase) => {
        if (phrase.language !== language && phrase.language !== 'en') return;
        const count = counts.get(phrase) ?? 0;
        if (count >= MOST_HITS) return;
        const to = matchAt(words, lexicon, phrase.elements, at, range.to);
        if (to < 0) return;
        counts.set(phrase, count + 1);
        hits.push({ phrase, sentence, from: at, to });
      });
    }
  });
  return hits;
}

/** The places of one practice's evidence in one sentence. */
export function findEvidence(
  words: Words,
  lexicon: Lexicon,
  practice: number,
  sentence: number,
): Hit[] {
  const range = words.sentences[sentence];
  const index = lexicon.evidence[practice];
  const hits: Hit[] = [];
  if (!range || !index) return hits;
  for (let at = range.from; at < range.to; at += 1) {
    eachPhraseAt(words, lexicon, index, at, (phrase) => {
      const to = matchAt(words, lexicon, phrase.elements, at, range.to);
      if (to >= 0) hits.push({ phrase, sentence, from: at, to });
    });
  }
  return hits;
}

function eachPhraseAt(
  words: Words,
  lexicon: Lexicon,
  index: Lexicon['index'],
  at: number,
  visit: (phrase: CompiledPhrase) => void,
): void {
  for (const term of lexicon.terms(words.word[at] ?? '')) {
    const phrases = index.byTerm.get(term);
    if (phrases) for (const phrase of phrases) visit(phrase);
  }
  const atoms = words.atoms[at];
  if (!atoms) return;
  for (let one = 0; one < atoms.length; one += 1) {
    const phrases = index.byClass.get(atoms[one]?.class ?? '');
    if (!phrases || atoms.findIndex((atom) => atom.class === atoms[one]?.class) !== one) continue;
    for (const phrase of phrases) visit(phrase);
  }
}

/** The word after the phrase that starts at a word, or -1. */
function matchAt(
  words: Words,
  lexicon: Lexicon,
  elements: readonly CompiledElement[],
  at: number,
  limit: number,
): number {
  let ends = elementEnds(words, lexicon, elements[0], at, limit);
  for (let index = 1; index < elements.length && ends.length > 0; index += 1) {
    const element = elements[index];
    if (!element) break;
    const next: number[] = element.optional ? [...ends] : [];
    for (const end of ends) {
      let gap = element.gap;
      let skipped = 0;
      for (let to = end; to < limit; to += 1) {
        for (const found of elementEnds(words, lexicon, element, to, limit)) {
          if (!next.includes(found)) next.push(found);
        }
        const word = words.word[to] ?? '';
        if ((word === '' || FUNCTION_WORDS.has(word)) && skipped < MOST_SKIPPED) skipped += 1;
        else if (gap > 0) gap -= 1;
        else break;
      }
      if (next.length >= 24) break;
    }
    ends = next;
  }
  return ends.length === 0 ? -1 : Math.max(...ends);
}

const NONE: readonly number[] = [];

function elementEnds(
  words: Words,
  lexicon: Lexicon,
  element: CompiledElement | undefined,
  at: number,
  limit: number,
): readonly number[] {
  if (!element) return NONE;
  const ends: number[] = [];
  if (element.terms.length > 0) {
    for (const term of lexicon.terms(words.word[at] ?? '')) {
      if (element.terms.includes(term)) {
        ends.push(at + 1);
        break;
      }
    }
  }
  const atoms = element.classes.length > 0 ? words.atoms[at] : undefined;
  if (atoms) {
    for (const atom of atoms) {
      if (atom.end <= limit && element.classes.includes(atom.class) && !ends.includes(atom.end)) {
        ends.push(atom.end);
      }
    }
  }
  return ends.length === 0 ? NONE : ends;
}
