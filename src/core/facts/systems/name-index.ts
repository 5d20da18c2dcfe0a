/** Finds many names in a text at once: each word is looked up, however many names there are. */

export interface NamePlace {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export interface NameIndex {
  /** The longest names, from left to right; none overlaps another. */
  placesIn(text: string): readonly NamePlace[];
}

/** `names` holds the spellings of each key, in lower case. */
export function nameIndex(names: ReadonlyMap<string, readonly string[]>): NameIndex {
  const keys = new Map<string, string>();
  const lengths = new Map<string, Set<number>>();
  for (const [key, spellings] of names) {
    for (const spelling of spellings) {
      const word = /^[\p{L}\p{N}]+/u.exec(spelling)?.[0];
      if (word === undefined || spelling.length > LONGEST) continue;
      if (!keys.has(spelling)) keys.set(spelling, key);
      const known = lengths.get(word) ?? new Set();
      known.add(spelling.length);
      lengths.set(word, known);
    }
  }
  const byWord = new Map(
    [...lengths].map(([word, known]) => [word, [...known].sort((a, b) => b - a)]),
  );
  return { placesIn: (text) => placesIn(text, keys, byWord) };
}

/** No system has a longer name; so there are only so many lengths to try. */
const LONGEST = 80;

/** `lengths` are those of the names that begin with a word, the longest first. */
function placesIn(
  text: string,
  keys: ReadonlyMap<string, string>,
  lengths: ReadonlyMap<string, readonly number[]>,
): NamePlace[] {
  const low = text.toLowerCase();
  // Some capitals change their length: then places would be wrong.
  if (low.length !== text.length) return [];
  const found: NamePlace[] = [];
  for (const match of low.matchAll(WORD)) {
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0) || /[\p{L}\p{N}_-]/u.test(low.charAt(start - 1))) continue;
    for (const length of lengths.get(match[0]) ?? []) {
      const end = start + length;
      const key = keys.get(low.slice(start, end));
      if (key === undefined || GOES_ON.test(low.slice(end, end + 2))) continue;
      found.push({ key, start, end });
      break;
    }
  }
  return found;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** `db-01` is no name in `db-011`, and none in `db-01-old`. */
const GOES_ON = /^(?:[\p{L}\p{N}_]|-\w)/u;
