/** Exercises and trainings that are planned for a day. */
import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { cuesOf, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import { column, plain, type Statement, type TableRow } from '../statements.ts';
import { type CalendarDate, findDates, onlyLastDay } from '../time/date.ts';

export interface PlannedFact {
  /** For messages: `the tabletop`. */
  readonly name: string;
  /** The last day of what is named. */
  readonly date: Located<CalendarDate>;
}

/** Beside those that recur, which have a next date of their own. */
export const plannedOf: (runbook: Runbook) => readonly PlannedFact[] = perRunbook((runbook) => {
  const { said, rows } = factsOf(runbook).statements;
  return [
    ...rows.flatMap((row) => fromRow(row) ?? []),
    ...withCue(runbook, said, PRACTICE).flatMap((statement) => fromStatement(statement) ?? []),
  ].slice(0, MOST_PLANNED);
});

const MOST_PLANNED = 500;

const PRACTICE = cuesOf('test dril exer rest fail swit trai rehe tabl walk übu simu');

const PRACTISES =
  /(?<!\p{L})(?:tests?|drills?|exercis\w{1,3}|restor\w{1,6}|fail-?overs?|switch-?overs?|trainings?|rehears\w{1,4}|tabletops?|walk-?throughs?|übung\w{0,2}|simulacros?|exercices?)\b/iu;
/** Something is told of the day. */
const HAPPENED =
  /\b(?:was|were|done|held|passed|failed|completed|happened|took|moved|cancelled|postponed|finished|ended|and not)\b/i;

const statusColumn = column(/^(?:status|state|result|outcome|ergebnis|stand|statut|estado)$/);
const dateColumn = column(
  /^(?:(?:planned |scheduled )?(?:date|when|day)|(?:planned|scheduled)(?: for| on)?|datum|termin|geplant (?:für|am)|fecha|date prévue)$/,
);

function fromRow(row: TableRow): PlannedFact | undefined {
  const { cells, isReal } = row;
  const [status, dated] = [statusColumn(row), dateColumn(row)];
  if (!isReal || status === undefined || dated === undefined) return undefined;
  const what =
    cells.find(({ text }) => text !== dated.text && PRACTISES.test(text.value)) ??
    // "Drill | Planned for": the header says what each row is.
    cells.find(({ header, text }) => PRACTISES.test(header) && text !== dated.text);
  if (what === undefined) return undefined;
  if (
    !/^(?:planned|scheduled|booked|upcoming|open|geplant|prévue?|planificad[oa])$/.test(
      plain(status.text.value),
    )
  )
    return undefined;
  const date = onlyLastDay(dated.text);
  return date && { name: `the ${plain(what.text.value).slice(0, 60)}`, date };
}

function fromStatement({ label, value, isReal }: Statement): PlannedFact | undefined {
  const text = label === undefined ? value.value : `${label.value}: ${value.value}`;
  if (!isReal || !/\d{4}/.test(text) || !PRACTISES.test(text) || HAPPENED.test(text))
    return undefined;
  const [only, ...others] = findDates(value.value);
  if (only === undefined || others.length > 0) return undefined;
  const before = value.value.slice(Math.max(0, only.span.start - 30), only.span.start);
  const isNext =
    label !== undefined &&
    /^next (?:[\w-]{1,20} ){0,2}(?:test|drill|exercise|rehearsal|fail-?over|tabletop|training|session|restore)(?: date| on)?$/.test(
      plain(label.value),
    );
  const isPlanned = /\b(?:planned|scheduled|booked)(?: (?:for|on))?\s?$/i.test(before);
  const date = isNext || isPlanned ? onlyLastDay(value) : undefined;
  return date && { name: 'what is named here', date };
}
