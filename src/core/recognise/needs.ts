/** Works out what each variant of the tables needs, so that no text has to wait for it. */
import { ANYWHERE, NEED_ENDS, NEEDS_END } from './presence.ts';
import { type Rows, rowCount, Table } from './rows.ts';
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
  const readings = new Table(variants);
  const all: number[] = [];
  const places = new Uint32Array(readings.count);
  for (let variant = 0; variant < readings.count; variant += 1) {
    const row = readings.read(variant);
    const elements = elementsIn(row);
    places[variant] = all.length + 1;
    const rarest = elements[row[0] ?? 0]?.symbols ?? [];
    all.push(variant, ...rarest, NEEDS_END, ...needsIn(elements));
  }
  return { all: Uint16Array.from(all), places, phraseOf: phrasesOf(phrases, variants) };
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

/** The needs of a variant, as `Presence` reads them. */
function needsIn(elements: readonly ReadElement[]): number[] {
  const needs: number[] = [];
  let isBehindOptional = false;
  for (const { symbols, optional, gap } of elements) {
    if (optional) {
      isBehindOptional = true;
      continue;
    }
    // What may stand between two elements is bounded, unless a third may be there.
    const distance = isBehindOptional ? ANYWHERE : gap + MOST_SKIPPED;
    if (needs.length > 0) needs.push(NEED_ENDS + distance);
    isBehindOptional = false;
    needs.push(...symbols);
  }
  needs.push(NEED_ENDS + ANYWHERE, NEEDS_END);
  return needs;
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
