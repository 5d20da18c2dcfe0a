/**
 * The form of the phrases of all practices, compiled: what they speak of as numbers, and for each number the
 * phrases that are worth a try where it stands. A build stores the tables, so that a start reads only the rows
 * that its document touches.
 */
import { LANGUAGES, type Language, type Practice, type Signals } from '../practice.ts';
import { KINDS, type Kind } from '../runbook.ts';
import { CUES, type Cue } from './cues.ts';
import type { Rows } from './rows.ts';
import type { SymbolNames } from './symbols.ts';
import { VOCABULARY } from './vocabulary.ts';

/** What a phrase means where it matches. */
export type Use = 'heading' | 'topic' | 'evidence' | 'proof' | 'not' | 'class' | Cue;

/** In the order of their codes. */
const USES: readonly Use[] = [
  'class',
  ...(Object.keys(CUES) as Cue[]),
  'heading',
  'topic',
  'proof',
  'not',
  'evidence',
];

/** From, and to the one after the last. */
export type Range = readonly [from: number, to: number];

export interface Tables {
  readonly symbols: SymbolNames;
  /**
   * For each reading of a phrase: the element whose absence rules it out soonest, the one that triggers it, then
   * for each element the numbers of its alternatives, moved up by `CODES`, and its code.
   */
  readonly variants: Rows;
  /** For each phrase a number: how many readings it has, and below that its traits. */
  readonly phrases: Uint16Array;
  /** Phrases of evidence that are written as an earlier one is, and that one. */
  readonly twins: Rows;
  /** For each list of phrases: the number of its first, its use, owner, language and kind as codes. */
  readonly lists: Rows;
  /** A number, and the variants that it triggers, each as its distance from the one before. */
  readonly triggers: Rows;
  /** Rows of `triggers` in order, for each group of phrases that are looked for together. */
  readonly groups: Readonly<Record<string, readonly Range[]>>;
  /** The variants of each practice's evidence. */
  readonly evidence: Readonly<Record<string, Range>>;
  /** What variants need, worked out beforehand. */
  readonly needs: Needs;
}

/** What must stand in a sentence for a variant to be worth a try. */
export interface Needs {
  /**
   * For each variant, one behind the other: its number, the numbers of the element whose absence rules it out
   * soonest, then those of each element that must be there; read by `Presence`. Nearly all that is looked at in a
   * text is this, so it lies close together.
   */
  readonly all: Uint16Array;
  /** For each variant where its first need is. */
  readonly places: Uint32Array;
  /** For each variant its phrase. */
  readonly phraseOf: Uint16Array;
}

/** The codes of elements are below: twice the gap, and one more where the element is optional. */
export const CODES = 32;

/** Traits of a phrase: it has several elements as it is written; it is about something that is not. */
export const SEVERAL = 1;
export const NEGATIVE = 2;
export const TRAIT_BITS = 2;

/** A list of phrases as it is written, and what it is for. */
export interface PhraseList {
  readonly use: Use;
  /** Index of the practice, or of the class in the vocabulary; 0 for cues. */
  readonly owner: number;
  /** Index into `LANGUAGES`. */
  readonly language: number;
  /** The kind of document that it is for; `undefined` for all. */
  readonly kind: Kind | undefined;
}

/** The name of the group whose phrases name facts. */
export const NAMES = 'names';

/** The name of a practice's evidence in a language. */
export function evidenceName(practice: number, language: Language): string {
  return `${practice} ${language}`;
}

/** How the phrases of a list are written. */
export function textsOf(
  { use, owner, language, kind }: PhraseList,
  practices: readonly Practice[],
): readonly string[] {
  if (use === 'class') return VOCABULARY[owner]?.[1] ?? [];
  const signals = practices[owner]?.signals[LANGUAGES[language] ?? 'en'];
  return use in CUES ? CUES[use as Cue] : ((signals && textsFor(signals, use, kind)) ?? []);
}

function textsFor(
  signals: Signals,
  use: Use,
  kind: Kind | undefined,
): readonly string[] | undefined {
  switch (use) {
    case 'heading':
      return signals.headings;
    case 'topic':
      return signals.topics;
    case 'evidence':
      return signals.evidence;
    case 'proof':
      return kind === undefined ? signals.proof : signals.within?.[kind];
    default:
      return signals.not;
  }
}

/** A list from its codes in a row of `Tables.lists`. */
export function listOf([use = 0, owner = 0, language = 0, kind = 0]: Iterable<number>): PhraseList {
  return { use: USES[use] ?? 'class', owner, language, kind: KINDS[kind - 1] };
}

/** The codes of a list in a row of `Tables.lists`. */
export function codesOf({ use, owner, language, kind }: PhraseList): number[] {
  return [USES.indexOf(use), owner, language, kind === undefined ? 0 : KINDS.indexOf(kind) + 1];
}

/** What is looked for whatever the practices are. */
export function sharedLists(): PhraseList[] {
  return [
    ...VOCABULARY.map((_, owner) => list('class', owner)),
    ...(Object.keys(CUES) as Cue[]).map((cue) => list(cue)),
  ];
}

/** The lists of a practice, in the order in which what they find is judged. */
export function practiceLists({ signals }: Practice, owner: number): PhraseList[] {
  return LANGUAGES.flatMap((spoken, language) => {
    if (signals[spoken] === undefined) return [];
    return [
      list('heading', owner, language),
      list('topic', owner, language),
      list('proof', owner, language),
      ...KINDS.map((kind) => list('proof', owner, language, kind)),
      list('not', owner, language),
      list('evidence', owner, language),
    ];
  });
}

function list(use: Use, owner = 0, language = 0, kind?: Kind): PhraseList {
  return { use, owner, language, kind };
}

export function isLanguage(language: string): language is Language {
  return (LANGUAGES as readonly string[]).includes(language);
}
