/** Runs markdown-it's block rules over a text, and notes where each block stands instead of making tokens. */
import type { StateBlock } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import { MAX_NESTING, workBudget } from '../limits.ts';
import type { SourceText, Span } from '../text.ts';
import { trimmed } from '../text.ts';
import { codeSpan } from './code.ts';
import type { Item, Part } from './part.ts';
import { cellsOf, rowCells, rowSpan } from './table.ts';

export interface Parts {
  readonly parts: readonly Part[];
  /** Where reading gave up, because the text is made to be slow: the rest is plain paragraphs. */
  readonly stopped: number | undefined;
  /** Where lists or quotes are nested too deeply to be told apart. */
  readonly tooDeep: number | undefined;
}

/** Reads the lines from `firstLine` on, in linear time. */
export function readParts(source: SourceText, firstLine: number): Parts {
  const reading = begin(source);
  const { state } = reading;
  if (firstLine >= state.lineMax) return { parts: [], stopped: undefined, tooDeep: undefined };
  let stopped: number | undefined;
  try {
    markdown.block.tokenize(state, firstLine, state.lineMax);
  } catch (error) {
    if (error !== OVER_BUDGET) throw error;
    reading.parts.length = reading.safe.parts;
    stopped = source.lineStart(reading.safe.line);
    readPlainly(reading, source, reading.safe.line);
  }
  return { parts: reading.parts, stopped, tooDeep: reading.tooDeep };
}

/** What is known while the rules run. */
interface Reading {
  readonly state: StateBlock;
  readonly parts: Part[];
  /** How many more rules may be tried. */
  budget: number;
  /** The line that the block which is being read starts on. */
  line: number;
  /** Rows of the table so far, the header included, and its cells. */
  rows: number;
  headers: readonly Span[];
  item: OpenItem | undefined;
  /** The lists that are open, the innermost last, each with a number of its own. */
  readonly open: number[];
  lists: number;
  quotes: number;
  /** The last block that stands by itself: before it, everything is whole. */
  safe: { readonly line: number; readonly parts: number };
  tooDeep: number | undefined;
}

interface OpenItem extends Item {
  ordinal: number | undefined;
  number: Span;
  readonly parent: OpenItem | undefined;
  /** markdown-it fills it in after it has announced the item. */
  readonly token: Token;
  fresh: boolean;
}

type Token = InstanceType<StateBlock['Token']>;

const OVER_BUDGET = new Error('The text takes too long to read.');

const markdown = new MarkdownIt('commonmark', { html: true, maxNesting: Number.MAX_SAFE_INTEGER });
markdown.block.ruler.enable('table');
markdown.block.ruler.disable('lheading');
markdown.block.ruler.before('table', 'work', countWork, {
  alt: ['paragraph', 'reference', 'blockquote', 'list'],
});
markdown.block.ruler.at('paragraph', readText);

function begin(source: SourceText): Reading {
  // Every line break becomes LF, and every offset stays what it was.
  const text = source.text.includes('\r')
    ? source.text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n')
    : source.text;
  const env: { reading?: Reading } = {};
  const state = new markdown.block.State(text, markdown, env, []);
  skipByteOrderMark(state);
  const reading: Reading = {
    state,
    parts: [],
    budget: workBudget(state.lineMax),
    line: 0,
    rows: 0,
    headers: [],
    item: undefined,
    open: [],
    lists: 0,
    quotes: 0,
    safe: { line: 0, parts: 0 },
    tooDeep: undefined,
  };
  env.reading = reading;
  const ignored = new state.Token('', '', 0);
  state.push = (type, tag, nesting) => {
    if (nesting < 0) state.level -= 1;
    if (nesting > 0) state.level += 1;
    return notice(reading, type, tag) ?? ignored;
  };
  return reading;
}

/** The state is made of one line after the other; its first line begins after the mark. */
function skipByteOrderMark(state: StateBlock): void {
  if (state.src.charCodeAt(0) !== 0xfeff) return;
  const end = state.eMarks[0] ?? 0;
  let indent = 0;
  let columns = 0;
  for (; indent + 1 < end; indent += 1) {
    const code = state.src.charCodeAt(indent + 1);
    if (code === TAB) columns += 4 - (columns % 4);
    else if (code === SPACE) columns += 1;
    else break;
  }
  state.bMarks[0] = 1;
  state.tShift[0] = indent;
  state.sCount[0] = columns;
}

const TAB = 9;
const SPACE = 32;

function readingOf(state: StateBlock): Reading {
  // The environment is markdown-it's way to hand something through to rules.
  const { reading } = state.env as { readonly reading: Reading };
  return reading;
}

/** The first of all rules: matches nothing, and knows what is about to be read. */
function countWork(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const reading = readingOf(state);
  reading.budget -= 1;
  if (reading.budget < 0) throw OVER_BUDGET;
  if (silent) return false;
  reading.line = line;
  reading.rows = 0;
  if (state.level === 0) reading.safe = { line, parts: reading.parts.length };
  if (state.level < MAX_NESTING) return false;
  readFlat(reading, line, end);
  return true;
}

/** Deeper than anyone writes on purpose: what stands there is text, and nothing of it is lost. */
function readFlat(reading: Reading, line: number, end: number): void {
  const { state } = reading;
  let next = line + 1;
  while (next < end && !state.isEmpty(next) && (state.sCount[next] ?? 0) >= state.blkIndent) {
    next += 1;
  }
  reading.tooDeep ??= first(state, line);
  state.line = next;
  addText(reading, { start: first(state, line), end: state.eMarks[next - 1] ?? 0 });
}

/**
 * A paragraph or a setext heading. markdown-it has a rule for each, which look at the same lines one
 * after the other; here they are looked at once, and a line that begins like prose is not offered to
 * the rules that could end the paragraph, since none of them could match it.
 */
function readText(state: StateBlock, startLine: number, endLine: number): boolean {
  const reading = readingOf(state);
  const terminators = state.md.block.ruler.getRules('paragraph');
  const parent = state.parentType;
  state.parentType = 'paragraph';
  let line = startLine + 1;
  let level = 0;
  for (; line < endLine && !state.isEmpty(line); line += 1) {
    const indent = state.sCount[line] ?? 0;
    if (indent - state.blkIndent > 3) continue;
    if (indent >= state.blkIndent) level = underline(state, line);
    if (level > 0) break;
    if (indent < 0 || isProse(state, line)) continue;
    if (terminators.some((rule) => rule(state, line, endLine, true))) break;
  }
  state.parentType = parent;
  const start = first(state, startLine);
  const end = state.eMarks[line - 1] ?? start;
  state.line = level > 0 ? line + 1 : line;
  if (level === 0) addText(reading, { start, end });
  else
    addHeading(reading, level, 'setext', { start, end }, { start, end: state.eMarks[line] ?? end });
  return true;
}

/** The level of the setext heading that a line underlines; 0 when it does not. */
function underline(state: StateBlock, line: number): number {
  const start = first(state, line);
  const mark = state.src.charCodeAt(start);
  if (mark !== EQUALS && mark !== HYPHEN) return 0;
  const end = state.skipSpaces(state.skipChars(start, mark));
  if (end < (state.eMarks[line] ?? 0)) return 0;
  return mark === EQUALS ? 1 : 2;
}

/** It begins with a letter, and the line below it cannot be the second line of a table. */
function isProse(state: StateBlock, line: number): boolean {
  const code = state.src.charCodeAt(first(state, line)) | 0x20;
  if (code < 97 || code > 122) return false;
  const below = state.src.charCodeAt(first(state, line + 1));
  return below !== PIPE && below !== HYPHEN && below !== COLON;
}

const EQUALS = 61;
const HYPHEN = 45;
const PIPE = 124;
const COLON = 58;

/** Where the text of a line begins, behind the marks of quotes and lists. */
function first(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

/** markdown-it has found something. */
function notice(reading: Reading, type: string, tag: string): Token | undefined {
  switch (type) {
    case 'ordered_list_open':
    case 'bullet_list_open':
      reading.lists += 1;
      reading.open.push(reading.lists);
      return undefined;
    case 'ordered_list_close':
    case 'bullet_list_close':
      reading.open.pop();
      return undefined;
    case 'list_item_open':
      return openItem(reading);
    case 'list_item_close':
      reading.item = reading.item?.parent;
      return undefined;
    case 'blockquote_open':
      reading.quotes += 1;
      return undefined;
    case 'blockquote_close':
      reading.quotes -= 1;
      return undefined;
    case 'heading_open':
      noticeHeading(reading, Number(tag.slice(1)));
      return undefined;
    case 'fence':
    case 'code_block':
      noticeCode(reading, type === 'fence');
      return undefined;
    case 'html_block':
      add(reading, { kind: 'html', ...placeOf(reading, lines(reading)) });
      return undefined;
    case 'reference_definition':
      noticeDefinition(reading);
      return undefined;
    case 'tr_open':
      noticeRow(reading);
      return undefined;
    default:
      return undefined;
  }
}

function openItem(reading: Reading): Token {
  const token = new reading.state.Token('list_item_open', 'li', 1);
  const parent = reading.item;
  if (parent !== undefined) settle(reading, parent);
  const depth = (parent?.depth ?? 0) + 1;
  const number = { start: 0, end: 0 };
  const list = reading.open.at(-1) ?? 0;
  reading.item = { ordinal: undefined, number, depth, parent, list, token, fresh: true };
  return token;
}

/** By now markdown-it has said which number the item has. */
function settle(reading: Reading, item: OpenItem): void {
  if (!item.fresh) return;
  item.fresh = false;
  const digits = item.token.info.length;
  if (digits === 0) return;
  const line = item.token.map?.[0] ?? 0;
  const { src, bMarks } = reading.state;
  // In front of the number there is nothing but space and the markers of outer lists.
  const from = Math.max(bMarks[line] ?? 0, item.parent?.number.end ?? 0);
  const start = Math.max(from, src.indexOf(item.token.info, from));
  item.ordinal = Number(item.token.info);
  item.number = { start, end: start + digits };
}

function noticeHeading(reading: Reading, level: number): void {
  const { state, line } = reading;
  const start = first(state, line);
  const outer = { start, end: state.eMarks[line] ?? start };
  addHeading(reading, level, 'atx', { start: start + level, end: outer.end }, outer);
}

function addHeading(
  reading: Reading,
  level: number,
  style: 'atx' | 'setext',
  span: Span,
  outer: Span,
): void {
  const { src } = reading.state;
  const place = placeOf(reading, trimmed(src, span));
  add(reading, { kind: 'heading', level, style, outer: trimmed(src, outer), ...place });
}

function noticeCode(reading: Reading, fenced: boolean): void {
  const { state, line } = reading;
  const { span, language } = codeSpan(state, line, fenced);
  add(reading, { kind: fenced ? 'fence' : 'indented', language, ...placeOf(reading, span) });
}

function noticeDefinition(reading: Reading): void {
  const { state, line } = reading;
  // The rule says only later where it ends; a definition is read from its start.
  const start = first(state, line);
  add(reading, { kind: 'definition', ...placeOf(reading, { start, end: start }) });
}

function noticeRow(reading: Reading): void {
  const { state, rows } = reading;
  reading.rows += 1;
  // Below the header there is the line that makes it a table.
  const line = rows === 0 ? reading.line : reading.line + rows + 1;
  const span = trimmed(state.src, { start: first(state, line), end: state.eMarks[line] ?? 0 });
  if (rows === 0) {
    reading.headers = cellsOf(state.src, span);
    add(reading, { kind: 'header', ...placeOf(reading, span) });
    return;
  }
  const cells = rowCells(cellsOf(state.src, span), reading.headers);
  add(reading, { kind: 'row', cells, ...placeOf(reading, rowSpan(cells) ?? span) });
}

/** The block that starts on the line of the reading and ends before the line of the state. */
function lines({ state, line }: Reading): Span {
  const start = first(state, line);
  return trimmed(state.src, { start, end: state.eMarks[state.line - 1] ?? start });
}

function addText(reading: Reading, span: Span): void {
  add(reading, { kind: 'text', ...placeOf(reading, trimmed(reading.state.src, span)) });
}

function placeOf(reading: Reading, span: Span) {
  const { item } = reading;
  const fresh = item?.fresh === true;
  if (item !== undefined) settle(reading, item);
  return { span, item, first: fresh, quoted: reading.quotes > 0 };
}

function add(reading: Reading, part: Part): void {
  reading.parts.push(part);
}

/** What is left when the rules take too long: paragraphs between blank lines. */
function readPlainly(reading: Reading, source: SourceText, firstLine: number): void {
  reading.item = undefined;
  reading.quotes = 0;
  let start: number | undefined;
  for (let line = firstLine; line <= source.lineCount; line += 1) {
    const blank = line === source.lineCount || source.line(line).trim() === '';
    if (!blank) start ??= line;
    if (!blank || start === undefined) continue;
    addText(reading, { start: source.lineStart(start), end: source.lineEnd(line - 1) });
    start = undefined;
  }
}
