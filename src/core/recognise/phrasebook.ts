/** Reads the tables: each phrase is made ready when the first text that may hold it comes along. */
import type { Kind } from '../runbook.ts';
import { elementsIn } from './needs.ts';
import { PhraseIndex } from './phrase-index.ts';
import { Table } from './rows.ts';
import { Symbols } from './symbols.ts';
import { listOf, NEGATIVE, SEVERAL, type Tables, type Use } from './tables.ts';
import { VOCABULARY } from './vocabulary.ts';

/** A phrase as it is written in a practice, with what it is for. */
export interface LexiconPhrase {
  /** Its place among all phrases. */
  readonly number: number;
  readonly use: Use;
  /** Index of the practice; -1 for a class of the vocabulary and for cues. */
  readonly practice: number;
  /** The class that a phrase of the vocabulary names. */
  readonly class: string;
  /** The kind of document that it is for; `undefined` for all. */
  readonly kind: Kind | undefined;
  /** It is written with more than one element. */
  readonly isSeveral: boolean;
  /** It is about something that is not: a denial does not take its weight off. */
  readonly isNegative: boolean;
  /** The first phrase of evidence that is written as it is: itself, as a rule. */
  readonly twin: number;
}

/** One reading of a phrase, ready to be tried. */
export interface Variant {
  /** What is found at one word is judged in this order. */
  readonly order: number;
  readonly phrase: LexiconPhrase;
  readonly elements: readonly CompiledElement[];
}

export interface CompiledElement {
  readonly set: SymbolSet;
  readonly optional: boolean;
  /** How many words may stand between the element before and this one. */
  readonly gap: number;
}

/** Sets up to this size are searched from end to end. */
const SMALL = 24;

export class SymbolSet {
  readonly symbols: readonly number[];
  readonly #all: ReadonlySet<number> | undefined;

  constructor(symbols: readonly number[]) {
    this.symbols = symbols;
    this.#all = symbols.length > SMALL ? new Set(symbols) : undefined;
  }

  has(symbol: number): boolean {
    if (this.#all) return this.#all.has(symbol);
    const { symbols } = this;
    for (let at = 0; at < symbols.length; at += 1) if (symbols[at] === symbol) return true;
    return false;
  }
}

export class Phrasebook {
  readonly tables: Tables;
  readonly symbols: Symbols;
  readonly triggers: Table;
  /** See `Needs.all`. */
  readonly needs: Uint16Array;
  readonly #readings: Table;
  readonly #lists: Table;
  readonly #twins: Table;
  readonly #variants: (Variant | undefined)[];
  readonly #phrases: (LexiconPhrase | undefined)[];

  constructor(tables: Tables) {
    this.tables = tables;
    this.symbols = new Symbols(tables.symbols);
    this.triggers = new Table(tables.triggers);
    this.#readings = new Table(tables.variants);
    this.#lists = new Table(tables.lists);
    this.#twins = new Table(tables.twins);
    this.needs = tables.needs.all;
    // Of full length from the start: a list with holes that grows turns into a slow one.
    this.#variants = new Array(this.#readings.count);
    this.#phrases = new Array(this.tables.phrases.length);
  }

  /** How many phrases there are. */
  get size(): number {
    return this.tables.phrases.length;
  }

  /** The phrases of a group, in parts. */
  group(name: string): readonly PhraseIndex[] {
    return (this.tables.groups[name] ?? []).map((rows) => new PhraseIndex(this, rows));
  }

  /** The evidence of a practice in a language, as places in `needs`. */
  evidence(name: string): readonly number[] {
    const [from = 0, to = 0] = this.tables.evidence[name] ?? [];
    return Array.from({ length: to - from }, (_, at) => this.needsOf(from + at));
  }

  /** Where the needs of a variant are; the number before them is the variant's. */
  needsOf(number: number): number {
    return this.tables.needs.places[number] ?? 0;
  }

  /** The variant whose needs are at a place. */
  variantAt(place: number): Variant {
    return this.#variant(this.needs[place - 1] ?? 0);
  }

  #variant(number: number): Variant {
    const known = this.#variants[number];
    if (known) return known;
    const elements = elementsIn(this.#readings.read(number)).map(({ symbols, ...rest }) => ({
      ...rest,
      set: new SymbolSet(symbols),
    }));
    const phrase = this.#phrase(this.tables.needs.phraseOf[number] ?? 0);
    const made = { order: number, phrase, elements };
    this.#variants[number] = made;
    return made;
  }

  #phrase(number: number): LexiconPhrase {
    const known = this.#phrases[number];
    if (known) return known;
    const { use, owner, kind } = listOf(this.#lists.read(this.#lists.lastUpTo(number)).subarray(1));
    const traits = this.tables.phrases[number] ?? 0;
    const twin = this.#twins.find(number);
    const made: LexiconPhrase = {
      number,
      use,
      practice: isOfPractice(use) ? owner : -1,
      class: use === 'class' ? (VOCABULARY[owner]?.[0] ?? '') : '',
      kind,
      isSeveral: (traits & SEVERAL) !== 0,
      isNegative: (traits & NEGATIVE) !== 0,
      twin: twin < 0 ? number : (this.#twins.read(twin)[1] ?? number),
    };
    this.#phrases[number] = made;
    return made;
  }
}

function isOfPractice(use: Use): boolean {
  return ['heading', 'topic', 'evidence', 'proof', 'not'].includes(use);
}
