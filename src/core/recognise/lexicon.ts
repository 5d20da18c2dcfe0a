/** Compiles the phrases of all practices into an index by first word, for one pass over a document. */
import type { Language, Practice, Signals } from '../practice.ts';
import { CUES, type Cue } from './cues.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { type Vocable, Vocables } from './vocables.ts';
import { VOCABULARY } from './vocabulary.ts';

/** What a phrase means where it matches. */
export type Use = 'heading' | 'topic' | 'evidence' | 'proof' | 'not' | 'class' | Cue;

export interface CompiledPhrase {
  readonly use: Use;
  /** Index of the practice; -1 for a class of the vocabulary and for cues. */
  readonly practice: number;
  /** The class that a phrase of the vocabulary names. */
  readonly class: string;
  readonly elements: readonly CompiledElement[];
  readonly language: Language;
  /** How it was written, for `explain` and for tests. */
  readonly text: string;
}

export interface CompiledElement {
  /** Numbers of words and prefixes; see `Vocable.terms`. */
  readonly terms: ReadonlySet<number>;
  readonly classes: readonly string[];
  readonly optional: boolean;
  readonly gap: number;
}

export interface Lexicon {
  readonly practices: readonly Practice[];
  readonly phrases: readonly CompiledPhrase[];
  /** What names facts, by the class of their first element. */
  readonly namesByClass: ReadonlyMap<string, readonly CompiledPhrase[]>;
  /** What is looked for everywhere, by the class of their first element. */
  readonly phrasesByClass: ReadonlyMap<string, readonly CompiledPhrase[]>;
  /** Evidence by practice: looked for only where the subject is up. */
  readonly evidence: readonly PhraseIndex[];
  /** What is known of a word as it is written; remembered. */
  vocable(written: string): Vocable;
  /** Mistakes in phrases; a test holds that the product's own have none. */
  readonly mistakes: readonly string[];
}

/** Phrases by the term, or the class, of their first element. */
export interface PhraseIndex {
  readonly byTerm: ReadonlyMap<number, readonly CompiledPhrase[]>;
  readonly byClass: ReadonlyMap<string, readonly CompiledPhrase[]>;
}

export function compileLexicon(practices: readonly Practice[]): Lexicon {
  const vocables = new Vocables();
  const mistakes: string[] = [];
  const compile = (
    text: string,
    use: Use,
    practice: number,
    name: string,
    language: Language,
  ): CompiledPhrase[] => {
    const phrases = readPhrase(text);
    if (typeof phrases === 'string') {
      mistakes.push(phrases);
      return [];
    }
    return phrases.map((phrase) => {
      const elements = compileElements(phrase, vocables);
      return { use, practice, class: name, elements, language, text };
    });
  };
  const names = VOCABULARY.flatMap(([name, texts]) =>
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
  const everywhere = phraseIndex([...cues, ...phrases.filter(({ use }) => use !== 'evidence')]);
  const named = phraseIndex(names);
  vocables.index(named.byTerm, everywhere.byTerm);
  return {
    practices,
    phrases,
    namesByClass: named.byClass,
    phrasesByClass: everywhere.byClass,
    evidence: practices.map((_, index) =>
      phraseIndex(evidence.filter(({ practice }) => practice === index)),
    ),
    vocable: (written) => vocables.of(written),
    mistakes,
  };
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

function compileElements(phrase: Phrase, vocables: Vocables): CompiledElement[] {
  return phrase.map(({ alternatives, optional, gap }) => ({
    terms: new Set(
      alternatives.filter((one) => !one.startsWith('<')).map((one) => vocables.add(one)),
    ),
    classes: alternatives.filter((one) => one.startsWith('<')).map((one) => one.slice(1, -1)),
    optional,
    gap,
  }));
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

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
