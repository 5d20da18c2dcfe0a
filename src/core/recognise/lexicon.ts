/** All phrases of all practices, as the matcher asks for them: by language, and by what they are for. */
import type { Language, Practice } from '../practice.ts';
import { compileTables, extendTables } from './compile.ts';
import { SentenceMemory } from './memory.ts';
import { readPhrase } from './phrase.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { Phrasebook } from './phrasebook.ts';
import {
  evidenceName,
  isLanguage,
  NAMES,
  practiceLists,
  sharedLists,
  type Tables,
  textsOf,
} from './tables.ts';
import { Vocables } from './vocables.ts';

export type { LexiconPhrase } from './phrasebook.ts';
export type { Use } from './tables.ts';

/** Groups of phrases that are looked for together. */
export type Indexes = readonly PhraseIndex[];

/** What is looked for in documents of one language: English phrases among them, since terms travel. */
export interface LanguageIndex {
  /** Headings, topics, proofs, false friends and cues. */
  readonly everywhere: Indexes;
  /** Variants by practice, as places in `Phrasebook.needs`: looked for only where the subject is up. */
  evidence(practice: number): readonly number[];
}

export interface Lexicon {
  readonly practices: readonly Practice[];
  /** What names facts. */
  readonly names: Indexes;
  /** The index for a language; for others that of English. */
  index(language: string): LanguageIndex;
  /** All phrases, and the numbers of what they speak of. */
  readonly book: Phrasebook;
  /** What is known of words as they are written; remembered. */
  readonly vocables: Vocables;
  /** What was found in sentences that come again. */
  readonly memory: SentenceMemory;
  /** Mistakes in phrases; compiles them all. */
  mistakes(): readonly string[];
}

/** Compiles the phrases when the first document is read. */
export function compileLexicon(practices: readonly Practice[]): Lexicon {
  return lexiconOf(practices, () => compileTables(practices));
}

/** The lexicon with the practices that come behind its own. */
export function extendLexicon(lexicon: Lexicon, practices: readonly Practice[]): Lexicon {
  const from = lexicon.practices.length;
  return lexiconOf(practices, () => extendTables(lexicon.book.tables, practices, from));
}

/** The lexicon of tables that were compiled from these very practices. */
export function lexiconOf(practices: readonly Practice[], tables: () => Tables): Lexicon {
  let opened: Opened | undefined;
  const open = () => {
    opened ??= openTables(tables());
    return opened;
  };
  return {
    practices,
    get names() {
      return open().names;
    },
    get book() {
      return open().book;
    },
    get vocables() {
      return open().vocables;
    },
    get memory() {
      return open().memory;
    },
    index: (language) => open().index(language),
    mistakes: () => mistakesIn(practices),
  };
}

type Opened = Pick<Lexicon, 'names' | 'index' | 'book' | 'vocables' | 'memory'>;

function openTables(tables: Tables): Opened {
  const book = new Phrasebook(tables);
  const groups = new Map<string, Indexes>();
  const group = (name: string): Indexes => {
    const known = groups.get(name);
    if (known) return known;
    const made = book.group(name);
    groups.set(name, made);
    return made;
  };
  const indexes = new Map<string, LanguageIndex>();
  const index = (language: string): LanguageIndex => {
    const known = indexes.get(language);
    if (known) return known;
    const spoken: readonly Language[] =
      isLanguage(language) && language !== 'en' ? ['en', language] : ['en'];
    const made = languageIndex(spoken, group, book);
    indexes.set(language, made);
    return made;
  };
  return {
    names: group(NAMES),
    index,
    book,
    vocables: new Vocables(book.symbols),
    memory: new SentenceMemory(),
  };
}

function languageIndex(
  spoken: readonly Language[],
  group: (name: string) => Indexes,
  book: Phrasebook,
): LanguageIndex {
  const evidence = new Map<number, readonly number[]>();
  return {
    everywhere: spoken.flatMap((language) => group(language)),
    evidence: (practice) => {
      const known = evidence.get(practice);
      if (known) return known;
      const made = spoken.flatMap((language) => book.evidence(evidenceName(practice, language)));
      evidence.set(practice, made);
      return made;
    },
  };
}

function mistakesIn(practices: readonly Practice[]): readonly string[] {
  const lists = [...sharedLists(), ...practices.flatMap(practiceLists)];
  return lists
    .flatMap((list) => textsOf(list, practices))
    .flatMap((text) => {
      const read = readPhrase(text);
      return typeof read === 'string' ? [read] : [];
    });
}
