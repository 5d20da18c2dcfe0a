/** Reads the HTML within Markdown: tables, headings, lists and text; comments and scripts are no content. */
import type { Cell } from '../runbook.ts';
import type { Span } from '../text.ts';
import { trimmed } from '../text.ts';
import { rowCells, rowSpan } from './table.ts';

export type HtmlPiece =
  | { readonly kind: 'paragraph' | 'item' | 'fence' | 'comment'; readonly span: Span }
  | { readonly kind: 'heading'; readonly span: Span; readonly level: number; readonly outer: Span }
  | { readonly kind: 'row'; readonly span: Span; readonly cells: readonly Cell[] };

/** Tables may go on from one run of HTML to the next, with blank lines or Markdown between their tags. */
export interface HtmlReader {
  /** Reads the next run. */
  read(span: Span): HtmlPiece[];
  /**
   * Takes what Markdown found between two runs into the cell that is open. When none is, it stands by
   * itself, behind what it ends.
   */
  take(span: Span): 'taken' | HtmlPiece[];
  /** Whether indented lines belong to a table. */
  inTable(): boolean;
  /** Ends what is open: a heading stands in no table. */
  end(): HtmlPiece[];
}

export function htmlReader(text: string): HtmlReader {
  const state: State = {
    text,
    pieces: [],
    run: undefined,
    opened: 0,
    item: false,
    table: false,
    headers: [],
    row: undefined,
    cell: undefined,
    heading: undefined,
  };
  const taken = () => state.pieces.splice(0);
  return {
    read: (span) => {
      readRun(state, span);
      if (state.cell === undefined) flush(state);
      state.item = false;
      state.heading = undefined;
      return taken();
    },
    take: (span) => {
      if (state.cell === undefined) {
        endRow(state);
        return taken();
      }
      extend(state, span);
      return 'taken';
    },
    inTable: () => state.table,
    end: () => {
      endTable(state);
      flush(state);
      return taken();
    },
  };
}

interface State {
  readonly text: string;
  readonly pieces: HtmlPiece[];
  /** From the first to the last text since the last tag that ends a block. */
  run: Span | undefined;
  /** How many tags within the run or cell wait for their end. */
  opened: number;
  item: boolean;
  table: boolean;
  headers: readonly Span[];
  row: { readonly cells: Span[]; isHeader: boolean } | undefined;
  cell: { readonly start: number; span: Span | undefined; isHeader: boolean } | undefined;
  heading: { readonly level: number; readonly start: number } | undefined;
}

/** Tags that stand within a run of text. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark q s samp
  small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);

const TAG = /^<(\/?)([a-z][a-z0-9-]{0,30})/i;

function readRun(state: State, { start, end }: Span): void {
  // Searches stay within the run, so that what is never closed is not looked for in the whole file.
  const run = state.text.slice(start, end);
  let at = 0;
  while (at < run.length) {
    const open = run.indexOf('<', at);
    const stop = open < 0 ? run.length : open;
    if (stop > at) addText(state, { start: start + at, end: start + stop });
    if (open < 0) return;
    at = readTag(state, run, open, start);
  }
}

function readTag(state: State, run: string, at: number, base: number): number {
  if (run.startsWith('<!--', at)) {
    const end = behind(run, '-->', at + 4);
    state.pieces.push({ kind: 'comment', span: { start: base + at, end: base + end } });
    return end;
  }
  if (run[at + 1] === '!' || run[at + 1] === '?') return behind(run, '>', at);
  const tag = TAG.exec(run.slice(at, at + 40));
  if (tag === null) {
    addText(state, { start: base + at, end: base + at + 1 });
    return at + 1;
  }
  const name = (tag[2] ?? '').toLowerCase();
  const end = tagEnd(run, at + tag[0].length);
  if (tag[1] === '/') {
    closeTag(state, name, { start: base + at, end: base + end });
    return end;
  }
  if (name === 'script' || name === 'style') return behind(run, `</${name}>`, end);
  if (name === 'pre') return readPre(state, run, end, base);
  openTag(state, name, base + at, base + end);
  return end;
}

function behind(run: string, mark: string, from: number): number {
  const found = run.indexOf(mark, from);
  return found < 0 ? run.length : found + mark.length;
}

/** Behind the `>`; one within quotes is none. */
function tagEnd(run: string, from: number): number {
  let quote = '';
  const limit = Math.min(run.length, from + LONGEST_TAG);
  for (let at = from; at < limit; at += 1) {
    const mark = run.charAt(at);
    if (quote !== '') quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '>') return at + 1;
    else if (mark === '<') return at;
  }
  return limit;
}

const LONGEST_TAG = 4_000;

function readPre(state: State, run: string, from: number, base: number): number {
  state.heading = undefined;
  flush(state);
  const end = behind(run, '</pre>', from);
  const close = run.endsWith('</pre>', end) ? end - 6 : end;
  const inner =
    /^(?:\s{0,20}<code[^<>]{0,200}>)?/.exec(run.slice(from, from + 300))?.[0].length ?? 0;
  const code = run.slice(from + inner, close).replace(/<\/code>\s{0,20}$/, '');
  const start = from + inner;
  const span = trimmed(state.text, { start: base + start, end: base + start + code.length });
  if (state.cell === undefined) endRow(state);
  if (state.cell !== undefined) extend(state, span);
  else if (span.end > span.start) state.pieces.push({ kind: 'fence', span });
  return end;
}

function openTag(state: State, name: string, start: number, end: number): void {
  if (INLINE.has(name)) {
    openInline(state, name, { start, end });
    return;
  }
  // Within a heading, every tag but another heading's is part of a line.
  if (state.heading !== undefined && !TABLE.has(name) && !/^h[1-6]$/.test(name)) return;
  state.heading = undefined;
  switch (name) {
    case 'table':
      endTable(state);
      flush(state);
      state.table = true;
      return;
    case 'tr':
      endRow(state);
      flush(state);
      state.row = { cells: [], isHeader: true };
      return;
    case 'th':
    case 'td':
      endCell(state);
      if (state.row === undefined) {
        flush(state);
        state.row = { cells: [], isHeader: true };
      }
      state.cell = { start: end, span: undefined, isHeader: name === 'th' };
      return;
    default:
      if (state.cell !== undefined) return;
      if (!STRUCTURE.has(name)) endRow(state);
      flush(state);
      if (name === 'li') state.item = true;
      if (/^h[1-6]$/.test(name)) state.heading = { level: Number(name[1]), start };
  }
}

const TABLE = new Set(['table', 'tr', 'td', 'th']);

/** What may stand in a table beside rows and cells; anything else ends a row that nobody ended. */
const STRUCTURE = new Set(['thead', 'tbody', 'tfoot', 'caption', 'colgroup', 'col']);

/** A link belongs to the text; other tags only when they stand within it. */
function openInline(state: State, name: string, tag: Span): void {
  const isBold = name === 'strong' || name === 'b';
  const { cell } = state;
  if (isBold && cell !== undefined && cell.span === undefined) cell.isHeader = true;
  const within = cell === undefined ? state.run : cell.span;
  const isLink = name === 'a' && /\shref\s?=/i.test(state.text.slice(tag.start, tag.end));
  if (isLink) extend(state, tag);
  if (isLink || within !== undefined) state.opened += 1;
}

function closeInline(state: State, tag: Span): void {
  if (state.opened === 0) return;
  state.opened -= 1;
  extend(state, tag);
}

function closeTag(state: State, name: string, tag: Span): void {
  if (INLINE.has(name)) {
    closeInline(state, tag);
    return;
  }
  if (name === 'table') endTable(state);
  else if (name === 'tr') endRow(state);
  else if (name === 'td' || name === 'th') endCell(state);
  else if (state.cell === undefined && /^h[1-6]$/.test(name)) endHeading(state, tag.end);
  else if (state.cell === undefined && state.heading === undefined) flush(state);
  if (name === 'li') state.item = false;
}

function addText(state: State, span: Span): void {
  const within = trimmed(state.text, span);
  if (within.end > within.start) extend(state, within);
}

function extend(state: State, { start, end }: Span): void {
  if (state.cell !== undefined) {
    state.cell.span = { start: state.cell.span?.start ?? start, end };
    return;
  }
  // Between the cells of a row there is no text.
  if (state.row !== undefined) return;
  state.run = { start: state.run?.start ?? start, end };
}

function flush(state: State): void {
  const { run } = state;
  state.run = undefined;
  state.opened = 0;
  if (run !== undefined) state.pieces.push({ kind: state.item ? 'item' : 'paragraph', span: run });
}

function endHeading(state: State, end: number): void {
  const { run, heading } = state;
  state.heading = undefined;
  if (heading === undefined) {
    flush(state);
    return;
  }
  state.run = undefined;
  state.opened = 0;
  const { level, start } = heading;
  const span = run ?? { start: end, end };
  state.pieces.push({ kind: 'heading', span, level, outer: { start, end } });
}

function endCell(state: State): void {
  const { cell, row } = state;
  if (cell === undefined || row === undefined) return;
  state.cell = undefined;
  state.opened = 0;
  row.cells.push(cell.span ?? { start: cell.start, end: cell.start });
  if (cell.span !== undefined && !cell.isHeader) row.isHeader = false;
}

function endRow(state: State): void {
  endCell(state);
  const { row, headers } = state;
  state.row = undefined;
  if (row === undefined) return;
  // The first row is the header when all of its cells are header cells, or bold.
  if (headers.length === 0 && row.isHeader && row.cells.length > 1) {
    state.headers = row.cells;
    return;
  }
  const cells = rowCells(row.cells, headers);
  const span = rowSpan(cells);
  if (span !== undefined) state.pieces.push({ kind: 'row', span, cells });
}

function endTable(state: State): void {
  endRow(state);
  state.table = false;
  state.headers = [];
  state.cell = undefined;
}
