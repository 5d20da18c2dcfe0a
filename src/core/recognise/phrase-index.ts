/** The phrases of one group, by what makes them worth a try. */
import type { Phrasebook } from './phrasebook.ts';
import { findRow, readRow } from './rows.ts';

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
    const { triggers } = this.#book.tables;
    const row = findRow(triggers, this.#from, this.#to, symbol);
    const found =
      row < 0
        ? NONE
        : readRow(triggers, row)
            .slice(1)
            .map((number) => this.#book.needsOf(number));
    this.#known[symbol] = found;
    return found;
  }
}
