/** The grammar of a date: numbers and names of months in their orders, quarters, weeks. */
import { type Ambiguous, ambiguous } from './ambiguous.ts';
import {
  addDays,
  type CalendarDate,
  daysInMonth,
  formatDate,
  isCalendarDate,
  weekdayOf,
} from './calendar.ts';
import { MONTHS, ORDINAL_ENDINGS, ORDINALS, PERIOD_LETTERS, QUARTER_WORDS } from './date-words.ts';
import { type Match, phraseAt } from './phrases.ts';
import type { Token, Tokens } from './tokens.ts';

/**
 * What a date names: from its first to its last day, which differ unless the precision is a day.
 * For something due, the first day of a quarter but the last day of a month is meant; for something
 * done, the last day of a quarter but the first day of a month: callers choose.
 */
export interface DatePeriod {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
}

/** Written like a date, but in no calendar: 30 February. */
export interface ImpossibleDate {
  /** A sentence that says why. */
  readonly impossible: string;
}

export type DateReading = DatePeriod | Ambiguous | ImpossibleDate;

/** Which of two numbers is the day in `03/04/2026`. */
export type DateOrder = 'day-first' | 'month-first';

type Reader = (
  tokens: Tokens,
  index: number,
  order: DateOrder | undefined,
) => Match<DateReading> | undefined;

/** The date at a token, whatever stands around it. */
export function dateAt(
  tokens: Tokens,
  index: number,
  order: DateOrder | undefined,
): Match<DateReading> | undefined {
  const readers = tokens.at(index).kind === 'number' ? FROM_NUMBER : FROM_WORD;
  for (const read of readers) {
    const found = read(tokens, index, order);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `2026-03-09`, `2026/3/9`, `2026.03.09`, and the month, quarter or week of a year. */
function yearFirst(tokens: Tokens, index: number): Match<DateReading> | undefined {
  const year = yearAt(tokens, index);
  if (year === undefined) return undefined;
  const spaced = periodAt(tokens, index + 1, year) ?? periodAt(tokens, index + 2, year);
  const mark = tokens.at(index + 1);
  const second = tokens.at(index + 2);
  if (spaced !== undefined && (spaced.next === index + 3 || mark.text === '-')) return spaced;
  if (!isJoined(mark, second) || !'-/.'.includes(mark.text)) return undefined;
  const week = weekAt(tokens, index + 2, year);
  if (week !== undefined) return week;
  if (second.kind !== 'number' || second.text.length > 2) return undefined;
  const again = tokens.at(index + 3);
  const third = tokens.at(index + 4);
  if (again.text === mark.text && isJoined(again, third) && third.kind === 'number') {
    if (third.text.length > 2) return undefined;
    return { value: day(year, Number(second.text), Number(third.text)), next: index + 5 };
  }
  if (mark.text !== '-' || second.text.length !== 2 || (again.glued && again.text === '-'))
    return undefined;
  return { value: month(year, Number(second.text)), next: index + 3 };
}

/** `9.3.2026` is day first; `9/3/2026` and `9-3-2026` may be either. */
function yearLast(
  tokens: Tokens,
  index: number,
  order: DateOrder | undefined,
): Match<DateReading> | undefined {
  const [first, mark, second, again] = [0, 1, 2, 3].map((ahead) => tokens.at(index + ahead));
  if (first === undefined || mark === undefined || second === undefined || again === undefined)
    return undefined;
  if (!isJoined(mark, second) || second.kind !== 'number' || !'/.-'.includes(mark.text))
    return undefined;
  if (first.text.length > 2) return undefined;
  if (mark.text === '/' && yearAt(tokens, index + 2) !== undefined) {
    return { value: month(Number(second.text), Number(first.text)), next: index + 3 };
  }
  if (again.text !== mark.text || second.text.length > 2) return undefined;
  const year = yearAt(tokens, index + 4);
  const spaced = mark.text === '.' && !tokens.at(index + 4).glued;
  if (year === undefined || !again.glued || (!tokens.at(index + 4).glued && !spaced))
    return undefined;
  const [a, b] = [Number(first.text), Number(second.text)];
  return { value: inOrder(year, a, b, mark.text === '.' ? 'day-first' : order), next: index + 5 };
}

function inOrder(year: number, a: number, b: number, order: DateOrder | undefined): DateReading {
  if (order === 'month-first' && b > 0) return day(year, a, b);
  if (order === 'day-first' || a === b || a > 12) return day(year, b, a);
  if (b > 12) return day(year, a, b);
  return ambiguous(
    'meaning',
    `Day and month can be swapped: ${formatDate({ year, month: b, day: a })} or ${formatDate({ year, month: a, day: b })}. Write the date that way.`,
  );
}

/** "9 March 2026", "9. März 2026", "9 de marzo de 2026", "9-Mar-2026", "1er mars 2026". */
function dayMonthYear(tokens: Tokens, index: number): Match<DateReading> | undefined {
  const dayToken = tokens.at(index);
  if (dayToken.text.length > 2) return undefined;
  const named = phraseAt(tokens, afterDay(tokens, index + 1), MONTHS);
  if (named === undefined) return undefined;
  const at = skipJoints(tokens, named.next);
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  return { value: day(year, named.value, Number(dayToken.text)), next: at + 1 };
}

/** "March 9, 2026", "March 2026", "marzo de 2026". */
function monthFirst(tokens: Tokens, index: number): Match<DateReading> | undefined {
  const named = phraseAt(tokens, index, MONTHS);
  if (named === undefined) return undefined;
  const direct = skipJoints(tokens, named.next);
  const onlyYear = yearAt(tokens, direct);
  if (onlyYear !== undefined) return { value: month(onlyYear, named.value), next: direct + 1 };
  const dayToken = tokens.at(direct);
  if (dayToken.kind !== 'number' || dayToken.text.length > 2) return undefined;
  const at = skipJoints(tokens, afterDay(tokens, direct + 1));
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  return { value: day(year, named.value, Number(dayToken.text)), next: at + 1 };
}

/** "Q3 2026", "T3/2026", "H1 2026", "third quarter of 2026". */
function periodFirst(tokens: Tokens, index: number): Match<DateReading> | undefined {
  const ordinal = phraseAt(tokens, index, ORDINALS);
  if (ordinal !== undefined) return quarterWords(tokens, ordinal.next, ordinal.value);
  const at = skipJoints(tokens, index + 2);
  const year = yearAt(tokens, tokens.at(index + 2).text === '/' ? index + 3 : at);
  if (year === undefined) return undefined;
  const found = periodAt(tokens, index, year);
  if (found === undefined) return undefined;
  return { value: found.value, next: (tokens.at(index + 2).text === '/' ? index + 3 : at) + 1 };
}

/** "3rd quarter of 2026", "3. Quartal 2026". */
function numberedQuarter(tokens: Tokens, index: number): Match<DateReading> | undefined {
  return quarterWords(tokens, afterDay(tokens, index + 1), Number(tokens.at(index).text));
}

function quarterWords(
  tokens: Tokens,
  index: number,
  quarter: number,
): Match<DateReading> | undefined {
  if (!QUARTER_WORDS.has(tokens.at(index).text) || quarter < 1 || quarter > 4) return undefined;
  const at = skipJoints(tokens, index + 1);
  const year = yearAt(tokens, at);
  return year === undefined ? undefined : { value: months(year, quarter, 3), next: at + 1 };
}

const FROM_NUMBER: readonly Reader[] = [yearFirst, yearLast, dayMonthYear, numberedQuarter];
const FROM_WORD: readonly Reader[] = [monthFirst, periodFirst];

/** The quarter or half at a token, of a year that is known. */
function periodAt(tokens: Tokens, index: number, year: number): Match<DateReading> | undefined {
  const letter = tokens.at(index);
  const number = tokens.at(index + 1);
  const length = PERIOD_LETTERS[letter.text];
  if (length === undefined || !number.glued || !/^[1-4]$/.test(number.text)) return undefined;
  if (Number(number.text) * length > 12) return undefined;
  return { value: months(year, Number(number.text), length), next: index + 2 };
}

/** `W12` after a year and a hyphen: the ISO week, which starts on Monday; week 1 has 4 January. */
function weekAt(tokens: Tokens, index: number, year: number): Match<DateReading> | undefined {
  const number = tokens.at(index + 1);
  if (tokens.at(index).text !== 'w' || !number.glued || number.text.length !== 2) return undefined;
  const fourth = { year, month: 1, day: 4 };
  const monday = addDays(fourth, -((weekdayOf(fourth) + 6) % 7) + (Number(number.text) - 1) * 7);
  const thursday = addDays(monday, 3);
  const value: DateReading =
    thursday.year === year && number.text !== '00'
      ? { first: monday, last: addDays(monday, 6), precision: 'week' }
      : { impossible: `The year ${year} has no week ${number.text}.` };
  return { value, next: index + 2 };
}

function day(year: number, monthNumber: number, dayNumber: number): DateReading {
  const date = { year, month: monthNumber, day: dayNumber };
  if (isCalendarDate(date)) return { first: date, last: date, precision: 'day' };
  if (monthNumber < 1 || monthNumber > 12)
    return { impossible: `There is no month ${monthNumber}.` };
  return { impossible: `The calendar has no day ${dayNumber} in ${formatDate(date).slice(0, 7)}.` };
}

function month(year: number, number: number): DateReading {
  if (number < 1 || number > 12) return { impossible: `There is no month ${number}.` };
  return { ...months(year, number, 1), precision: 'month' };
}

/** The n-th run of so many months in a year. */
function months(year: number, nth: number, length: number): DatePeriod {
  const lastMonth = nth * length;
  return {
    first: { year, month: lastMonth - length + 1, day: 1 },
    last: { year, month: lastMonth, day: daysInMonth(year, lastMonth) },
    precision: length === 3 ? 'quarter' : 'half',
  };
}

export function years(year: number): DateReading | undefined {
  if (year < 1900 || year > 2199) return undefined;
  return {
    first: { year, month: 1, day: 1 },
    last: { year, month: 12, day: 31 },
    precision: 'year',
  };
}

/** Four digits from 1900 to 2199. */
function yearAt(tokens: Tokens, index: number): number | undefined {
  const { kind, text } = tokens.at(index);
  if (kind !== 'number' || text.length !== 4) return undefined;
  const year = Number(text);
  return year >= 1900 && year <= 2199 ? year : undefined;
}

function isJoined(mark: Token, after: Token): boolean {
  return mark.kind === 'symbol' && mark.glued && after.glued;
}

/** Passes "st", "er", a full stop, "of", "de" and hyphens between a day and its month. */
export function afterDay(tokens: Tokens, index: number): number {
  const token = tokens.at(index);
  const ending = token.glued && ORDINAL_ENDINGS.has(token.text);
  return skipJoints(tokens, ending ? index + 1 : index);
}

function skipJoints(tokens: Tokens, index: number): number {
  let at = index;
  while (at < index + 2 && /^(?:[.,-]|of|de|del|des|du)$/.test(tokens.at(at).text)) at += 1;
  return at;
}
