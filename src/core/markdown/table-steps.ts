/** Finds the steps that stand in the rows of a table: `# | Step | Owner | Duration`. */
import { isAmbiguous, readDuration, unitInLabel } from '../facts/time/duration.ts';
import type { Cell, Step } from '../runbook.ts';
import { located, type SourceText } from '../text.ts';
import type { Piece } from './piece.ts';
import { readStepFacts } from './step-facts.ts';

/** The step of one row; `undefined` when its table is none of steps. `isProcedure` tells what its section is. */
export function tableStep(
  source: SourceText,
  piece: Piece,
  section: number,
  isProcedure: boolean | undefined,
): Step | undefined {
  const { cells = [], span } = piece;
  const [first] = cells;
  if (isProcedure === false || first === undefined || cells.length < 2) return undefined;
  const { start } = first.span;
  const [number] = ORDINAL.exec(source.text.slice(start, first.span.end)) ?? [];
  if (number === undefined || !NUMBER.test(headerOf(source, first))) return undefined;
  const columns = cells.slice(1).map((cell) => [headerOf(source, cell), cell] as const);
  if (columns.some(([header]) => RECORD.test(header))) return undefined;
  const under = (name: RegExp) => columns.find(([header]) => name.test(header));
  const text = under(TEXT)?.[1];
  if (text === undefined || text.span.end <= text.span.start) return undefined;
  const [owner, duration, expected, rollback] = [OWNER, DURATION, EXPECTED, ROLLBACK].map(under);
  if (isProcedure !== true && [owner, duration, expected].every((one) => one === undefined)) {
    return undefined;
  }
  const facts = readStepFacts(source, text.span, [piece]);
  const said = (column: (typeof columns)[number] | undefined) =>
    column && column[1].span.end > column[1].span.start
      ? located(source, column[1].span)
      : undefined;
  return {
    ...facts,
    id: located(source, { start, end: start + number.length }),
    span,
    section,
    owner: said(owner) ?? facts.owner,
    duration: (duration && durationIn(source, ...duration)) ?? facts.duration,
    expected: said(expected) ?? facts.expected,
    rollback: said(rollback) ?? facts.rollback,
    needs: [],
    steps: [],
  };
}

function headerOf({ text }: SourceText, { header }: Cell): string {
  return header === undefined
    ? ''
    : text.slice(header.start, header.end).replace(/[*_`]/g, '').trim().toLowerCase();
}

/** `Duration (min)` gives a bare number its unit. */
function durationIn({ text }: SourceText, header: string, { span }: Cell): Step['duration'] {
  const value = readDuration(text.slice(span.start, span.end), { unit: unitInLabel(header) });
  return value === undefined || isAmbiguous(value) ? undefined : { value, span };
}

const ORDINAL = /^\d{1,3}(?:\.\d{1,3})?(?=[.)]?$)/;

const NUMBER =
  /^(?:#|no\.?|nr\.?|n[º°]|num(?:ber)?|steps?|order|seq(?:uence)?|schritt|étape|paso|)$/;

const TEXT =
  /^(?:steps?|actions?|tasks?|activit(?:y|ies)|what(?: to do)?|instructions?|description|schritte?|maßnahmen?|aktion|tätigkeit|étapes?|tâches?|pasos?|acción|acciones|tareas?)$/;

const OWNER =
  /^(?:owner|who|responsible|role|by(?: whom)?|assigned to|team|wer|verantwortlich|rolle|qui|responsable|rôle|quién)$/;

const DURATION =
  /^(?:(?:estimated |expected |est\.? )?(?:duration|time|minutes|mins?)|estimate|takes|eta|dauer|zeit|durée|temps|duración|tiempo)\b(?! (?:started|done))/;

const EXPECTED =
  /^(?:expect(?:ed)?(?: results?| outcomes?)?|verif(?:y|ication)|checks?|how to (?:check|tell)|good when|done when|success(?: criteri(?:a|on))?|prüfung|ergebnis|vérification|verificación)$/;

const ROLLBACK = /^(?:undo|roll ?-?back|back ?-?out|if it fails|on failure|rückgängig)$/;

/** Columns of what was done or found: no procedure, but a report, a list of actions or a calendar. */
const RECORD =
  /(?<!\p{L})(?:dates?|due|deadline|status|state|findings?|risks?|frequency|how often|last|next|severity|started|finished|ended|actual|deviation|result of|datum|fällig|échéance|fecha)\b/u;
