/**
 * Rows of small numbers, written as text: JSON carries them at a byte or two a number, and nothing has to be
 * read before a row is asked for. A start that reads all of its tables would take longer than its work.
 */

export interface Rows {
  /** Two characters for each row: where it starts. */
  readonly starts: string;
  /** One character for each number. */
  readonly numbers: string;
}

/** Characters below need an escape in JSON. */
const FIRST = 35;

/** Numbers from here on would be halves of a character. */
const LIMIT = 0xd800 - FIRST;

/** Throws when a number is too large, which only the tables of a build can come to. */
export function packRows(rows: readonly (readonly number[])[]): Rows {
  let starts = '';
  let numbers = '';
  for (const row of rows) {
    starts += packed(Math.floor(numbers.length / LIMIT)) + packed(numbers.length % LIMIT);
    for (const number of row) numbers += packed(number);
  }
  return { starts, numbers };
}

export function rowCount({ starts }: Rows): number {
  return starts.length / 2;
}

export function readRow(rows: Rows, row: number): number[] {
  const end = row + 1 < rowCount(rows) ? startOf(rows, row + 1) : rows.numbers.length;
  const read: number[] = [];
  for (let at = startOf(rows, row); at < end; at += 1) {
    read.push(rows.numbers.charCodeAt(at) - FIRST);
  }
  return read;
}

/** The row of `[from, to)` that begins with a number; -1 when none does. Such rows are in order. */
export function findRow(rows: Rows, from: number, to: number, first: number): number {
  const row = lastRowUpTo(rows, from, to, first);
  return row >= from && firstOf(rows, row) === first ? row : -1;
}

/** The last row of `[from, to)` that begins with a number or a lesser one; `from - 1` when none does. */
export function lastRowUpTo(rows: Rows, from: number, to: number, first: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstOf(rows, middle) <= first) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function firstOf(rows: Rows, row: number): number {
  return rows.numbers.charCodeAt(startOf(rows, row)) - FIRST;
}

function startOf({ starts }: Rows, row: number): number {
  const high = starts.charCodeAt(row * 2) - FIRST;
  return high * LIMIT + starts.charCodeAt(row * 2 + 1) - FIRST;
}

function packed(number: number): string {
  if (number < 0 || number >= LIMIT) throw new Error(`${number} does not fit into a table.`);
  return String.fromCharCode(number + FIRST);
}
