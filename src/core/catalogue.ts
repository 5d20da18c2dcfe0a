/** What hosts hand to the engine: the practices and rules, and the lexicon compiled from them. */
import type { Config } from './config.ts';
import type { Framework } from './control.ts';
import type { Practice } from './practice.ts';
import { compileLexicon, extendLexicon, type Lexicon, lexiconOf } from './recognise/lexicon.ts';
import type { Tables } from './recognise/tables.ts';
import { tablesFromBytes } from './recognise/tables-file.ts';
import type { Rule } from './rule.ts';

export interface Catalogue {
  readonly practices: readonly Practice[];
  readonly rules: readonly Rule[];
  /** Where the controls that practices and rules refer to are named. */
  readonly frameworks: readonly Framework[];
  readonly lexicon: Lexicon;
}

/** What is plain data of a catalogue, and may be shipped as files beside the code. */
export interface Knowledge extends Pick<Catalogue, 'practices' | 'frameworks'> {
  /** The phrases of the practices, compiled, as `tablesToBytes` gives them; the practices need not hold them then. */
  readonly phrases?: Uint8Array;
}

/** @param tables those of the phrases, where somebody has read them already. */
export function makeCatalogue(
  { practices, frameworks, phrases }: Knowledge,
  rules: readonly Rule[],
  tables: (() => Tables) | undefined = phrases && (() => tablesFromBytes(phrases)),
): Catalogue {
  const lexicon = tables ? lexiconOf(practices, tables) : compileLexicon(practices);
  return { practices, rules, frameworks, lexicon };
}

/**
 * The catalogue with the practices that a configuration adds. Kept for as long as the configuration is, since
 * its lexicon is compiled for it.
 */
export function catalogueFor(base: Catalogue, config: Config): Catalogue {
  if (config.practices.length === 0) return base;
  const known = made.get(config);
  if (known?.base === base) return known.catalogue;
  const taken = idsOf(base);
  const own = config.practices.filter(({ id }) => !taken.has(id));
  const practices = [...base.practices, ...own];
  const catalogue = { ...base, practices, lexicon: extendLexicon(base.lexicon, practices) };
  made.set(config, { base, catalogue });
  return catalogue;
}

/** Every id that a waiver, a comment or a configuration may name. */
export function idsOf({ practices, rules }: Catalogue): ReadonlySet<string> {
  return new Set([...practices, ...rules].map(({ id }) => id));
}

const made = new WeakMap<Config, { readonly base: Catalogue; readonly catalogue: Catalogue }>();
