/** Says a cron expression of five fields in words. */

import {
  DAY_OF_MONTH,
  type FieldRange,
  fieldValues,
  HOUR_OF_DAY,
  MINUTE,
  MONTH,
  WEEKDAY,
} from '../facts/time/cron-fields.ts';
import { inEnglish, type Words } from '../words.ts';

/** `undefined` for what has no short way to be said: then the longest gap must do. */
export function cronInWords(expression: string, words: Words = inEnglish): string | undefined {
  if (expression.length > 200) return undefined;
  const fields = expression.trim().split(/\s+/);
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields;
  if (fields.length !== 5) return undefined;
  const times = timesOf(minute, hour, words);
  const days = daysOf(day, weekday, words);
  const months = listed(month, MONTH, (one) => monthNames(words)[one - 1] ?? '', words);
  if (times === undefined || days === undefined || months === undefined) return undefined;
  const when = `${times}, ${days}`;
  return months === '' ? when : words('{0} in {1}', when, months);
}

const MOST_TIMES = 6;

function timesOf(minute: string, hour: string, words: Words): string | undefined {
  const step = /^\*\/(\d{1,2})$/;
  if (hour === '*' && minute === '*') return words('every minute');
  const every = Number(step.exec(minute)?.[1]);
  if (hour === '*' && every > 0 && 60 % every === 0) return words('every {0} minutes', every);
  const minutes = fieldValues(minute, MINUTE);
  const hours = fieldValues(hour, HOUR_OF_DAY);
  if (minutes === undefined || hours === undefined) return undefined;
  const [first] = minutes;
  if (minutes.length !== 1 || first === undefined) return undefined;
  if (hour === '*') {
    return first === 0
      ? words('every hour on the hour')
      : words('at {0} minutes past every hour', first);
  }
  const hourly = Number(step.exec(hour)?.[1]);
  if (hourly > 0 && 24 % hourly === 0 && hours.length > MOST_TIMES) {
    return first === 0
      ? words('every {0} hours on the hour', hourly)
      : words('every {0} hours at {1} minutes past', hourly, first);
  }
  if (hours.length > MOST_TIMES) return undefined;
  const clock = hours.map((one) => `${two(one)}:${two(first)}`);
  return words('at {0}', joined(clock, words));
}

/** Where both fields say something, either is enough. */
function daysOf(day: string, weekday: string, words: Words): string | undefined {
  const days = listed(day, DAY_OF_MONTH, String, words);
  const weekdays = listed(weekday, WEEKDAY, (one) => dayNames(words)[one % 7] ?? '', words);
  if (days === undefined || weekdays === undefined) return undefined;
  if (days === '') return weekdays === '' ? words('every day') : words('on {0}', weekdays);
  return weekdays === ''
    ? words('on day {0} of the month', days)
    : words('on day {0} of the month and on every {1}', days, weekdays);
}

/** Empty for all of them. */
function listed(
  field: string,
  range: FieldRange,
  nameOf: (value: number) => string,
  words: Words,
): string | undefined {
  if (field === '*' || field === '?') return '';
  const values = fieldValues(field, range);
  if (values === undefined || values.length === 0) return undefined;
  const first = values[0] ?? 0;
  const isRun = values.length > 2 && values.every((value, at) => value === first + at);
  if (isRun) return words('{0} to {1}', nameOf(first), nameOf(values.at(-1) ?? 0));
  return values.length > MOST_TIMES ? undefined : joined(values.map(nameOf), words);
}

function joined(all: readonly string[], words: Words): string {
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : words('{0} and {1}', all.slice(0, -1).join(', '), last);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Sunday first. */
export function dayNames(words: Words): readonly string[] {
  return [
    words('Sunday'),
    words('Monday'),
    words('Tuesday'),
    words('Wednesday'),
    words('Thursday'),
    words('Friday'),
    words('Saturday'),
  ];
}

function monthNames(words: Words): readonly string[] {
  return [
    words('January'),
    words('February'),
    words('March'),
    words('April'),
    words('May'),
    words('June'),
    words('July'),
    words('August'),
    words('September'),
    words('October'),
    words('November'),
    words('December'),
  ];
}
