/**
 * The phrase language in which practices say what they look for. It is data: no code, no regular expression,
 * and every phrase is matched in time linear in the text.
 *
 *     backup .. stored|kept|written   the words in this order, at most 6 others between the first two
 *     restor* <date>                  a word that starts so, then a date
 *     *leiter                         a word that ends so: German makes one word of many
 *     off_site|remote copy            an underscore joins the words of one alternative
 *     the? vault                      an optional word
 *
 * A word also matches its plural in -s. Function words ("the", "is", "of") between two elements never stand in
 * the way. `..` allows 6 words, `...` allows 14, both within one sentence.
 */

import { compound } from './compounds.ts';

/** One position of a phrase: any of its alternatives stands there. */
export interface Element {
  /** Lower-case words, exact or (with a trailing `*`) as prefixes, and `<class>` names. */
  readonly alternatives: readonly string[];
  readonly optional: boolean;
  /** How many words may stand between the element before and this one. */
  readonly gap: number;
}

export type Phrase = readonly Element[];

const GAPS: Readonly<Record<string, number>> = { '..': 6, '...': 14 };

/**
 * Reads one phrase; alternatives of several words make several phrases. Returns a message in place of phrases
 * when the text is not one.
 */
export function readPhrase(text: string): readonly Phrase[] | string {
  const parts = text.trim().split(/\s+/);
  let phrases: Element[][] = [[]];
  let gap = 0;
  for (const part of parts) {
    const wide = GAPS[part];
    if (wide !== undefined) {
      gap = wide;
      continue;
    }
    const optional = part.endsWith('?');
    const alternatives = (optional ? part.slice(0, -1) : part).split('|');
    const wrong = alternatives.find((one) => !isAlternative(one));
    if (wrong !== undefined) return `"${wrong}" in "${text}" is neither a word nor a <class>`;
    phrases = extend(phrases, alternatives, optional, gap);
    if (phrases.length > 64) return `"${text}" has too many alternatives of several words`;
    gap = 0;
  }
  const usable = phrases.map(joined).filter((phrase) => phrase.length > 0);
  if (usable.length === 0 || gap > 0) return `"${text}" starts or ends with nothing to look for`;
  if (usable.some((phrase) => phrase[0]?.optional)) return `"${text}" starts with an optional word`;
  return usable;
}

/** Whether a phrase is about something that is not. */
export function isNegative(text: string): boolean {
  return NEGATIVE.test(text);
}

const NEGATIVE =
  /(?:^|[\s|_])(?:no|not|never|none|nobody|nothing|without|cannot|kein\p{L}*|nicht|nie|niemand\p{L}*|ohne|pas|aucun\p{L}*|jamais|sans|sin|ningun\p{L}*|ningún|nadie|nunca)(?=$|[\s|_*?])/u;

/** Words that the text joins are joined in the phrase as well. */
function joined(phrase: readonly Element[]): Element[] {
  const elements: Element[] = [];
  for (const element of phrase) {
    const before = elements.at(-1);
    const one =
      before?.alternatives.length === 1 && element.alternatives.length === 1 && element.gap === 0;
    const word = one
      ? compound(before?.alternatives[0] ?? '', element.alternatives[0] ?? '')
      : undefined;
    if (before && word !== undefined)
      elements[elements.length - 1] = { ...before, alternatives: [word] };
    else elements.push(element);
  }
  return elements;
}

function extend(
  phrases: readonly Element[][],
  alternatives: readonly string[],
  optional: boolean,
  gap: number,
): Element[][] {
  const single = alternatives.filter((one) => !one.includes('_') || one.startsWith('<'));
  const several = alternatives.filter((one) => one.includes('_') && !one.startsWith('<'));
  const grown: Element[][] = [];
  for (const phrase of phrases) {
    if (single.length > 0) grown.push([...phrase, { alternatives: single, optional, gap }]);
    for (const words of several) {
      const elements = words
        .split('_')
        .map((word, at) => ({ alternatives: [word], optional: false, gap: at === 0 ? gap : 0 }));
      grown.push([...phrase, ...elements]);
      if (optional && single.length === 0) grown.push([...phrase]);
    }
  }
  return grown;
}

function isAlternative(text: string): boolean {
  return (
    /^(?:<[a-z-]{1,20}>|\*?[\p{L}\p{N}'_]{1,60}|[\p{L}\p{N}'_]{1,60}\*)$/u.test(text) &&
    !/^_|__|_$/.test(text)
  );
}
