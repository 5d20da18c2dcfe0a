/** Days and times at which something runs, reduced to the longest gap between two runs. */

/**
 * Which days of a month: bit 0 is the first. Given the length of the month and the weekday of its
 * first day, 0 being Sunday; nothing else decides.
 */
export type DayRule = (length: number, firstWeekday: number) => number;

export interface Recurrence {
  /** Bit 1 is January, bit 12 December. */
  readonly months: number;
  readonly days: DayRule;
  /** The runs of one day, in minutes after midnight. */
  readonly times: Runs;
}

/** What counts of the runs within a minute, an hour or a day: none lie before or after these. */
export interface Runs {
  readonly first: number;
  readonly last: number;
  /** The longest gap between two of them; 0 when there is only one. */
  readonly longest: number;
}

export const EVERY_MONTH = 0b1_1111_1111_1110;
export const EVERY_DAY: DayRule = (length) => daysUpTo(length);
const MINUTES_PER_DAY = 1440;

/**
 * In minutes, over the 28 years after which weekdays and leap years repeat; the years without a leap
 * day at the end of most centuries are left out. `never` when no day fits. Times are those of one
 * clock without daylight saving: where a zone has it, one gap a year is an hour longer.
 */
export function longestGap({ months, days, times }: Recurrence): number | 'never' {
  const dayGap = longestDayGap(months, days);
  if (dayGap === 'never') return 'never';
  return tidy(Math.max(times.longest, dayGap * MINUTES_PER_DAY - (times.last - times.first)));
}

/** Which weekdays: bit 0 is Sunday. */
export function onWeekdays(weekdays: number): DayRule {
  return (length, firstWeekday) => {
    let mask = 0;
    for (let day = 0; day < length; day += 1) {
      if ((weekdays >> ((firstWeekday + day) % 7)) & 1) mask |= 1 << day;
    }
    return mask;
  };
}

/** Days counted from 1, or from the end: -1 is the last. A month that lacks a day is passed over. */
export function onMonthDays(monthDays: readonly number[]): DayRule {
  return (length) => {
    let mask = 0;
    for (const day of monthDays) {
      const index = day > 0 ? day - 1 : length + day;
      if (index >= 0 && index < length) mask |= 1 << index;
    }
    return mask;
  };
}

/** The n-th of a weekday in the month; -1 is the last. */
export function onNthWeekday(weekday: number, nth: number): DayRule {
  return (length, firstWeekday) => {
    const firstOne = (weekday - firstWeekday + 7) % 7;
    const count = Math.floor((length - 1 - firstOne) / 7) + 1;
    const index = nth > 0 ? nth - 1 : count + nth;
    return index >= 0 && index < count ? 1 << (firstOne + index * 7) : 0;
  };
}

/** The weekday nearest to a day of the month, without leaving the month; 0 means its last weekday. */
export function nearestWeekday(monthDay: number): DayRule {
  return (length, firstWeekday) => {
    const day = monthDay === 0 ? length : monthDay;
    if (day > length) return 0;
    const weekday = (firstWeekday + day - 1) % 7;
    if (weekday === 6) return 1 << (day === 1 ? day + 1 : day - 2);
    if (weekday === 0) return 1 << (day === length ? day - 3 : day);
    return 1 << (day - 1);
  };
}

export function eitherDay(...rules: readonly DayRule[]): DayRule {
  return (length, first) => rules.reduce((mask, rule) => mask | rule(length, first), 0);
}

export function bothDays(...rules: readonly DayRule[]): DayRule {
  return (length, first) =>
    rules.reduce((mask, rule) => mask & rule(length, first), daysUpTo(length));
}

/**
 * The runs at ascending values of a unit, and at each of them the inner runs: the minutes of an hour
 * in the hours of a day. `size` is the unit in minutes. Undefined without values.
 */
export function runsAt(
  values: readonly number[],
  size = 1,
  inner: Runs = ONE_RUN,
): Runs | undefined {
  const first = values[0];
  const last = values.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let step = 0;
  for (const [index, value] of values.entries()) {
    step = Math.max(step, value - (values[index - 1] ?? value));
  }
  const between = step === 0 ? 0 : step * size - (inner.last - inner.first);
  return {
    first: first * size + inner.first,
    last: last * size + inner.last,
    longest: Math.max(inner.longest, between),
  };
}

export const ONE_RUN: Runs = { first: 0, last: 0, longest: 0 };

/** The layouts of the months of 28 years from 2001, a year that begins on a Monday. */
const CYCLE: readonly (readonly [month: number, length: number, firstWeekday: number])[] = cycle();

function cycle(): (readonly [number, number, number])[] {
  const layouts: (readonly [number, number, number])[] = [];
  let weekday = 1;
  for (let year = 0; year < 28; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const short = month === 4 || month === 6 || month === 9 || month === 11;
      const length = month === 2 ? (year % 4 === 3 ? 29 : 28) : short ? 30 : 31;
      layouts.push([month, length, weekday]);
      weekday = (weekday + length) % 7;
    }
  }
  return layouts;
}

/** The cycle is a ring: the gap over its end counts too. */
function longestDayGap(months: number, days: DayRule): number | 'never' {
  if (days === EVERY_DAY && months === EVERY_MONTH) return 1;
  const known: Runs[] = [];
  let start = 0;
  let firstRun: number | undefined;
  let lastRun = 0;
  let longest = 0;
  for (const [month, length, firstWeekday] of CYCLE) {
    if ((months >> month) & 1) {
      const key = (length - 28) * 7 + firstWeekday;
      const run = known[key] ?? monthDays(days(length, firstWeekday));
      known[key] = run;
      if (run !== NO_DAY) {
        const gap = firstRun === undefined ? 0 : start + run.first - lastRun;
        longest = Math.max(longest, gap, run.longest);
        firstRun ??= start + run.first;
        lastRun = start + run.last;
      }
    }
    start += length;
  }
  return firstRun === undefined ? 'never' : Math.max(longest, start + firstRun - lastRun);
}

const NO_DAY: Runs = { first: -1, last: -1, longest: 0 };

function monthDays(mask: number): Runs {
  if (mask === 0) return NO_DAY;
  let previous = -1;
  let first = -1;
  let longest = 0;
  for (let day = 0; day < 31; day += 1) {
    if (((mask >> day) & 1) === 0) continue;
    if (previous < 0) first = day;
    else longest = Math.max(longest, day - previous);
    previous = day;
  }
  return { first, last: previous, longest };
}

function daysUpTo(length: number): number {
  return 2 ** length - 1;
}

function tidy(minutes: number): number {
  return Math.round(minutes * 1e6) / 1e6;
}
