/** Reads the tables: each phrase is made ready when the first text that may hold it comes along. */
import type { Practice } from '../practice.ts';
import type { Kind } from '../runbook.ts';
import { PhraseIndex } from './phrase-index.ts';
import { ANYWHERE, NEED_ENDS, NEEDS_END } from './presence.ts';
import { lastRowUpTo, readRow, rowCount } from './rows.ts';
import { Symbols } from './symbols.ts';
import { listOf, type PhraseList, type Tables, textsOf, type Use } from './tables.ts';
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
  /** How it is written. */
  readonly text: string;
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

/** At most this many function words are stepped over between two elements. */
export const MOST_SKIPPED = 4;

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
  /**
   * What variants need, one behind the other: the variant, the numbers of each element that must be there, then
   * again those of the one whose absence rules it out soonest.
   * Nearly all that is looked at in a text is this, so it lies close together.
   */
  needs = new Uint16Array(4096);
  #needsEnd = 0;
  readonly #needsOf: (number | undefined)[];
  readonly #practices: readonly Practice[];
  readonly #sets: (SymbolSet | undefined)[];
  readonly #variants: (Variant | undefined)[];
  readonly #phrases: (LexiconPhrase | undefined)[];

  constructor(tables: Tables, practices: readonly Practice[]) {
    this.tables = tables;
    this.symbols = new Symbols(tables.symbols);
    this.#practices = practices;
    // Of full length from the start: a list with holes that grows turns into a slow one.
    this.#needsOf = new Array(rowCount(tables.variants));
    this.#variants = new Array(rowCount(tables.variants));
    this.#sets = new Array(rowCount(tables.sets));
    this.#phrases = new Array(tables.phrases);
  }

  /** The phrases of a group; `undefined` when it has none. */
  group(name: string): PhraseIndex | undefined {
    const rows = this.tables.groups[name];
    return rows && new PhraseIndex(this, rows);
  }

  /** The evidence of a practice in a language, as places in `needs`. */
  evidence(name: string): readonly number[] {
    const [from = 0, to = 0] = this.tables.evidence[name] ?? [];
    return Array.from({ length: to - from }, (_, at) => this.needsOf(from + at));
  }

  /** Where the needs of a variant are; the number before them is the variant's. */
  needsOf(number: number): number {
    const known = this.#needsOf[number];
    if (known !== undefined) return known;
    const [, soonest = 0, ...row] = readRow(this.tables.variants, number);
    const needs = [number, ...this.#needsIn(row), ...this.#set(row[soonest * 2] ?? 0).symbols];
    needs.push(NEEDS_END);
    const start = this.#needsEnd;
    this.#needsEnd += needs.length;
    if (this.#needsEnd > this.needs.length) {
      const grown = new Uint16Array(this.#needsEnd * 2);
      grown.set(this.needs);
      this.needs = grown;
    }
    this.needs.set(needs, start);
    this.#needsOf[number] = start + 1;
    return start + 1;
  }

  #needsIn(row: readonly number[]): number[] {
    const needs: number[] = [];
    let isBehindOptional = false;
    for (let at = 0; at < row.length; at += 2) {
      const code = row[at + 1] ?? 0;
      if (isOptional(code)) {
        isBehindOptional = true;
        continue;
      }
      // What may stand between two elements is bounded, unless a third may be there.
      if (at > 0)
        needs.push(NEED_ENDS + (isBehindOptional ? ANYWHERE : gapOf(code) + MOST_SKIPPED));
      isBehindOptional = false;
      needs.push(...this.#set(row[at] ?? 0).symbols);
    }
    needs.push(NEED_ENDS + ANYWHERE, NEEDS_END);
    return needs;
  }

  /** The variant whose needs are at a place. */
  variantAt(place: number): Variant {
    return this.#variant(this.needs[place - 1] ?? 0);
  }

  #variant(number: number): Variant {
    const known = this.#variants[number];
    if (known) return known;
    const [phrase = 0, , ...row] = readRow(this.tables.variants, number);
    const elements: CompiledElement[] = [];
    for (let at = 0; at < row.length; at += 2) {
      const code = row[at + 1] ?? 0;
      elements.push({ set: this.#set(row[at] ?? 0), optional: isOptional(code), gap: gapOf(code) });
    }
    const made = { order: number, phrase: this.#phrase(phrase), elements };
    this.#variants[number] = made;
    return made;
  }

  #set(number: number): SymbolSet {
    const known = this.#sets[number];
    if (known) return known;
    const made = new SymbolSet(readRow(this.tables.sets, number));
    this.#sets[number] = made;
    return made;
  }

  #phrase(number: number): LexiconPhrase {
    const known = this.#phrases[number];
    if (known) return known;
    const { lists } = this.tables;
    const [first = 0, ...codes] = readRow(lists, lastRowUpTo(lists, 0, rowCount(lists), number));
    const made = new Written(number, listOf(codes), number - first, this.#practices);
    this.#phrases[number] = made;
    return made;
  }
}

/** Looks up its text when asked: of most phrases it never is. */
class Written implements LexiconPhrase {
  readonly number: number;
  readonly use: Use;
  readonly practice: number;
  readonly class: string;
  readonly kind: Kind | undefined;
  readonly #list: PhraseList;
  readonly #index: number;
  readonly #practices: readonly Practice[];

  constructor(number: number, list: PhraseList, index: number, practices: readonly Practice[]) {
    this.number = number;
    this.use = list.use;
    this.practice = isOfPractice(list.use) ? list.owner : -1;
    this.class = list.use === 'class' ? (VOCABULARY[list.owner]?.[0] ?? '') : '';
    this.kind = list.kind;
    this.#list = list;
    this.#index = index;
    this.#practices = practices;
  }

  get text(): string {
    return textsOf(this.#list, this.#practices)[this.#index] ?? '';
  }
}

function isOptional(code: number): boolean {
  return code % 2 === 1;
}

function gapOf(code: number): number {
  return code >> 1;
}

function isOfPractice(use: Use): boolean {
  return ['heading', 'topic', 'evidence', 'proof', 'not'].includes(use);
}
