/**
 * Where the words, prefixes and classes of the sentence at hand stand in it. Most phrases that one of them brings
 * up need others that are not there, or not behind it, and are spared their attempt.
 */

/** Places are bits; the last bit stands for all words from here on. */
const LAST = 31;

/** In a list of needs: after the numbers of each need, and after the last of all. */
export const NEED_ENDS = 0xfffe;
export const NEEDS_END = 0xffff;

export class Presence {
  /** The places of each number; 0 of all that are not here. */
  #places = new Int32Array(0);
  /** Each number once, in the order of the sentence. */
  readonly here: number[] = [];

  /** Forgets the sentence before; `size` is one more than the largest number. */
  start(size: number): void {
    const { here } = this;
    for (let at = 0; at < here.length; at += 1) this.#places[here[at] ?? 0] = 0;
    here.length = 0;
    if (size > this.#places.length) this.#places = new Int32Array(size);
  }

  /** A number stands at a word, counted from the start of the sentence. */
  add(symbol: number, at: number): void {
    if (symbol < 0) return;
    const before = this.#places[symbol] ?? 0;
    if (before === 0) this.here.push(symbol);
    this.#places[symbol] = before | (1 << (at < LAST ? at : LAST));
  }

  /** The places of all numbers of a set. */
  placesOf(symbols: readonly number[]): number {
    let places = 0;
    for (let at = 0; at < symbols.length; at += 1) places |= this.#places[symbols[at] ?? 0] ?? 0;
    return places;
  }

  /** Whether each of the needs that start at an offset stands somewhere behind the one before it. */
  satisfies(needs: Uint16Array, offset: number): boolean {
    const places = this.#places;
    let allowed = -1;
    let found = 0;
    for (let at = offset; ; at += 1) {
      const symbol = needs[at] ?? NEEDS_END;
      if (symbol < NEED_ENDS) {
        found |= places[symbol] ?? 0;
        continue;
      }
      if (symbol === NEEDS_END) return true;
      found &= allowed;
      if (found === 0) return false;
      const first = firstPlace(found);
      allowed = first < LAST ? -2 << first : 1 << LAST;
      found = 0;
    }
  }
}

/** The word of the first of some places, counted from the start of the sentence. */
export function firstPlace(places: number): number {
  return LAST - Math.clz32(places & -places);
}

/** Whether a place stands for all words from it on. */
export function isOpenEnd(place: number): boolean {
  return place === LAST;
}
