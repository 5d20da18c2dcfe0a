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
  const byWord = new Map<string, { readonly key: string; readonly spelling: string }[]>();
  for (const [key, spellings] of names) {
    for (const spelling of spellings) {
      const word = firstWord(spelling);
      if (word === undefined) continue;
      const same = byWord.get(word) ?? [];
      same.push({ key, spelling });
      byWord.set(word, same);
    }
  }
  for (const same of byWord.values()) {
    same.sort((a, b) => b.spelling.length - a.spelling.length);
    same.splice(MOST_ALIKE);
  }
  return { placesIn: (text) => placesIn(text, byWord) };
}

/** Names that begin with the same word; more would be a list of numbers. */
const MOST_ALIKE = 200;

type ByWord = ReadonlyMap<string, readonly { readonly key: string; readonly spelling: string }[]>;

function placesIn(text: string, byWord: ByWord): NamePlace[] {
  const low = text.toLowerCase();
  // Some capitals change their length: then places would be wrong.
  if (low.length !== text.length) return [];
  const found: NamePlace[] = [];
  for (const match of low.matchAll(WORD)) {
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0) || /[\p{L}\p{N}_-]/u.test(low.charAt(start - 1))) continue;
    const one = (byWord.get(match[0]) ?? []).find(
      ({ spelling }) =>
        low.startsWith(spelling, start) &&
        !/^(?:[\p{L}\p{N}_]|-\w)/u.test(
          low.slice(start + spelling.length, start + spelling.length + 2),
        ),
    );
    if (one !== undefined) found.push({ key: one.key, start, end: start + one.spelling.length });
  }
  return found;
}

const WORD = /[\p{L}\p{N}]+/gu;

function firstWord(text: string): string | undefined {
  const word = /^[\p{L}\p{N}]+/u.exec(text);
  return word?.[0];
}
