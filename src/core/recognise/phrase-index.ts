/** Phrases by what they may start with: a word, a prefix, or a class of facts. */
import type { CompiledElement, LexiconPhrase } from './lexicon.ts';
import { firstAlternatives } from './phrase.ts';
import type { Vocable } from './vocables.ts';

/** One reading of a phrase, ready to be tried. */
export interface Variant {
  readonly phrase: LexiconPhrase;
  readonly elements: readonly CompiledElement[];
  /** For each element after the first that must be there: the numbers of its words and classes. */
  readonly needs: readonly (readonly number[])[];
}

const NONE: readonly LexiconPhrase[] = [];
const NO_VARIANTS: readonly Variant[] = [];

/** The shortest prefix that a phrase may start with. */
const SHORTEST_PREFIX = 2;

/** Words remembered; forgotten beyond this, so that hostile text cannot fill the memory. */
const MEMORY = 50_000;

export class PhraseIndex {
  readonly #words = new Map<string, LexiconPhrase[]>();
  readonly #prefixes = new Map<string, LexiconPhrase[]>();
  readonly #classes = new Map<string, LexiconPhrase[]>();
  readonly #classVariants = new Map<string, readonly Variant[]>();
  #known = new Map<Vocable, readonly Variant[]>();
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
  startingWith(vocable: Vocable): readonly Variant[] {
    const known = this.#known.get(vocable);
    if (known) return known;
    const found = variants(this.#find(vocable));
    if (this.#known.size >= MEMORY) this.#known = new Map();
    this.#known.set(vocable, found);
    return found;
  }

  /** The phrases that may start with a fact of a class. */
  startingWithClass(name: string): readonly Variant[] {
    const known = this.#classVariants.get(name);
    if (known) return known;
    const found = variants(this.#classes.get(name) ?? NONE);
    this.#classVariants.set(name, found);
    return found;
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

function variants(phrases: readonly LexiconPhrase[]): readonly Variant[] {
  if (phrases.length === 0) return NO_VARIANTS;
  return phrases.flatMap((phrase) =>
    phrase.variants().map(({ elements, needs }) => ({ phrase, elements, needs })),
  );
}

function put(map: Map<string, LexiconPhrase[]>, key: string, phrase: LexiconPhrase): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}
