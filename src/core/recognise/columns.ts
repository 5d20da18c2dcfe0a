/** Columns of numbers as bytes: like beside like, which a zip packs best. */

/** Writes numbers from 0 to 65,535, seven bits a byte, the low ones first: most take one byte. */
export function bytesOf(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** The numbers of such a column. */
export function numbersOf(bytes: Uint8Array): Uint16Array {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) < 128) count += 1;
  const numbers = new Uint16Array(count);
  let from = 0;
  for (let at = 0; at < count; at += 1) {
    let byte = bytes[from] ?? 0;
    let number = byte & 127;
    for (let shift = 7; byte >= 128; shift += 7) {
      from += 1;
      byte = bytes[from] ?? 0;
      number |= (byte & 127) << shift;
    }
    from += 1;
    numbers[at] = number;
  }
  return numbers;
}

/** Reads such a column from its beginning to its end. */
export class Column {
  readonly #numbers: Uint16Array;
  #at = 0;

  constructor(bytes: Uint8Array | undefined) {
    this.#numbers = bytes ? numbersOf(bytes) : new Uint16Array(0);
  }

  get length(): number {
    return this.#numbers.length;
  }

  /** The next number; 0 behind the last. */
  next(): number {
    const number = this.#numbers[this.#at] ?? 0;
    this.#at += 1;
    return number;
  }
}
