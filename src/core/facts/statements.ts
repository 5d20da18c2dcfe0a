/** Parts a document into what it says: labelled values, sentences and rows, each with its place and its weight. */
import type { Block, Runbook } from '../runbook.ts';
import type { Located, Span } from '../text.ts';
import { located, textBetween, trimmed } from '../text.ts';
import { perRunbook } from './per-runbook.ts';
import { remembered } from './remembered.ts';
import { isExampleHeading, isFirm } from './weight.ts';

/** A sentence, or a value behind its label: `RTO: 4 h`. */
export interface Statement {
  /** The label, if any, and what it says. */
  readonly span: Span;
  readonly label: Located<string> | undefined;
  /** What stands behind the label; the sentence itself where there is none. */
  readonly value: Located<string>;
  /** Index into `Runbook.blocks`. */
  readonly block: number;
  readonly section: number;
  /** It does not stand below the heading of an example. */
  readonly isReal: boolean;
  /** What `isStated` found, once somebody has asked: a dozen readers do. */
  stated?: boolean;
}

export interface TableRow {
  readonly span: Span;
  readonly cells: readonly TableCell[];
  /** Those of its cells; the rows of one table share them. */
  readonly headers: readonly string[];
  readonly block: number;
  readonly section: number;
  /** It does not stand below the heading of an example. */
  readonly isReal: boolean;
}

export interface TableCell {
  /** The header of the column, folded to lower case; empty where none is written. */
  readonly header: string;
  readonly text: Located<string>;
}

export interface Statements {
  readonly said: readonly Statement[];
  readonly rows: readonly TableRow[];
  /** Lines of fences, without what only shows output. */
  readonly code: readonly Statement[];
}

/** Of a Markdown document; front matter is left to the metadata. Linear. */
export function statementsOf(runbook: Runbook): Statements {
  const said: Statement[] = [];
  const rows: TableRow[] = [];
  const code: Statement[] = [];
  const examples = exampleSections(runbook);
  const headers: Headers = new Map();
  for (const [index, block] of runbook.blocks.entries()) {
    const isReal = examples[block.section] !== true;
    if (block.kind === 'row') rows.push(rowOf(runbook, block, index, isReal, rows.at(-1), headers));
    else if (block.kind === 'fence') addLines(runbook, block, index, isReal, code);
    else if (block.kind !== 'heading' && block.kind !== 'value') {
      addStatements(runbook, block, index, isReal, said);
    }
  }
  return { said, rows, code };
}

/** Whether it states what it says: no wish, example, denial, question or gap. */
export function isStated(statement: Statement): boolean {
  const { isReal, label, value } = statement;
  statement.stated ??= isReal && isFirm(value.value) && (!label || isFirm(label.value));
  return statement.stated;
}

/** The headings around a section, the innermost first. */
export function headingsAround({ sections }: Runbook, section: number): Located<string>[] {
  const found: Located<string>[] = [];
  for (let at: number | undefined = section; at !== undefined; at = sections[at]?.parent) {
    const heading = sections[at]?.heading;
    if (heading) found.push(heading);
  }
  return found;
}

/** Finds the first cell of a row whose header fits. */
export function column(pattern: RegExp): (row: TableRow) => TableCell | undefined {
  const place = ofHeaders((headers) => headers.findIndex((header) => pattern.test(header)));
  return (row) => {
    const at = place(row);
    // An array that is asked for its place -1 looks for a property of that name, which takes long.
    return at < 0 ? undefined : row.cells[at];
  };
}

/** What is read from the headers of a table: once, and not for each of its rows. */
export function ofHeaders<T>(read: (headers: readonly string[]) => T): (row: TableRow) => T {
  let last: { readonly headers: readonly string[]; readonly found: T } | undefined;
  return ({ headers }) => {
    if (headers !== last?.headers) last = { headers, found: read(headers) };
    return last.found;
  };
}

/** Whether something holds of a section; asked once for each, and not for all that stands in it. */
export function ofSections(
  holds: (runbook: Runbook, section: number) => boolean,
): (runbook: Runbook, section: number) => boolean {
  const answers = perRunbook((): (boolean | undefined)[] => []);
  return (runbook, section) => {
    const known = answers(runbook);
    const before = known[section];
    if (before !== undefined) return before;
    const found = holds(runbook, section);
    known[section] = found;
    return found;
  };
}

/** The text without emphasis, code marks and the targets of links: what is told to people. */
export function legible(text: string): string {
  return text
    .replace(/[*`]|__|<br\s{0,2}\/?>/g, ' ')
    .replace(/\[([^\]\n]{0,200})\]\([^)\s]{0,300}\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same in lower case: what is compared. */
export const plain = remembered((text: string): string => legible(text).toLowerCase());

function exampleSections(runbook: Runbook): boolean[] {
  const found: boolean[] = [];
  for (const { heading, parent } of runbook.sections) {
    const inherited = parent !== undefined && found[parent] === true;
    // The title of a document names what it is about, and a form is told by other means.
    const own = parent !== undefined && heading !== undefined && isExampleHeading(heading.value);
    found.push(inherited || own);
  }
  return found;
}

/** By where they stand: those of a table are read once. */
type Headers = Map<Span, string>;

function rowOf(
  { source }: Runbook,
  block: Block,
  index: number,
  isReal: boolean,
  before: TableRow | undefined,
  folded: Headers,
): TableRow {
  const headerAt = (span: Span): string => {
    const known = folded.get(span) ?? plain(textBetween(source, span));
    folded.set(span, known);
    return known;
  };
  const cells = (block.cells ?? []).map(({ span, header }) => ({
    header: header === undefined ? '' : headerAt(header),
    text: located(source, span),
  }));
  const isSame =
    before?.headers.length === cells.length &&
    cells.every(({ header }, at) => header === before.headers[at]);
  const headers = isSame ? before.headers : cells.map(({ header }) => header);
  return { span: block.span, cells, headers, block: index, section: block.section, isReal };
}

function addLines(
  { source }: Runbook,
  { span, section }: Block,
  block: number,
  isReal: boolean,
  code: Statement[],
): void {
  let from = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    const mark = source.text.charCodeAt(at);
    if (at < span.end && mark !== 10 && mark !== 13) continue;
    const line = trimmed(source.text, { start: from, end: at });
    from = at + 1;
    if (line.end <= line.start) continue;
    const value = located(source, line);
    code.push({ span: line, label: undefined, value, block, section, isReal });
  }
}

const LABEL =
  /^[\s>]{0,8}(?:[-+*]\s{1,3})?(?:\*\*|__)?([\p{L}][^:\n|.!?]{0,70}?)(?:\*\*|__)?\s{0,2}:(?:\*\*|__)?(?=[ \t\u00a0])/u;

function addStatements(
  { source }: Runbook,
  { span, section }: Block,
  block: number,
  isReal: boolean,
  said: Statement[],
): void {
  const { text } = source;
  const add = (start: number, end: number, label: Located<string> | undefined, from: number) => {
    const whole = trimmed(text, { start, end });
    const value = located(source, trimmed(text, { start: Math.max(from, whole.start), end }));
    if (value.span.end <= value.span.start) return;
    said.push({ span: whole, label, value, block, section, isReal });
  };
  let start = span.start;
  let label: Located<string> | undefined;
  let valueFrom = start;
  const close = (end: number) => {
    if (end > start) add(start, end, label, valueFrom);
    label = undefined;
    start = end;
    valueFrom = end;
  };
  let lineStart = true;
  for (let at = span.start; at < span.end; at += 1) {
    if (lineStart) {
      lineStart = false;
      const found = labelAt(text, at, span.end);
      if (found !== undefined) {
        close(at);
        label = located(source, found.label);
        valueFrom = found.end;
        at = found.end - 1;
        continue;
      }
    }
    const mark = text.charCodeAt(at);
    if (mark === 10 || mark === 13) lineStart = true;
    else if ((mark === 46 || mark === 33 || mark === 63) && endsSentence(text, at, span.end)) {
      close(at + 1);
    }
  }
  close(span.end);
}

function labelAt(
  text: string,
  at: number,
  end: number,
): { readonly label: Span; readonly end: number } | undefined {
  const line = text.slice(at, Math.min(end, at + 100));
  const match = line.includes(':') ? LABEL.exec(line) : null;
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const start = at + match[0].indexOf(name);
  return { label: trimmed(text, { start, end: start + name.length }), end: at + match[0].length };
}

/** White space and a capital, a digit or a mark behind the stop, and no abbreviation before it. */
function endsSentence(text: string, at: number, end: number): boolean {
  let next = at + 1;
  while (next < end && '*_`")'.includes(text.charAt(next))) next += 1;
  if (next >= end) return true;
  if (!/\s/.test(text.charAt(next))) return false;
  while (next < end && /\s/.test(text.charAt(next))) next += 1;
  if (!/[\p{Lu}\d"'`*[(_]/u.test(text.charAt(next))) return false;
  return !/(?:^|[\s(])(?:e\.g|i\.e|z(?:\.\s?B)?|approx|max|min|vs|no|ca|etc|incl|resp)$/i.test(
    text.slice(Math.max(0, at - 8), at),
  );
}
