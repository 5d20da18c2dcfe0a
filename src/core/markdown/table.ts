/** Splits the lines of pipe tables into cells. */
import type { Cell } from '../runbook.ts';
import type { Span } from '../text.ts';
import { trimmed } from '../text.ts';

/** The cells of one line, without the space around them; a pipe behind a backslash is text. */
export function cellsOf(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = text.charCodeAt(start) === PIPE ? start + 1 : start;
  let escaped = false;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === PIPE && !escaped) {
      cells.push(trimmed(text, { start: from, end: at }));
      from = at + 1;
    }
    escaped = code === BACKSLASH;
  }
  const last = trimmed(text, { start: from, end });
  if (last.end > last.start) cells.push(last);
  return cells;
}

/** Each cell with the header above it, where something is written there. */
export function rowCells(cells: readonly Span[], headers: readonly Span[]): Cell[] {
  return cells.map((span, column) => {
    const header = headers[column];
    return { span, header: header && header.end > header.start ? header : undefined };
  });
}

/** From the first word in the cells to the last; `undefined` when there is none. */
export function rowSpan(cells: readonly Cell[]): Span | undefined {
  const written = cells.filter(({ span }) => span.end > span.start);
  const first = written[0];
  const last = written.at(-1);
  return first && last && { start: first.span.start, end: last.span.end };
}

const PIPE = 124;
const BACKSLASH = 92;
