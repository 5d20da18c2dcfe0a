/** Turns what the block parser found into the pieces of a document: text without comments and tags. */

import type { Cell } from '../runbook.ts';
import type { SourceText, Span } from '../text.ts';
import { trimmed } from '../text.ts';
import { boldLine, headingText, listLabel } from './heading.ts';
import { type HtmlPiece, htmlReader } from './html.ts';
import { type Inline, NOTHING, readInline } from './inline.ts';
import { isOutline, outlineEntries } from './outline.ts';
import type { HeadingPart, Part, Place, RowPart, TextPart } from './part.ts';
import type { Opening, Piece } from './piece.ts';
import { rowSpan } from './table.ts';
import { content } from './tags.ts';

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** From `<!--` to `-->`, in the order of the text. */
  readonly comments: readonly Span[];
  /** Where link definitions start. */
  readonly definitions: readonly number[];
  /** What may hold links and is no block: the header lines of tables. */
  readonly headers: readonly { readonly inline: Inline; readonly before: number }[];
}

/** With `mdx`, lines that import and export are code. */
export function readPieces(source: SourceText, parts: readonly Part[], mdx: boolean): Pieces {
  const { text } = source;
  const made: Made = { text, pieces: [], comments: [], definitions: [], headers: [] };
  const html = htmlReader(text);
  let admonition = false;
  let table: Place = OUTSIDE;
  for (const part of parts) {
    const before = made.pieces.length;
    if (part.kind === 'html' || (part.kind === 'indented' && html.inTable())) {
      // A table stands where it began, though Markdown takes its last lines for those of a list.
      if (!html.inTable()) table = part;
      for (const piece of html.read(part.span)) {
        addHtml(made, piece.kind === 'row' ? table : part, piece);
      }
    } else if (part.kind === 'heading') {
      for (const piece of html.end()) addHtml(made, table, piece);
      addHeading(made, part);
    } else {
      const ended = html.take(part.span);
      if (ended === 'taken') continue;
      for (const piece of ended) addHtml(made, table, piece);
      addPart(made, part, admonition, mdx);
    }
    if (part.kind !== 'indented' || before === made.pieces.length)
      admonition = isAdmonition(text, part);
  }
  for (const piece of html.end()) addHtml(made, table, piece);
  return made;
}

interface Made {
  readonly text: string;
  readonly pieces: Piece[];
  readonly comments: Span[];
  readonly definitions: number[];
  readonly headers: { readonly inline: Inline; readonly before: number }[];
}

const OUTSIDE: Place = { span: { start: 0, end: 0 }, item: undefined, first: false, quoted: false };

/** The indented lines below `!!! note` are text. */
function isAdmonition(text: string, { kind, span }: Part): boolean {
  const mark = text[span.start];
  if (kind !== 'text' || (mark !== '!' && mark !== '?')) return false;
  return /^(?:!!!|\?\?\?\+?) ?[a-z]/i.test(text.slice(span.start, span.start + 8));
}

function addPart(
  made: Made,
  part: Exclude<Part, HeadingPart>,
  admonition: boolean,
  mdx: boolean,
): void {
  switch (part.kind) {
    case 'text':
      if (mdx && part.item === undefined && isModule(made.text, part.span)) return;
      addText(made, part);
      return;
    case 'indented':
    case 'fence':
      if (part.span.end <= part.span.start) return;
      if (part.kind === 'indented' && admonition) addRun(made, part, part.span, part.first);
      else if (part.kind === 'indented' && isOutline(made.text, part.span)) {
        for (const entry of outlineEntries(made.text, part.span)) addRun(made, part, entry, false);
      } else addPiece(made, part, { kind: 'fence', span: part.span, language: part.language });
      return;
    case 'row':
      addRow(made, part);
      return;
    case 'header':
      made.headers.push({ inline: readComments(made, part.span), before: made.pieces.length });
      return;
    case 'definition':
      made.definitions.push(part.span.start);
      return;
    case 'html':
      return;
  }
}

function addRow(made: Made, part: RowPart): void {
  const inline = readComments(made, part.span);
  const { comments } = inline;
  const cells =
    comments.length === 0 ? part.cells : part.cells.map((cell) => bare(made, cell, comments));
  const span = rowSpan(cells);
  if (span !== undefined) addPiece(made, part, { kind: 'row', span, cells, inline });
}

/** The cell without comments at either end. */
function bare({ text }: Made, { span, header }: Cell, comments: readonly Span[]): Cell {
  let { start, end } = span;
  for (const comment of comments) {
    if (comment.start === start && comment.end <= end) start = comment.end;
  }
  for (const comment of comments.toReversed()) {
    if (comment.end === end && comment.start >= start) end = comment.start;
  }
  return { span: trimmed(text, { start, end }), header };
}

/** `import` and `export` of MDX. */
function isModule(text: string, { start }: Span): boolean {
  return /^(?:import|export)\s/.test(text.slice(start, start + 7));
}

function addText(made: Made, part: TextPart): void {
  const { text } = made;
  const span = content(text, part.span);
  if (span.end <= span.start) return;
  const isFree = part.item === undefined && !part.quoted;
  const bold = isFree ? (boldLine(text, span) ?? listLabel(text, span)) : undefined;
  if (bold === undefined) {
    addRun(made, part, span, part.first);
    return;
  }
  const inline = readComments(made, bold.line);
  const opens: Opening = { level: undefined, style: 'bold', outer: bold.line };
  addPiece(made, part, { kind: 'heading', span: bold.text, opens, inline });
  addRun(made, part, content(text, { start: bold.line.end, end: span.end }), false);
}

/** Text as a paragraph or an item; comments cut it into several. */
function addRun(made: Made, place: Place, span: Span, first: boolean): void {
  const { text } = made;
  const box = first ? taskBox(text, span) : undefined;
  const from = box === undefined ? span.start : box.end + 1;
  const inline = readComments(made, { start: from, end: span.end });
  let isFirst = first;
  let start = from;
  const addUpTo = (end: number) => {
    const run = content(text, { start, end });
    if (run.end <= run.start) return;
    const mark = isFirst ? box : undefined;
    const plain = place.item === undefined ? 'paragraph' : 'item';
    const kind = mark === undefined ? plain : 'task';
    addPiece(made, place, { kind, span: run, inline, first: isFirst, mark });
    isFirst = false;
  };
  for (const comment of inline.comments) {
    addUpTo(comment.start);
    start = comment.end;
  }
  addUpTo(span.end);
}

/** The character between the brackets that begin a task. */
function taskBox(text: string, { start, end }: Span): Span | undefined {
  if (text[start] !== '[' || text[start + 2] !== ']' || start + 3 >= end) return undefined;
  const isBox = /[ xX]/.test(text.charAt(start + 1)) && /\s/.test(text.charAt(start + 3));
  return isBox ? { start: start + 1, end: start + 2 } : undefined;
}

function addHeading(made: Made, part: HeadingPart): void {
  const { text } = made;
  const inline = readComments(made, part.span);
  const span = headingText(text, part.span);
  // In a list or a quote it opens no section: the text goes on behind the list or quote.
  if (part.item !== undefined || part.quoted) {
    if (span.end <= span.start) return;
    const kind = part.item === undefined ? 'paragraph' : 'item';
    addPiece(made, part, { kind, span, inline, first: part.first });
    return;
  }
  const { level, style, outer } = part;
  addPiece(made, part, { kind: 'heading', span, inline, opens: { level, style, outer } });
}

function addHtml(made: Made, place: Place, piece: HtmlPiece): void {
  const { text } = made;
  const { kind, span } = piece;
  if (kind === 'comment') {
    made.comments.push(span);
    return;
  }
  if (kind === 'fence') {
    addPiece(made, place, { kind, span });
    return;
  }
  // The comments within are known already.
  const inline = readInline(text, span);
  if (kind === 'row') {
    addPiece(made, place, { kind, span, cells: piece.cells, inline });
    return;
  }
  if (kind === 'heading') {
    const opens: Opening = { level: piece.level, style: 'html', outer: piece.outer };
    addPiece(made, place, { kind, span: headingText(text, span), inline, opens });
    return;
  }
  const isItem = kind === 'item' || place.item !== undefined;
  const depth = Math.max(place.item?.depth ?? 0, isItem ? 1 : 0);
  addPiece(made, place, { kind: isItem ? 'item' : 'paragraph', span, inline, depth });
}

function readComments(made: Made, span: Span): Inline {
  const inline = readInline(made.text, span);
  for (const comment of inline.comments) made.comments.push(comment);
  return inline;
}

function addPiece(
  made: Made,
  { item }: Place,
  piece: Pick<Piece, 'kind' | 'span'> & Partial<Piece>,
): void {
  const { kind, span, first, depth, cells, language, inline, opens, mark } = piece;
  made.pieces.push({
    kind,
    span,
    item,
    first: first ?? false,
    depth: depth ?? item?.depth ?? 0,
    cells,
    language,
    inline: inline ?? NOTHING,
    opens,
    mark,
  });
}
