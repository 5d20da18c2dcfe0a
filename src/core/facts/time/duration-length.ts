/** How long the units of a duration are: at most and at least, for a month is no fixed time. */
import type { Unit } from './duration-words.ts';

export type Basis = 'exact' | 'calendar' | 'business';

export interface Length {
  /** In minutes, when months are long and weekends lie between. */
  readonly most: number;
  /** In minutes, when months are short and no weekend lies between. */
  readonly least: number;
  readonly basis: Basis;
  /** What the bounds rest on, as the end of a sentence; undefined when they are exact. */
  readonly assumption: string | undefined;
}

export type Part = readonly [count: number, unit: Unit];

export const HOUR = 60;
export const DAY = 1440;
export const WEEK = 7 * DAY;

/** From the longest unit to the shortest; the parts of one duration descend. */
export const UNIT_ORDER: readonly Unit[] = [
  'year',
  'half-year',
  'quarter',
  'month',
  'week',
  'business-day',
  'day',
  'business-hour',
  'hour',
  'minute',
  'second',
  'millisecond',
];

/** The most and the fewest days that so many consecutive months can have. */
const MOST_DAYS = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];
const FEWEST_DAYS = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];

export function lengthOf(parts: readonly Part[]): Length {
  let most = 0;
  let least = 0;
  let basis: Basis = 'exact';
  const assumptions = new Set<string>();
  for (const [count, unit] of parts) {
    const length = lengthOfPart(count, unit);
    most += length.most;
    least += length.least;
    if (length.basis !== 'exact' && basis !== 'business') basis = length.basis;
    if (length.assumption !== undefined) assumptions.add(length.assumption);
  }
  const assumption = assumptions.size === 0 ? undefined : [...assumptions].join('; ');
  return { most: tidy(most), least: tidy(least), basis, assumption };
}

function lengthOfPart(count: number, unit: Unit): Length {
  switch (unit) {
    case 'millisecond':
      return exactly(count / 60_000);
    case 'second':
      return exactly(count / 60);
    case 'minute':
      return exactly(count);
    case 'hour':
      return exactly(count * HOUR);
    case 'day':
      return exactly(count * DAY);
    case 'week':
      return exactly(count * WEEK);
    case 'month':
      return months(count, 'a month is 28 to 31 days');
    case 'quarter':
      return months(count * 3, 'a quarter is 89 to 92 days');
    case 'half-year':
      return months(count * 6, 'half a year is 181 to 184 days');
    case 'year':
      return months(count * 12, 'a year is 365 or 366 days');
    case 'business-day':
      return businessDays(count);
    case 'business-hour':
      return businessHours(count);
  }
}

function exactly(minutes: number): Length {
  return { most: minutes, least: minutes, basis: 'exact', assumption: undefined };
}

function months(count: number, assumption: string): Length {
  const years = Math.floor(count / 12);
  const rest = count - years * 12;
  const most = years * 365 + Math.ceil(years / 4) + between(MOST_DAYS, rest, 366);
  const least = years * 365 + Math.floor(years / 4) + between(FEWEST_DAYS, rest, 365);
  return { most: most * DAY, least: least * DAY, basis: 'calendar', assumption };
}

/** Days of a number of months below twelve; parts of a month are taken in proportion. */
function between(days: readonly number[], count: number, ofYear: number): number {
  const whole = Math.floor(count);
  const below = days[whole] ?? ofYear;
  const above = days[whole + 1] ?? ofYear;
  return below + (above - below) * (count - whole);
}

/** Monday to Friday without holidays. It can start on a Friday evening: one weekend per five days. */
function businessDays(count: number): Length {
  const weekends = Math.ceil(count / 5);
  return {
    most: (count + 2 * weekends) * DAY,
    least: count * DAY,
    basis: 'business',
    assumption: 'business days are Monday to Friday, public holidays not counted',
  };
}

/** Eight hours a day, Monday to Friday. It can start just before a weekend. */
function businessHours(count: number): Length {
  const nights = Math.ceil(count / 8);
  return {
    most: count * HOUR + nights * 16 * HOUR + Math.ceil(nights / 5) * 2 * DAY,
    least: count * HOUR + Math.max(0, nights - 1) * 16 * HOUR,
    basis: 'business',
    assumption:
      'business hours are eight hours a day, Monday to Friday, public holidays not counted',
  };
}

/** Without the dust of binary fractions: `1.1 h` is 66 minutes. */
function tidy(minutes: number): number {
  return Math.round(minutes * 1e6) / 1e6;
}
