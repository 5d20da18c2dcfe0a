/** iCalendar recurrence rules, `RRULE:FREQ=WEEKLY;BYDAY=SU`, reduced to their longest gap. */
import { type Ambiguous, ambiguous } from './ambiguous.ts';
import type { CronReading } from './cron.ts';
import { bits } from './cron-fields.ts';
import { DAY, HOUR, lengthOf, WEEK } from './duration-length.ts';
import {
  bothDays,
  type DayRule,
  EVERY_DAY,
  EVERY_MONTH,
  eitherDay,
  longestGap,
  onMonthDays,
  onNthWeekday,
  onWeekdays,
  type Runs,
  runsAt,
} from './recurrence.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const PARTS = new Set(
  'FREQ INTERVAL BYDAY BYMONTHDAY BYMONTH BYHOUR BYMINUTE BYSECOND BYSETPOS WKST UNTIL COUNT'.split(
    ' ',
  ),
);

/** Reads the parts after `RRULE:`; undefined when they are malformed or beyond what is computed. */
export function readRrule(rule: string): CronReading | Ambiguous | undefined {
  const parts = partsOf(rule);
  const frequency = parts?.get('FREQ');
  if (parts === undefined || frequency === undefined || rule.length > 400) return undefined;
  if (parts.has('UNTIL') || parts.has('COUNT')) {
    return ambiguous('incomplete', 'The schedule ends, by UNTIL or COUNT. Say what follows.');
  }
  const interval = numbers(parts.get('INTERVAL') ?? '1', 1, 9999)?.[0];
  if (interval === undefined || parts.has('BYSETPOS')) return undefined;
  const short = SHORT_UNITS.get(frequency);
  if (short !== undefined)
    return parts.size > (parts.has('INTERVAL') ? 2 : 1) ? undefined : certain(interval * short);
  const times = timesOf(parts);
  if (times === undefined) return undefined;
  if (frequency === 'WEEKLY' && !parts.has('BYMONTH')) return weekly(parts, interval, times);
  const restricted = parts.has('BYDAY') || parts.has('BYMONTHDAY') || parts.has('BYMONTH');
  if (!restricted || interval > 1) return evenly(frequency, interval, times, restricted);
  return restrictedDays(parts, frequency, times);
}

const SHORT_UNITS: ReadonlyMap<string, number> = new Map([
  ['SECONDLY', 1 / 60],
  ['MINUTELY', 1],
  ['HOURLY', HOUR],
]);

function partsOf(rule: string): ReadonlyMap<string, string> | undefined {
  const parts = new Map<string, string>();
  for (const part of rule.trim().toUpperCase().replace(/;$/, '').split(';')) {
    const [name = '', value, more] = part.split('=');
    if (value === undefined || more !== undefined || !PARTS.has(name)) return undefined;
    parts.set(name, value);
  }
  return parts;
}

function timesOf(parts: ReadonlyMap<string, string>): Runs | undefined {
  const hours = numbers(parts.get('BYHOUR') ?? '0', 0, 23);
  const minutes = numbers(parts.get('BYMINUTE') ?? '0', 0, 59);
  if (hours === undefined || minutes === undefined) return undefined;
  return runsAt(hours, 60, runsAt(minutes));
}

/** Every so many weeks, on some weekdays, counted from Monday in a ring of that many weeks. */
function weekly(
  parts: ReadonlyMap<string, string>,
  interval: number,
  times: Runs,
): CronReading | undefined {
  const days = (parts.get('BYDAY') ?? 'MO')
    .split(',')
    .map((name) => (WEEKDAYS.indexOf(name) + 6) % 7);
  if ((parts.get('BYDAY') ?? 'MO').split(',').some((name) => !WEEKDAYS.includes(name)))
    return undefined;
  const week = runsAt(
    days.sort((a, b) => a - b),
    DAY,
    times,
  );
  if (week === undefined) return undefined;
  return certain(Math.max(week.longest, interval * WEEK - (week.last - week.first)));
}

/** Without days of its own a rule keeps to the day on which it began; the longest months count. */
function evenly(
  frequency: string,
  interval: number,
  times: Runs,
  restricted: boolean,
): CronReading | undefined {
  if (restricted && frequency !== 'MONTHLY' && frequency !== 'YEARLY') return undefined;
  const spread = times.last - times.first;
  if (frequency === 'DAILY') return certain(Math.max(times.longest, interval * DAY - spread));
  if (frequency !== 'MONTHLY' && frequency !== 'YEARLY') return undefined;
  const { most } = lengthOf([[interval, frequency === 'MONTHLY' ? 'month' : 'year']]);
  // A rule on weekdays can move by up to six days, one on the 31st can miss a month.
  const slack = restricted ? 7 * DAY : 0;
  return {
    gap: Math.max(times.longest, most + slack - spread),
    assumption: restricted ? 'the days are bounded, not counted' : undefined,
  };
}

function restrictedDays(
  parts: ReadonlyMap<string, string>,
  frequency: string,
  times: Runs,
): CronReading | undefined {
  const months = numbers(parts.get('BYMONTH') ?? '', 1, 12);
  const dates = numbers(parts.get('BYMONTHDAY') ?? '', -31, 31);
  const weekdays = weekdayRule(parts.get('BYDAY'));
  if (weekdays === 'malformed') return undefined;
  if (parts.has('BYMONTH') && months === undefined) return undefined;
  if (parts.has('BYMONTHDAY') && (dates === undefined || dates.includes(0))) return undefined;
  if (frequency === 'YEARLY' && months === undefined && /\d/.test(parts.get('BYDAY') ?? ''))
    return undefined;
  const rules: DayRule[] = [];
  if (dates !== undefined) rules.push(onMonthDays(dates));
  if (weekdays !== undefined) rules.push(weekdays);
  // A monthly or yearly rule with months alone runs once in each, on the day it began with.
  if (rules.length === 0) rules.push(frequency === 'DAILY' ? EVERY_DAY : onMonthDays([1]));
  const gap = longestGap({
    months: months === undefined ? EVERY_MONTH : bits(months),
    days: bothDays(...rules),
    times,
  });
  return { gap, assumption: undefined };
}

function weekdayRule(field: string | undefined): DayRule | undefined | 'malformed' {
  if (field === undefined) return undefined;
  const rules: DayRule[] = [];
  for (const item of field.split(',')) {
    const match = /^([+-]?[1-5])?(SU|MO|TU|WE|TH|FR|SA)$/.exec(item);
    if (match === null) return 'malformed';
    const weekday = WEEKDAYS.indexOf(match[2] ?? '');
    rules.push(
      match[1] === undefined ? onWeekdays(1 << weekday) : onNthWeekday(weekday, Number(match[1])),
    );
  }
  return eitherDay(...rules);
}

/** Ascending whole numbers in bounds; undefined for an empty or malformed list. */
function numbers(list: string, least: number, most: number): readonly number[] | undefined {
  const values = list
    .split(',')
    .map((item) => (/^[+-]?\d{1,4}$/.test(item) ? Number(item) : Number.NaN));
  if (values.some((value) => !(value >= least && value <= most))) return undefined;
  return [...new Set(values)].sort((a, b) => a - b);
}

function certain(gap: number): CronReading {
  return { gap, assumption: undefined };
}
