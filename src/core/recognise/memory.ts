/**
 * Remembers what was found in a sentence: what stands in it depends on its words and on nothing around it. While
 * somebody types all other sentences stay as they are, and tables, templates and lists repeat themselves.
 */
import type { Hit } from './match.ts';
import type { Vocable } from './vocables.ts';
import type { Atom, Sentence, Words } from './words.ts';

type Facts = readonly Atom[] | undefined;

/** Where a phrase stands, in words from the start of its sentence. */
export type Place = Pick<Hit, 'phrase' | 'from' | 'to'>;

/** A sentence that was met before. */
export interface Known {
  readonly word: readonly Vocable[];
  /** What its runs told by themselves. */
  readonly told: readonly Facts[];
  /** The same, with what the vocabulary names; `undefined` until that is known. */
  facts: (Atom[] | undefined)[] | undefined;
  /** What was found, by what was looked for: a list of variants or of indexes, itself. */
  readonly found: Map<object, readonly Place[]>;
}

/** Words in remembered sentences; beyond this all is forgotten, so that text cannot fill the memory. */
const MOST_WORDS = 60_000;

/** Sentences that were met once are known by a hash only: most never come again. */
const RECENT = 16_384;

export class SentenceMemory {
  readonly #known = new Map<number, Known>();
  readonly #recent = new Int32Array(RECENT);
  #words = 0;

  /** How many words the remembered sentences have. */
  get size(): number {
    return this.#words;
  }

  /** What is remembered of a sentence whose facts are not named yet; `undefined` when it is met first. */
  recall(words: Words, { from, to }: Sentence): Known | undefined {
    const hash = hashOf(words, from, to);
    const known = this.#known.get(hash);
    if (known) return isSame(known, words, from, to) ? known : undefined;
    const slot = hash & (RECENT - 1);
    if (this.#recent[slot] !== hash) {
      this.#recent[slot] = hash;
      return undefined;
    }
    return this.#add(hash, words, from, to);
  }

  #add(hash: number, words: Words, from: number, to: number): Known {
    this.#words += to - from;
    if (this.#words > MOST_WORDS) {
      this.#known.clear();
      this.#words = to - from;
    }
    const made: Known = {
      word: words.word.slice(from, to),
      // Copies, since naming adds to them.
      told: words.atoms.slice(from, to).map((facts) => facts?.slice()),
      facts: undefined,
      found: new Map(),
    };
    this.#known.set(hash, made);
    return made;
  }
}

function hashOf({ word, atoms }: Words, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) {
    hash = (Math.imul(hash, 31) + (word[at]?.number ?? 0)) | 0;
    const facts = atoms[at];
    if (facts) for (const { symbol, count } of facts) hash = Math.imul(hash, 31) + symbol + count;
  }
  // Numbers of words lie close together: all of their bits are to count.
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}

function isSame({ word, told }: Known, words: Words, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at += 1) {
    if (word[at - from] !== words.word[at]) return false;
    if (!isSameFacts(told[at - from], words.atoms[at])) return false;
  }
  return true;
}

function isSameFacts(known: Facts, facts: Facts): boolean {
  if (!known || !facts) return known === facts;
  return (
    known.length === facts.length &&
    known.every((one, at) => one.class === facts[at]?.class && one.count === facts[at]?.count)
  );
}
