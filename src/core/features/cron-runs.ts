/** When a cron expression of five fields runs next, by a clock on a wall: no time zone, no daylight saving. */

import {
  type CalendarDate,
  compareDates,
  daysInMonth,
  formatDate,
  weekdayOf,
} from '../facts/time/calendar.ts';
import { dayRule } from '../facts/time/cron.ts';
import { fieldValues, HOUR_OF_DAY, MINUTE, MONTH } from '../facts/time/cron-fields.ts';

/** What a clock on a wall and the calendar beside it show. */
export interface WallClock {
  readonly day: CalendarDate;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** So many runs after a moment; fewer when no day fits. `undefined` for what is no such expression. */
export function nextRuns(
  expression: string,
  after: WallClock,
  count: number,
): readonly WallClock[] | undefined {
  const fields = expression.trim().slice(0, 400).split(/\s+/);
  const [minute = '', hour = '', monthDay = '', month = '', weekday = ''] = fields;
  const minutes = fieldValues(minute, MINUTE);
  const hours = fieldValues(hour, HOUR_OF_DAY);
  const months = fieldValues(month, MONTH);
  const days = dayRule(monthDay, weekday, 0);
  if (fields.length !== 5 || !minutes || !hours || !months || !days) return undefined;
  const times = hours.flatMap((one) => minutes.map((other) => one * 60 + other));
  const runs: WallClock[] = [];
  let { year, month: at } = after.day;
  for (let seen = 0; seen < MOST_MONTHS && runs.length < count; seen += 1) {
    const length = daysInMonth(year, at);
    const mask = months.includes(at)
      ? days.rule(length, weekdayOf({ year, month: at, day: 1 }))
      : 0;
    for (let number = 1; number <= length && runs.length < count; number += 1) {
      const day = { year, month: at, day: number };
      const order = compareDates(day, after.day);
      if (((mask >> (number - 1)) & 1) === 0 || order < 0) continue;
      const left = order > 0 ? times : times.filter((time) => time > after.minute);
      for (const time of left.slice(0, count - runs.length)) runs.push({ day, minute: time });
    }
    year += at === 12 ? 1 : 0;
    at = (at % 12) + 1;
  }
  return runs;
}

/** Every combination of leap day and weekday comes in forty years, those around a century too. */
const MOST_MONTHS = 40 * 12;

/** `2026-03-09 02:15` */
export function formatClock({ day, minute }: WallClock): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${formatDate(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
