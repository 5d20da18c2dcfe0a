/** How large a document may be, and what is said of one that is larger. */
import type { Problem } from './runbook.ts';
import type { SourceText } from './text.ts';

/** In UTF-16 code units, as hosts count bytes before they decode. */
export const MAX_LENGTH = 1_048_576;
export const MAX_LINES = 20_000;
/** In UTF-16 code units. */
export const MAX_LINE_LENGTH = 100_000;

/** How deeply Markdown's lists and quotes may be nested; a list counts twice, as itself and its item. */
export const MAX_NESTING = 128;

/**
 * How often Markdown's block rules may be tried on a text of that many lines. Ordinary text needs about
 * four tries a line; input that is made to be slow needs hundreds. Counting gives the same answer on
 * every machine, and a clock would not.
 */
export function workBudget(lines: number): number {
  return 2_000 + 16 * lines;
}

/** What is wrong with the size of a text; `undefined` when nothing is. */
export function overLimit(source: SourceText): Problem | undefined {
  const { text, lineCount } = source;
  if (text.length > MAX_LENGTH) {
    return problem(`is ${count(text.length)} characters long`, `${count(MAX_LENGTH)} characters`);
  }
  if (lineCount > MAX_LINES) {
    return problem(`has ${count(lineCount)} lines`, `${count(MAX_LINES)} lines`);
  }
  const long = longLine(source);
  if (long === undefined) return undefined;
  return problem(
    `has a line of ${count(source.lineEnd(long) - source.lineStart(long))} characters (line ${long + 1})`,
    `${count(MAX_LINE_LENGTH)} characters a line`,
  );
}

function longLine(source: SourceText): number | undefined {
  if (source.text.length <= MAX_LINE_LENGTH) return undefined;
  for (let line = 0; line < source.lineCount; line += 1) {
    if (source.lineEnd(line) - source.lineStart(line) > MAX_LINE_LENGTH) return line;
  }
  return undefined;
}

function problem(fact: string, limit: string): Problem {
  return {
    rule: 'over-limit',
    span: { start: 0, end: 0 },
    message: `This document was not checked: it ${fact}, and the limit is ${limit}. Split it.`,
  };
}

function count(value: number): string {
  return value.toLocaleString('en');
}
