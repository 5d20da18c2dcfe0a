/**
 * Rows of small numbers, one behind the other: a file holds them as they are, and no row has to be read before it
 * is asked for. A start that reads all of its tables would take longer than its work.
 */

export interface Rows {
  /** Where each row starts, and where the last one ends. */
  readonly starts: Uint32Array;
  readonly numbers: Uint16Array;
}

export const NO_ROWS: Rows = { starts: new Uint32Array(1), numbers: new Uint16Array(0) };

/** One more than the largest number. */
const LIMIT = 0x10000;

/** Throws when a number is too large, which only the tables of a build can come to. */
export function packRows(rows: readonly (readonly number[])[]): Rows {
  const starts = startsOf(rows.map(({ length }) => length));
  const numbers = new Uint16Array(starts[rows.length] ?? 0);
  let at = 0;
  for (const row of rows) {
    for (const number of row) {
      numbers[at] = checked(number);
      at += 1;
    }
  }
  return { starts, numbers };
}

export function packNumbers(numbers: readonly number[]): Uint16Array {
  return new Uint16Array(numbers.map(checked));
}

function checked(number: number): number {
  if (number >= 0 && number < LIMIT) return number;
  throw new Error(`${number} does not fit into a table.`);
}

/** Where rows of these lengths start. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at += 1) {
    starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0);
  }
  return starts;
}

export function lengthsOf({ starts }: Rows): Uint16Array {
  return Uint16Array.from(starts.subarray(1), (end, row) => end - (starts[row] ?? 0));
}

/** The rows of both, one behind the other. */
export function concatRows(first: Rows, second: Rows): Rows {
  const starts = new Uint32Array(first.starts.length + second.starts.length - 1);
  starts.set(first.starts);
  starts.set(
    second.starts.map((start) => start + first.numbers.length),
    first.starts.length - 1,
  );
  return { starts, numbers: concatNumbers(first.numbers, second.numbers) };
}

export function concatNumbers(first: Uint16Array, second: Uint16Array): Uint16Array {
  const both = new Uint16Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

export function rowCount({ starts }: Rows): number {
  return starts.length - 1;
}

/** Reads single rows. */
export class Table {
  readonly count: number;
  readonly #numbers: Uint16Array;
  readonly #starts: Uint32Array;

  constructor(rows: Rows) {
    this.count = rowCount(rows);
    this.#numbers = rows.numbers;
    this.#starts = rows.starts;
  }

  read(row: number): Uint16Array {
    return this.#numbers.subarray(this.#starts[row] ?? 0, this.#starts[row + 1] ?? 0);
  }

  /** The row of `[from, to)` that begins with a number; -1 when none does. Such rows are in order. */
  find(first: number, from = 0, to = this.count): number {
    const row = this.lastUpTo(first, from, to);
    return row >= from && this.#firstOf(row) === first ? row : -1;
  }

  /** The last row of `[from, to)` that begins with a number or a lesser one; `from - 1` when none does. */
  lastUpTo(first: number, from = 0, to = this.count): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#firstOf(middle) <= first) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #firstOf(row: number): number {
    return this.#numbers[this.#starts[row] ?? 0] ?? 0;
  }
}
