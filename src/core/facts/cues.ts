/** Tells cheaply where a document can say a thing at all, by how its words begin: most patterns are then not tried. */
import type { Runbook } from '../runbook.ts';
import type { SourceText, Span } from '../text.ts';

/**
 * The beginnings of words, three or four letters each, one of which is in all that some patterns match. Every
 * letter beyond ASCII stands for all of them.
 */
export interface Cues {
  readonly keys: readonly number[];
}

/** From a list with spaces between: `keep kept clé`. */
export function cuesOf(beginnings: string): Cues {
  return { keys: beginnings.split(' ').map((beginning) => keyAt(beginning, 0)) };
}

/** A key beyond those of letters: four digits in a row. */
const FOUR_DIGITS = 1 << 20;

/** Where a year may stand: most of what is said holds no date. */
export const YEARS: Cues = { keys: [FOUR_DIGITS] };

/** Whether a word of the text begins so. */
export function hasCue({ source }: Runbook, { keys }: Cues): boolean {
  const words = wordsOf(source);
  return words.isOpen || keys.some((key) => isThere(words, key));
}

/** Those parts of the document in which a word begins so, in their order. */
export function withCue<T extends { readonly span: Span }>(
  { source }: Runbook,
  parts: readonly T[],
  { keys }: Cues,
): readonly T[] {
  const words = wordsOf(source);
  if (words.isOpen || parts.length === 0) return parts;
  const starts = startsWith(words, keys);
  if (starts.length === 0) return [];
  // Parts come in the order of the text, as a rule: then no word is looked at twice.
  let next = 0;
  let before = 0;
  return parts.filter(({ span }) => {
    if (span.start < before) next = 0;
    before = span.start;
    while (next < starts.length && (starts[next] ?? 0) < span.start) next += 1;
    return (starts[next] ?? span.end) < span.end;
  });
}

interface Words {
  /** By the first three letters, the last word of a chain. Others may be in the same chain. */
  readonly last: Int32Array;
  /** For each word, in threes: the one before it in its chain, where it starts, and the key of its first four letters. */
  readonly all: Int32Array;
  /** The text has letters that patterns take for others: everything may be said. */
  readonly isOpen: boolean;
}

/** Of the documents that were read last: a word of each takes more room than its text. */
const kept = new Map<SourceText, Words>();

/** Numbers kept in all: those of a large set, whose rules go through all documents one after the other. */
const MOST_KEPT = 500_000;

let size = 0;

function wordsOf(source: SourceText): Words {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const words = read(source.text);
  kept.set(source, words);
  size += words.all.length + words.last.length;
  for (const [first, { all, last }] of kept) {
    if (size <= MOST_KEPT || first === source) break;
    kept.delete(first);
    size -= all.length + last.length;
  }
  return words;
}

/** About as many as there are words: a power of two. */
function chainsFor(text: string): number {
  return 1 << Math.min(12, Math.max(6, 32 - Math.clz32(text.length >> 3)));
}

/** A word begins behind anything but a letter of ASCII: where any pattern sees one begin, and in more places. */
function read(text: string): Words {
  const last = new Int32Array(chainsFor(text)).fill(-1);
  let end = 0;
  let isOpen = false;
  let isInside = false;
  let digits = 0;
  const note = (key: number, at: number) => {
    const chain = chainOf(key, last);
    if (end + WIDTH > written.length) written = longer(written);
    written[end] = last[chain] ?? -1;
    written[end + START] = at;
    written[end + KEY] = key;
    last[chain] = end;
    end += WIDTH;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122 && code < 128;
    // Beyond ASCII it takes a table to tell letters: a word may begin with each of these.
    if ((isLetter && !isInside) || code >= 128) note(keyAt(text, at), at);
    digits = code >= 48 && code <= 57 ? digits + 1 : 0;
    if (digits >= 4) note(FOUR_DIGITS, at - 3);
    if (code === LONG_S || code === KELVIN) isOpen = true;
    isInside = isLetter;
  }
  return { last, all: written.slice(0, end), isOpen };
}

/** What is written of a word, and where in it. */
const WIDTH = 3;
const START = 1;
const KEY = 2;

/** Kept between documents for its memory only. */
let written = new Int32Array(WIDTH * 4096);

function longer(list: Int32Array): Int32Array<ArrayBuffer> {
  const made = new Int32Array(2 * list.length);
  made.set(list);
  return made;
}

/** Patterns that ignore case take them for an `s` and a `k`. */
const [LONG_S, KELVIN] = [0x17f, 0x212a];

/** Five bits for each of the first four letters; nothing behind the end of the word. */
function keyAt(text: string, start: number): number {
  let key = 0;
  for (let at = start; at < start + 4; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const folded = code | 32;
    const letter = code >= 128 ? 31 : folded >= 97 && folded <= 122 ? folded - 96 : 0;
    if (letter === 0) return key << (5 * (start + 4 - at));
    key = (key << 5) | letter;
  }
  return key;
}

function chainOf(key: number, { length }: Int32Array): number {
  const three = key >> 5;
  return (three ^ (three >> 7)) & (length - 1);
}

/** A key of three letters fits any fourth. */
function fits(word: number, key: number): boolean {
  return word === key || ((key & 31) === 0 && word >> 5 === key >> 5);
}

function isThere({ last, all }: Words, key: number): boolean {
  for (let word = last[chainOf(key, last)] ?? -1; word >= 0; word = all[word] ?? -1) {
    if (fits(all[word + KEY] ?? 0, key)) return true;
  }
  return false;
}

function startsWith({ last, all }: Words, wanted: readonly number[]): number[] {
  const found: number[] = [];
  for (const key of wanted) {
    for (let word = last[chainOf(key, last)] ?? -1; word >= 0; word = all[word] ?? -1) {
      if (fits(all[word + KEY] ?? 0, key)) found.push(all[word + START] ?? 0);
    }
  }
  return found.sort((a, b) => a - b);
}
