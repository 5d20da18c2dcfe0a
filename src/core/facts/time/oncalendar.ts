/** Calendar events of systemd timers, `OnCalendar=Mon..Fri 02:00`, reduced to their longest gap. */
import type { CronReading } from './cron.ts';
import { bits, DAY_OF_MONTH, type FieldRange, HOUR_OF_DAY, MINUTE, MONTH } from './cron-fields.ts';
import {
  bothDays,
  type DayRule,
  EVERY_DAY,
  EVERY_MONTH,
  longestGap,
  ONE_RUN,
  onMonthDays,
  onWeekdays,
  type Runs,
  runsAt,
} from './recurrence.ts';

const NAMED: ReadonlyMap<string, number> = new Map([
  ['minutely', 1],
  ['hourly', 60],
  ['daily', 1440],
  ['weekly', 7 * 1440],
  ['monthly', 31 * 1440],
  ['quarterly', 92 * 1440],
  ['semiannually', 184 * 1440],
  ['yearly', 366 * 1440],
  ['annually', 366 * 1440],
]);

const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

/** Reads what stands after `OnCalendar=`; undefined when malformed or limited to a year. */
export function readOnCalendar(expression: string): CronReading | undefined {
  if (expression.length > 200) return undefined;
  const written = expression
    .trim()
    .replace(/\s(?:UTC|Z|[A-Z][A-Za-z]{2,20}\/[A-Za-z_]{2,30})$/, '');
  const named = NAMED.get(written.toLowerCase());
  if (named !== undefined) return { gap: named, assumption: undefined };
  const parts = written.split(/\s+/);
  const weekdays = weekdayRule(parts[0] ?? '');
  const rest = weekdays === undefined ? parts : parts.slice(1);
  const date = rest.find((part) => part.includes('-'));
  const time = rest.find((part) => part.includes(':'));
  if (rest.length !== (date === undefined ? 0 : 1) + (time === undefined ? 0 : 1)) return undefined;
  if (parts.length === 0 || parts.length > 3) return undefined;
  const days = date === undefined ? ANY_DATE : dateRule(date);
  const times = time === undefined ? ONE_RUN : timesOf(time);
  if (days === undefined || times === undefined) return undefined;
  const rule = weekdays === undefined ? days.rule : bothDays(days.rule, weekdays);
  return { gap: longestGap({ months: days.months, days: rule, times }), assumption: undefined };
}

interface Dates {
  readonly months: number;
  readonly rule: DayRule;
}

const ANY_DATE: Dates = { months: EVERY_MONTH, rule: EVERY_DAY };

/** `Mon..Fri`, `Mon,Thu`, `Sat`, full names too. */
function weekdayRule(text: string): DayRule | undefined {
  let mask = 0;
  for (const item of text.toLowerCase().split(',')) {
    const [from = '', to] = item.split('..');
    const first = WEEKDAYS.indexOf(from.slice(0, 3));
    const last = to === undefined ? first : WEEKDAYS.indexOf(to.slice(0, 3));
    if (first < 0 || last < 0 || !/^[a-z]{3,9}$/.test(from)) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      mask |= 1 << day;
      if (day === last) break;
    }
  }
  return onWeekdays(mask);
}

/** `*-*-01`, `*-01,07-01`, and `*-*~01`, which counts from the end of the month. */
function dateRule(text: string): Dates | undefined {
  const match = /^(?:\*-)?([\d*,./]{1,40})([-~])([\d*,./]{1,80})$/.exec(text);
  const months = values(match?.[1], MONTH);
  const days = values(match?.[3], DAY_OF_MONTH);
  if (months === undefined || days === undefined) return undefined;
  const monthDays = match?.[2] === '~' ? days.map((day) => -day) : days;
  return { months: bits(months), rule: onMonthDays(monthDays) };
}

/** `02:00`, `02:00:00`, `00/6:00`, `*:0/15`. */
function timesOf(text: string): Runs | undefined {
  const [hour, minute, second = '0', more] = text.split(':');
  const seconds = runsAt(values(second, MINUTE) ?? [], 1 / 60);
  const minutes = runsAt(values(minute, MINUTE) ?? [], 1, seconds);
  const hours = runsAt(values(hour, HOUR_OF_DAY) ?? [], 60, minutes);
  return seconds === undefined || minutes === undefined || more !== undefined ? undefined : hours;
}

function values(
  text: string | undefined,
  { least, most }: FieldRange,
): readonly number[] | undefined {
  const all = new Set<number>();
  for (const item of text?.split(',') ?? ['']) {
    const match = /^(\*|\d{1,2})(?:\.\.(\d{1,2}))?(?:\/(\d{1,2}))?$/.exec(item);
    if (match === null) return undefined;
    const from = match[1] === '*' ? least : Number(match[1]);
    const single = match[1] !== '*' && match[3] === undefined;
    const to = match[2] === undefined ? (single ? from : most) : Number(match[2]);
    const step = Number(match[3] ?? 1);
    if (from < least || to > most || from > to || step === 0) return undefined;
    for (let value = from; value <= to; value += step) all.add(value);
  }
  return [...all].sort((a, b) => a - b);
}
