/** What is known of each word: its folded form, the terms it stands for, the phrases that may start with it. */
import type { CompiledPhrase } from './lexicon.ts';

export interface Vocable {
  /** Lower case, folded. */
  readonly folded: string;
  /** Numbers of the words and prefixes in phrases that it stands for. */
  readonly terms: readonly number[];
  /** Phrases that name facts and may start here. */
  readonly names: readonly CompiledPhrase[];
  /** Phrases that are looked for everywhere and may start here. */
  readonly phrases: readonly CompiledPhrase[];
  /** Words like "the" and "is" never stand in the way of a phrase. */
  readonly isFunction: boolean;
}

type ByTerm = ReadonlyMap<number, readonly CompiledPhrase[]>;

const NO_TERMS: readonly number[] = [];
const NO_PHRASES: readonly CompiledPhrase[] = [];
const SHORTEST_PREFIX = 2;
/** Forgotten beyond this, so that hostile text cannot fill the memory. */
const MEMORY = 50_000;

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those our its their his her your my any each all both of is are was were be been being has have had ' +
    'to for in on at by with from as and or it we they which who also will shall must can very well so ' +
    'der die das den dem des ein eine einer eines einem und oder ist sind wird werden im in am zu von für mit auf ' +
    'le la les l un une des du de d et ou est sont être en à au aux par pour avec sur ' +
    'el los las un una unos unas y o es son ser en a al del por para con sobre se'
  ).split(' '),
);

/** Words and prefixes of phrases, numbered; a text's words are looked up once each. */
export class Vocables {
  readonly #exact = new Map<string, number>();
  readonly #prefix = new Map<string, number>();
  readonly #known = new Map<string, Vocable>();
  #longest = SHORTEST_PREFIX;
  #next = 0;
  #names: ByTerm = new Map();
  #phrases: ByTerm = new Map();

  /** The number of a word or, with a trailing `*`, of a prefix. */
  add(pattern: string): number {
    const isPrefix = pattern.endsWith('*');
    const word = isPrefix ? pattern.slice(0, -1) : pattern;
    const map = isPrefix ? this.#prefix : this.#exact;
    const known = map.get(word);
    if (known !== undefined) return known;
    if (isPrefix) this.#longest = Math.max(this.#longest, word.length);
    map.set(word, this.#next);
    this.#next += 1;
    return this.#next - 1;
  }

  /** Which phrases start with which term; called once, when all are added. */
  index(names: ByTerm, phrases: ByTerm): void {
    this.#names = names;
    this.#phrases = phrases;
    this.#known.clear();
  }

  of(written: string): Vocable {
    const known = this.#known.get(written);
    if (known) return known;
    const folded = fold(written);
    const terms = this.#terms(folded);
    const vocable: Vocable = {
      folded,
      terms,
      names: phrasesOf(terms, this.#names),
      phrases: phrasesOf(terms, this.#phrases),
      isFunction: folded === '' || FUNCTION_WORDS.has(folded),
    };
    if (this.#known.size >= MEMORY) this.#known.clear();
    // A copy, since a slice would keep the whole text of its document alive.
    this.#known.set(`${written} `.slice(0, -1), vocable);
    return vocable;
  }

  #terms(word: string): readonly number[] {
    const found: number[] = [];
    for (const form of [word, ...singulars(word)]) {
      const exact = this.#exact.get(form);
      if (exact !== undefined) found.push(exact);
    }
    const most = Math.min(word.length, this.#longest);
    for (let length = SHORTEST_PREFIX; length <= most; length += 1) {
      const term = this.#prefix.get(word.slice(0, length));
      if (term !== undefined) found.push(term);
    }
    return found.length === 0 ? NO_TERMS : found;
  }
}

function phrasesOf(terms: readonly number[], index: ByTerm): readonly CompiledPhrase[] {
  if (terms.length === 0) return NO_PHRASES;
  const found = [...new Set(terms.flatMap((term) => index.get(term) ?? NO_PHRASES))];
  return found.length === 0 ? NO_PHRASES : found;
}

function singulars(word: string): string[] {
  if (!word.endsWith('s') || word.length < 4) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  return [word.slice(0, -1)];
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  let at = 0;
  while (at < lower.length && lower.charCodeAt(at) < 128) at += 1;
  return at === lower.length ? lower : lower.normalize('NFKC').replaceAll('\u2019', "'");
}
