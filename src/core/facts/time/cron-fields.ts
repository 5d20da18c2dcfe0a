/** The fields of a cron expression: lists, ranges, steps, names, and Quartz's `L`, `W` and `#`. */
import {
  type DayRule,
  eitherDay,
  nearestWeekday,
  onMonthDays,
  onNthWeekday,
  onWeekdays,
} from './recurrence.ts';

export interface FieldRange {
  readonly least: number;
  readonly most: number;
  readonly names?: readonly string[];
  /** Ranges may run over the end: `FRI-MON`. */
  readonly ring?: boolean;
}

export const MINUTE: FieldRange = { least: 0, most: 59 };
export const HOUR_OF_DAY: FieldRange = { least: 0, most: 23 };
export const DAY_OF_MONTH: FieldRange = { least: 1, most: 31 };
export const MONTH: FieldRange = {
  least: 1,
  most: 12,
  names: ['', ...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')],
};
export const WEEKDAY: FieldRange = {
  least: 0,
  most: 7,
  names: 'sun mon tue wed thu fri sat'.split(' '),
  ring: true,
};

/** The values of a field, ascending and distinct; undefined when the field is malformed. */
export function fieldValues(field: string, range: FieldRange): readonly number[] | undefined {
  const values = new Set<number>();
  for (const item of field.split(',')) {
    const run = itemValues(item, range);
    if (run === undefined) return undefined;
    for (const value of run) values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

export function bits(values: readonly number[]): number {
  return values.reduce((mask, value) => mask | (1 << value), 0);
}

/** The days of a day-of-month field; undefined when malformed. */
export function monthDayRule(field: string): DayRule | undefined {
  const rules: DayRule[] = [];
  const plain: string[] = [];
  for (const item of field.toUpperCase().split(',')) {
    const fromEnd = /^L(?:-(\d{1,2}))?$/.exec(item);
    const nearest = /^(\d{1,2}|L)W$/.exec(item);
    if (fromEnd !== null) rules.push(onMonthDays([-1 - Number(fromEnd[1] ?? 0)]));
    else if (nearest !== null) rules.push(nearestWeekday(Number(nearest[1]) || 0));
    else plain.push(item);
  }
  return withPlain(rules, plain, DAY_OF_MONTH, onMonthDays);
}

/** The days of a day-of-week field. `offset` is 1 where Sunday is 1 (Quartz, AWS), else 0. */
export function weekdayRule(field: string, offset: 0 | 1): DayRule | undefined {
  const rules: DayRule[] = [];
  const plain: string[] = [];
  for (const item of field.toUpperCase().split(',')) {
    const special = /^([0-7]|[A-Z]{3})(?:#([1-5])|(L))$/.exec(item);
    if (item === 'L') rules.push(onWeekdays(1 << 6));
    else if (special === null) plain.push(item);
    else {
      const weekday = weekdayNumber(special[1] ?? '', offset);
      if (weekday === undefined) return undefined;
      rules.push(onNthWeekday(weekday, special[3] === 'L' ? -1 : Number(special[2])));
    }
  }
  return withPlain(rules, plain, WEEKDAY, (values, text) => {
    const shift = /[A-Z]{3}/.test(text) ? 0 : offset;
    return onWeekdays(bits(values.map((value) => (value - shift + 7) % 7)));
  });
}

function withPlain(
  rules: readonly DayRule[],
  items: readonly string[],
  range: FieldRange,
  ruleOf: (values: readonly number[], text: string) => DayRule,
): DayRule | undefined {
  const all = [...rules];
  for (const item of items) {
    const values = fieldValues(item, range);
    if (values === undefined) return undefined;
    all.push(ruleOf(values, item));
  }
  return eitherDay(...all);
}

function weekdayNumber(text: string, offset: 0 | 1): number | undefined {
  const value = fieldValue(text, WEEKDAY);
  if (value === undefined) return undefined;
  return /\d/.test(text) ? (value - offset + 7) % 7 : value;
}

/** `*`, `?`, `5`, `1-5`, and each with a step. Jenkins' `H` stands for one fixed value. */
function itemValues(item: string, range: FieldRange): readonly number[] | undefined {
  const [span = '', stepText, more] = item.split('/');
  if (more !== undefined || (stepText !== undefined && !/^\d{1,3}$/.test(stepText)))
    return undefined;
  const step = stepText === undefined ? 1 : Number(stepText);
  if (step === 0) return undefined;
  const most = range.ring === true && span === '*' ? range.most - 1 : range.most;
  if (span === '*' || span === '?' || (/^[Hh]$/.test(span) && stepText !== undefined)) {
    return run(range.least, most, step);
  }
  if (/^[Hh]$/.test(span)) return [range.least];
  const [fromText = '', toText, third] = span.split('-');
  const from = fieldValue(fromText, range);
  if (from === undefined || third !== undefined) return undefined;
  if (toText === undefined) return stepText === undefined ? [from] : run(from, most, step);
  const to = fieldValue(toText, range);
  if (to === undefined) return undefined;
  if (from <= to) return run(from, to, step);
  return range.ring === true ? run(from, to + 7, step).map((value) => value % 7) : undefined;
}

function run(from: number, to: number, step: number): readonly number[] {
  const values: number[] = [];
  for (let value = from; value <= to; value += step) values.push(value);
  return values;
}

function fieldValue(text: string, { least, most, names }: FieldRange): number | undefined {
  const named = names?.indexOf(text.toLowerCase()) ?? -1;
  if (named >= 0 && text !== '') return named;
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
