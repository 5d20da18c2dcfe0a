/**
 * Numbers for all that phrases speak of: words, prefixes and classes of facts. Text is turned into these numbers
 * once; a word that no phrase knows has none, and costs nothing from there on.
 */

/** No phrase begins with less of a word. */
const SHORTEST_PREFIX = 2;

/** Nor ends with less. */
const SHORTEST_SUFFIX = 4;

export class Symbols {
  readonly #words = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #suffixes = new Map<string, number>();
  readonly #classes = new Map<string, number>();
  #longest = SHORTEST_PREFIX;
  #size = 0;

  /** `names` as `names()` gives them. */
  constructor(names: string) {
    if (names === '') return;
    for (const name of names.split('\n')) this.#add(name);
  }

  get size(): number {
    return this.#size;
  }

  /** Gives numbers to those alternatives of phrases that are new: in the order of their names. */
  add(names: readonly string[]): void {
    const fresh = [...new Set(names)].filter((name) => this.of(name) < 0);
    for (const name of fresh.sort((a, b) => (a < b ? -1 : 1))) this.#add(name);
  }

  /** The number of an alternative of a phrase, such as `restore`, `restor*` or `<date>`; -1 when it is new. */
  of(name: string): number {
    if (name.startsWith('*')) return this.#suffixes.get(name.slice(1)) ?? -1;
    if (name.endsWith('*')) return this.#prefixes.get(name.slice(0, -1)) ?? -1;
    if (name.startsWith('<')) return this.ofClass(name.slice(1, -1));
    return this.#words.get(name) ?? -1;
  }

  /** The number of a class by its bare name; -1 when no phrase speaks of it. */
  ofClass(name: string): number {
    return this.#classes.get(name) ?? -1;
  }

  /** The numbers of a word and of what it may be the plural of, then of its prefixes and endings. */
  ofWord(folded: string): readonly number[] {
    const found: number[] = [];
    addTo(found, this.#words.get(folded));
    for (const form of singulars(folded)) addTo(found, this.#words.get(form));
    const most = Math.min(folded.length, this.#longest);
    for (let length = SHORTEST_PREFIX; length <= most; length += 1) {
      addTo(found, this.#prefixes.get(folded.slice(0, length)));
    }
    for (let at = 1; this.#suffixes.size > 0 && at <= folded.length - SHORTEST_SUFFIX; at += 1) {
      addTo(found, this.#suffixes.get(folded.slice(at)));
    }
    return found.length === 0 ? NONE : found;
  }

  /** All names by number, a line each. */
  names(): string {
    const names: string[] = [];
    for (const [word, number] of this.#words) names[number] = word;
    for (const [prefix, number] of this.#prefixes) names[number] = `${prefix}*`;
    for (const [suffix, number] of this.#suffixes) names[number] = `*${suffix}`;
    for (const [name, number] of this.#classes) names[number] = `<${name}>`;
    return names.join('\n');
  }

  #add(name: string): void {
    const last = name.charCodeAt(name.length - 1);
    if (name.charCodeAt(0) === STAR) this.#suffixes.set(name.slice(1), this.#size);
    else if (last === STAR) {
      this.#prefixes.set(name.slice(0, -1), this.#size);
      this.#longest = Math.max(this.#longest, name.length - 1);
    } else if (last === CLOSING) this.#classes.set(name.slice(1, -1), this.#size);
    else this.#words.set(name, this.#size);
    this.#size += 1;
  }
}

/** `*` ends the name of a prefix, `>` that of a class. */
const STAR = 42;
const CLOSING = 62;

const NONE: readonly number[] = [];

function addTo(numbers: number[], number: number | undefined): void {
  if (number !== undefined) numbers.push(number);
}

function singulars(word: string): readonly string[] {
  if (!word.endsWith('s') || word.length < 4) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  // "boxes", not "notes": what is left of that would deny the sentence.
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return [word.slice(0, -1), word.slice(0, -2)];
  return [word.slice(0, -1)];
}
