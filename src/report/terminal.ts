/** Text for terminals and logs: nothing in it acts, and carets stand below what they mean. */
import type { Range, SourceText } from '../core/text.ts';

export type Style = 'error' | 'warning' | 'info' | 'good' | 'strong' | 'faint';

/** Colours a text, or returns it as it is. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_style, text) => text;

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/**
 * The text on one line, with every character that could move the cursor, colour, hide or reorder
 * shown as an escape: `\u001b`.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escaped);
}

/** A path at the start of a line: one that is named like a workflow command must not be one. */
export function printablePath(path: string): string {
  const shown = printable(path);
  return shown.startsWith(':') || shown.startsWith('#') ? `./${shown}` : shown;
}

/** How many columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character.codePointAt(0) ?? 0);
  return width;
}

/** A source line and, below it, carets under the range; lines longer than `columns` are cut around it. */
export function excerpt(
  source: SourceText,
  range: Range,
  columns = 100,
): { readonly line: string; readonly carets: string } {
  const { start, end } = range;
  const text = source.line(start.line);
  const from = Math.min(start.character, text.length);
  const to = end.line > start.line ? text.trimEnd().length : Math.min(end.character, text.length);
  const window = cut(text, from, Math.max(from, to), columns);
  const before = shown(text.slice(window.start, from));
  const marked = shown(text.slice(from, Math.min(Math.max(from, to), window.end)));
  const after = shown(text.slice(Math.max(from, Math.min(to, window.end)), window.end));
  const lead = window.start > 0 ? '…' : '';
  const tail = window.end < text.length ? '…' : '';
  const indent = ' '.repeat(displayWidth(lead + before));
  return {
    line: `${lead}${before}${marked}${after}${tail}`.trimEnd(),
    carets: indent + '^'.repeat(Math.max(1, displayWidth(marked))),
  };
}

/** C0, C1, soft hyphen, bidirectional and zero-width controls, line separators, BOM, lone surrogates. */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).padStart(4, '0');
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex}`;
}

function shown(text: string): string {
  return printable(text.replaceAll('\t', '  '));
}

/** The part of a line to show: all of it, or a window that holds the start of what is marked. */
function cut(text: string, from: number, to: number, columns: number) {
  if (text.length <= columns) return { start: 0, end: text.length };
  // Some text before the mark stays in sight, however long the mark is.
  const room = Math.max(columns - (to - from), columns >> 2);
  const start = Math.max(0, Math.min(from - (room >> 1), text.length - columns));
  return {
    start: onCharacter(text, Math.min(start, from)),
    end: onCharacter(text, Math.min(text.length, start + columns)),
  };
}

/** Steps back from the middle of a surrogate pair. */
function onCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function columnsOf(code: number): number {
  if (code < 0x300) return 1;
  if (isCombining(code)) return 0;
  return isWide(code) ? 2 : 1;
}

function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** East Asian wide and full-width characters, and emoji. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
