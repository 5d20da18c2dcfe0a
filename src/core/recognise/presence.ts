/**
 * Which words and classes stand in the sentence at hand. Most phrases that may start at a word need another
 * word that is not there, and are spared their attempt.
 */

/** Numbers for words and `<class>` names, given out as they are met. */
export class Numbers {
  readonly #known = new Map<string, number>();
  readonly #classes = new Map<string, number>();

  /** The number of a word of a phrase; always given. */
  of(word: string): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    this.#known.set(word, this.#known.size);
    return this.#known.size - 1;
  }

  /** The number of a class, by its name alone. */
  ofClass(name: string): number {
    const known = this.#classes.get(name);
    if (known !== undefined) return known;
    const number = this.of(`<${name}>`);
    this.#classes.set(name, number);
    return number;
  }

  /** The number of a word of a text; -1 when too many different words have been met. */
  ofText(word: string): number {
    return (
      this.#known.get(word) ??
      (this.#known.size < MOST_WORDS ? this.of(`${word} `.slice(0, -1)) : -1)
    );
  }
}

/** Hostile text does not fill the memory; the words beyond are tried without being spared. */
const MOST_WORDS = 200_000;

export class Presence {
  #stamps = new Int32Array(16_384);
  #sentence = 0;
  /** A word without a number stands here, so nothing can be ruled out. */
  #isOpen = false;

  /** Forgets the sentence before. */
  start(): void {
    this.#sentence += 1;
    this.#isOpen = false;
  }

  add(number: number): void {
    if (number < 0) {
      this.#isOpen = true;
      return;
    }
    if (number >= this.#stamps.length) {
      const grown = new Int32Array(Math.max(number + 1, this.#stamps.length * 2));
      grown.set(this.#stamps);
      this.#stamps = grown;
    }
    this.#stamps[number] = this.#sentence;
  }

  /** Whether each of the needs has one of its words here. */
  satisfies(needs: readonly (readonly number[])[]): boolean {
    if (this.#isOpen) return true;
    for (const need of needs) {
      let found = false;
      for (const number of need) {
        if (this.#stamps[number] === this.#sentence) {
          found = true;
          break;
        }
      }
      if (!found) return false;
    }
    return true;
  }
}
