/** Reads what sentences say that a drill took or lost, where the objective stands elsewhere. */

import type { Runbook } from '../../runbook.ts';
import { type Located, type Span, textBetween } from '../../text.ts';
import { cuesOf, withCue } from '../cues.ts';
import { isStated, type Statement } from '../statements.ts';
import { type CalendarDate, dayOf, findDates } from '../time/date.ts';
import { type Duration, findDurations } from '../time/duration.ts';
import type { Measurement } from './measurements.ts';

/** `day` is the one that a report is about; only in a report, or beside the name of a drill, is a time one of a drill. */
export function measurementsInProse(
  runbook: Runbook,
  said: readonly Statement[],
  day: CalendarDate | undefined,
): Measurement[] {
  const textOf = ({ span }: Statement) => textBetween(runbook.source, span);
  const telling = new Set(withCue(runbook, said, TELLING));
  return said.flatMap((statement, index): Measurement[] => {
    if (!telling.has(statement)) return [];
    const text = textOf(statement);
    if (text.length > LONGEST || !TOLD.test(text) || !isStated(statement)) return [];
    const before = said[index - 1];
    const isNext = before?.section === statement.section && GOES_ON.test(text);
    const drill = DRILL.exec(text) ?? (before && isNext ? DRILL.exec(textOf(before)) : null);
    if ((drill === null && day === undefined) || CHANGES.test(text)) return [];
    const of = /restor|restaur|wiederherst/i.test(drill?.[0] ?? '') ? 'restore' : 'recovery';
    const { span, section } = statement;
    const date = onlyDay(text) ?? day;
    return (['rto', 'rpo'] as const).flatMap((kind): Measurement[] => {
      const value = onlyOutcome(text, kind);
      if (value === undefined) return [];
      const own = { value: value.value, span: movedBy(value.span, span.start) };
      const subject = { names: [], within: span, at: own.span.start, section };
      return [{ kind, value: own, subject, target: undefined, date, of }];
    });
  });
}

const LONGEST = 600;

const TELLING = cuesOf('took last need afte back held lost old daue benö dur pris tard');

const TOLD =
  /\b(?:took|lasted|needed|after|back in|held|lost|old|dauerte|dauer|benötigte|durée|duré|a pris|tardó|duró|duración)(?!\p{L})/iu;

/** The times of a test of recovery, not those of the meeting in which it was talked over. */
const DRILL =
  /\b(?:(?:restore|restoration|recovery|fail-?over|dr|disaster[- ]recovery) (?:drills?|tests?|exercises?|rehearsals?)|test (?:restores?|recover(?:y|ies))|drills?|(?:at|in|during) (?:the|our|this|that) (?:last |latest |most recent |annual |yearly )?(?:test|exercise)|wiederherstellungs(?:tests?|übung)|restore-?tests?|notfallübung|(?:essais?|tests?|exercices?) de (?:restauration|reprise)|(?:[úu]ltima )?prueba(?: de (?:restauraci[oó]n|recuperaci[oó]n))?|simulacro)(?!\p{L})/iu;

/** A sentence that goes on about the drill of the one before it. */
const GOES_ON =
  /^\s{0,3}(?:the (?:last|latest|most recent|previous) (?:one|time|run|restore|drill|test)\b|it\b|this one\b|last time\b|the (?:restore|recovery)\b|der letzte\b|die letzte\b|le dernier\b|la dernière\b|el último\b|la última\b)/iu;

/** Compared with an earlier time, guessed, or said of a part. */
const CHANGES =
  /\b(?:from .{1,30} to|reduc\w{1,4}|improv\w{1,4}|instead of|previously|formerly|used to|estimated|expected|if|would|first attempt|faster|shorter|in (?:19|20)\d\d|last year|year before|once|tabletop|table-top|walk-?through|on paper)\b/i;

function onlyDay(text: string): CalendarDate | undefined {
  const [only, ...others] = findDates(text);
  return only === undefined || others.length > 0 ? undefined : dayOf(only.value);
}

function movedBy({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Of several times nobody knows which is the whole. */
function onlyOutcome(text: string, kind: 'rto' | 'rpo'): Located<Duration> | undefined {
  const found = findDurations(text).filter(
    ({ span, value }) => value.operator === undefined && outcomeAt(text, span) === kind,
  );
  const [first, ...others] = found;
  const isOne = others.every(({ value }) => value.minutes === first?.value.minutes);
  return isOne ? first : undefined;
}

function outcomeAt(text: string, { start, end }: Span): 'rto' | 'rpo' | undefined {
  const before = text.slice(Math.max(0, start - 100), start);
  const behind = text.slice(end, end + 60);
  if (isLoss(text, before, behind)) return 'rpo';
  const clause = before.slice(before.search(CLAUSE));
  return TOOK.test(before) && !OTHER.test(clause) ? 'rto' : undefined;
}

function isLoss(text: string, before: string, behind: string): boolean {
  if (/\b(?:lost|loss of|loss was|missing) (?:about |only )?$/i.test(before)) {
    return DATA.test(behind) || /\bdata loss was $/i.test(before);
  }
  if (/^ (?:worth )?of (?:\w{1,20} ){0,2}(?:was|were|had been) lost\b/i.test(behind)) {
    return DATA.test(behind);
  }
  return /^ old\b/i.test(behind) && RESTORED.test(text);
}

const DATA = /^ (?:worth )?of (?:\w{1,20} ){0,2}(?:data|transactions|orders|records|changes)\b/i;

const RESTORED =
  /\b(?:newest|latest|last) (?:record|row|transaction|order|entry)\b|\brestored (?:state|data(?:base)?|copy)\b/i;

const CLAUSE = /[^,;:.]{0,100}$/;

/** What is no recovery, though it took its time as well. */
const OTHER =
  /\b(?:backups?|dumps?|exercise|workshop|meeting|preparation|planning|debrief\w{0,3}|review|simulation|detection|decision|approval|delivery|failback|clean-?up)\b(?![^,;:.]{0,60}\b(?:restor|recover|back|available|running))/i;

const TOOK =
  /\b(?:took(?: us)?|lasted|needed|dauerte|benötigte|a duré|a pris|durée(?: de| ?:)?|tardó|duró|duración(?: de|:)?|(?:back|up|restored|recovered|available|online|running|operational)(?: and running)?(?: again)? (?:in|after)|(?:restore|recovery|fail-?over) (?:drill|test)[^.;:]{0,20} \d{4}-\d\d-\d\d:)\s(?:about |only )?$/iu;
