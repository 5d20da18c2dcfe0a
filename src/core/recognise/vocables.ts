/** What is known of each word as it is written: its folded form and the forms that phrases may know it by. */
import type { Numbers } from './presence.ts';

export interface Vocable {
  /** Lower case, folded. */
  readonly folded: string;
  /** The folded form, and what it may be the plural of. */
  readonly forms: readonly string[];
  /** The numbers of the forms. */
  readonly numbers: readonly number[];
  /** Words like "the" and "is" never stand in the way of a phrase. */
  readonly isFunction: boolean;
}

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

export class Vocables {
  readonly #known = new Map<string, Vocable>();
  readonly #numbers: Numbers;

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  /** One vocable for each spelling, as long as it is remembered. */
  of(written: string): Vocable {
    const known = this.#known.get(written);
    if (known) return known;
    const folded = fold(written);
    const forms = [folded, ...singulars(folded)];
    const vocable: Vocable = {
      folded,
      forms,
      numbers: forms.map((form) => this.#numbers.ofText(form)),
      isFunction: folded === '' || FUNCTION_WORDS.has(folded),
    };
    if (this.#known.size >= MEMORY) this.#known.clear();
    // A copy, since a slice would keep the whole text of its document alive.
    this.#known.set(`${written} `.slice(0, -1), vocable);
    return vocable;
  }
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
