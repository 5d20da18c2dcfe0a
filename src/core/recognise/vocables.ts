/** What is known of each word as it is written: its folded form, and the numbers that phrases know it by. */
import { compoundsOf } from './compounds.ts';
import { languagesOf } from './language.ts';
import type { Symbols } from './symbols.ts';

export interface Vocable {
  /** Of its own. */
  readonly number: number;
  readonly written: string;
  /** Lower case, folded. */
  readonly folded: string;
  /** The numbers of the word, of what it may be the plural of, and of its prefixes. */
  readonly symbols: readonly number[];
  /** Words like "the" and "is" never stand in the way of a phrase. */
  readonly isFunction: boolean;
  /** What it becomes with each word that may follow, as far as it starts a compound. */
  readonly joins: ReadonlyMap<string, string> | undefined;
  /** The languages that it points to. */
  readonly languages: readonly string[];
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

export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}

/** Words that are found again without a copy of them, by their hashes. */
const RECENT = 16_384;

export class Vocables {
  readonly #known = new Map<string, Vocable>();
  readonly #recent: (Vocable | undefined)[] = [];
  readonly #symbols: Symbols;
  #made = 0;

  constructor(symbols: Symbols) {
    this.#symbols = symbols;
  }

  /** One vocable for each spelling, as long as it is remembered. */
  of(written: string): Vocable {
    const known = this.#known.get(written);
    if (known) return known;
    if (this.#known.size >= MEMORY) this.#known.clear();
    // A copy, since a slice would keep the whole text of its document alive.
    const made = this.#make(`${written} `.slice(0, -1));
    this.#known.set(made.written, made);
    return made;
  }

  /** The word at `[from, to)` of a text, which has this hash. */
  at(text: string, from: number, to: number, hash: number): Vocable {
    const slot = hash & (RECENT - 1);
    const recent = this.#recent[slot];
    if (recent && isAt(recent.written, text, from, to)) return recent;
    const found = this.of(text.slice(from, to));
    this.#recent[slot] = found;
    return found;
  }

  #make(written: string): Vocable {
    const folded = fold(written);
    const isFunction = folded === '' || isFunctionWord(elided(folded) ?? folded);
    const symbols = this.#symbolsOf(written, folded);
    const joins = compoundsOf(folded);
    const number = this.#made;
    this.#made += 1;
    return { number, written, folded, symbols, isFunction, joins, languages: languagesOf(folded) };
  }

  #symbolsOf(written: string, folded: string): readonly number[] {
    const symbols = this.#symbols.ofWord(folded);
    // In Spanish "todo" is "all": as a gap it is shouted, or has a colon, which is seen elsewhere.
    const forms = written === 'TODO' ? ['fixme'] : formsOf(folded);
    if (forms.length === 0) return symbols;
    return [...new Set([...symbols, ...forms.flatMap((form) => this.#symbols.ofWord(form))])];
  }
}

/** The other ways in which the same word is written, or the word in it. */
function formsOf(folded: string): readonly string[] {
  const forms: string[] = [];
  const word = elided(folded);
  if (word !== undefined) forms.push(word);
  if (folded.startsWith("n'")) forms.push('ne');
  for (const [british, american] of SPELLINGS) {
    if (folded.includes(british)) forms.push(folded.replace(british, american));
    else if (folded.includes(american)) forms.push(folded.replace(american, british));
  }
  return forms;
}

const SPELLINGS = [
  ['centre', 'center'],
  ['isation', 'ization'],
  ['ise', 'ize'],
  ['licence', 'license'],
  ['programme', 'program'],
] as const;

/** The word in "l'équipe" or "server's"; `undefined` where there is none. */
function elided(folded: string): string | undefined {
  const at = folded.indexOf("'");
  if (at < 0) return undefined;
  if (folded.endsWith("'s")) return folded.slice(0, -2);
  return ELISIONS.has(folded.slice(0, at)) ? folded.slice(at + 1) : undefined;
}

const ELISIONS = new Set('l d n s j m t c qu jusqu lorsqu puisqu'.split(' '));

/** The hash of a word before its first letter. */
export const EMPTY_HASH = 7;

/** The hash with one more letter. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function isAt(written: string, text: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false;
  for (let at = 0; at < written.length; at += 1) {
    if (written.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  let at = 0;
  while (at < lower.length && lower.charCodeAt(at) < 128) at += 1;
  return at === lower.length ? lower : lower.normalize('NFKC').replaceAll('\u2019', "'");
}
