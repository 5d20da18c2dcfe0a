/** Finds the header of a Markdown document, and reads it when it is one. */
import type { Problem, Value } from '../runbook.ts';
import { type Located, type SourceText, type Span, textBetween } from '../text.ts';
import { readData } from '../yaml/read.ts';

export interface FrontMatter {
  readonly data: Value | undefined;
  readonly comments: readonly Located<string>[];
  readonly problems: readonly Problem[];
  /** The line that the text starts on. */
  readonly firstLine: number;
}

/**
 * A header stands between two lines `---` at the very top, and is a YAML mapping; two thematic breaks with
 * prose between them are none. Also read: a header whose first `---` is missing, and one whose last is.
 */
export function readFrontMatter(source: SourceText): FrontMatter {
  const block = headerIn(source);
  if (block === undefined) return NONE;
  const { data, comments, problems } = readData(source, block.span);
  if (data?.type !== 'mapping' && !block.certain) return NONE;
  return {
    data: data?.type === 'mapping' ? data : undefined,
    comments,
    // What else is wrong in a header that has no end follows from that.
    problems: block.problem === undefined ? problems : [block.problem],
    firstLine: block.firstLine,
  };
}

/** What stands where a header would, without reading it: empty where there is none. */
export function headerText(source: SourceText): string {
  const span = headerIn(source)?.span;
  return span === undefined ? '' : textBetween(source, span);
}

function headerIn(source: SourceText): Header | undefined {
  return isFence(source, 0) ? fenced(source) : unopened(source);
}

const NONE: FrontMatter = { data: undefined, comments: [], problems: [], firstLine: 0 };

interface Header {
  readonly span: Span;
  readonly firstLine: number;
  /** It looks so much like a header that broken YAML is a mistake in it, and no prose. */
  readonly certain: boolean;
  readonly problem?: Problem;
}

/** Longer headers are text. */
const MOST_LINES = 1_000;

/** A key, and a value that may be missing. */
const KEY = /^(?:["'][^"']{1,80}["']|[A-Za-z_$][\w.$/ -]{0,80}):(?:\s|$)/;

/** What else may stand in a header: items, indented lines, comments. */
const MORE = /^(?:\s*-\s|\s+\S|#)/;

function fenced(source: SourceText): Header | undefined {
  const last = Math.min(source.lineCount, MOST_LINES);
  const first = source.line(1);
  const isKey = KEY.test(first) || first.startsWith('#');
  for (let line = 1; line < last; line += 1) {
    if (!isFence(source, line) && source.line(line).trimEnd() !== '...') continue;
    return header(source, 1, line, line + 1, isKey);
  }
  return KEY.test(first) ? unclosed(source) : undefined;
}

/** While somebody types it, or since somebody forgot: the keys up to the first line that is none. */
function unclosed(source: SourceText): Header {
  const last = Math.min(source.lineCount, MOST_LINES);
  let line = 1;
  while (line < last && isHeaderLine(source.line(line))) line += 1;
  const problem: Problem = {
    rule: 'unclosed-front-matter',
    span: { start: source.lineStart(0), end: source.lineEnd(0) },
    message:
      'The front matter is never closed, so tools that publish this document take it for text. ' +
      'Write `---` on a line of its own below its last key.',
  };
  return { ...header(source, 1, line, line, true), problem };
}

/** Every line in front of the first `---` is a key, or belongs to one. */
function unopened(source: SourceText): Header | undefined {
  if (!KEY.test(source.line(0))) return undefined;
  let keys = 0;
  const last = Math.min(source.lineCount, MOST_LINES);
  for (let line = 0; line < last; line += 1) {
    const text = source.line(line);
    // One line above `---` is a heading of level two, whatever it holds.
    if (isFence(source, line)) {
      return line < 2 || keys < 2 ? undefined : header(source, 0, line, line + 1, false);
    }
    if (!isHeaderLine(text)) return undefined;
    if (KEY.test(text)) keys += 1;
  }
  return undefined;
}

function isHeaderLine(text: string): boolean {
  return KEY.test(text) || MORE.test(text);
}

function header(
  source: SourceText,
  from: number,
  to: number,
  firstLine: number,
  certain: boolean,
): Header {
  const start = source.lineStart(from);
  const end = to > from ? source.lineEnd(to - 1) : start;
  return { span: { start, end }, firstLine, certain };
}

/** `---`, alone on its line; a byte order mark may stand in front of the first. */
function isFence(source: SourceText, line: number): boolean {
  return line < source.lineCount && /^\uFEFF?---[ \t]*$/.test(source.line(line));
}
