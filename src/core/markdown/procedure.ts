/** Tells by its heading whether a section holds the steps of a procedure. */
import type { Section } from '../runbook.ts';
import type { Located, Span } from '../text.ts';

/**
 * For each section: `true` when its heading, or the nearest one above that says so, is about a procedure;
 * `false` when it is about something else; `undefined` when nothing tells.
 */
export function readProcedures(
  sections: readonly Section[],
  title: Located<string> | undefined,
): readonly (boolean | undefined)[] {
  const found: (boolean | undefined)[] = [];
  for (const { heading, parent } of sections) {
    const own = heading ?? (parent === undefined ? title : undefined);
    const verdict = own === undefined ? undefined : isProcedure(own.value);
    found.push(verdict ?? (parent === undefined ? undefined : found[parent]));
  }
  return found;
}

/** English, German, French and Spanish, by the stems of words. */
const STEPS =
  /(?<!\p{L})(?:procedures?|steps?|instructions?|how[ -]to|runbook|playbook|walkthrough|schritte?|ablauf|vorgehen|anleitung|proc[ée]dures?|[ée]tapes?|procedimientos?|pasos)\b/iu;

const OTHER =
  /\b(?:overview|introduction|purpose|scope|background|goals?|objectives?|references?|see also|related|contents|contacts?|roles?|responsibilit\w{0,5}|glossary|definitions?|prerequisites?|pre-requisites?|requirements?|before you|history|changelog|architecture|assumptions?|considerations?|limitations?|faq|lessons|polic(?:y|ies)|strateg(?:y|ies)|training|inventory|voraussetzungen|ansprechpartner|contexte|alcance)\b/i;

const RECOVERY =
  /\b(?:re-?)?(?:restor\w{0,6}|recover\w{0,4}|fail(?:ing)?[ -]?(?:over|back)|(?:re)?build\w{0,3}|roll(?:ing)?[ -]?back|revert\w{0,3}|switch(?:ing)?[ -]?(?:over|back)|cut[ -]?over|deploy\w{0,4}|creat(?:e|ing)|provision\w{0,3}|promot(?:e|ing|ion)|resolution|mitigation|remediation|activation|checklist|workflow|stand[ -]?down|wiederherstell\w{0,6}|wiederanlauf|restaur\w{0,6}|reprise|recuperaci[oó]n)\b/i;

/** "Restore procedure" is one, "Recovery objectives" are none, and "Restoring the database" is one again. */
function isProcedure(heading: string): boolean | undefined {
  const written = heading.slice(0, 200);
  if (STEPS.test(written)) return true;
  if (OTHER.test(written)) return false;
  return RECOVERY.test(written) ? true : undefined;
}

export interface Numbering {
  readonly number: Span;
  /** What follows the number. */
  readonly text: Span;
  /** It says that it is a step: `Step 2: Stop the writers`. */
  readonly isStep: boolean;
}

const STEP =
  /^(step|phase|schritt|[ée]tape|paso)\s{1,3}(\d{1,3}(?:\.\d{1,3}){0,3})[\s.:)–—-]{0,5}/i;
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,3})(?:[.:)]|\s[–—-])?\s{1,5}(?=\S)/;

/** The number that a heading begins with. */
export function numberingOf({ value, span }: Located<string>): Numbering | undefined {
  const written = value.slice(0, 120);
  const step = STEP.exec(written);
  const match = step ?? NUMBER.exec(written);
  if (match === null) return undefined;
  const number = (step === null ? match[1] : match[2]) ?? '';
  const start = span.start + match[0].indexOf(number, step === null ? 0 : (step[1] ?? '').length);
  const text = { start: span.start + match[0].length, end: span.end };
  return {
    number: { start, end: start + number.length },
    // `Step 2` and nothing more is its own text.
    text: text.end > text.start ? text : span,
    isStep: step !== null,
  };
}

const IMPERATIVES = new Set(
  `add allow announce apply approve ask assign attach back backup begin block boot bring call change check
  clean clear clone close collect compare complete configure confirm connect contact copy create cut declare
  decide delete deploy detach determine disable disconnect download drain drop edit enable ensure escalate
  establish execute export fail failover find fix flush follow get go identify import increase inform
  initialize initiate inspect install invoke isolate launch list load locate lock log login make merge
  migrate modify monitor mount move navigate notify obtain open pause perform point power prepare promote
  provision publish pull push raise reattach reboot rebuild reconfigure reconnect record recover recreate
  redeploy redirect release remove rename renew repeat replace replay report request re-run reset resize
  resolve restart restore resume retrieve return revert review revoke roll rollback rotate run save scale
  select send set shut shutdown sign snapshot start stop submit switch sync tag take tell terminate test
  trigger turn unlock unmount unpause update upload use validate verify wait wipe write`.split(
    /\s+/,
  ),
);

/** Whether a text begins like an order. */
export function isOrder(text: string): boolean {
  const word = /^[^\p{L}]{0,5}([\p{L}-]{2,20})/u.exec(text.slice(0, 40))?.[1];
  return word !== undefined && IMPERATIVES.has(word.toLowerCase());
}
