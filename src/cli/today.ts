/** The day of the run: the one place of the command line that reads a clock. */
import { type CalendarDate, isCalendarDate } from '../core/facts/time/calendar.ts';

/** The day that was typed, else the clock's, in the local time zone; `undefined` when it is no day. */
export function readToday(typed: string | undefined): CalendarDate | undefined {
  if (typed === undefined) {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return undefined;
  const [year = 0, month = 0, day = 0] = typed.split('-').map(Number);
  const date = { year, month, day };
  return isCalendarDate(date) ? date : undefined;
}
