/** Tables of phrases, looked up by their first word; and the scan for places where one may start. */
import { fold, isDigit, isLetter, isWordCode, type Tokens } from './tokens.ts';

/** Phrases by first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

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
  const table = new Map<string, Phrase<T>[]>();
  for (const [alternatives, value] of entries) {
    for (const alternative of alternatives.split('|')) {
      const words = fold(alternative)
        .split(/[\s'.-]+/)
        .filter((word) => word !== '');
      const first = words[0];
      if (first === undefined) continue;
      const same = table.get(first) ?? [];
      same.push({ words, value });
      same.sort((a, b) => b.words.length - a.words.length);
      table.set(first, same);
    }
  }
  return table;
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
  /** By the first two letters: most words are passed without a look at the set. */
  readonly pairs: Uint8Array;
}

export function starters(words: Iterable<string>, symbols: string): Starters {
  const set = new Set(words);
  const pairs = new Uint8Array(1024);
  for (const word of set) pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
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
  pairs: Uint8Array,
): boolean {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  const ascii = first < 128 && (second < 128 || Number.isNaN(second));
  if (ascii && pairs[pairOf(first, second)] !== 1) return false;
  let end = start;
  while (end < after && end - start < 32 && isLetter(text.charCodeAt(end))) end += 1;
  return words.has(fold(text.slice(start, end)));
}

/** Folds case; a second character that is no letter counts as none. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second >= 65 && second < 128 ? second & 31 : 0);
}
