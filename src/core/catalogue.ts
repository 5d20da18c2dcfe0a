/** What hosts hand to the engine: the practices and rules, and the lexicon compiled from them. */
import type { Framework } from './control.ts';
import type { Practice } from './practice.ts';
import type { Lexicon } from './recognise/lexicon.ts';
import type { Rule } from './rule.ts';

export interface Catalogue {
  readonly practices: readonly Practice[];
  readonly rules: readonly Rule[];
  /** Where the controls that practices and rules refer to are named. */
  readonly frameworks: readonly Framework[];
  readonly lexicon: Lexicon;
}
