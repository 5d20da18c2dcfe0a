/** A regular expression that is made when a text can match it at all: the build puts it in the place of literals. */
import { areLettersNoted, lettersVersion, mayHave } from './letters.ts';

/**
 * A run over one file asks each of a thousand patterns a few times, most of them in vain, and V8 takes longer to
 * compile one than to use it a hundred times.
 *
 * @param cues what a text has that matches, as `scripts/pattern-cues.ts` writes it; empty where it may be anything.
 */
export function lazyPattern(source: string, flags: string, cues: string): RegExp {
  return new LazyPattern(source, flags, cues) as unknown as RegExp;
}

type Branch = readonly string[];

const ALL: readonly Branch[] = [[]];

/** In the shape of a `RegExp`, as far as methods of strings ask for it. A class, so that a thousand cost little. */
class LazyPattern {
  readonly source: string;
  readonly flags: string;
  private readonly cues: string;
  private made: RegExp | undefined;
  /** The branches whose pieces the texts so far may have, and when that was found out. */
  private live: readonly Branch[] = ALL;
  private version = -1;

  constructor(source: string, flags: string, cues: string) {
    this.source = source;
    this.flags = flags;
    this.cues = cues;
  }

  private get pattern(): RegExp {
    this.made ??= new RegExp(this.source, this.flags);
    return this.made;
  }

  /** Whether it has to be tried. */
  private mayMatch(text: string): boolean {
    if (this.version !== lettersVersion()) this.refresh();
    if (this.live === ALL) return true;
    if (this.live.length === 0) return false;
    const folded = text.toLowerCase();
    for (const pieces of this.live) {
      if (hasAll(folded, pieces)) return true;
    }
    return false;
  }

  private refresh(): void {
    this.version = lettersVersion();
    this.live = this.cues === '' || !areLettersNoted() ? ALL : liveBranches(this.cues);
  }

  get lastIndex(): number {
    return this.made?.lastIndex ?? 0;
  }

  set lastIndex(index: number) {
    this.pattern.lastIndex = index;
  }

  test(text: string): boolean {
    return this.mayMatch(text) ? this.pattern.test(text) : this.missed();
  }

  exec(text: string): RegExpExecArray | null {
    if (this.mayMatch(text)) return this.pattern.exec(text);
    this.missed();
    return null;
  }

  /** What a pattern does that finds nothing. */
  private missed(): false {
    if (this.made !== undefined) this.made.lastIndex = 0;
    return false;
  }

  toString(): string {
    return `/${this.source}/${this.flags}`;
  }

  get global(): boolean {
    return this.flags.includes('g');
  }

  get unicode(): boolean {
    return this.flags.includes('u');
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.mayMatch(text) ? this.pattern[Symbol.match](text) : null;
  }

  [Symbol.matchAll](text: string): IterableIterator<RegExpMatchArray> {
    return this.mayMatch(text) ? this.pattern[Symbol.matchAll](text) : [][Symbol.iterator]();
  }

  [Symbol.replace](text: string, by: string): string {
    return this.mayMatch(text) ? this.pattern[Symbol.replace](text, by) : text;
  }

  [Symbol.search](text: string): number {
    return this.mayMatch(text) ? this.pattern[Symbol.search](text) : -1;
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.pattern[Symbol.split](text, limit);
  }
}

/** Without cutting them all out: most are given up at their first letters. */
function liveBranches(cues: string): readonly Branch[] {
  const live: Branch[] = [];
  for (let start = 0; start < cues.length; ) {
    const bar = cues.indexOf('|', start);
    const end = bar < 0 ? cues.length : bar;
    if (mayHaveAll(cues, start, end)) live.push(cues.slice(start, end).split('+'));
    start = end + 1;
  }
  return live;
}

function mayHaveAll(cues: string, start: number, end: number): boolean {
  for (let from = start; from < end; ) {
    const plus = cues.indexOf('+', from);
    const to = plus < 0 || plus > end ? end : plus;
    if (!mayHave(cues, from, to)) return false;
    from = to + 1;
  }
  return true;
}

function hasAll(text: string, pieces: Branch): boolean {
  for (const piece of pieces) {
    if (!text.includes(piece)) return false;
  }
  return true;
}
