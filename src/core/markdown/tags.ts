/** Tells the lines that tools read from the lines that people read: template tags, labels, attributes. */
import type { Span } from '../text.ts';
import { isSpace, trimmed } from '../text.ts';

const TAGS: readonly (readonly [string, string])[] = [
  ['<%', '%>'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['{/*', '*/}'],
];

/** A tag that is longer is read as text. */
const LONGEST_TAG = 2_000;

const NOTES: readonly RegExp[] = [
  // A fence of Docusaurus, MyST or VitePress, with what it is called.
  /^:{3}.*$/,
  // An alert of GitHub.
  /^\[!\w{1,20}\][+-]?$/,
  // The place for a table of contents.
  /^\[{1,2}_?TOC_?\]{1,2}$/i,
  // A label of MyST.
  /^\([\w.:+ -]{1,100}\)=$/,
  // Attributes of kramdown and Pandoc.
  /^\{[:#.][^{}]{0,200}\}$/,
  // An admonition of MkDocs.
  /^(?:!!!|\?\?\?\+?) ?[\w-]{1,30}$/,
];

/** The text without the lines at either end that only tools read; empty when nothing is left. */
export function content(text: string, around: Span): Span {
  const span = isTight(text, around) ? around : trimmed(text, around);
  if (!OPENERS.has(text.charAt(span.start)) && !CLOSERS.has(text.charAt(span.end - 1))) return span;
  let here = isTags(text, span) ? { start: span.end, end: span.end } : span;
  // Several such lines may stand together, but no document has hundreds in one paragraph.
  for (let round = 0; round < 20; round += 1) {
    const next = withoutLine(text, here);
    if (next.start === here.start && next.end === here.end) return here;
    here = next;
  }
  return here;
}

function isTight(text: string, { start, end }: Span): boolean {
  return end > start && !isSpace(text.charCodeAt(start)) && !isSpace(text.charCodeAt(end - 1));
}

/** The text without template tags at either end. */
export function withoutTags(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span);
  for (let round = 0; round < 20; round += 1) {
    const next = trimmed(text, { start: afterTag(text, start, end), end });
    if (next.start === start) break;
    start = next.start;
  }
  for (let round = 0; round < 20; round += 1) {
    const next = trimmed(text, { start, end: beforeTag(text, start, end) });
    if (next.end === end) break;
    end = next.end;
  }
  return { start, end };
}

/** A paragraph that is made of tags is none; one that only begins or ends with a tag keeps it. */
function isTags(text: string, span: Span): boolean {
  const { start, end } = withoutTags(text, span);
  return start >= end;
}

function afterTag(text: string, start: number, end: number): number {
  const first = text[start];
  if (first !== '<' && first !== '{') return start;
  for (const [open, close] of TAGS) {
    if (!text.startsWith(open, start)) continue;
    const within = text.slice(start, Math.min(end, start + LONGEST_TAG));
    const found = within.indexOf(close, open.length);
    if (found >= 0) return closeOf(text, start + found + close.length, end);
  }
  return start;
}

/** `{{{ name }}}` ends with a third brace. */
function closeOf(text: string, at: number, end: number): number {
  return text[at - 1] === '}' && text[at] === '}' && at < end ? at + 1 : at;
}

function openOf(text: string, at: number, start: number): number {
  return text[at] === '{' && text[at - 1] === '{' && at > start ? at - 1 : at;
}

function beforeTag(text: string, start: number, end: number): number {
  const last = text[end - 1];
  if (last !== '>' && last !== '}') return end;
  for (const [open, close] of TAGS) {
    if (!text.startsWith(close, end - close.length)) continue;
    const from = Math.max(start, end - LONGEST_TAG);
    const found = text.slice(from, end).lastIndexOf(open);
    if (found >= 0) return openOf(text, from + found, start);
  }
  return end;
}

function withoutLine(text: string, { start, end }: Span): Span {
  if (start >= end) return { start, end };
  if (OPENERS.has(text.charAt(start))) {
    const stop = lineStop(text, start, end);
    if (isNote(text, { start, end: stop }))
      return trimmed(text, { start: skipQuote(text, stop, end), end });
  }
  if (CLOSERS.has(text.charAt(end - 1))) {
    const begin = lineBegin(text, start, end);
    if (isNote(text, { start: begin, end })) return trimmed(text, { start, end: begin });
  }
  return { start, end };
}

const OPENERS = new Set([':', '[', '(', '{', '!', '?', '<']);
const CLOSERS = new Set([':', ']', ')', '}', '=', '>']);

function isNote(text: string, span: Span): boolean {
  const { start, end } = trimmed(text, span);
  if (isTags(text, { start, end })) return true;
  if (end - start > 250) return false;
  const line = text.slice(start, end);
  return NOTES.some((note) => note.test(line));
}

function lineStop(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function lineBegin(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - 1] !== '\n' && text[at - 1] !== '\r') at -= 1;
  return at;
}

/** The next line of a paragraph in a quote begins with marks. */
function skipQuote(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === '>' || isSpace(text.charCodeAt(at)))) at += 1;
  return at;
}
