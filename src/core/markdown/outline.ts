/** Legal outlines ("a.", "iv.") that Markdown takes for indented code, though they are text. */
import { type Span, trimmed } from '../text.ts';

/** What an entry starts with: a letter, a Roman or an Arabic number, and then a word. */
const MARKER = /^[ \t]*(?:\(?(?:[a-z]|[ivx]{1,6}|\d{1,2})[.)])[ \t]+(?=[\p{L}*_[(])/iu;

/** The longest marker with its indentation that is looked at. */
const MARKER_LENGTH = 60;

export function isOutline(text: string, { start, end }: Span): boolean {
  return MARKER.test(text.slice(start, Math.min(end, start + MARKER_LENGTH)));
}

/** The entries of an outline, each without its marker: from one marker or empty line to the next. */
export function outlineEntries(text: string, { start, end }: Span): Span[] {
  const entries: Span[] = [];
  let from = start;
  let at = start;
  const close = (to: number) => {
    const entry = trimmed(text, { start: from, end: to });
    if (entry.end > entry.start) entries.push(entry);
  };
  while (at < end) {
    const next = lineEnd(text, at, end);
    const line = text.slice(at, Math.min(next, at + MARKER_LENGTH));
    const marker = MARKER.exec(line)?.[0].length ?? 0;
    if (marker > 0 || line.trim() === '') {
      close(at);
      from = at + marker;
    }
    at = next;
  }
  close(end);
  return entries;
}

/** The offset after the line break; CRLF is one. */
function lineEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && text[to] !== '\n' && text[to] !== '\r') to += 1;
  if (text[to] === '\r' && text[to + 1] === '\n') to += 1;
  return Math.min(end, to + 1);
}
