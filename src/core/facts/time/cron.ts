/** Cron expressions of five to seven fields and their nicknames, reduced to their longest gap. */
import { withoutTail } from '../../text.ts';
import { type Ambiguous, ambiguous } from './ambiguous.ts';
import {
  bits,
  fieldValues,
  HOUR_OF_DAY,
  MINUTE,
  MONTH,
  monthDayRule,
  weekdayRule,
} from './cron-fields.ts';
import {
  bothDays,
  type DayRule,
  EVERY_DAY,
  eitherDay,
  longestGap,
  type Runs,
  runsAt,
} from './recurrence.ts';

export interface CronReading {
  /** In minutes. `never`: no day fits. `unbounded`: at start-up only. */
  readonly gap: number | 'never' | 'unbounded';
  /** What the reading rests on, as the end of a sentence. */
  readonly assumption: string | undefined;
}

export interface FoundCron {
  readonly reading: CronReading | Ambiguous;
  /** The offset after the last field. */
  readonly end: number;
}

/** Reads a whole expression. `aws`: as in `cron(…)`, with the year last and Sunday as 1. */
export function readCron(expression: string, aws = false): CronReading | Ambiguous | undefined {
  const nickname = NICKNAMES.get(expression.trim().toLowerCase());
  if (nickname !== undefined) return { gap: nickname, assumption: undefined };
  if (expression.length > LONGEST_EXPRESSION) return undefined;
  const fields = expression.trim().split(/\s+/);
  return fields.every(isShaped) ? readFields(fields, aws) : undefined;
}

/**
 * The expression that starts at an offset in prose, a crontab line or a table cell: five fields, or
 * six or seven when so many follow one another; one of them a `*` or `?`, or else any five numbers
 * would do.
 */
export function cronAt(text: string, offset: number, limit: number): FoundCron | undefined {
  if (!/[\d*?@H]/.test(text.charAt(offset))) return undefined;
  if (text.charAt(offset) === '@') {
    const nickname = /^@[a-z]{4,9}(?![\w-])/.exec(text.slice(offset, offset + 12))?.[0] ?? '';
    const gap = NICKNAMES.get(nickname);
    if (gap === undefined) return undefined;
    return { reading: { gap, assumption: undefined }, end: offset + nickname.length };
  }
  // Emphasis and rulers are runs of stars; no field is.
  if (text.startsWith('**', offset) || text.startsWith('**', offset - 1)) return undefined;
  const fields = fieldsFrom(text, offset, limit);
  if (fields.length < 5 || fields.length > 7) return undefined;
  for (const count of fields.length === 5 ? [5] : [fields.length, 5]) {
    const taken = fields.slice(0, count).map((field) => field.text);
    if (!taken.some((field) => field.startsWith('*') || field === '?')) return undefined;
    const reading = readFields(taken, false);
    const end = fields[count - 1]?.end;
    if (reading !== undefined && end !== undefined) return { reading, end };
  }
  return undefined;
}

const LONGEST_EXPRESSION = 400;
const LONGEST_FIELD = 80;

const NICKNAMES: ReadonlyMap<string, number | 'unbounded'> = new Map<string, number | 'unbounded'>([
  ['@hourly', 60],
  ['@daily', 1440],
  ['@midnight', 1440],
  ['@weekly', 7 * 1440],
  ['@monthly', 31 * 1440],
  ['@quarterly', 92 * 1440],
  ['@yearly', 366 * 1440],
  ['@annually', 366 * 1440],
  ['@reboot', 'unbounded'],
]);

interface Field {
  readonly text: string;
  readonly end: number;
}

/** Up to eight shaped fields with blanks between them; an eighth shows that it is no cron. */
function fieldsFrom(text: string, offset: number, limit: number): readonly Field[] {
  const fields: Field[] = [];
  let at = offset;
  while (fields.length < 8) {
    let end = at;
    while (end < limit && end - at <= LONGEST_FIELD && isFieldCode(text.charCodeAt(end))) end += 1;
    // A comma or a closing mark after the last field belongs to the sentence.
    const written = withoutTail(text.slice(at, end), ',-');
    if (written === '' || !isShaped(written)) return fields;
    const closed = end < limit && !isSpaceOrTab(text.charCodeAt(end));
    if (closed && /[\w(:=.]/.test(text.charAt(end))) return fields;
    fields.push({ text: written, end: at + written.length });
    if (closed || written.length < end - at) return fields;
    at = end;
    while (at < limit && at - end < 8 && isSpaceOrTab(text.charCodeAt(at))) at += 1;
    if (at === end) return fields;
  }
  return fields;
}

/** Digits, `*`, `?`, or a name or mark of the day fields: quick, and wide enough for every field. */
function isShaped(field: string): boolean {
  if (field.length > LONGEST_FIELD) return false;
  if (/^[\d*?][\d*?/,#LW-]*$/.test(field)) return true;
  return NAMED_FIELD.test(field);
}

/** `MON-FRI`, `LW`, `L-3`, `FRIL`, `H/15`, `MON#2`. */
const NAMED_FIELD = /^(?:[A-Za-z]{3}L?|[LWHh\d]{1,3})(?:[-,/#](?:[A-Za-z]{3}L?|[LWH\d]{1,2}))*$/;

function isFieldCode(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true;
  return code === 42 || code === 63 || code === 44 || code === 45 || code === 47 || code === 35;
}

function isSpaceOrTab(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}

function readFields(fields: readonly string[], aws: boolean): CronReading | Ambiguous | undefined {
  const last = fields.at(-1) ?? '';
  const yearLast =
    fields.length === 7 || (fields.length === 6 && (aws || /^(?:19|20|21)\d\d/.test(last)));
  const year = yearLast ? last : '*';
  const rest = yearLast ? fields.slice(0, -1) : fields;
  const seconds = rest.length === 6 ? (rest[0] ?? '') : '0';
  const [minute, hour, monthDay, month, weekday] = rest.length === 6 ? rest.slice(1) : rest;
  if (rest.length < 5 || rest.length > 6 || minute === undefined || hour === undefined)
    return undefined;
  if (monthDay === undefined || month === undefined || weekday === undefined) return undefined;
  if (!/^[\d*?,/-]{1,40}$/.test(year)) return undefined;
  const quartz = aws || (rest.length === 6 && /[?#L]/.test(monthDay + weekday));
  const times = timesOfDay(seconds, minute, hour);
  const months = fieldValues(month, MONTH);
  const days = dayRule(monthDay, weekday, quartz ? 1 : 0);
  if (times === undefined || months === undefined || days === undefined) return undefined;
  if (year !== '*' && year !== '?') {
    return ambiguous(
      'incomplete',
      'The schedule is limited to some years and then ends. Say what follows.',
    );
  }
  const gap = longestGap({ months: bits(months), days: days.rule, times });
  return { gap, assumption: days.assumption };
}

function timesOfDay(second: string, minute: string, hour: string): Runs | undefined {
  const seconds = runsAt(fieldValues(second, MINUTE) ?? [], 1 / 60);
  const minutes = runsAt(fieldValues(minute, MINUTE) ?? [], 1, seconds);
  const hours = runsAt(fieldValues(hour, HOUR_OF_DAY) ?? [], 60, minutes);
  return seconds === undefined || minutes === undefined ? undefined : hours;
}

/** Both day fields restricted means either, as in cron and Kubernetes. */
export function dayRule(
  monthDay: string,
  weekday: string,
  offset: 0 | 1,
): { readonly rule: DayRule; readonly assumption: string | undefined } | undefined {
  const byDate = monthDayRule(monthDay);
  const byWeekday = weekdayRule(weekday, offset);
  if (byDate === undefined || byWeekday === undefined) return undefined;
  const anyDate = monthDay === '*' || monthDay === '?';
  const anyWeekday = weekday === '*' || weekday === '?';
  if (anyDate && anyWeekday) return { rule: EVERY_DAY, assumption: undefined };
  if (anyDate || anyWeekday) return { rule: bothDays(byDate, byWeekday), assumption: undefined };
  const stepped = monthDay.startsWith('*') || weekday.startsWith('*');
  return {
    rule: eitherDay(byDate, byWeekday),
    assumption: stepped
      ? 'a day runs when either day field fits, as in Kubernetes; Vixie cron wants both when one begins with *'
      : undefined,
  };
}
