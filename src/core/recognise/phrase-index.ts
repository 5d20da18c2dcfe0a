/** The phrases of one group, by what makes them worth a try. */
import type { Phrasebook } from './phrasebook.ts';

const NONE: readonly number[] = [];

export class PhraseIndex {
  readonly #book: Phrasebook;
  readonly #from: number;
  readonly #to: number;
  readonly #known: (readonly number[] | undefined)[];

  /** Over the rows `[from, to)` of the triggers. */
  constructor(book: Phrasebook, [from, to]: readonly [number, number]) {
    this.#book = book;
    this.#from = from;
    this.#to = to;
    this.#known = new Array(book.symbols.size);
  }

  /** The variants that a number triggers, as places in `Phrasebook.needs`; remembered. */
  triggeredBy(symbol: number): readonly number[] {
    return symbol < 0 ? NONE : (this.#known[symbol] ?? this.#find(symbol));
  }

  #find(symbol: number): readonly number[] {
    const row = this.#book.triggers.find(symbol, this.#from, this.#to);
    const found = row < 0 ? NONE : this.#read(row);
    this.#known[symbol] = found;
    return found;
  }

  #read(row: number): readonly number[] {
    const numbers = this.#book.triggers.read(row);
    const places: number[] = [];
    let variant = 0;
    for (let at = 1; at < numbers.length; at += 1) {
      variant += numbers[at] ?? 0;
      places.push(this.#book.needsOf(variant));
    }
    return places;
  }
}
