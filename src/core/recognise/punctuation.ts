/** Where a sentence ends, and what only looks like its end. */
import { isBreak } from './characters.ts';

const AFTER_MARK = ')"\'*_`]\u201d\u2019';

const ABBREVIATIONS = new Set([
  'e.g',
  'i.e',
  'etc',
  'vs',
  'approx',
  'no',
  'z.b',
  'd.h',
  'ca',
  'bzw',
  'p.ex',
  'incl',
  'ext',
  'tel',
  'mr',
  'ms',
  'dr',
  'st',
]);

/** The mark with which the text before `end` closes a sentence. A numbered list's `1.` is none. */
export function sentenceMark(text: string, start: number, end: number): '.' | '?' | undefined {
  let at = end - 1;
  while (at > start && AFTER_MARK.includes(text.charAt(at))) at -= 1;
  const mark = text.charAt(at);
  if (mark === '?') return '?';
  if (mark !== '.' && mark !== '!' && mark !== ';') return undefined;
  let from = at;
  while (from > start && at - from < 8 && !isBreak(text.charCodeAt(from - 1))) from -= 1;
  const word = text.slice(from, at).replace(/^\(/, '').toLowerCase();
  if (mark === '.' && (word === '' || /^\d{1,2}$/.test(word))) return undefined;
  return ABBREVIATIONS.has(word) ? undefined : '.';
}

/** After the mark a sentence starts, unless a lower-case letter follows. */
export function startsSentence(text: string, at: number, end: number): boolean {
  let next = at;
  while (next < end && isBreak(text.charCodeAt(next))) next += 1;
  if (next >= end) return true;
  const code = text.charCodeAt(next);
  return !(code >= 97 && code <= 122);
}
