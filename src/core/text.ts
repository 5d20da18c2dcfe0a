/** Text, offsets and positions: the line table that every other module counts by. */

/** A half-open run of UTF-16 code units: `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value and where it was written. For a `Located<string>` the text at the span is the value. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** Zero-based line, and character in UTF-16 code units, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The text of one file. Immutable: an edit makes a new one. */
export interface SourceText {
  /** Opaque here; a host knows how to resolve it. */
  readonly uri: string;
  readonly text: string;
  readonly lineCount: number;
  /** The text of a line without its line break; the empty string outside the file. */
  line(line: number): string;
  /** The offset at which a line starts; clamped to the text. */
  lineStart(line: number): number;
  /** The offset just before the line break that ends a line. */
  lineEnd(line: number): number;
  /** Offsets outside the text are clamped to it. */
  positionAt(offset: number): Position;
  /** Positions beyond a line or the file are clamped. */
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
}

const CR = 13;
const LF = 10;

/** Counts lines as VS Code does: CRLF, LF and a lone CR each end one. */
export function sourceText(uri: string, text: string): SourceText {
  const starts = lineStarts(text);
  const lineStart = (line: number) => starts[line] ?? (line < 0 ? 0 : text.length);
  const lineEnd = (line: number) => {
    const start = lineStart(line);
    let end = lineStart(line + 1);
    if (end > start && text.charCodeAt(end - 1) === LF) end -= 1;
    if (end > start && text.charCodeAt(end - 1) === CR) end -= 1;
    return end;
  };
  const positionAt = (offset: number): Position => {
    const clamped = Math.max(0, Math.min(offset, text.length));
    const line = lineOf(starts, clamped);
    return { line, character: clamped - lineStart(line) };
  };
  return {
    uri,
    text,
    lineCount: starts.length,
    line: (line) => text.slice(lineStart(line), lineEnd(line)),
    lineStart,
    lineEnd,
    positionAt,
    offsetAt: ({ line, character }) => {
      if (line < 0) return 0;
      return Math.min(lineStart(line) + Math.max(0, character), lineEnd(line));
    },
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
  };
}

/** What is written there. */
export function textBetween({ text }: SourceText, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The value read from a span, kept with the span. */
export function located(source: SourceText, span: Span): Located<string> {
  return { value: textBetween(source, span), span };
}

/** The span without white space at either end. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/**
 * `text` as far as its last character that is not one of these, where a space stands for all white space: a pattern
 * for them would try each of them as the first.
 */
export function withoutTail(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && isAmong(text.charAt(end - 1), characters)) end -= 1;
  return text.slice(0, end);
}

/** The same from the front. */
export function withoutHead(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && isAmong(text.charAt(start), characters)) start += 1;
  return text.slice(start);
}

function isAmong(character: string, characters: string): boolean {
  return characters.includes(character) || (characters.includes(' ') && /\s/.test(character));
}

/** What stands behind the last of these characters; all of it where there is none. */
export function behindLast(text: string, characters: string): string {
  let start = text.length;
  while (start > 0 && !characters.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** A span of a part of a text as a span of the whole, in which the part begins at `by`. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The same for what was found, with its value. */
export function relocated<T>({ value, span }: Located<T>, by: number): Located<T> {
  return { value, span: moved(span, by) };
}

/** The text up to its first line break. */
export function firstLine({ value, span }: Located<string>): Located<string> {
  const line = /^[^\n\r]*/.exec(value)?.[0] ?? value;
  return { value: line, span: { start: span.start, end: span.start + line.length } };
}

/** The text with a capital at its start, as a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name without the marks of emphasis and code around it. */
export function unmarked(name: string): string {
  return name.replace(/[*`]/g, '').trim();
}

/** The line break that a text uses: that of its first line. */
export function lineBreakOf(text: string): string {
  const at = text.search(/[\r\n]/);
  if (at < 0 || text[at] === '\n') return '\n';
  return text[at + 1] === '\n' ? '\r\n' : '\r';
}

/** Space, tab, line breaks, NBSP, BOM. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

/** By the search for one character, which is far faster than a look at each. */
function lineStarts(text: string): number[] {
  const starts = [0];
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf >= 0 || cr >= 0) {
    const isReturn = cr >= 0 && (cr < lf || lf < 0);
    const at = isReturn ? cr : lf;
    if (!isReturn || lf !== at + 1) starts.push(at + 1);
    if (isReturn) cr = text.indexOf('\r', at + 1);
    else lf = text.indexOf('\n', at + 1);
  }
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
