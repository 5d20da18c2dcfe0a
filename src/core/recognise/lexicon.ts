/**
 * All phrases of all practices, found by their first word. A phrase is compiled when it is first tried, and
 * a language is indexed when the first document in it is read: starting costs next to nothing.
 */
import { LANGUAGES, type Language, type Practice, type Signals } from '../practice.ts';
import { KINDS, type Kind } from '../runbook.ts';
import { CUES, type Cue } from './cues.ts';
import { type Element, readPhrase } from './phrase.ts';
import { PhraseIndex } from './phrase-index.ts';
import { Numbers } from './presence.ts';
import { type Vocable, Vocables } from './vocables.ts';
import { VOCABULARY } from './vocabulary.ts';

/** What a phrase means where it matches. */
export type Use = 'heading' | 'topic' | 'evidence' | 'proof' | 'not' | 'class' | Cue;

/** A phrase as it is written in a practice, with what it is for. */
export interface LexiconPhrase {
  readonly use: Use;
  /** Index of the practice; -1 for a class of the vocabulary and for cues. */
  readonly practice: number;
  /** The class that a phrase of the vocabulary names. */
  readonly class: string;
  /** The kind of document that it is for; `undefined` for all. */
  readonly kind: Kind | undefined;
  /** How it is written. */
  readonly text: string;
  /** Compiled when first asked for; several, where alternatives have several words. */
  readonly variants: () => readonly CompiledPhrase[];
}

export interface CompiledPhrase {
  readonly elements: readonly CompiledElement[];
  /** For each element after the first that must be there: the numbers of its words and classes. */
  readonly needs: readonly (readonly number[])[];
}

export interface CompiledElement {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly classes: readonly string[];
  readonly optional: boolean;
  readonly gap: number;
}

/** What is looked for in documents of one language: English phrases among them, since terms travel. */
export interface LanguageIndex {
  /** Headings, topics, proofs, false friends and cues. */
  readonly everywhere: PhraseIndex;
  /** By practice: looked for only where the subject is up. */
  evidence(practice: number): PhraseIndex;
}

export interface Lexicon {
  readonly practices: readonly Practice[];
  /** What names facts. */
  readonly names: PhraseIndex;
  /** The index for a language; for others that of English. */
  index(language: string): LanguageIndex;
  readonly numbers: Numbers;
  /** What is known of a word as it is written; remembered. */
  vocable(written: string): Vocable;
  /** Mistakes in phrases; compiles them all. */
  mistakes(): readonly string[];
}

export function compileLexicon(practices: readonly Practice[]): Lexicon {
  const numbers = new Numbers();
  const vocables = new Vocables(numbers);
  const indexes = new Map<string, LanguageIndex>();
  const names = new PhraseIndex(
    VOCABULARY.flatMap(([name, texts]) =>
      texts.map((text) => phrase(numbers, text, 'class', -1, name)),
    ),
  );
  const index = (language: string): LanguageIndex => {
    const known = indexes.get(language);
    if (known) return known;
    const spoken: readonly Language[] =
      isLanguage(language) && language !== 'en' ? ['en', language] : ['en'];
    const made = languageIndex(practices, spoken, numbers);
    indexes.set(language, made);
    return made;
  };
  return {
    practices,
    names,
    index,
    numbers,
    vocable: (written) => vocables.of(written),
    mistakes: () =>
      [
        ...VOCABULARY.flatMap(([, texts]) => texts),
        ...Object.values(CUES).flat(),
        ...texts(practices),
      ].flatMap((text) => {
        const read = readPhrase(text);
        return typeof read === 'string' ? [read] : [];
      }),
  };
}

function languageIndex(
  practices: readonly Practice[],
  spoken: readonly Language[],
  numbers: Numbers,
): LanguageIndex {
  const cues = Object.entries(CUES).flatMap(([cue, all]) =>
    all.map((text) => phrase(numbers, text, cue as Cue, -1, '')),
  );
  const signals = (practice: Practice) => spoken.flatMap((one) => practice.signals[one] ?? []);
  const everywhere = practices.flatMap((practice, at) =>
    signals(practice).flatMap((one) =>
      uses(one).flatMap(([use, all, kind]) =>
        all.map((text) => phrase(numbers, text, use, at, '', kind)),
      ),
    ),
  );
  const evidence: (PhraseIndex | undefined)[] = [];
  return {
    everywhere: new PhraseIndex([...cues, ...everywhere]),
    evidence: (at) => {
      const known = evidence[at];
      if (known) return known;
      const practice = practices[at];
      const all = practice ? signals(practice).flatMap((one) => one.evidence) : [];
      const made = new PhraseIndex(all.map((text) => phrase(numbers, text, 'evidence', at, '')));
      evidence[at] = made;
      return made;
    },
  };
}

function uses(signals: Signals): [Use, readonly string[], Kind | undefined][] {
  const { headings, topics, proof, within, not } = signals;
  return [
    ['heading', headings, undefined],
    ['topic', topics, undefined],
    ['proof', proof ?? [], undefined],
    ...KINDS.map((kind): [Use, readonly string[], Kind] => ['proof', within?.[kind] ?? [], kind]),
    ['not', not ?? [], undefined],
  ];
}

function phrase(
  numbers: Numbers,
  text: string,
  use: Use,
  practice: number,
  name: string,
  kind?: Kind,
): LexiconPhrase {
  let compiled: readonly CompiledPhrase[] | undefined;
  return {
    use,
    practice,
    class: name,
    kind,
    text,
    variants: () => {
      compiled ??= compile(text, numbers);
      return compiled;
    },
  };
}

function compile(text: string, numbers: Numbers): readonly CompiledPhrase[] {
  const phrases = readPhrase(text);
  if (typeof phrases === 'string') return [];
  return phrases.map((elements) => ({
    elements: elements.map(compileElement),
    needs: elements.slice(1).flatMap((element) => needOf(element, numbers)),
  }));
}

function compileElement({ alternatives, optional, gap }: Element): CompiledElement {
  return {
    words: new Set(alternatives.filter((one) => !one.startsWith('<') && !one.endsWith('*'))),
    prefixes: alternatives.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)),
    classes: alternatives.filter((one) => one.startsWith('<')).map((one) => one.slice(1, -1)),
    optional,
    gap,
  };
}

/** None when the element may be absent, or has a prefix: no number tells whether that is there. */
function needOf({ alternatives, optional }: Element, numbers: Numbers): number[][] {
  if (optional || alternatives.some((one) => one.endsWith('*'))) return [];
  return [alternatives.map((one) => numbers.of(one))];
}

function texts(practices: readonly Practice[]): string[] {
  return practices.flatMap(({ signals }) =>
    LANGUAGES.flatMap((language) => {
      const one = signals[language];
      return one ? [...one.evidence, ...uses(one).flatMap(([, all]) => all)] : [];
    }),
  );
}

function isLanguage(language: string): language is Language {
  return (LANGUAGES as readonly string[]).includes(language);
}
