/** What single characters are: of a word, between words, around a run, or telling something about it. */

export const DIGIT = 1;
export const SLASH = 2;
export const COLON = 4;
export const DOT = 8;
export const DASH = 16;
export const AT = 32;
export const BACKSLASH = 64;
export const TICK = 128;
export const PLUS = 256;
export const PERCENT = 512;
export const BAR = 1024;

const WORD = 2048;
const BREAK = 4096;
const OPENING = 8192;
const CLOSING = 16_384;
const TELLING = WORD - 1;

const MARKS: readonly (readonly [string, number])[] = [
  ['/', SLASH],
  [':', COLON],
  ['.', DOT],
  ['-', DASH],
  ['@#', AT],
  ['\\', BACKSLASH],
  ['`', TICK],
  ['+', PLUS],
  ['%', PERCENT],
  ['_', BAR],
];

/** What each ASCII character is, as a set of bits. */
const KINDS = kinds();

/** Whether a UTF-16 unit is part of a word: a letter, a mark or a number of any script. */
export function isWordCode(code: number): boolean {
  if (code < 128) return ((KINDS[code] ?? 0) & WORD) !== 0;
  // Latin letters, between which only the signs of multiplication and division are none.
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  return (code >= 0xd800 && code <= 0xdfff) || UNICODE_WORD.test(String.fromCharCode(code));
}

const UNICODE_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Space, tab, line breaks, and the spaces that are not broken at. */
export function isBreak(code: number): boolean {
  if (code < 128) return ((KINDS[code] ?? 0) & BREAK) !== 0;
  return code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** The bit of a mark that makes its run worth a look; 0 for others. */
export function tellingOf(code: number): number {
  if (code < 128) return (KINDS[code] ?? 0) & TELLING;
  return code === 0x2010 || code === 0x2011 ? DASH : 0;
}

/** A bracket, quote or mark that may stand before what is meant. */
export function isOpening(code: number): boolean {
  return code < 128 ? ((KINDS[code] ?? 0) & OPENING) !== 0 : isQuote(code);
}

/** A bracket, quote or full stop that may stand behind what is meant. */
export function isClosing(code: number): boolean {
  return code < 128 ? ((KINDS[code] ?? 0) & CLOSING) !== 0 : isQuote(code);
}

/** Which of them open and which close depends on the language: “a”, „a“, »a«, « a ». */
function isQuote(code: number): boolean {
  return (
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x2039 ||
    code === 0x203a
  );
}

function kinds(): Uint16Array {
  const bits = new Uint16Array(128);
  const set = (characters: string, bit: number) => {
    for (const one of characters) bits[one.charCodeAt(0)] = (bits[one.charCodeAt(0)] ?? 0) | bit;
  };
  set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', WORD);
  set('0123456789', DIGIT);
  set(' \t\n\v\f\r', BREAK);
  set('([{<"\'`*_~|=', OPENING);
  set(')]}>"\'`*_~.,;:!?|', CLOSING);
  for (const [mark, bit] of MARKS) set(mark, bit);
  return bits;
}
