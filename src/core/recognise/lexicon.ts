/** Compiles the phrases of all practices into one automaton over word classes, for one pass over a document. */
import type { Language, Practice, Signals } from '../practice.ts';
import { CUES, type Cue } from './cues.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { VOCABULARY } from './vocabulary.ts';

/** What a phrase means where it matches. */
export type Use = 'heading' | 'topic' | 'evidence' | 'proof' | 'not' | 'class' | Cue;

export interface CompiledPhrase {
  readonly use: Use;
  /** Index of the practice; -1 for a class of the vocabulary. */
  readonly practice: number;
  /** The class that a phrase of the vocabulary names. */
  readonly class: string;
  readonly elements: readonly CompiledElement[];
  readonly language: Language;
  /** How it was written, for `explain` and for tests. */
  readonly text: string;
}

export interface CompiledElement {
  readonly terms: readonly number[];
  readonly classes: readonly string[];
  readonly optional: boolean;
  readonly gap: number;
}

export interface Lexicon {
  readonly practices: readonly Practice[];
  readonly phrases: readonly CompiledPhrase[];
  /** What names facts. */
  readonly vocabularyIndex: PhraseIndex;
  /** What is looked for everywhere: headings, topics, proofs, false friends, cues. */
  readonly index: PhraseIndex;
  /** Evidence by practice: looked for only where the subject is up. */
  readonly evidence: readonly PhraseIndex[];
  /** The terms that a folded word stands for; remembered. */
  terms(word: string): readonly number[];
  /** Mistakes in phrases; a test holds that the product's own have none. */
  readonly mistakes: readonly string[];
}

/** Phrases by the term, or the class, of their first element. */
export interface PhraseIndex {
  readonly byTerm: ReadonlyMap<number, readonly CompiledPhrase[]>;
  readonly byClass: ReadonlyMap<string, readonly CompiledPhrase[]>;
}

const NONE: readonly number[] = [];
const SHORTEST_PREFIX = 2;
const MEMORY = 60_000;

export function compileLexicon(practices: readonly Practice[]): Lexicon {
  const dictionary = new Dictionary();
  const mistakes: string[] = [];
  const compile = (text: string, use: Use, practice: number, name: string, language: Language) => {
    const phrases = readPhrase(text);
    if (typeof phrases === 'string') {
      mistakes.push(phrases);
      return [];
    }
    return phrases.map((phrase): CompiledPhrase => {
      const elements = compileElements(phrase, dictionary);
      return { use, practice, class: name, elements, language, text };
    });
  };
  const vocabulary = VOCABULARY.flatMap(([name, texts]) =>
    texts.flatMap((text) => compile(text, 'class', -1, name, 'en')),
  );
  const cues = Object.entries(CUES).flatMap(([cue, texts]) =>
    texts.flatMap((text) => compile(text, cue as Cue, -1, '', 'en')),
  );
  const phrases = practices.flatMap((practice, index) =>
    Object.entries(practice.signals).flatMap(([language, signals]) =>
      uses(signals).flatMap(([use, texts]) =>
        texts.flatMap((text) => compile(text, use, index, '', language as Language)),
      ),
    ),
  );
  const evidence = phrases.filter(({ use }) => use === 'evidence');
  return {
    practices,
    phrases,
    vocabularyIndex: phraseIndex(vocabulary),
    index: phraseIndex([...cues, ...phrases.filter(({ use }) => use !== 'evidence')]),
    evidence: practices.map((_, index) =>
      phraseIndex(evidence.filter(({ practice }) => practice === index)),
    ),
    terms: (word) => dictionary.terms(word),
    mistakes,
  };
}

function phraseIndex(phrases: readonly CompiledPhrase[]): PhraseIndex {
  const byTerm = new Map<number, CompiledPhrase[]>();
  const byClass = new Map<string, CompiledPhrase[]>();
  for (const phrase of phrases) {
    const [first] = phrase.elements;
    for (const term of first?.terms ?? []) put(byTerm, term, phrase);
    for (const name of first?.classes ?? []) put(byClass, name, phrase);
  }
  return { byTerm, byClass };
}

function uses(signals: Signals): [Use, readonly string[]][] {
  return [
    ['heading', signals.headings],
    ['topic', signals.topics],
    ['evidence', signals.evidence],
    ['proof', signals.proof ?? []],
    ['not', signals.not ?? []],
  ];
}

function compileElements(phrase: Phrase, dictionary: Dictionary): CompiledElement[] {
  return phrase.map(({ alternatives, optional, gap }) => ({
    terms: alternatives.filter((one) => !one.startsWith('<')).map((one) => dictionary.add(one)),
    classes: alternatives.filter((one) => one.startsWith('<')).map((one) => one.slice(1, -1)),
    optional,
    gap,
  }));
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Words and prefixes, numbered; the numbers of a text's words are looked up once each. */
class Dictionary {
  readonly #exact = new Map<string, number>();
  readonly #prefix = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();
  #longest = SHORTEST_PREFIX;
  #next = 0;

  add(pattern: string): number {
    const prefix = pattern.endsWith('*');
    const word = prefix ? pattern.slice(0, -1) : pattern;
    const map = prefix ? this.#prefix : this.#exact;
    const known = map.get(word);
    if (known !== undefined) return known;
    if (prefix) this.#longest = Math.max(this.#longest, word.length);
    map.set(word, this.#next);
    this.#next += 1;
    return this.#next - 1;
  }

  terms(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known) return known;
    const found: number[] = [];
    for (const form of [word, ...singulars(word)]) {
      const exact = this.#exact.get(form);
      if (exact !== undefined) found.push(exact);
    }
    const most = Math.min(word.length, this.#longest);
    for (let length = SHORTEST_PREFIX; length <= most; length += 1) {
      const term = this.#prefix.get(word.slice(0, length));
      if (term !== undefined) found.push(term);
    }
    if (this.#known.size >= MEMORY) this.#known.clear();
    const terms = found.length === 0 ? NONE : found;
    this.#known.set(word, terms);
    return terms;
  }
}

function singulars(word: string): string[] {
  if (!word.endsWith('s') || word.length < 4) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  return [word.slice(0, -1)];
}
