/** Tells sentences that state something from wishes, examples, advice, denials, questions and gaps. */
import { BLANKS } from '../recognise/cues.ts';
import { remembered } from './remembered.ts';

/** Whether a sentence states what it says: only such sentences give facts. */
export const isFirm = remembered((text: string): boolean => {
  if (text.length > LONGEST || text.trimEnd().endsWith('?')) return false;
  if (HEDGE.test(text) || isOpen(text)) return false;
  return !NEGATION.test(text.replace(LIMITS, ''));
});

/** A gap that says so itself. */
export function isOpen(text: string): boolean {
  return OPEN.test(text) || BLANKS.test(text);
}

/** Below such a heading nothing is stated of the system itself. */
export function isExampleHeading(text: string): boolean {
  return EXAMPLE_HEADING.test(text);
}

/** Nobody states a fact in a sentence of this length. */
const LONGEST = 1_200;

const HEDGE =
  /\b(?:for example|for instance|e\.?g\b|such as|plan(?:s|ning)? to|planned|intends?|hope|want|aims? (?:to|for)|not yet|ideally|would|could|might|(?<!\b(?:in|of|since|until|from|by|\d) )may(?! (?:19|20)\d\d)|should|possibly|in (?:the )?future|considering|eventually|some day|recommend(?:s|ed|ation)?|you|your|if possible|from time to time|zum beispiel|z\. ?b\.|geplant\w{0,3}|idealerweise|künftig\w{0,3}|sollten?|par exemple|prévue?s?|idéalement|por ejemplo|previst[oa]s?|idealmente)(?![\p{L}])/iu;

const OPEN =
  /\b(?:tbd|tbc|tba|todo|fixme|to be (?:determined|confirmed|defined|decided|completed|agreed|filled)|coming soon|changeme|lorem ipsum)\b/i;

const NEGATION =
  /(?:\b(?:no|not|never|none|neither|without|lacks?|lacking|nobody|cannot|kein\w{0,3}|nicht|niemals|ohne|pas|aucune?|jamais|sans|ning[uú]n\w?|nunca|sin)\b|n['’]t\b)/i;

/** "No more than four hours" denies nothing. */
const LIMITS =
  /\b(?:no (?:more|later|longer|less) than|not (?:to )?(?:exceed|be exceeded|more than|later than|longer than)|nothing (?:else )?is lost)/gi;

const EXAMPLE_HEADING = /\b(?:examples?|samples?|templates?|beispiele?|exemples?|ejemplos?)\b/i;
