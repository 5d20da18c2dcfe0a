/** Phrases by what they may start with: a word, a prefix, or a class of facts. */
import type { LexiconPhrase } from './lexicon.ts';
import { firstAlternatives } from './phrase.ts';
import type { Vocable } from './vocables.ts';

const NONE: readonly LexiconPhrase[] = [];

/** The shortest prefix that a phrase may start with. */
const SHORTEST_PREFIX = 2;

/** Words remembered; forgotten beyond this, so that hostile text cannot fill the memory. */
const MEMORY = 50_000;

export class PhraseIndex {
  readonly #words = new Map<string, LexiconPhrase[]>();
  readonly #prefixes = new Map<string, LexiconPhrase[]>();
  readonly #classes = new Map<string, LexiconPhrase[]>();
  #known = new Map<Vocable, readonly LexiconPhrase[]>();
  #longest = SHORTEST_PREFIX;

  constructor(phrases: readonly LexiconPhrase[]) {
    for (const phrase of phrases) {
      for (const first of firstAlternatives(phrase.text)) {
        if (first.startsWith('<')) put(this.#classes, first.slice(1, -1), phrase);
        else if (first.endsWith('*')) {
          this.#longest = Math.max(this.#longest, first.length - 1);
          put(this.#prefixes, first.slice(0, -1), phrase);
        } else put(this.#words, first, phrase);
      }
    }
  }

  /** The phrases that may start with a word; remembered. */
  startingWith(vocable: Vocable): readonly LexiconPhrase[] {
    const known = this.#known.get(vocable);
    if (known) return known;
    const found = this.#find(vocable);
    if (this.#known.size >= MEMORY) this.#known = new Map();
    this.#known.set(vocable, found);
    return found;
  }

  /** The phrases that may start with a fact of a class. */
  startingWithClass(name: string): readonly LexiconPhrase[] {
    return this.#classes.get(name) ?? NONE;
  }

  #find({ folded, forms }: Vocable): readonly LexiconPhrase[] {
    const found = new Set<LexiconPhrase>();
    for (const form of forms) for (const phrase of this.#words.get(form) ?? NONE) found.add(phrase);
    const most = Math.min(folded.length, this.#longest);
    for (let length = SHORTEST_PREFIX; length <= most; length += 1) {
      for (const phrase of this.#prefixes.get(folded.slice(0, length)) ?? NONE) found.add(phrase);
    }
    return found.size === 0 ? NONE : [...found];
  }
}

function put(map: Map<string, LexiconPhrase[]>, key: string, phrase: LexiconPhrase): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}
