/**
 * Rows of small numbers, written as text: JSON carries them at a byte or two a number, and no row has to be read
 * before it is asked for. A start that reads all of its tables would take longer than its work.
 */

export interface Rows {
  /** One character for each row: how many numbers it has. */
  readonly lengths: string;
  /** One character for each number. */
  readonly numbers: string;
}

export const NO_ROWS: Rows = { lengths: '', numbers: '' };

/** Characters below need an escape in JSON. */
const FIRST = 35;

/** Numbers from here on would be halves of a character. */
const LIMIT = 0xd800 - FIRST;

/** Throws when a number or a row is too large, which only the tables of a build can come to. */
export function packRows(rows: readonly (readonly number[])[]): Rows {
  return {
    lengths: packNumbers(rows.map(({ length }) => length)),
    numbers: rows.map(packNumbers).join(''),
  };
}

/** The rows of both, one behind the other. */
export function concatRows(first: Rows, second: Rows): Rows {
  return { lengths: first.lengths + second.lengths, numbers: first.numbers + second.numbers };
}

export function rowCount({ lengths }: Rows): number {
  return lengths.length;
}

/** One number of what `packNumbers` makes. */
export function numberAt(packed: string, at: number): number {
  return packed.charCodeAt(at) - FIRST;
}

/** Reads single rows. */
export class Table {
  readonly count: number;
  readonly #numbers: string;
  readonly #starts: Uint32Array;

  constructor({ lengths, numbers }: Rows) {
    this.count = lengths.length;
    this.#numbers = numbers;
    this.#starts = new Uint32Array(lengths.length + 1);
    let start = 0;
    for (let row = 0; row < lengths.length; row += 1) {
      start += numberAt(lengths, row);
      this.#starts[row + 1] = start;
    }
  }

  read(row: number): number[] {
    const read: number[] = [];
    const end = this.#starts[row + 1] ?? 0;
    for (let at = this.#starts[row] ?? 0; at < end; at += 1) {
      read.push(numberAt(this.#numbers, at));
    }
    return read;
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
    return numberAt(this.#numbers, this.#starts[row] ?? 0);
  }
}

export function packNumbers(numbers: readonly number[]): string {
  const wrong = numbers.find((number) => !(number >= 0 && number < LIMIT));
  if (wrong !== undefined) throw new Error(`${wrong} does not fit into a table.`);
  return numbers.map((number) => String.fromCharCode(number + FIRST)).join('');
}
