/** Dates as people write them: days, months and quarters, and what is impossible or ambiguous about them. */
import { type Located, relocated } from '../../text.ts';
import { ambiguous } from './ambiguous.ts';
import type { CalendarDate } from './calendar.ts';
import {
  afterDay,
  type DateOrder,
  type DateReading,
  dateAt,
  type ImpossibleDate,
  years,
} from './date-phrase.ts';
import { MONTHS, ORDINALS, PERIOD_LETTERS } from './date-words.ts';
import { once, phraseAt, scan, starters } from './phrases.ts';
import { bareValue, isWordCode, type Tokens, tokensFrom } from './tokens.ts';

export {
  addDays,
  addMinutes,
  addMonths,
  type CalendarDate,
  compareDates,
  daysBetween,
  formatDate,
  weekdayOf,
} from './calendar.ts';
export type { DateOrder, DatePeriod, DateReading, ImpossibleDate } from './date-phrase.ts';

export function isImpossible(reading: object | undefined): reading is ImpossibleDate {
  return reading !== undefined && 'impossible' in reading;
}

/** The day, when the reading is a single day. */
export function dayOf(reading: DateReading | undefined): CalendarDate | undefined {
  if (reading === undefined || !('precision' in reading)) return undefined;
  return reading.precision === 'day' ? reading.first : undefined;
}

/** Reads the whole of a value; a time of day after an ISO date is passed over. */
export function readDate(text: string, order?: DateOrder): DateReading | undefined {
  const { start, end } = bareValue(text);
  const value = text.slice(start, end);
  if (/^\d{4}$/.test(value)) return years(Number(value));
  const tokens = tokensFrom(text, start, end);
  const found = dateAt(tokens, 0, order);
  if (found === undefined) return withoutYear(tokens);
  const rest = tokens.at(found.next);
  if (rest.kind === 'end' || isTimeOfDay(text.slice(rest.start, end))) return found.value;
  return undefined;
}

/** Every date in prose, also the ambiguous and the impossible ones, from left to right. Linear. */
export function findDates(
  text: string,
  from = 0,
  to = text.length,
  order?: DateOrder,
): readonly Located<DateReading>[] {
  const found: Located<DateReading>[] = [];
  // No date without a year of four digits, and most sentences have none.
  if (!/\d{4}/.test(text)) return found;
  scan(text, from, to, STARTERS(), (start) => {
    const tokens = tokensFrom(text, start, to);
    const match = dateAt(tokens, 0, order);
    if (match === undefined) return undefined;
    const end = tokens.at(match.next - 1).end;
    if (standsAlone(text, start, end)) found.push({ value: match.value, span: { start, end } });
    return end;
  });
  return found;
}

/** The day of a text with one date in it, and that one to the day. */
export function onlyDay(text: Located<string>): Located<CalendarDate> | undefined {
  const only = onlyDate(text);
  const day = dayOf(only?.value);
  return only === undefined || day === undefined ? undefined : { value: day, span: only.span };
}

/** The last day of the one date in a text: a month ends on its last. */
export function onlyLastDay(text: Located<string>): Located<CalendarDate> | undefined {
  const only = onlyDate(text);
  if (only === undefined || !('precision' in only.value)) return undefined;
  return { value: only.value.last, span: only.span };
}

function onlyDate({ value, span }: Located<string>): Located<DateReading> | undefined {
  const [only, ...others] = findDates(value);
  return only === undefined || others.length > 0 ? undefined : relocated(only, span.start);
}

function isTimeOfDay(rest: string): boolean {
  return /^[Tt]?\s?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:[A-Za-z]{1,5}|[+-]\d{2}:?\d{2})?$/.test(
    rest,
  );
}

/** "9 March" and `3/4` of no year, and `03.04.26` of no century. */
function withoutYear(tokens: Tokens): DateReading | undefined {
  const number = tokens.at(0).kind === 'number';
  const named = phraseAt(tokens, number ? afterDay(tokens, 1) : 0, MONTHS);
  if (named !== undefined) {
    const rest = number ? named.next : afterDay(tokens, named.next + 1);
    const dated = number || tokens.at(named.next).kind === 'number';
    if (!dated || tokens.at(rest).kind !== 'end') return undefined;
    return ambiguous('incomplete', 'The date has no year. Write it as in 2026-03-09.');
  }
  const { source } = tokens;
  if (!/^\d{1,2}([./-])\d{1,2}\1\d{2}$/.test(source.slice(tokens.at(0).start).trim()))
    return undefined;
  return ambiguous(
    'meaning',
    'A year of two digits can be a day. Write the date as in 2026-03-09.',
  );
}

/** No part of a path, an identifier, a longer number or a version. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (start > 0 && '-\u2011/._:#@=\\'.includes(text.charAt(start - 1))) return false;
  const after = text.charCodeAt(end);
  if (end >= text.length) return true;
  if (isWordCode(after)) return /^[Tt]\d\d:/.test(text.slice(end, end + 4));
  if (!'-\u2011/._'.includes(text.charAt(end))) return true;
  return !isWordCode(text.charCodeAt(end + 1));
}

const STARTERS = once(() =>
  starters([...MONTHS.keys(), ...ORDINALS.keys(), ...Object.keys(PERIOD_LETTERS)], ''),
);
