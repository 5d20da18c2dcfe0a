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

/** `undefined` for what has no short way to be said: then the longest gap must do. */
export function cronInWords(expression: string): string | undefined {
  if (expression.length > 200) return undefined;
  const fields = expression.trim().split(/\s+/);
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields;
  if (fields.length !== 5) return undefined;
  const times = timesOf(minute, hour);
  const days = daysOf(day, weekday);
  const months = listed(month, MONTH, (one) => MONTHS[one - 1] ?? '');
  if (times === undefined || days === undefined || months === undefined) return undefined;
  return `${times}, ${days}${months === '' ? '' : ` in ${months}`}`;
}

const MOST_TIMES = 6;

function timesOf(minute: string, hour: string): string | undefined {
  const step = /^\*\/(\d{1,2})$/;
  if (hour === '*' && minute === '*') return 'every minute';
  const every = Number(step.exec(minute)?.[1]);
  if (hour === '*' && every > 0 && 60 % every === 0) return `every ${every} minutes`;
  const minutes = fieldValues(minute, MINUTE);
  const hours = fieldValues(hour, HOUR_OF_DAY);
  if (minutes === undefined || hours === undefined) return undefined;
  const [first] = minutes;
  if (minutes.length !== 1 || first === undefined) return undefined;
  const past = first === 0 ? 'on the hour' : `at ${first} minutes past`;
  if (hour === '*') return first === 0 ? 'every hour on the hour' : `${past} every hour`;
  const hourly = Number(step.exec(hour)?.[1]);
  if (hourly > 0 && 24 % hourly === 0 && hours.length > MOST_TIMES) {
    return `every ${hourly} hours ${past}`;
  }
  if (hours.length > MOST_TIMES) return undefined;
  return `at ${joined(hours.map((one) => `${two(one)}:${two(first)}`))}`;
}

/** Where both fields say something, either is enough. */
function daysOf(day: string, weekday: string): string | undefined {
  const days = listed(day, DAY_OF_MONTH, String);
  const weekdays = listed(weekday, WEEKDAY, (one) => WEEKDAYS[one % 7] ?? '');
  if (days === undefined || weekdays === undefined) return undefined;
  if (days === '') return weekdays === '' ? 'every day' : `on ${weekdays}`;
  const dates = `on day ${days} of the month`;
  return weekdays === '' ? dates : `${dates} and on every ${weekdays}`;
}

/** Empty for all of them. */
function listed(
  field: string,
  range: FieldRange,
  nameOf: (value: number) => string,
): string | undefined {
  if (field === '*' || field === '?') return '';
  const values = fieldValues(field, range);
  if (values === undefined || values.length === 0) return undefined;
  const first = values[0] ?? 0;
  const isRun = values.length > 2 && values.every((value, at) => value === first + at);
  if (isRun) return `${nameOf(first)} to ${nameOf(values.at(-1) ?? 0)}`;
  return values.length > MOST_TIMES ? undefined : joined(values.map(nameOf));
}

function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
