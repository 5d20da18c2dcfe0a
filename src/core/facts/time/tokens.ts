/** Words, numbers and symbols of a text, read on demand from one place: what the fact readers parse. */

export interface Token {
  readonly kind: 'word' | 'number' | 'symbol' | 'end';
  /** Lower case without accents; hyphens, dashes and quotes of every sort are `-` and `'`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean;
}

/** Reads ahead as far as asked and no further. Beyond the text, or a large gap, all is `end`. */
export interface Tokens {
  readonly source: string;
  at(index: number): Token;
}

const LONGEST_WORD = 40;
const LONGEST_NUMBER = 9;
const LONGEST_GAP = 24;

export function tokensFrom(source: string, start: number, limit = source.length): Tokens {
  const read: Token[] = [];
  return {
    source,
    at(index) {
      for (let last = read.at(-1); read.length <= index; last = read.at(-1)) {
        if (last?.kind === 'end') return last;
        read.push(nextToken(source, last?.end ?? start, limit));
      }
      return read[index] ?? nextToken(source, limit, limit);
    },
  };
}

/** Lower case without accents, with `ß` as `ss`; for the comparison of words in any of our languages. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe');
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Latin letters, with combining accents and soft hyphens as parts of the word. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return code === 0xad || (code >= 0x300 && code <= 0x36f);
}

export function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95;
}

/** Hyphen-minus, the hyphens and dashes U+2010 to U+2015, the minus sign and the wide hyphens. */
export function isHyphen(code: number): boolean {
  if (code === 45) return true;
  return (
    (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d
  );
}

/** White space in the wide sense: also the no-break, thin and zero-width spaces. */
export function isBlank(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) return true;
  if (code < 0x2000) return false;
  return code <= 0x200b || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** The folded word that ends just before an offset, white space aside, and its start; or no text. */
export function wordBefore(text: string, offset: number): { text: string; start: number } {
  let end = offset;
  while (end > 0 && offset - end < LONGEST_GAP && isBlank(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isLetter(text.charCodeAt(start - 1)))
    start -= 1;
  return { text: fold(text.slice(start, end)), start };
}

/** The text without the marks that wrap a value in Markdown or YAML, and without a final full stop. */
export function bareValue(text: string): { readonly start: number; readonly end: number } {
  let start = 0;
  let end = text.length;
  while (start < end && isWrapping(text.charCodeAt(start))) start += 1;
  while (end > start && isWrapping(text.charCodeAt(end - 1))) end -= 1;
  if (end > start && /[.;,]/.test(text.charAt(end - 1))) end -= 1;
  while (end > start && isWrapping(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isWrapping(code: number): boolean {
  return isBlank(code) || WRAPPING.includes(code);
}

/** The marks `"`, `'`, `` ` ``, and curly quotes; `*` and `_` are left, for they matter in cron. */
const WRAPPING: readonly number[] = [34, 39, 96, 0x2018, 0x2019, 0x201c, 0x201d];

function nextToken(source: string, from: number, limit: number): Token {
  const start = skipGap(source, from, limit);
  const glued = start === from;
  if (start < 0 || start >= limit) {
    return { kind: 'end', text: '', start: from, end: from, glued: false };
  }
  const code = source.charCodeAt(start);
  let end = start + 1;
  if (isDigit(code)) {
    while (end < limit && isDigit(source.charCodeAt(end))) end += 1;
    const kind = end - start > LONGEST_NUMBER ? 'symbol' : 'number';
    return { kind, text: kind === 'number' ? source.slice(start, end) : '#', start, end, glued };
  }
  if (isLetter(code)) {
    while (end < limit && end - start <= LONGEST_WORD && isLetter(source.charCodeAt(end))) end += 1;
    const text = end - start > LONGEST_WORD ? '' : fold(source.slice(start, end));
    return { kind: 'word', text, start, end, glued };
  }
  return { kind: 'symbol', text: symbol(source.charAt(start), code), start, end, glued };
}

/** Passes white space and emphasis marks; -1 when the gap is a paragraph's end or too large. */
function skipGap(source: string, from: number, limit: number): number {
  let breaks = 0;
  for (let at = from; at < limit; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 10) breaks += 1;
    else if (!isBlank(code) && code !== 42 && code !== 96) return at;
    if (breaks > 1 || at - from > LONGEST_GAP) return -1;
  }
  return limit;
}

function symbol(character: string, code: number): string {
  if (isHyphen(code)) return '-';
  if (code === 0x2018 || code === 0x2019) return "'";
  return character;
}
