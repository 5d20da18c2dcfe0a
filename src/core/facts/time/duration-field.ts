/** Durations and dates in fields of the data model, which are written one way only. */
import type { Value } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { textAt } from '../../yaml/look.ts';
import { type CalendarDate, dayOf, readDate } from './date.ts';
import { type Duration, isAmbiguous, readDuration } from './duration.ts';
import { readSchedule } from './schedule.ts';

/** The duration at a chain of keys; what is ambiguous is reported as a fault of the format. */
export function durationAt(
  tree: Value | undefined,
  ...keys: readonly string[]
): Located<Duration> | undefined {
  const text = textAt(tree, ...keys);
  const value = text && readDuration(text.value, { strict: true });
  if (text === undefined || value === undefined || isAmbiguous(value)) return undefined;
  return { value, span: text.span };
}

/** A cadence: a duration, or a word such as `quarterly`, as its longest gap in minutes. */
export function cadenceAt(tree: Value | undefined, key: string): Located<number> | undefined {
  const duration = durationAt(tree, key);
  if (duration !== undefined) return { value: duration.value.minutes, span: duration.span };
  const text = textAt(tree, key);
  const schedule = text && readSchedule(text.value);
  if (text === undefined || schedule === undefined || isAmbiguous(schedule)) return undefined;
  const { longestGap } = schedule;
  return typeof longestGap === 'number' ? { value: longestGap, span: text.span } : undefined;
}

/** A day, where one that exists is written. */
export function dayAt(tree: Value | undefined, key: string): Located<CalendarDate> | undefined {
  const text = textAt(tree, key);
  const value = text && dayOf(readDate(text.value));
  return text === undefined || value === undefined ? undefined : { value, span: text.span };
}
