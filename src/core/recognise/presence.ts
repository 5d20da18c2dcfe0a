/**
 * Where the words, prefixes and classes of the sentence at hand stand in it. Most phrases that one of them brings
 * up need others that are not there, or not near enough behind it, and are spared their attempt.
 */

/** Places are bits; the last bit stands for all words from here on. */
const LAST = 31;
const REST = 1 << LAST;

/**
 * In a list of needs, what is from here on ends the numbers of a need, and says within how many words behind it
 * the next one starts; `ANYWHERE` when no bound is known. `NEEDS_END` ends the list, and before it the numbers of
 * the rarest need, which stand first.
 */
export const NEED_ENDS = 0xff00;
export const ANYWHERE = 0xfe;
export const NEEDS_END = 0xffff;

export class Presence {
  /** The places at which each number starts, 0 of all that are not here; and those behind its longer facts. */
  #places = new Int32Array(0);
  #ends = new Int32Array(0);
  /** Each number once, in the order of the sentence. */
  readonly here: number[] = [];
  /** Not all words have a place of their own. */
  #isLong = false;

  /** Forgets the sentence before; `size` is one more than the largest number. */
  start(size: number, words: number): void {
    const { here } = this;
    for (let at = 0; at < here.length; at += 1) {
      this.#places[here[at] ?? 0] = 0;
      this.#ends[here[at] ?? 0] = 0;
    }
    here.length = 0;
    this.#isLong = words >= LAST;
    if (size <= this.#places.length) return;
    this.#places = new Int32Array(size);
    this.#ends = new Int32Array(size);
  }

  /** A number stands at the words `[from, to)`, counted from the start of the sentence. */
  add(symbol: number, from: number, to: number): void {
    if (symbol < 0) return;
    const before = this.#places[symbol] ?? 0;
    if (before === 0) this.here.push(symbol);
    this.#places[symbol] = before | placeOf(from);
    if (to > from + 1) this.#ends[symbol] = (this.#ends[symbol] ?? 0) | placeOf(to);
  }

  /** A number stands somewhere: for a whole document, whose words have no places. */
  addAnywhere(symbol: number): void {
    if (symbol >= 0) this.#places[symbol] = -1;
  }

  /** The places of all numbers of a set. */
  placesOf(symbols: readonly number[]): number {
    let places = 0;
    for (let at = 0; at < symbols.length; at += 1) places |= this.#places[symbols[at] ?? 0] ?? 0;
    return places;
  }

  /**
   * Adds to `kept` what of a need list may stand here: its offset, negative, and those of the numbers of its rarest
   * need that are here. Called on a whole document, this leaves little to look at in each sentence.
   */
  keep(needs: Uint16Array, offset: number, kept: number[]): void {
    const places = this.#places;
    const before = kept.length;
    let at = offset;
    for (; needs[at] !== NEEDS_END; at += 1) {
      const symbol = needs[at] ?? 0;
      if (places[symbol] !== 0) {
        if (kept.length === before) kept.push(~offset);
        kept.push(symbol);
      }
    }
    if (kept.length > before && !this.#isInOrder(needs, at + 1)) kept.length = before;
  }

  /** Adds the offsets of those need lists that stand here, of what was kept for the whole document. */
  select(needs: Uint16Array, kept: readonly number[], selected: number[]): void {
    const places = this.#places;
    let at = 0;
    while (at < kept.length) {
      const offset = ~(kept[at] ?? 0);
      let isHere = false;
      for (at += 1; at < kept.length; at += 1) {
        const symbol = kept[at] ?? 0;
        if (symbol < 0) break;
        if (places[symbol] !== 0) isHere = true;
      }
      if (isHere && this.#isInOrder(needs, behindRarest(needs, offset))) selected.push(offset);
    }
  }

  /** Whether each of the needs stands near enough behind the one before it. */
  #isInOrder(needs: Uint16Array, offset: number): boolean {
    const places = this.#places;
    let allowed = -1;
    let found = 0;
    let ends = 0;
    for (let at = offset; ; at += 1) {
      const symbol = needs[at] ?? NEEDS_END;
      if (symbol < NEED_ENDS) {
        const here = places[symbol] ?? 0;
        if (here === 0) continue;
        found |= here;
        ends |= this.#ends[symbol] ?? 0;
        continue;
      }
      if (symbol === NEEDS_END) return true;
      found &= allowed;
      if (found === 0) return false;
      const behind = (found << 1) | (found & REST) | ends;
      const distance = symbol - NEED_ENDS;
      allowed = this.#isLong || distance === ANYWHERE ? onwards(behind) : spread(behind, distance);
      found = 0;
      ends = 0;
    }
  }
}

/** Where the needs start in order. */
function behindRarest(needs: Uint16Array, offset: number): number {
  let at = offset;
  while (needs[at] !== NEEDS_END) at += 1;
  return at + 1;
}

function placeOf(word: number): number {
  return 1 << (word < LAST ? word : LAST);
}

/** All places from the first of some on. */
function onwards(places: number): number {
  return (0 - lowest(places)) | 0;
}

function lowest(places: number): number {
  return places & ((0 - places) | 0);
}

/** The places, and so many behind each. */
function spread(places: number, distance: number): number {
  let all = places;
  let done = 0;
  while (done < distance) {
    const step = Math.min(done + 1, distance - done);
    all |= all << step;
    done += step;
  }
  return all;
}

/** The word of the first of some places, counted from the start of the sentence. */
export function firstPlace(places: number): number {
  return LAST - Math.clz32(lowest(places));
}

/** Whether a place stands for all words from it on. */
export function isOpenEnd(place: number): boolean {
  return place === LAST;
}
