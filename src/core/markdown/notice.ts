/** Turns what markdown-it would make tokens of into parts with places. */

import type { Span } from '../text.ts';
import { trimmed } from '../text.ts';
import { codeSpan } from './code.ts';
import {
  addHeading,
  addOther,
  first,
  placeOf,
  type Reading,
  settle,
  type Token,
} from './reading.ts';
import { cellsOf, rowCells, rowSpan } from './table.ts';

/**
 * markdown-it has found something. A token comes back where it will write into it what is needed later.
 */
export function notice(reading: Reading, type: string, tag: string): Token | undefined {
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
      addOther(reading, 'html', lines(reading));
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
  // Making a true token takes longer than reading most items.
  const token = { info: '', map: null, markup: '' } as Token;
  const parent = reading.item;
  if (parent !== undefined) settle(parent);
  const depth = (parent?.depth ?? 0) + 1;
  // Later on, what stands in the item moves the marks of its first line.
  const start = first(reading.state, reading.state.line);
  const number = { start, end: start };
  const list = reading.open.at(-1) ?? 0;
  reading.item = { ordinal: undefined, number, depth, parent, list, token, fresh: true };
  return token;
}

function noticeHeading(reading: Reading, level: number): void {
  const { state, line } = reading;
  const start = first(state, line);
  const outer = { start, end: state.eMarks[line] ?? start };
  addHeading(reading, level, 'atx', { start: start + level, end: outer.end }, outer);
}

function noticeCode(reading: Reading, fenced: boolean): void {
  const code = codeSpan(reading.state, reading.line, fenced);
  const { span, item, first, quoted } = placeOf(reading, code.span);
  const kind = fenced ? 'fence' : 'indented';
  const { language, unclosed } = code;
  reading.parts.push({ kind, span, item, first, quoted, language, unclosed });
}

function noticeDefinition(reading: Reading): void {
  // The rule says only later where it ends; a definition is read from its start.
  const start = first(reading.state, reading.line);
  addOther(reading, 'definition', { start, end: start });
}

function noticeRow(reading: Reading): void {
  const { state, rows } = reading;
  reading.rows += 1;
  // Below the header there is the line that makes it a table.
  const line = rows === 0 ? reading.line : reading.line + rows + 1;
  const whole = trimmed(state.src, { start: first(state, line), end: state.eMarks[line] ?? 0 });
  if (rows === 0) {
    reading.headers = cellsOf(state.src, whole);
    addOther(reading, 'header', whole);
    return;
  }
  const cells = rowCells(cellsOf(state.src, whole), reading.headers);
  const { span, item, first: isFirst, quoted } = placeOf(reading, rowSpan(cells) ?? whole);
  reading.parts.push({ kind: 'row', span, item, first: isFirst, quoted, cells });
}

/** The block that starts on the line of the reading and ends before the line of the state. */
function lines({ state, line }: Reading): Span {
  const start = first(state, line);
  return trimmed(state.src, { start, end: state.eMarks[state.line - 1] ?? start });
}
