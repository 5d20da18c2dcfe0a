/**
 * The phrases of all practices, compiled: what they speak of as numbers, and for each number the phrases that
 * are worth a try where it stands. A build stores the tables, so that a start reads only the rows that its
 * document touches; a team's own practices are compiled when they are read.
 */
import { LANGUAGES, type Language, type Practice, type Signals } from '../practice.ts';
import { KINDS, type Kind } from '../runbook.ts';
import { CUES, type Cue } from './cues.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { packRows, type Rows } from './rows.ts';
import { Symbols } from './symbols.ts';
import { rarestElement } from './trigger.ts';
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

export interface Tables {
  /** The names of all numbers, a line each. */
  readonly symbols: string;
  /** For each set of alternatives its numbers, in order. */
  readonly sets: Rows;
  /** For each reading of a phrase: the phrase, then for each element its set and its code. */
  readonly variants: Rows;
  /** For each list of phrases: the number of its first, its use, owner, language and kind as codes. */
  readonly lists: Rows;
  /** A number, and the variants that it triggers; in order within a group. */
  readonly triggers: Rows;
  /** The rows of `triggers` from and to, for each group of phrases that are looked for together. */
  readonly groups: Readonly<Record<string, readonly [from: number, to: number]>>;
}

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

/** The group of a practice's evidence; the other phrases of a language are looked for together. */
export function evidenceGroup(practice: number, language: Language): string {
  return `${practice} ${language}`;
}

/** The code of an element in a row of `Tables.variants`. */
function codeOf(gap: number, optional: boolean): number {
  return gap * 2 + (optional ? 1 : 0);
}

export function compileTables(practices: readonly Practice[]): Tables {
  const symbols = new Symbols();
  const sets = new Distinct();
  const lists: number[][] = [];
  const variants: { row: number[]; sets: number[][]; phrase: Phrase; group: string }[] = [];
  let phrases = 0;
  for (const list of allLists(practices)) {
    lists.push([phrases, ...codesOf(list)]);
    const group = groupOf(list);
    for (const text of textsOf(list, practices)) {
      const read = readPhrase(text);
      for (const phrase of typeof read === 'string' ? [] : read) {
        const found = phrase.map(({ alternatives }) => alternatives.map((one) => symbols.of(one)));
        const row = phrase.flatMap(({ gap, optional }, at) => [
          sets.of([...(found[at] ?? [])].sort((a, b) => a - b)),
          codeOf(gap, optional),
        ]);
        variants.push({ row: [phrases, ...row], sets: found, phrase, group });
      }
      phrases += 1;
    }
  }
  const rarest = rarestElement(variants);
  const groups = new Map<string, Map<number, number[]>>();
  for (const [number, variant] of variants.entries()) {
    const rows = groups.get(variant.group) ?? new Map<number, number[]>();
    groups.set(variant.group, rows);
    // A fact starts where its phrase does: nothing else can trigger it.
    const trigger = variant.group === NAMES ? 0 : rarest(variant);
    for (const symbol of new Set(variant.sets[trigger])) {
      rows.set(symbol, [...(rows.get(symbol) ?? [symbol]), number]);
    }
  }
  return {
    symbols: symbols.names(),
    sets: packRows(sets.rows),
    variants: packRows(variants.map(({ row }) => row)),
    lists: packRows(lists),
    ...packGroups(groups),
  };
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
export function listOf([
  use = 0,
  owner = 0,
  language = 0,
  kind = 0,
]: readonly number[]): PhraseList {
  return { use: USES[use] ?? 'class', owner, language, kind: KINDS[kind - 1] };
}

function codesOf({ use, owner, language, kind }: PhraseList): number[] {
  return [USES.indexOf(use), owner, language, kind === undefined ? 0 : KINDS.indexOf(kind) + 1];
}

/** Every list, in the order in which what they find is judged. */
function allLists(practices: readonly Practice[]): PhraseList[] {
  const list = (use: Use, owner = 0, language = 0, kind?: Kind) => ({ use, owner, language, kind });
  return [
    ...VOCABULARY.map((_, owner) => list('class', owner)),
    ...(Object.keys(CUES) as Cue[]).map((cue) => list(cue)),
    ...practices.flatMap(({ signals }, owner) =>
      LANGUAGES.flatMap((spoken, language) => {
        if (signals[spoken] === undefined) return [];
        return [
          list('heading', owner, language),
          list('topic', owner, language),
          list('proof', owner, language),
          ...KINDS.map((kind) => list('proof', owner, language, kind)),
          list('not', owner, language),
          list('evidence', owner, language),
        ];
      }),
    ),
  ].filter((one) => textsOf(one, practices).length > 0);
}

function groupOf({ use, owner, language: index }: PhraseList): string {
  if (use === 'class') return NAMES;
  const language = LANGUAGES[index] ?? 'en';
  return use === 'evidence' ? evidenceGroup(owner, language) : language;
}

function packGroups(
  groups: ReadonlyMap<string, ReadonlyMap<number, number[]>>,
): Pick<Tables, 'triggers' | 'groups'> {
  const rows: number[][] = [];
  const ranges: Record<string, readonly [number, number]> = {};
  for (const [name, triggers] of groups) {
    const from = rows.length;
    rows.push(...[...triggers.values()].sort(([a = 0], [b = 0]) => a - b));
    ranges[name] = [from, rows.length];
  }
  return { triggers: packRows(rows), groups: ranges };
}

/** Rows without repetition. */
class Distinct {
  readonly rows: number[][] = [];
  readonly #known = new Map<string, number>();

  of(row: number[]): number {
    const key = row.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.rows.length);
    this.rows.push(row);
    return this.rows.length - 1;
  }
}

/** Everything that is written in the phrase language. */
export function allTexts(practices: readonly Practice[]): string[] {
  return allLists(practices).flatMap((list) => textsOf(list, practices));
}

export function isLanguage(language: string): language is Language {
  return (LANGUAGES as readonly string[]).includes(language);
}
