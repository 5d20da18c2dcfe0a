/** The names of months and quarters in English, German, French and Spanish. */
import { type Phrases, phrases } from './phrases.ts';

export const MONTHS: Phrases<number> = phrases([
  ['january|jan|januar|jänner|jän|janvier|janv|enero|ene', 1],
  ['february|feb|februar|feber|février|févr|fév|febrero', 2],
  ['march|mar|märz|maerz|mär|mars|marzo', 3],
  ['april|apr|avril|avr|abril|abr', 4],
  ['may|mai|mayo', 5],
  ['june|jun|juni|juin|junio', 6],
  ['july|jul|juli|juillet|juil|julio', 7],
  ['august|aug|août|aout|agosto|ago', 8],
  ['september|sep|sept|septembre|septiembre|setiembre', 9],
  ['october|oct|oktober|okt|octobre|octubre', 10],
  ['november|nov|novembre|noviembre', 11],
  ['december|dec|dezember|dez|décembre|déc|diciembre|dic', 12],
]);

/** "Third quarter of 2026", "3. Quartal 2026": the words after the number. */
export const QUARTER_WORDS: ReadonlySet<string> = new Set(['quarter', 'quartal', 'trimestre']);

export const ORDINALS: Phrases<number> = phrases([
  ['first|erstes|erste|premier|primer', 1],
  ['second|zweites|zweite|deuxième|segundo', 2],
  ['third|drittes|dritte|troisième|tercer', 3],
  ['fourth|viertes|vierte|quatrième|cuarto', 4],
]);

/** `Q3`, the French and Spanish `T3`, and halves: months of each. */
export const PERIOD_LETTERS: Readonly<Record<string, number>> = { q: 3, t: 3, h: 6, s: 6 };

/** "1st", "2nd", "1er", "1º". */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'o',
  'º',
  '°',
]);
