/** Works out what each variant of the tables needs, so that no text has to wait for it. */
import { ANYWHERE, NEED_ENDS, NEEDS_END } from './presence.ts';
import { type Rows, rowCount } from './rows.ts';
import { CODES, type Needs, type Tables, TRAIT_BITS } from './tables.ts';

/** At most this many function words are stepped over between two elements. */
export const MOST_SKIPPED = 4;

/** An element of a variant as the tables hold it. */
export interface ReadElement {
  readonly symbols: readonly number[];
  readonly optional: boolean;
  /** How many words may stand between the element before and this one. */
  readonly gap: number;
}

export function needsOf({ variants, phrases }: Pick<Tables, 'variants' | 'phrases'>): Needs {
  const { starts, numbers } = variants;
  const count = rowCount(variants);
  // Each number at most twice, and what stands between.
  const all = new Uint16Array(2 * numbers.length + 4 * count);
  const places = new Uint32Array(count);
  let end = 0;
  for (let variant = 0; variant < count; variant += 1) {
    const start = starts[variant] ?? 0;
    const limit = starts[variant + 1] ?? 0;
    places[variant] = end + 1;
    all[end] = variant;
    end += 1;
    let left = numbers[start] ?? 0;
    for (let at = start + 2; at < limit && left >= 0; at += 1) {
      const number = numbers[at] ?? 0;
      if (number < CODES) left -= 1;
      else if (left === 0) {
        all[end] = number - CODES;
        end += 1;
      }
    }
    all[end] = NEEDS_END;
    end = addNeeds(all, end + 1, numbers, start + 2, limit);
  }
  return { all: all.slice(0, end), places, phraseOf: phrasesOf(phrases, variants) };
}

/** Writes the needs of a variant, as `Presence` reads them, and returns where they end. */
function addNeeds(
  all: Uint16Array,
  start: number,
  numbers: Uint16Array,
  first: number,
  limit: number,
): number {
  let end = start;
  let isBehindOptional = false;
  let element = first;
  for (let at = first; at < limit; at += 1) {
    const code = numbers[at] ?? 0;
    if (code >= CODES) continue;
    if (code % 2 === 1) isBehindOptional = true;
    else {
      if (end > start) {
        // What may stand between two elements is bounded, unless a third may be there.
        all[end] = NEED_ENDS + (isBehindOptional ? ANYWHERE : (code >> 1) + MOST_SKIPPED);
        end += 1;
      }
      isBehindOptional = false;
      for (; element < at; element += 1) {
        all[end] = (numbers[element] ?? 0) - CODES;
        end += 1;
      }
    }
    element = at + 1;
  }
  all[end] = NEED_ENDS + ANYWHERE;
  all[end + 1] = NEEDS_END;
  return end + 2;
}

/** The elements of a row of `Tables.variants`. */
export function elementsIn(row: Uint16Array): ReadElement[] {
  const elements: ReadElement[] = [];
  let symbols: number[] = [];
  for (let at = 2; at < row.length; at += 1) {
    const number = row[at] ?? 0;
    if (number >= CODES) symbols.push(number - CODES);
    else {
      elements.push({ symbols, optional: number % 2 === 1, gap: number >> 1 });
      symbols = [];
    }
  }
  return elements;
}

function phrasesOf(phrases: Uint16Array, variants: Rows): Uint16Array {
  const phraseOf = new Uint16Array(rowCount(variants));
  let variant = 0;
  for (const [phrase, written] of phrases.entries()) {
    for (let left = written >> TRAIT_BITS; left > 0; left -= 1) {
      phraseOf[variant] = phrase;
      variant += 1;
    }
  }
  return phraseOf;
}
