/** Exercises that lists, tables and sentences say were held, each with its day. */
import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { withCue, YEARS } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import {
  column,
  headingsAround,
  isStated,
  plain,
  type Statement,
  type TableRow,
} from '../statements.ts';
import { type CalendarDate, dayOf, findDates } from '../time/date.ts';
import { type HeldTest, testKind } from './recurrences.ts';

/** Of a Markdown document. What is planned, moved or cancelled was not held. */
export const exercisesListed: (runbook: Runbook) => readonly HeldTest[] = perRunbook((runbook) => {
  if (runbook.syntax === 'yaml') return [];
  const { said, rows } = factsOf(runbook).statements;
  const found = [
    ...rows.flatMap((row) => fromRow(runbook, row) ?? []),
    ...withCue(runbook, said, YEARS).flatMap((one) => fromStatement(runbook, one) ?? []),
  ];
  return found.slice(0, MOST_LISTED);
});

const MOST_LISTED = 500;

const DATE = /^(?:(?:date|day|when)(?: held)?|held(?: on)?|datum|fecha)$/;
const TYPE =
  /^(?:(?:exercise|test|drill)(?: type| kind)?|type|kind|what|art|übung|exercice|simulacro|prueba|tipo)$/;
const RESULT =
  /^(?:results?|outcome|findings?|report|took|duration|time taken|status|verdict|participants?|ergebnis|résultat|resultado)$/;
const ABOUT =
  /(?<!\p{L})(?:exercises?|drills?|tests?|testing|rehearsals?|übungen|exercices|simulacros|pruebas)\b/iu;
const PRACTISES =
  /(?<!\p{L})(?:tests?|drills?|exercises?|restor\w{1,6}|fail-?overs?|rehearsals?|table-?tops?|walk-?throughs?|übung\w{0,2}|simulacros?|exercices?|pruebas?)\b/iu;
const NOT_HELD =
  /\b(?:planned|scheduled|booked|upcoming|open|to do|cancell?ed|postponed|moved|will|next|due|tbd|skipped|missed|not held|geplant|verschoben|abgesagt|prévue?s?|report[ée]e?s?|planificad[oa]s?|aplazad[oa]s?)(?!\p{L})/iu;

const dateColumn = column(DATE);
const typeColumn = column(TYPE);
const resultColumn = column(RESULT);

/** A row of a table of exercises: its day, its type, and something that came of it. */
function fromRow(runbook: Runbook, row: TableRow): HeldTest | undefined {
  const { cells, isReal, section } = row;
  const [dated, type, result] = [dateColumn(row), typeColumn(row), resultColumn(row)];
  if (!isReal || dated === undefined || type === undefined || result === undefined)
    return undefined;
  const isAbout = ABOUT.test(type.header) || isBelowExercises(runbook, section);
  if (!isAbout || !PRACTISES.test(type.text.value) || !/[\p{L}\d]/u.test(result.text.value))
    return undefined;
  if (cells.some(({ text }) => NOT_HELD.test(text.value))) return undefined;
  const date = onlyDay(dated.text);
  return date && { kind: testKind(type.text.value), date };
}

const HELD_BEFORE =
  /\b(?:we|the team) (?:last )?(?:held|ran|did|conducted|carried out)\b.{0,80}$|\b(?:drill|exercise|test|rehearsal|tabletop|walk-?through|fail-?over) (?:was|were) (?:last )?(?:held|run|conducted|carried out|performed|done) (?:on )?$/i;

/** An item that begins with its day below a heading about exercises; "we held a tabletop on …". */
function fromStatement(runbook: Runbook, statement: Statement): HeldTest | undefined {
  const { value, label, section, block } = statement;
  const text = value.value;
  if (!PRACTISES.test(text) || NOT_HELD.test(text)) return undefined;
  const date = onlyDay(value);
  if (date === undefined || label !== undefined || !isStated(statement)) return undefined;
  const at = date.span.start - value.span.start;
  const isItem = runbook.blocks[block]?.kind === 'item' && at < 3;
  const isListed = isItem && isBelowExercises(runbook, section);
  const before = text.slice(Math.max(0, at - 120), at);
  const held = HELD_BEFORE.exec(before);
  // Of a backup's test restore a sentence says more than this.
  const isTold =
    held !== null &&
    /\b(?:dr|disaster|recovery|exercise|drill|fail-?over|tabletop|walk-?through)\b/i.test(held[0]);
  return isListed || isTold ? { kind: testKind(plain(text)), date } : undefined;
}

function isBelowExercises(runbook: Runbook, section: number): boolean {
  const [heading] = headingsAround(runbook, section);
  return heading !== undefined && ABOUT.test(heading.value) && !NOT_HELD.test(heading.value);
}

function onlyDay(text: Located<string>): Located<CalendarDate> | undefined {
  const [only, ...others] = findDates(text.value);
  const day = only && others.length === 0 ? dayOf(only.value) : undefined;
  if (only === undefined || day === undefined) return undefined;
  const by = text.span.start;
  return { value: day, span: { start: only.span.start + by, end: only.span.end + by } };
}
