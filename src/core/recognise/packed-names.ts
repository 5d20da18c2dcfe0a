/** The names of numbers, packed: what each shares with the one before is not said again. */
import { bytesOf, numbersOf } from './columns.ts';
import { lengthsOf, type Rows, startsOf } from './rows.ts';

/** Three columns: how many letters are shared, how many follow, and those. */
export const NAME_COLUMNS = 3;

export function packNames({ starts, numbers }: Rows): Uint8Array[] {
  const shared: number[] = [];
  const rest: number[] = [];
  const letters: number[] = [];
  let before = numbers.subarray(0, 0);
  for (const length of lengthsOf({ starts, numbers })) {
    const start = starts[shared.length] ?? 0;
    const name = numbers.subarray(start, start + length);
    let same = 0;
    while (same < length && same < before.length && name[same] === before[same]) same += 1;
    shared.push(same);
    rest.push(length - same);
    letters.push(...name.subarray(same));
    before = name;
  }
  return [shared, rest, letters].map(bytesOf);
}

export function unpackNames(columns: readonly Uint8Array[]): Rows {
  const [shared = NONE, rest = NONE, letters = NONE] = columns.map(numbersOf);
  const starts = startsOf(shared.map((same, at) => same + (rest[at] ?? 0)));
  const numbers = new Uint16Array(starts.at(-1) ?? 0);
  let from = 0;
  for (let row = 0; row < shared.length; row += 1) {
    const same = shared[row] ?? 0;
    const start = starts[row] ?? 0;
    const before = starts[row - 1] ?? 0;
    for (let at = 0; at < same; at += 1) numbers[start + at] = numbers[before + at] ?? 0;
    for (let at = start + same; at < (starts[row + 1] ?? 0); at += 1) {
      numbers[at] = letters[from] ?? 0;
      from += 1;
    }
  }
  return { starts, numbers };
}

const NONE = new Uint16Array(0);
