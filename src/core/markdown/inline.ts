/** Finds code spans, links, comments and autolinks in a run of text, in one pass. */
import type { Span } from '../text.ts';

export interface Link {
  /** Where the address is written; `undefined` for a reference link, which has a label instead. */
  readonly target: Span | undefined;
  /** Of a reference link: what stands between its last brackets, or its only ones. */
  readonly label: Span | undefined;
  readonly text: Span;
  /** From the first bracket to the last. */
  readonly span: Span;
}

export interface Inline {
  /** Without the backticks, and without one space within them on either side. */
  readonly codes: readonly Span[];
  /** In the order of their ends. Images are none. */
  readonly links: readonly Link[];
  readonly comments: readonly Span[];
}

export const NOTHING: Inline = { codes: [], links: [], comments: [] };

/** Links in code and in comments are none. Every part of a link has a limit, so that time is linear. */
export function readInline(text: string, span: Span): Inline {
  const first = nextMark(text, span.start, span.end);
  if (first >= span.end) return NOTHING;
  // No search may leave the run: what is not closed in it would be looked for in the whole file.
  const scan = begin(text.slice(span.start, span.end), span.start);
  let at = first - span.start;
  while (at < scan.end) at = nextMark(scan.text, step(scan, at), scan.end);
  return scan;
}

interface Scan extends Inline {
  readonly text: string;
  readonly end: number;
  /** Where the run stands in the file. */
  readonly base: number;
  readonly codes: Span[];
  readonly links: Link[];
  readonly comments: Span[];
  /** Brackets that wait for their closing one. */
  readonly open: { readonly at: number; readonly image: boolean }[];
  /** A link holds no link: brackets that were opened before this can only be text. */
  blocked: number;
  /** For each length of a run of backticks, where the last one starts. */
  runs: Map<number, number> | undefined;
}

function begin(text: string, base: number): Scan {
  return {
    codes: [],
    links: [],
    comments: [],
    text,
    end: text.length,
    base,
    open: [],
    blocked: 0,
    runs: undefined,
  };
}

const LONGEST_LABEL = 999;
const LONGEST_TARGET = 2_000;
const LONGEST_TITLE = 1_000;
const DEEPEST_PARENTHESES = 32;

const MARK = new Set(['`', '[', ']', '<', '\\'].map((mark) => mark.charCodeAt(0)));

function nextMark(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    // Letters and space, which is nearly everything, are below `[` or above `]`, and none of them a mark.
    if ((code > 93 && code !== 96) || code < 60) at += 1;
    else if (MARK.has(code)) return at;
    else at += 1;
  }
  return at;
}

/** Where to go on. */
function step(scan: Scan, at: number): number {
  switch (scan.text[at]) {
    case '`':
      return readCode(scan, at);
    case '[':
      scan.open.push({ at, image: scan.text[at - 1] === '!' });
      return at + 1;
    case ']':
      return readLink(scan, at);
    case '<':
      return readAngle(scan, at);
    default:
      return at + 2;
  }
}

function readCode(scan: Scan, at: number): number {
  const { text, end } = scan;
  const start = runEnd(text, at, end);
  const length = start - at;
  scan.runs ??= lastRuns(text, at, end);
  if ((scan.runs.get(length) ?? 0) <= at) return start;
  let close = start;
  while (close < end) {
    close = text.indexOf('`', close);
    if (close < 0 || close >= end) return start;
    const next = runEnd(text, close, end);
    if (next - close === length) {
      scan.codes.push(placed(scan, withoutPadding(text, { start, end: close })));
      return next;
    }
    close = next;
  }
  return start;
}

function lastRuns(text: string, from: number, end: number): Map<number, number> {
  const runs = new Map<number, number>();
  let at = text.indexOf('`', from);
  while (at >= 0 && at < end) {
    const next = runEnd(text, at, end);
    runs.set(next - at, at);
    at = text.indexOf('`', next);
  }
  return runs;
}

function runEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] === '`') at += 1;
  return at;
}

function withoutPadding(text: string, { start, end }: Span): Span {
  const padded = end - start > 2 && text[start] === ' ' && text[end - 1] === ' ';
  return padded ? { start: start + 1, end: end - 1 } : { start, end };
}

function readLink(scan: Scan, close: number): number {
  const { text } = scan;
  const bracket = scan.open.pop();
  if (bracket === undefined) return close + 1;
  const inner = { start: bracket.at + 1, end: close };
  const isLink = !bracket.image && bracket.at >= scan.blocked;
  const inline = text[close + 1] === '(' ? readTarget(scan, close + 2) : undefined;
  if (inline !== undefined) {
    if (isLink) addLink(scan, bracket.at, inline.end, inner, inline.target, undefined);
    return inline.end;
  }
  const named = text[close + 1] === '[' ? readLabel(scan, close + 2) : undefined;
  const label = named === undefined || named.end === named.start ? inner : named;
  const end = named === undefined ? close + 1 : named.end + 1;
  const fits = label.end > label.start && label.end - label.start <= LONGEST_LABEL;
  if (fits && isLink) addLink(scan, bracket.at, end, inner, undefined, label);
  return end;
}

function addLink(
  scan: Scan,
  start: number,
  end: number,
  text: Span,
  target: Span | undefined,
  label: Span | undefined,
): void {
  // Whether brackets alone are a link, only the definitions of the document can tell.
  if (target !== undefined) scan.blocked = start;
  scan.links.push({
    target: target && placed(scan, target),
    label: label && placed(scan, label),
    text: placed(scan, text),
    span: placed(scan, { start, end }),
  });
}

function placed({ base }: Scan, { start, end }: Span): Span {
  return { start: base + start, end: base + end };
}

/** `address "title")`, from behind the opening parenthesis. */
function readTarget(
  { text, end }: Scan,
  from: number,
): { readonly target: Span; readonly end: number } | undefined {
  const start = skipSpace(text, from, end);
  const target = text[start] === '<' ? angled(text, start, end) : bare(text, start, end);
  if (target === undefined) return undefined;
  const behind = text[start] === '<' ? target.end + 1 : target.end;
  const next = skipSpace(text, behind, end);
  if (text[next] === ')' && next < end) return { target, end: next + 1 };
  if (next === behind) return undefined;
  const title = titleEnd(text, next, end);
  if (title === undefined) return undefined;
  const last = skipSpace(text, title, end);
  return text[last] === ')' && last < end ? { target, end: last + 1 } : undefined;
}

function skipSpace(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_TITLE);
  let at = from;
  while (at < limit && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function angled(text: string, start: number, end: number): Span | undefined {
  const limit = Math.min(end, start + LONGEST_TARGET);
  for (let at = start + 1; at < limit; at += 1) {
    if (text[at] === '>') return { start: start + 1, end: at };
    if (text[at] === '<' || text[at] === '\n' || text[at] === '\r') return undefined;
  }
  return undefined;
}

/** Without space, and with as many closing parentheses as opening ones. */
function bare(text: string, start: number, end: number): Span | undefined {
  const limit = Math.min(end, start + LONGEST_TARGET);
  let depth = 0;
  let at = start;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32) break;
    if (code === 41 && depth === 0) break;
    if (code === 92) at += 1;
    else if (code === 40) depth += 1;
    else if (code === 41) depth -= 1;
    if (depth > DEEPEST_PARENTHESES) return undefined;
  }
  return depth === 0 && at < limit ? { start, end: at } : undefined;
}

function titleEnd(text: string, start: number, end: number): number | undefined {
  const closing = { '"': '"', "'": "'", '(': ')' }[text.charAt(start)];
  if (closing === undefined) return undefined;
  const limit = Math.min(end, start + LONGEST_TITLE);
  for (let at = start + 1; at < limit; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === closing) return at + 1;
  }
  return undefined;
}

function readLabel({ text, end }: Scan, from: number): Span | undefined {
  const limit = Math.min(end, from + LONGEST_LABEL);
  for (let at = from; at < limit; at += 1) {
    if (text[at] === ']') return { start: from, end: at };
    if (text[at] === '[') return undefined;
    if (text[at] === '\\') at += 1;
  }
  return undefined;
}

function readAngle(scan: Scan, at: number): number {
  const { text, end } = scan;
  if (text.startsWith('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    const stop = close < 0 ? end : close + 3;
    scan.comments.push(placed(scan, { start: at, end: stop }));
    return stop;
  }
  const target = angled(text, at, end);
  if (target === undefined) return at + 1;
  const written = text.slice(target.start, target.end);
  const next = target.end + 1;
  if (AUTOLINK.test(written)) addLink(scan, at, next, target, target, undefined);
  else readAnchor(scan, at, target, written);
  return next;
}

/** `<a href="address">text</a>`, where the text is nothing but text. */
function readAnchor(scan: Scan, at: number, { start, end }: Span, written: string): void {
  const anchor = HREF.exec(written);
  if (anchor === null) return;
  const address = start + anchor[0].length;
  const quote = written.indexOf(anchor[1] ?? '"', anchor[0].length);
  const close = scan.text.indexOf('<', end + 1);
  if (quote < 0 || close < 0) return;
  const target = { start: address, end: start + quote };
  addLink(scan, at, end + 1, { start: end + 1, end: close }, target, undefined);
}

const AUTOLINK = /^(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/i;

const HREF = /^a\s(?:[^>]{0,500}\s)?href=(["'])/i;
