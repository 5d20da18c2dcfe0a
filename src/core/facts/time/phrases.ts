/** Tables of phrases, looked up by their first word; and the scan for places where one may start. */
import { fold, isDigit, isLetter, isWordCode, type Tokens } from './tokens.ts';

/** Phrases by first word, the longest first. Built when first asked: most starts read no document. */
export interface Phrases<T> {
  get(first: string): readonly Phrase<T>[] | undefined;
  has(first: string): boolean;
  keys(): Iterable<string>;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Where a phrase was found: its value and the index of the token after it. */
export interface Match<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads `'half an hour | half-hour'` as two phrases of the same value. */
export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const table = once(() => tableOf(entries));
  return {
    get: (first) => table().get(first),
    has: (first) => table().has(first),
    keys: () => table().keys(),
  };
}

/** The value that `make` gives, made at the first call. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function tableOf<T>(
  entries: Iterable<readonly [string, T]>,
): ReadonlyMap<string, readonly Phrase<T>[]> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [alternatives, value] of entries) {
    for (const alternative of alternatives.split('|')) {
      const words = fold(alternative).match(/[^\s'.-]+/g) ?? [];
      const first = words[0];
      if (first === undefined) continue;
      const same = table.get(first) ?? [];
      same.push({ words, value });
      table.set(first, same);
    }
  }
  for (const same of table.values()) same.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The words that can follow a first word within a table's phrases. */
export function secondWords(table: Phrases<unknown>, first: string): readonly string[] {
  return (table.get(first) ?? []).flatMap(({ words }) => words.slice(1, 2));
}

/** The longest phrase at a token. A hyphen, an apostrophe or a full stop may stand between words. */
export function phraseAt<T>(
  tokens: Tokens,
  index: number,
  table: Phrases<T>,
): Match<T> | undefined {
  const first = tokens.at(index);
  if (first.kind !== 'word') return undefined;
  for (const phrase of table.get(first.text) ?? []) {
    const next = afterWords(tokens, index + 1, phrase.words);
    if (next !== undefined) return { value: phrase.value, next };
  }
  return undefined;
}

function afterWords(tokens: Tokens, index: number, words: readonly string[]): number | undefined {
  let at = index;
  for (let word = 1; word < words.length; word += 1) {
    if (isJoint(tokens.at(at).text)) at += 1;
    if (tokens.at(at).text !== words[word]) return undefined;
    at += 1;
  }
  return at;
}

function isJoint(text: string): boolean {
  return text === '-' || text === "'" || text === '.';
}

/** The index after an optional symbol. */
export function skipSymbol(tokens: Tokens, index: number, symbols: string): number {
  const token = tokens.at(index);
  return token.kind === 'symbol' && symbols.includes(token.text) ? index + 1 : index;
}

/** Where a reader is worth trying: at these words, at digits, at these symbols. */
export interface Starters {
  readonly words: ReadonlySet<string>;
  readonly symbols: string;
  /** By the first two letters, the lengths as bits: most words are passed without a look at the set. */
  readonly pairs: Uint32Array;
}

export function starters(words: Iterable<string>, symbols: string): Starters {
  const set = new Set(words);
  const pairs = new Uint32Array(1024);
  for (const word of set) {
    const pair = (baseOf(word.charCodeAt(0)) << 5) | baseOf(word.charCodeAt(1));
    pairs[pair] = (pairs[pair] ?? 0) | (1 << word.length);
  }
  return { words: set, symbols, pairs };
}

/**
 * Calls `read` at every place where a reader is worth trying, from left to right; `read` returns the
 * offset to go on from, or undefined. Linear when `read` looks ahead no further than a bound.
 */
export function scan(
  text: string,
  from: number,
  to: number,
  { words, symbols, pairs }: Starters,
  read: (offset: number) => number | undefined,
): void {
  let at = Math.max(0, from);
  const end = Math.min(to, text.length);
  while (at < end) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      const found = symbols.includes(text.charAt(at)) ? read(at) : undefined;
      at = Math.max(at + 1, found ?? 0);
      continue;
    }
    let after = at + 1;
    while (after < end && isWordCode(text.charCodeAt(after))) after += 1;
    const startsWord = at === 0 || !isWordCode(text.charCodeAt(at - 1));
    const found =
      startsWord && (isDigit(code) || isStarter(text, at, after, words, pairs))
        ? read(at)
        : undefined;
    at = Math.max(after, found ?? 0);
  }
}

function isStarter(
  text: string,
  start: number,
  after: number,
  words: ReadonlySet<string>,
  pairs: Uint32Array,
): boolean {
  let end = start;
  let plain = true;
  while (end < after && end - start < LONGEST_STARTER) {
    const code = text.charCodeAt(end);
    if (!isLetter(code)) break;
    if (code >= 128) plain = false;
    end += 1;
  }
  const second = end > start + 1 ? baseOf(text.charCodeAt(start + 1)) : 0;
  const lengths = pairs[(baseOf(text.charCodeAt(start)) << 5) | second] ?? 0;
  // Accents and `ß` may fold to another length, so only plain words are judged by it.
  if (plain && ((lengths >> (end - start)) & 1) === 0) return false;
  return words.has(fold(text.slice(start, end)));
}

/** No word of the tables is longer. */
const LONGEST_STARTER = 30;

/** A letter without case and accent as a number from 1 to 26; 0 for what is no letter. */
function baseOf(code: number): number {
  if (!isLetter(code)) return 0;
  if (code < 128) return code & 31;
  if (code >= BASES.length) return 0;
  const known = BASES[code] ?? 0;
  if (known > 0) return known;
  const base = fold(String.fromCharCode(code)).charCodeAt(0) & 31;
  BASES[code] = base;
  return base;
}

/** Filled as letters are met. */
const BASES = new Uint8Array(0x250);
