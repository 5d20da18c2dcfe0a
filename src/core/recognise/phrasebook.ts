/** Reads the tables: each phrase is made ready when the first text that may hold it comes along. */
import type { Kind } from '../runbook.ts';
import { PhraseIndex } from './phrase-index.ts';
import { ANYWHERE, NEED_ENDS, NEEDS_END } from './presence.ts';
import { numberAt, Table } from './rows.ts';
import { Symbols } from './symbols.ts';
import { CODES, listOf, NEGATIVE, SEVERAL, type Tables, TRAIT_BITS, type Use } from './tables.ts';
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
  readonly triggers: Table;
  /**
   * What variants need, one behind the other: the variant, the numbers of each element that must be there, then
   * again those of the one whose absence rules it out soonest.
   * Nearly all that is looked at in a text is this, so it lies close together.
   */
  needs = new Uint16Array(4096);
  #needsEnd = 0;
  readonly #readings: Table;
  readonly #lists: Table;
  readonly #twins: Table;
  /** The phrase of each variant. */
  readonly #phraseOf: Uint16Array;
  readonly #needsOf: (number | undefined)[];
  readonly #variants: (Variant | undefined)[];
  readonly #phrases: (LexiconPhrase | undefined)[];

  constructor(tables: Tables) {
    this.tables = tables;
    this.symbols = new Symbols(tables.symbols);
    this.triggers = new Table(tables.triggers);
    this.#readings = new Table(tables.variants);
    this.#lists = new Table(tables.lists);
    this.#twins = new Table(tables.twins);
    this.#phraseOf = phrasesOf(tables.phrases, this.#readings.count);
    // Of full length from the start: a list with holes that grows turns into a slow one.
    this.#needsOf = new Array(this.#readings.count);
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
    const known = this.#needsOf[number];
    if (known !== undefined) return known;
    const { soonest, elements } = this.#read(number);
    const rarest = elements[soonest]?.set.symbols ?? [];
    const needs = [number, ...needsIn(elements), ...rarest, NEEDS_END];
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

  /** The variant whose needs are at a place. */
  variantAt(place: number): Variant {
    return this.#variant(this.needs[place - 1] ?? 0);
  }

  #variant(number: number): Variant {
    const known = this.#variants[number];
    if (known) return known;
    const { elements } = this.#read(number);
    const made = { order: number, phrase: this.#phrase(this.#phraseOf[number] ?? 0), elements };
    this.#variants[number] = made;
    return made;
  }

  #read(variant: number): { soonest: number; elements: CompiledElement[] } {
    const row = this.#readings.read(variant);
    const elements: CompiledElement[] = [];
    let symbols: number[] = [];
    for (let at = 1; at < row.length; at += 1) {
      const number = row[at] ?? 0;
      if (number >= CODES) symbols.push(number - CODES);
      else {
        const set = new SymbolSet(symbols);
        elements.push({ set, optional: number % 2 === 1, gap: number >> 1 });
        symbols = [];
      }
    }
    return { soonest: row[0] ?? 0, elements };
  }

  #phrase(number: number): LexiconPhrase {
    const known = this.#phrases[number];
    if (known) return known;
    const { use, owner, kind } = listOf(this.#lists.read(this.#lists.lastUpTo(number)).slice(1));
    const traits = numberAt(this.tables.phrases, number);
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

/** For each variant its phrase. */
function phrasesOf(written: string, variants: number): Uint16Array {
  const phrases = new Uint16Array(variants);
  let variant = 0;
  for (let phrase = 0; phrase < written.length; phrase += 1) {
    for (let left = numberAt(written, phrase) >> TRAIT_BITS; left > 0; left -= 1) {
      phrases[variant] = phrase;
      variant += 1;
    }
  }
  return phrases;
}

/** The needs of a variant, as `Presence` reads them. */
function needsIn(elements: readonly CompiledElement[]): number[] {
  const needs: number[] = [];
  let isBehindOptional = false;
  for (const { set, optional, gap } of elements) {
    if (optional) {
      isBehindOptional = true;
      continue;
    }
    // What may stand between two elements is bounded, unless a third may be there.
    const distance = isBehindOptional ? ANYWHERE : gap + MOST_SKIPPED;
    if (needs.length > 0) needs.push(NEED_ENDS + distance);
    isBehindOptional = false;
    needs.push(...set.symbols);
  }
  needs.push(NEED_ENDS + ANYWHERE, NEEDS_END);
  return needs;
}

function isOfPractice(use: Use): boolean {
  return ['heading', 'topic', 'evidence', 'proof', 'not'].includes(use);
}
