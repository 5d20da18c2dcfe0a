/** How often backups are checked for errors, and when that was last done. */
import type { Runbook } from '../../runbook.ts';
import { type Located, moved } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import { type DayFact, daysOf } from '../records/days.ts';
import { column, headingsAround, isStated, type Statement, type TableRow } from '../statements.ts';
import { type CalendarDate, dayOf, onlyDay } from '../time/date.ts';
import { isAmbiguous, type Minutes } from '../time/duration.ts';
import { cadenceAt, dayAt } from '../time/duration-field.ts';
import { findSchedules } from '../time/schedule.ts';
import { readCadence } from './recurrences.ts';

export interface Verification {
  /** What is checked, for messages: `the backup shop-db`. */
  readonly name: string;
  readonly cadence: Located<Minutes>;
  /** `undefined` where a field for it is left out. */
  readonly last: Located<CalendarDate> | undefined;
  /** A machine runs it and tells somebody when it fails, or a link shows its state. */
  readonly isWatched: boolean;
}

export const verificationsOf: (runbook: Runbook) => readonly Verification[] = perRunbook(
  (runbook) => {
    if (runbook.syntax === 'yaml') return inData(runbook);
    const { said, rows } = factsOf(runbook).statements;
    const checks = withCue(runbook, said, CHECKING);
    const days = checks.length === 0 ? new Map<number, readonly DayFact[]>() : doneDays(runbook);
    const found = [
      ...checks.flatMap((statement) => fromStatement(runbook, statement, days) ?? []),
      ...rows.flatMap((row) => fromRow(row) ?? []),
    ];
    return found.slice(0, MOST_VERIFICATIONS);
  },
);

const MOST_VERIFICATIONS = 500;

function inData({ metadata, data }: Runbook): Verification[] {
  const spec = metadata.declared ? at(data, 'spec') : undefined;
  return itemsAt(spec, 'backups').flatMap((item) => {
    const check = at(item, 'verification');
    const cadence = cadenceAt(check, 'schedule');
    if (cadence === undefined) return [];
    const last = dayAt(check, 'last');
    // A date that cannot be read is reported as such.
    if (last === undefined && textAt(check, 'last') !== undefined) return [];
    const method = textAt(check, 'method')?.value ?? '';
    const isWatched = at(check, 'alert') !== undefined || /https?:/.test(method);
    const id = textAt(item, 'id')?.value;
    return {
      name: id === undefined ? 'the backups' : `the backup ${id}`,
      cadence,
      last,
      isWatched,
    };
  });
}

const CHECKING = cuesOf('veri inte chec scru read comp');

const VERIFIES =
  /\b(?:verif(?:y|ies|ied|ication)|integrity|checksums?|scrub(?:s|bed)?|(?:read|compared) and checked|checked)\b/i;
const BACKUP =
  /\b(?:backups?|repositor(?:y|ies)|archives?|dumps?|snapshots?|tapes?|cop(?:y|ies))\b/i;
/** Trying to restore is another thing, and `test-overdue` is about that. */
const RESTORES = /\b(?:restor\w{1,6}|drills?|exercis\w{1,3}|rehears\w{1,4})\b/i;
const WATCHED = /\b(?:alerts?|pages?|dashboards?|https?:|monitored)\b/i;

/** By the statement that they stand in. */
function doneDays(runbook: Runbook): ReadonlyMap<number, readonly DayFact[]> {
  const days = new Map<number, DayFact[]>();
  for (const day of daysOf(runbook)) {
    if (day.tense !== 'done') continue;
    const same = days.get(day.within);
    if (same === undefined) days.set(day.within, [day]);
    else same.push(day);
  }
  return days;
}

function fromStatement(
  runbook: Runbook,
  statement: Statement,
  days: ReadonlyMap<number, readonly DayFact[]>,
): Verification | undefined {
  const { label, value, span, section } = statement;
  const text = label === undefined ? value.value : `${label.value}: ${value.value}`;
  if (!VERIFIES.test(text) || RESTORES.test(text) || !isStated(statement)) return undefined;
  const around = headingsAround(runbook, section).map((heading) => heading.value);
  if (!BACKUP.test(text) && !around.some((heading) => BACKUP.test(heading))) return undefined;
  const [last, ...later] = (days.get(span.start) ?? []).map(({ text: date, reading }) => ({
    value: dayOf('precision' in reading ? reading : undefined),
    span: date.span,
  }));
  const [often, ...more] = findSchedules(value.value).filter(({ value: one }) => !isAmbiguous(one));
  if (last?.value === undefined || later.length > 0 || often === undefined || more.length > 0)
    return undefined;
  const gap = isAmbiguous(often.value) ? undefined : often.value.longestGap;
  if (typeof gap !== 'number') return undefined;
  return {
    name: 'the backups',
    cadence: { value: gap, span: moved(often.span, value.span.start) },
    last: { value: last.value, span: last.span },
    isWatched: WATCHED.test(text),
  };
}

const OFTEN =
  /^(?:verified|checked|verification|integrity checks?|checksums?)(?: every| schedule| cadence| frequency| interval)$/;
const LAST = /^(?:last (?:verified|verification|checked|check)|verified on|checked on)$/;

const oftenColumn = column(OFTEN);
const lastColumn = column(LAST);

function fromRow(row: TableRow): Verification | undefined {
  const { cells, isReal } = row;
  const [often, last] = [oftenColumn(row), lastColumn(row)];
  if (!isReal || often === undefined || last === undefined) return undefined;
  const cadence = readCadence(often.text.value);
  const name = `the backup ${cells[0]?.text.value ?? ''}`.trim();
  const isWatched = cells.some(({ text }) => WATCHED.test(text.value));
  if (cadence !== undefined && /^[\s–—-]*(?:never|not yet|none)?$/i.test(last.text.value)) {
    return { name, cadence: { value: cadence, span: often.text.span }, last: undefined, isWatched };
  }
  const day = onlyDay(last.text);
  if (cadence === undefined || day === undefined) return undefined;
  return { name, cadence: { value: cadence, span: often.text.span }, last: day, isWatched };
}
