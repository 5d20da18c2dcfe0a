/**
 * Numbers for all that phrases speak of: words, prefixes and classes of facts. Text is turned into these numbers
 * once; a word that no phrase knows has none, and costs nothing from there on.
 */
import { packRows, type Rows, rowCount } from './rows.ts';

/** No phrase begins with less of a word. */
const SHORTEST_PREFIX = 2;

/** Nor ends with less. */
const SHORTEST_SUFFIX = 4;

/** The names of all numbers, and where they are found by their letters. */
export interface SymbolNames {
  /** A row of UTF-16 units for each number: `restore`, `restor*`, `*konzept` or `<date>`. */
  readonly names: Rows;
  /** By hash, one more than the number of the word or prefix; what stands there already is stepped over. */
  readonly words: Uint16Array;
  readonly prefixes: Uint16Array;
  /** The letters of the longest prefix. */
  readonly longest: number;
  /** Few of each, by their bare names. */
  readonly suffixes: Readonly<Record<string, number>>;
  readonly classes: Readonly<Record<string, number>>;
}

/** Adds those alternatives of phrases that are new, in the order of their names. */
export function addNames(before: SymbolNames, names: readonly string[]): SymbolNames {
  const all = namesIn(before.names);
  const known = new Set(all);
  const fresh = [...new Set(names)].filter((name) => !known.has(name));
  return symbolNames([...all, ...fresh.sort((a, b) => (a < b ? -1 : 1))]);
}

/** Names as they were packed, made ready to be found. */
export function findable(names: Rows): SymbolNames {
  const count = rowCount(names);
  // At most half full, so that what is not there is soon known.
  const size = 1 << (33 - Math.clz32(Math.max(1, count)));
  const words = new Uint16Array(size);
  const prefixes = new Uint16Array(size);
  const suffixes: Record<string, number> = {};
  const classes: Record<string, number> = {};
  let longest = SHORTEST_PREFIX;
  for (let number = 0; number < count; number += 1) {
    // Their units, and text of those few only: there are many thousand names, and somebody may be typing.
    const name = names.numbers.subarray(names.starts[number], names.starts[number + 1]);
    if (name[0] === STAR) suffixes[textOf(name.subarray(1))] = number;
    else if (name.at(-1) === STAR) {
      longest = Math.max(longest, name.length - 1);
      enter(prefixes, name.subarray(0, -1), number);
    } else if (name.at(-1) === CLOSING) classes[textOf(name.subarray(1, -1))] = number;
    else enter(words, name, number);
  }
  return { names, words, prefixes, longest, suffixes, classes };
}

/** `*` and `>`. */
const [STAR, CLOSING] = [42, 62];

function symbolNames(all: readonly string[]): SymbolNames {
  return findable(packRows(all.map(unitsOf)));
}

export const NO_NAMES: SymbolNames = symbolNames([]);

function enter(table: Uint16Array, name: Uint16Array, number: number): void {
  let slot = slotOf(name.reduce(nextHash, START), table);
  while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
  table[slot] = number + 1;
}

function unitsOf(name: string): number[] {
  return Array.from({ length: name.length }, (_, at) => name.charCodeAt(at));
}

function namesIn({ starts, numbers }: Rows): string[] {
  return Array.from(starts.subarray(1), (end, row) => textOf(numbers.subarray(starts[row], end)));
}

function textOf(units: Uint16Array): string {
  return String.fromCharCode(...units);
}

export class Symbols {
  readonly size: number;
  readonly #all: SymbolNames;
  readonly #suffixes: ReadonlyMap<string, number>;
  readonly #classes: ReadonlyMap<string, number>;

  constructor(all: SymbolNames) {
    this.#all = all;
    this.#suffixes = new Map(Object.entries(all.suffixes));
    this.#classes = new Map(Object.entries(all.classes));
    this.size = rowCount(all.names);
  }

  /** The number of an alternative of a phrase, such as `restore`, `restor*` or `<date>`; -1 when it is new. */
  of(name: string): number {
    if (name.startsWith('*')) return this.#suffixes.get(name.slice(1)) ?? -1;
    if (name.startsWith('<')) return this.ofClass(name.slice(1, -1));
    if (!name.endsWith('*')) return this.#word(name);
    const { length } = name;
    return this.#find(this.#all.prefixes, name, length - 1, 1, hashOf(name, length - 1));
  }

  /** The number of a class by its bare name; -1 when no phrase speaks of it. */
  ofClass(name: string): number {
    return this.#classes.get(name) ?? -1;
  }

  /** The numbers of a word and of what it may be the plural of, then of its prefixes and endings. */
  ofWord(folded: string): readonly number[] {
    const found: number[] = [];
    addTo(found, this.#word(folded));
    for (const form of singulars(folded)) addTo(found, this.#word(form));
    const most = Math.min(folded.length, this.#all.longest);
    let hash = START;
    for (let at = 0; at < most; at += 1) {
      hash = nextHash(hash, folded.charCodeAt(at));
      if (at + 1 < SHORTEST_PREFIX) continue;
      addTo(found, this.#find(this.#all.prefixes, folded, at + 1, 1, hash));
    }
    for (let at = 1; this.#suffixes.size > 0 && at <= folded.length - SHORTEST_SUFFIX; at += 1) {
      addTo(found, this.#suffixes.get(folded.slice(at)) ?? -1);
    }
    return found.length === 0 ? NONE : found;
  }

  #word(word: string): number {
    return this.#find(this.#all.words, word, word.length, 0, hashOf(word, word.length));
  }

  /** The number whose name is the first `length` letters of a text and `more`; -1 when there is none. */
  #find(table: Uint16Array, text: string, length: number, more: number, hash: number): number {
    const { starts } = this.#all.names;
    let slot = slotOf(hash, table);
    for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
      const start = starts[entry - 1] ?? 0;
      const isLong = (starts[entry] ?? 0) - start === length + more;
      if (isLong && this.#isAt(start, text, length)) return entry - 1;
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  #isAt(start: number, text: string, length: number): boolean {
    const { numbers } = this.#all.names;
    for (let at = 0; at < length; at += 1) {
      if (numbers[start + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  }
}

const START = 7;

function hashOf(text: string, length: number): number {
  let hash = START;
  for (let at = 0; at < length; at += 1) hash = nextHash(hash, text.charCodeAt(at));
  return hash;
}

function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function slotOf(hash: number, { length }: Uint16Array): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 8) & (length - 1);
}

const NONE: readonly number[] = [];

function addTo(numbers: number[], number: number): void {
  if (number >= 0) numbers.push(number);
}

function singulars(word: string): readonly string[] {
  if (!word.endsWith('s') || word.length < 4) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  // "boxes", not "notes": what is left of that would deny the sentence.
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return [word.slice(0, -1), word.slice(0, -2)];
  return [word.slice(0, -1)];
}
