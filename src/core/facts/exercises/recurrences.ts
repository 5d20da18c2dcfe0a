/** What recurs: tests and reviews, how often each is due, and when it was last done. */
import type { Runbook, Value } from '../../runbook.ts';
import { type Located, moved } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import {
  column,
  isStated,
  plain,
  type Statement,
  type Statements,
  type TableCell,
  type TableRow,
} from '../statements.ts';
import { type CalendarDate, dayOf, findDates, readDate } from '../time/date.ts';
import { findDurations, isAmbiguous, type Minutes, readDuration } from '../time/duration.ts';
import { cadenceAt, dayAt } from '../time/duration-field.ts';
import { findSchedules, readSchedule } from '../time/schedule.ts';
import {
  ABOUT_RECURRENCE,
  ABROAD,
  DONE_BEFORE,
  DONE_NAME,
  LAST_ONE,
  NEXT_LABEL,
  REVIEW_LABEL,
  TEST_LABEL,
  tellsReview,
  tellsTest,
} from './recurrence-words.ts';

export interface Recurrence {
  readonly what: 'test' | 'review';
  /** As it is written, for messages: `full failover`, `restore drill`. */
  readonly name: string;
  readonly kind: TestKind;
  /** In minutes. */
  readonly cadence: Located<Minutes> | undefined;
  readonly last: Located<CalendarDate> | undefined;
  readonly next: Located<CalendarDate> | undefined;
  /** A place for the last date that was left empty. */
  readonly emptyLast: Located<string> | undefined;
}

/** Tests of different kinds do not stand for one another; `any` stands for all. */
export type TestKind = 'restore' | 'failover' | 'tabletop' | 'any';

/** A test that was held, as its report says. */
export interface HeldTest {
  readonly kind: TestKind;
  readonly date: Located<CalendarDate>;
}

export function testKind(text: string): TestKind {
  if (/\b(?:tabletop|table-top|walk-?through|desk|discussion|checklist)\b/i.test(text))
    return 'tabletop';
  if (/\b(?:full|fail-?over|switch-?over|simulation|parallel|live)\b/i.test(text))
    return 'failover';
  return /\b(?:restor\w{1,6}|backup)\b/i.test(text) ? 'restore' : 'any';
}

export function recurrencesInData(spec: Value | undefined): Recurrence[] {
  const programme = itemsAt(spec, 'testing', 'programme').map((item) =>
    fromFields(item, textAt(item, 'type')?.value ?? 'test', textAt(item, 'type')),
  );
  const drills = itemsAt(spec, 'backups').flatMap((entry) => {
    const drill = at(entry, 'restore_drill');
    return drill === undefined ? [] : fromFields(drill, 'restore drill', textAt(drill, 'cadence'));
  });
  return [...programme, ...drills].slice(0, MOST_RECURRENCES);
}

function fromFields(item: Value, name: string, place: Located<string> | undefined): Recurrence {
  const last = dayAt(item, 'last');
  return {
    what: 'test',
    name: name.replace(/-/g, ' '),
    kind: testKind(name),
    cadence: cadenceAt(item, 'cadence'),
    last,
    next: dayAt(item, 'next'),
    emptyLast: last === undefined && textAt(item, 'last') === undefined ? place : undefined,
  };
}

/** The test that an exercise report is about. */
export function heldInData(spec: Value | undefined): HeldTest[] {
  const date = dayAt(spec, 'date');
  return date === undefined ? [] : [{ kind: testKind(textAt(spec, 'type')?.value ?? ''), date }];
}

/** Of a Markdown report: what its label or its title says of the date. */
export function heldInText({ title }: Runbook, { said, rows }: Statements): HeldTest[] {
  const label = said.find(
    (one) => one.label !== undefined && DATE_LABEL.test(plain(one.label.value)),
  );
  const row = rows.find(
    ({ cells }) => cells.length === 2 && DATE_LABEL.test(plain(cells[0]?.text.value ?? '')),
  );
  const found = firstDate(label?.value) ?? firstDate(row?.cells[1]?.text) ?? firstDate(title);
  const type = said.find(
    (one) => one.label !== undefined && /^(?:exercise |test )?type$/.test(plain(one.label.value)),
  );
  return found === undefined
    ? []
    : [{ kind: testKind(type?.value.value ?? title?.value ?? ''), date: found }];
}

const DATE_LABEL =
  /^(?:date|held on|test date|exercise date|date of (?:the )?(?:test|exercise|drill)|datum|fecha)$/;

export function recurrencesInText({ said, rows }: Statements): Recurrence[] {
  const found: Recurrence[] = [];
  let before: { readonly of: Recurrence; readonly section: number } | undefined;
  for (const statement of said) {
    const own = fromStatement(statement);
    const [first] = own;
    const last = before && first?.last === undefined ? lastOne(statement, before) : undefined;
    found.push(...(last === undefined ? own : [last]));
    // It holds for the next sentence; a date of the last one closes it.
    before =
      first !== undefined && first.last === undefined && last === undefined
        ? { of: first, section: statement.section }
        : undefined;
  }
  found.push(...rows.flatMap((row) => fromRow(row) ?? []));
  return found.slice(0, MOST_RECURRENCES);
}

/** "Drills are held quarterly. The last one was on …": the day of what the sentence before tells. */
function lastOne(
  statement: Statement,
  { of, section }: { readonly of: Recurrence; readonly section: number },
): Recurrence | undefined {
  const { label, value } = statement;
  if (label !== undefined || statement.section !== section || !LAST_ONE.test(value.value))
    return undefined;
  const last = isStated(statement) ? lastIn(value, '') : undefined;
  if (last === undefined) return undefined;
  return { ...of, cadence: undefined, last, next: undefined, emptyLast: undefined };
}

/** Each is compared with the others. */
const MOST_RECURRENCES = 500;

/** "Restored every 3 months; last on 2026-11-10" gives the cadence and the date. */
function fromStatement(statement: Statement): Recurrence[] {
  const { label, value } = statement;
  if (
    !ABOUT_RECURRENCE.test(value.value) &&
    (label === undefined || !ABOUT_RECURRENCE.test(label.value))
  )
    return [];
  const name = label === undefined ? '' : plain(label.value);
  const isTest =
    TEST_LABEL.test(name) ||
    tellsTest(value.value) ||
    /\b(?:restore|recovery|dr) (?:drills?|tests?)\b/.test(name);
  const isReview = !isTest && (REVIEW_LABEL.test(name) || tellsReview(value.value));
  if ((!isTest && !isReview) || value.value.length > 600 || !isStated(statement)) return [];
  if (TRIGGERED.test(value.value)) return [];
  const isNext = NEXT_LABEL.test(name);
  const last = isNext ? undefined : lastIn(value, name);
  const next = isNext ? firstDate(value) : undefined;
  const cadence = cadenceIn(value);
  if (cadence === undefined && last === undefined && next === undefined) return [];
  const shown = isReview
    ? 'review'
    : name === '' || name.length > 40 || /^last /.test(name)
      ? 'test'
      : name;
  return [
    {
      what: isReview ? 'review' : 'test',
      name: shown,
      kind: testKind(label === undefined ? value.value : name),
      cadence,
      last,
      next,
      emptyLast: undefined,
    },
  ];
}

/** After an event, not after a time. */
const TRIGGERED =
  /\b(?:before each|before every|prior to|on demand|whenever|each deploy\w{0,4}|every (?:deploy|release|change|commit|build|run))\b/i;

function lastIn(value: Located<string>, label: string): Located<CalendarDate> | undefined {
  // Where these languages are written, the day comes first.
  const order = ABROAD.test(label) || ABROAD.test(value.value) ? 'day-first' : undefined;
  const [only, ...others] = findDates(value.value, 0, value.value.length, order);
  if (only === undefined || others.length > 0) return undefined;
  const day = dayOf(only.value);
  const before = value.value.slice(Math.max(0, only.span.start - 40), only.span.start);
  const isDone = DONE_NAME.test(label) || DONE_BEFORE.test(before);
  if (day === undefined || !isDone) return undefined;
  return { value: day, span: moved(only.span, value.span.start) };
}

/** The one cadence that a sentence gives, or that the whole of a value is: monthly at most, or stated as such. */
export function cadenceIn(value: Located<string>): Located<Minutes> | undefined {
  const whole = readCadence(value.value);
  if (whole !== undefined) return { value: whole, span: value.span };
  const found = findSchedules(value.value).flatMap(({ value: schedule, span }) =>
    isAmbiguous(schedule) || typeof schedule.longestGap !== 'number'
      ? []
      : { value: schedule.longestGap, span },
  );
  const [only, ...others] = found;
  // Daily and weekly things are automatic; people test and review at most monthly.
  if (only === undefined || others.length > 0 || only.value < WEEK) return undefined;
  return { value: only.value, span: moved(only.span, value.span.start) };
}

const WEEK: Minutes = 7 * 1440;

/** A schedule or a duration as a whole value: `every 3 months`, `P3M`, `quarterly`. */
export function readCadence(text: string): Minutes | undefined {
  const schedule = readSchedule(text);
  if (schedule !== undefined && !isAmbiguous(schedule)) {
    return typeof schedule.longestGap === 'number' ? schedule.longestGap : undefined;
  }
  const duration = readDuration(text);
  return duration === undefined || isAmbiguous(duration) ? undefined : duration.minutes;
}

function firstDate(text: Located<string> | undefined): Located<CalendarDate> | undefined {
  for (const { value, span } of text === undefined ? [] : findDates(text.value)) {
    const day = dayOf(value);
    if (day !== undefined && text !== undefined)
      return { value: day, span: moved(span, text.span.start) };
  }
  return undefined;
}

/** A row of a programme: what, how often, and when it was last held. */
function fromRow(row: TableRow): Recurrence | undefined {
  const [often, last, what] = [oftenColumn(row), lastColumn(row), whatColumn(row)];
  if (!row.isReal || often === undefined || last === undefined || what === undefined)
    return undefined;
  const cadence =
    readCadence(often.text.value) ?? findDurations(often.text.value)[0]?.value.minutes;
  if (cadence === undefined) return undefined;
  const date = firstDate(last.text);
  return {
    what: 'test',
    name: plain(what.text.value).slice(0, 60),
    kind: testKind(what.text.value),
    cadence: { value: cadence, span: often.text.span },
    last: date,
    next: firstDate(nextColumn(row)?.text),
    emptyLast: date === undefined && isLeft(last) ? what.text : undefined,
  };
}

const OFTEN = /\b(?:how often|frequency|cadence|interval|every|schedule)\b/;
const LAST =
  /^(?:last(?: (?:held|test(?:ed)?|run|date|performed|done|executed|conducted|exercise|drill))?|latest|last completed)$/;
const WHAT = /\b(?:exercises?|tests?|drills?|type|scenario)\b/;

const oftenColumn = column(OFTEN);
const lastColumn = column(LAST);
const whatColumn = column(WHAT);
const nextColumn = column(/^next\b|\bdue\b/);

/** Empty, or never; a gap that says so is told as one, and a link or a name of a report is an answer. */
function isLeft({ text }: TableCell): boolean {
  return (
    /^(?:[-–—\s]*|never|none|not yet|n\/a)$/i.test(text.value) && readDate(text.value) === undefined
  );
}
