/** The phrases and their lists, packed: rows of fixed length as columns. */
import { bytesOf, numbersOf } from './columns.ts';
import { packRows, type Rows, rowCount, Table } from './rows.ts';
import type { Tables } from './tables.ts';

type Listed = Pick<Tables, 'phrases' | 'twins' | 'lists'>;

/** Numbers in a row of `Tables.twins`, and in one of `Tables.lists`. */
const TWIN = 2;
const LIST = 5;

export const LIST_COLUMNS = 1 + TWIN + LIST;

export function packLists({ phrases, twins, lists }: Listed): Uint8Array[] {
  return [bytesOf(phrases), ...columnsOf(twins, TWIN), ...columnsOf(lists, LIST)];
}

export function unpackLists([phrases, ...columns]: readonly Uint8Array[]): Listed {
  return {
    phrases: phrases ? numbersOf(phrases) : new Uint16Array(0),
    twins: rowsOf(columns.slice(0, TWIN)),
    lists: rowsOf(columns.slice(TWIN)),
  };
}

/** The first column rises from row to row, so that it is written as distances. */
function columnsOf(rows: Rows, width: number): Uint8Array[] {
  const table = new Table(rows);
  return Array.from({ length: width }, (_, column) => {
    let before = 0;
    const numbers: number[] = [];
    for (let row = 0; row < rowCount(rows); row += 1) {
      const number = table.read(row)[column] ?? 0;
      numbers.push(number - before);
      if (column === 0) before = number;
    }
    return bytesOf(numbers);
  });
}

function rowsOf(columns: readonly Uint8Array[]): Rows {
  const [firsts, ...others] = columns.map(numbersOf);
  let first = 0;
  return packRows(
    Array.from(firsts ?? [], (distance, row) => {
      first += distance;
      return [first, ...others.map((numbers) => numbers[row] ?? 0)];
    }),
  );
}
