/** Which of the places of a practice's phrases bring it up, and which of those name it. */
import type { Reading } from './decide.ts';
import { leadOf } from './lead.ts';
import type { Hit } from './match.ts';
import { isWithin, type Words } from './words.ts';

/** A topic, or a heading phrase in a heading or a label: what stands there is about the practice. */
export function isSubject(reading: Reading, hit: Hit): boolean {
  const { phrase, sentence, from, to } = hit;
  if (phrase.use === 'topic') return !isOfCode(reading.words, hit);
  if (phrase.use !== 'heading') return false;
  const range = reading.words.sentences[sentence];
  if (!range) return false;
  const isHeading = reading.contexts[sentence]?.kind === 'heading';
  const named = isHeading ? range : leadOf(reading, sentence);
  if (from < named.from || to > named.to) return false;
  return phrase.isSeveral || isWhole(reading.words, named.from, named.to, from, to);
}

/** The words of `verify-services.sh` and `--backup-verbosity` are a name, and speak of nothing. */
function isOfCode(words: Words, { sentence, from, to }: Hit): boolean {
  const first = Math.max(words.sentences[sentence]?.from ?? 0, from - MOST_OF_CODE);
  return isWithin(words, 'code', first, from + 1, to);
}

/** How many words of a name in code may stand before those that are heard. */
const MOST_OF_CODE = 8;

/** The label of a row is explained by its cells or by nothing. */
export function isRowLabel({ contexts }: Reading, { phrase, sentence }: Hit): boolean {
  return phrase.use === 'heading' && contexts[sentence]?.kind === 'table';
}

/** A heading of one word, such as "Backups", says where to look and no more. */
export function isNaming({ phrase }: Hit): boolean {
  return phrase.use !== 'heading' || phrase.isSeveral;
}

/** Words that stand so far apart name nothing together. */
export function isStretched({ from, to }: Hit): boolean {
  return to - from > LONGEST_NAME;
}

/** Function words among them. */
const LONGEST_NAME = 7;

/** A one-word heading counts only when it is the heading: "Schedule", "3. Schedule". */
function isWhole(words: Words, first: number, last: number, from: number, to: number): boolean {
  for (let at = first; at < last; at += 1) {
    if (at >= from && at < to) continue;
    if (
      !/^(?:\d+|[a-z]|the|our|of|and|plan|procedures?|section|overview|strategy|policy|restore|recovery|retention|data|phase|step|stage|part|appendix|min|minutes?|hours?|reference|details|list|paso|fase|schritt|étape|)$/.test(
        words.word[at]?.folded ?? '',
      )
    )
      return false;
  }
  return true;
}
