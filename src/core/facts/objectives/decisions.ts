/** How long it may take until somebody decides to recover. */

import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { isStated, plain, type Statement } from '../statements.ts';
import { type Duration, findDurations, isAmbiguous, readDuration } from '../time/duration.ts';
import { durationAt } from '../time/duration-field.ts';

/** The time that a document gives to the decision; `undefined` when it gives none, or several. */
export function decisionIn(runbook: Runbook): Located<Duration> | undefined {
  if (runbook.syntax === 'yaml') return factsOf(runbook).decision;
  if (runbook.source.text.search(DECIDES) < 0) return undefined;
  const { said } = factsOf(runbook).statements;
  const found = withCue(runbook, said, DECIDING).flatMap((one) => fromStatement(one) ?? []);
  const [first] = found;
  return found.every(({ value }) => value.minutes === first?.value.minutes) ? first : undefined;
}

export interface Detection {
  readonly watches: string;
  readonly time: Located<Duration>;
}

/** What monitoring notices, and how soon: from `spec.monitoring`. */
export function detectionsIn({ metadata, data }: Runbook): Detection[] {
  if (!metadata.declared) return [];
  return itemsAt(at(data, 'spec'), 'monitoring').flatMap((item) => {
    const watches = textAt(item, 'watches')?.value;
    const time = durationAt(item, 'detects_in');
    return watches === undefined || time === undefined ? [] : { watches, time };
  });
}

const DECIDING = cuesOf('deci decl acti ents déci');

const DECIDES =
  /\b(?:decid\w{1,3}|decision|declar\w{1,6}|activat\w{1,4})\b|entscheidung|décision|decisi[oó]n/i;

const LABEL =
  /^(?:(?:time to |maximum time to |decision to )?(?:decide|declare|decision|declaration|activation)(?: (?:time|within|time limit|deadline))?|entscheidung(?:szeit|sfrist| innerhalb(?: von)?)|délai de décision|(?:tiempo|plazo) de decisi[oó]n)$/;

/** Right before the time: "is declared by the duty manager within". */
const BEFORE =
  /\b(?:(?:is|are|be|must be|plan) (?:declared|activated|decided)|declares?|decides?|activates?|decision(?: to (?:declare|activate|fail over|recover))?(?: is| must be)?(?: made| taken)?|^declared)(?: (?!after\b|once\b)[\w'()-]{1,30},?){0,8}? $/i;

/** Behind the decision, or after what follows from it. */
const AFTER =
  /\b(?:once|after|when|if|upon|as soon as|following|until|before)\b[^,;]{0,80}\b(?:decid|decision|declar|activat)/i;

const FROM_DECISION =
  /^[^.;]{0,30}\b(?:of|after|from|following|before) (?:the |a |an |being )?(?:\w{1,20} )?(?:decision|declar\w{1,6}|activat\w{1,4}|disaster)/i;

function fromStatement(statement: Statement): Located<Duration> | undefined {
  const { label, value } = statement;
  const text = value.value;
  if (text.length > 500 || !isStated(statement)) return undefined;
  if (label !== undefined && LABEL.test(plain(label.value))) {
    const whole = readDuration(text);
    if (whole === undefined || isAmbiguous(whole)) return undefined;
    return { value: whole, span: value.span };
  }
  if (!DECIDES.test(text) || AFTER.test(text)) return undefined;
  for (const { value: time, span } of findDurations(text)) {
    if (time.operator !== '≤' && time.operator !== '<') continue;
    const before = text.slice(Math.max(0, span.start - 160), span.start).replace(/[*_`]/g, '');
    if (!BEFORE.test(before) || FROM_DECISION.test(text.slice(span.end))) continue;
    const { start } = value.span;
    return { value: time, span: { start: start + span.start, end: start + span.end } };
  }
  return undefined;
}
