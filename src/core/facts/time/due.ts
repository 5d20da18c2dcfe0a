/** When something that recurs is due again. */
import { addMinutes, addMonths, type CalendarDate, compareDates } from './date.ts';
import type { Minutes } from './duration.ts';

/** Months are counted as months: a year after 4 March is 4 March, leap day or not. */
export function dueAfter(last: CalendarDate, cadence: Minutes): CalendarDate {
  const days = cadence / 1440;
  const months = LONGEST.indexOf(days) + 1;
  if (months > 0) return addMonths(last, months);
  const years = Math.round(days / 365.25);
  // Two years have 731 days at most, four of them 1461.
  const isYears = years > 1 && Math.abs(days - years * 365.25) <= 1;
  return isYears ? addMonths(last, 12 * years) : addMinutes(last, cadence);
}

/** The days of one month, two, and so on, where they are longest: durations in months are read so. */
const LONGEST: readonly number[] = [31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337, 366];

/** The day by which it was due, when that and some grace have passed: a tenth of the cadence, two weeks at most. */
export function overdueSince(
  last: CalendarDate,
  cadence: Minutes,
  today: CalendarDate,
): CalendarDate | undefined {
  const due = dueAfter(last, cadence);
  const grace = Math.min(cadence / 10, TWO_WEEKS);
  return compareDates(addMinutes(due, grace), today) < 0 ? due : undefined;
}

const TWO_WEEKS: Minutes = 14 * 1440;
