/** What hosts hand to the engine: the practices and rules, and the lexicon compiled from them. */
import type { Practice } from './practice.ts';
import type { Lexicon } from './recognise/lexicon.ts';
import type { Rule } from './rule.ts';

export interface Catalogue {
  readonly practices: readonly Practice[];
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
}
