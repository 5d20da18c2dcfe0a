/** Which letters stand in a row in the texts of a run: what no text says, no pattern has to look for. */

/** One bit for each four letters in a row, and for each three as if a blank followed; five bits a letter. */
let seen: Uint8Array | undefined;

/** A text has letters that patterns take for others: everything may be said. */
let isOpen = false;

/** Another after every text, so that who was told no asks again. */
let version = 0;

/**
 * From now on the letters of all texts that come in are noted, and patterns trust that they are asked about
 * nothing else. For a process that reads a few files and ends.
 */
export function noteAllLetters(): void {
  seen = new Uint8Array((1 << 20) / 8);
  isOpen = false;
  version += 1;
}

/** Patterns trust nothing any more. */
export function noteNoLetters(): void {
  seen = undefined;
  version += 1;
}

export function areLettersNoted(): boolean {
  return seen !== undefined && !isOpen;
}

export function lettersVersion(): number {
  return version;
}

/**
 * Takes note of a text that comes in: of all that is read out of it, whichever way that is put together, since
 * what stands between two letters does not count, and accents do not.
 */
export function noteLetters(text: string): void {
  if (seen === undefined) return;
  version += 1;
  if (OPEN.test(text)) isOpen = true;
  const letters = text
    .normalize('NFKD')
    .replaceAll('\u00df', 'ss')
    .toLowerCase()
    .replace(/[^a-z]+/g, '');
  let row = 0;
  for (let at = 0; at < letters.length; at += 1) {
    row = ((row << 5) | (letters.charCodeAt(at) & 31)) & 0xfffff;
    seen[row >> 3] = (seen[row >> 3] ?? 0) | (1 << (row & 7));
    const three = (row << 5) & 0xfffff;
    seen[three >> 3] = (seen[three >> 3] ?? 0) | (1 << (three & 7));
  }
}

/**
 * Letters that are written as numbers, in YAML or an address, and two that patterns with `i` and `u` take for an
 * `s` and a `k`.
 */
const OPEN = /\\[xuU][\da-fA-F]|%[4-7][\da-fA-F]|[\u017f\u212a]/;

/** Whether the texts so far may have what stands there: two or more letters from `a` to `z` in a row. */
export function mayHave(text: string, start = 0, end = text.length): boolean {
  if (seen === undefined || end - start < 3) return true;
  if (!hasRow(seen, text, start, end)) return false;
  return end - start < 5 || hasRow(seen, text, end - 4, end);
}

/** The first four letters, or all three. */
function hasRow(bits: Uint8Array, text: string, start: number, end: number): boolean {
  let row = 0;
  for (let at = start; at < start + 4; at += 1) {
    row = (row << 5) | (at < end ? text.charCodeAt(at) & 31 : 0);
  }
  return ((bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
}
