/** The grammar of a schedule in words: "weekdays at 02:00", "every 15 min during business hours". */
import { timesAt, type Window, windowAt } from './clock-time.ts';
import { WORKING_WEEK } from './day-words.ts';
import { unitAt } from './duration-amount.ts';
import { DAY, lengthOf } from './duration-length.ts';
import { UNITS } from './duration-words.ts';
import { numberAt } from './numbers.ts';
import { type Match, phraseAt } from './phrases.ts';
import type { DayRule } from './recurrence.ts';
import { monthDaysAt, type WeekdayList, weekdaysAt } from './schedule-days.ts';
import {
  ADVERBS,
  BUSINESS_HOURS,
  COUNTS,
  type Core,
  DAILY,
  DAY_PARTS,
  EVERY,
  EXCEPT,
  MONTHLY,
  OTHER,
  PER,
  TIMES_WORDS,
  WEEKLY,
  WORKDAYS,
} from './schedule-words.ts';
import type { Tokens } from './tokens.ts';

/** All that a schedule in words says. */
export interface Phrase {
  readonly core: Core;
  readonly times: readonly number[] | undefined;
  readonly window: Window | undefined;
  /** Weekdays that narrow the core, bit 0 being Sunday. */
  readonly weekdays: number | undefined;
  readonly monthDays: DayRule | undefined;
  /** The window and the weekdays are the usual business hours, not written ones. */
  readonly businessHours: boolean;
  /** What began the schedule: bare weekdays and bare times say little in prose. */
  readonly opening: 'words' | 'weekdays' | 'short-weekdays' | 'times';
}

export function schedulePhraseAt(tokens: Tokens, index: number): Match<Phrase> | undefined {
  const early = timesAt(tokens, index);
  const start = early?.next ?? index;
  const joint = early !== undefined && tokens.at(start).text === ',' ? start + 1 : start;
  const core = coreAt(tokens, joint);
  if (core === undefined) {
    if (early === undefined || windowAt(tokens, index) !== undefined) return undefined;
    const phrase = { ...core0(DAILY, 'times'), times: early.value };
    return { value: phrase, next: early.next };
  }
  return suffixesAt(tokens, { value: { ...core.value, times: early?.value }, next: core.next });
}

function coreAt(tokens: Tokens, index: number): Match<Phrase> | undefined {
  return (
    countedAt(tokens, index) ??
    everyAt(tokens, index) ??
    adverbAt(tokens, index) ??
    monthlyDaysAt(tokens, index) ??
    bareWeekdaysAt(tokens, index)
  );
}

function core0(core: Core, opening: Phrase['opening'] = 'words'): Phrase {
  return {
    core,
    times: undefined,
    window: undefined,
    weekdays: undefined,
    monthDays: undefined,
    businessHours: false,
    opening,
  };
}

function adverbAt(tokens: Tokens, index: number): Match<Phrase> | undefined {
  const found = phraseAt(tokens, index, ADVERBS);
  return found === undefined ? undefined : { value: core0(found.value), next: found.next };
}

/** "Twice a day", "3x pro Woche", "zweimal täglich", "une fois par jour". */
function countedAt(tokens: Tokens, index: number): Match<Phrase> | undefined {
  const count = countAt(tokens, index);
  if (count === undefined) return undefined;
  const adverb = phraseAt(tokens, count.next, ADVERBS);
  if (adverb !== undefined) return times(adverb.value, count.value, adverb.next);
  const per = phraseAt(tokens, count.next, PER);
  if (per === undefined) return undefined;
  const unit = phraseAt(tokens, per.next, UNITS);
  const part = phraseAt(tokens, per.next, DAY_PARTS);
  if (part !== undefined) return times(part.value, count.value, part.next);
  return unit === undefined ? undefined : times(coreOf(1, unit.value), count.value, unit.next);
}

function countAt(tokens: Tokens, index: number): Match<number> | undefined {
  const worded = phraseAt(tokens, index, COUNTS);
  if (worded !== undefined) return worded;
  const number = tokens.at(index);
  const word = tokens.at(index + 1);
  if (number.kind !== 'number' || !TIMES_WORDS.has(word.text)) return undefined;
  const count = Number(number.text);
  return count >= 1 && count <= 1440 ? { value: count, next: index + 2 } : undefined;
}

/** Even spacing, in whole days where the period is longer than a day. */
function times(core: Core | undefined, count: number, next: number): Match<Phrase> | undefined {
  if (core === undefined) return undefined;
  if (count === 1) return { value: core0(core), next };
  if (core.kind === 'interval') {
    const fixed: Core = {
      kind: 'fixed',
      minutes: core.minutes / count,
      worst: core.minutes,
      assumption: 'the runs are taken as evenly spaced',
    };
    return { value: core0(fixed), next };
  }
  if (core.kind === 'days' || core.kind === 'week' || core.kind === 'month') {
    return { value: core0({ ...core, count }), next };
  }
  if (core.kind !== 'fixed') return undefined;
  const minutes = Math.ceil(core.minutes / count / DAY) * DAY;
  const assumption = 'the runs are taken as evenly spaced';
  return { value: core0({ kind: 'fixed', minutes, worst: core.minutes, assumption }), next };
}

/** "Every 15 minutes", "every other day", "jeden Sonntag", "toutes les nuits". */
function everyAt(tokens: Tokens, index: number): Match<Phrase> | undefined {
  const every = phraseAt(tokens, index, EVERY);
  if (every === undefined) return undefined;
  const start = every.next;
  const inMonth = monthDaysAt(tokens, start, false);
  if (inMonth !== undefined)
    return { value: { ...core0(MONTHLY), monthDays: inMonth.value }, next: inMonth.next };
  const part = phraseAt(tokens, start, DAY_PARTS);
  if (part !== undefined) return { value: core0(part.value), next: part.next };
  const other = phraseAt(tokens, start, OTHER);
  if (other !== undefined) return everyOther(tokens, other);
  const unit = phraseAt(tokens, start, UNITS);
  if (unit !== undefined) return measured(1, unit);
  const number = numberAt(tokens, start);
  if (number !== undefined) {
    if (number.value.twoReadings || number.value.kind === 'article') return undefined;
    const glued = tokens.at(number.next);
    const ordinal =
      glued.glued && /^(?:st|nd|rd|th)$/.test(glued.text) ? number.next + 1 : number.next;
    const counted = unitAt(tokens, ordinal, number.value);
    if (counted === undefined) return undefined;
    return measured(number.value.value, { value: counted.value.unit, next: counted.next });
  }
  const weekdays = weekdaysAt(tokens, start);
  if (weekdays === undefined) return undefined;
  return { value: core0(onWeekdays(weekdays.value)), next: weekdays.next };
}

function everyOther(tokens: Tokens, { value, next }: Match<number>): Match<Phrase> | undefined {
  const unit = phraseAt(tokens, next, UNITS);
  if (unit !== undefined) return measured(value, unit);
  const part = phraseAt(tokens, next, DAY_PARTS);
  if (part !== undefined)
    return { value: core0({ kind: 'fixed', minutes: value * DAY }), next: part.next };
  const weekday = weekdaysAt(tokens, next);
  if (weekday === undefined) return undefined;
  return { value: core0({ kind: 'fixed', minutes: value * 7 * DAY }), next: weekday.next };
}

function measured(
  count: number,
  unit: Match<Parameters<typeof coreOf>[1]>,
): Match<Phrase> | undefined {
  const core = coreOf(count, unit.value);
  return core === undefined ? undefined : { value: core0(core), next: unit.next };
}

/** The core of "every so many of a unit". */
function coreOf(
  count: number,
  unit: NonNullable<ReturnType<typeof unitAt>>['value']['unit'],
): Core | undefined {
  if (count <= 0) return undefined;
  if (count === 1 && unit === 'day') return DAILY;
  if (count === 1 && unit === 'week') return WEEKLY;
  if (count === 1 && unit === 'month') return MONTHLY;
  if (count === 1 && unit === 'business-day') return WORKDAYS;
  const { most, assumption } = lengthOf([[count, unit]]);
  if (most < DAY) return { kind: 'interval', minutes: most };
  return assumption === undefined || unit !== 'business-day'
    ? { kind: 'fixed', minutes: most }
    : { kind: 'fixed', minutes: most, assumption };
}

/** "The 1st of the month", "last Sunday of each month". */
function monthlyDaysAt(tokens: Tokens, index: number): Match<Phrase> | undefined {
  const days = monthDaysAt(tokens, index, false);
  if (days === undefined) return undefined;
  return { value: { ...core0(MONTHLY), monthDays: days.value }, next: days.next };
}

function bareWeekdaysAt(tokens: Tokens, index: number): Match<Phrase> | undefined {
  const days = weekdaysAt(tokens, index);
  if (days === undefined) return undefined;
  const opening = days.value.habit ? 'words' : days.value.short ? 'short-weekdays' : 'weekdays';
  return { value: core0(onWeekdays(days.value), opening), next: days.next };
}

function onWeekdays({ weekdays }: WeekdayList): Core {
  return { kind: 'days', weekdays, count: 1 };
}

/** What may follow a core, in any order. */
function suffixesAt(tokens: Tokens, start: Match<Phrase>): Match<Phrase> {
  let found = start;
  for (let count = 0; count < 6; count += 1) {
    const more = suffixAt(tokens, found);
    if (more === undefined) break;
    found = more;
  }
  return found;
}

function suffixAt(tokens: Tokens, { value, next }: Match<Phrase>): Match<Phrase> | undefined {
  const mark = tokens.at(next).text;
  const open = mark === '(';
  const start = open || mark === ',' || mark === '@' ? next + (mark === '@' ? 0 : 1) : next;
  const close = (end: number): number => (open && tokens.at(end).text === ')' ? end + 1 : end);
  const hours = phraseAt(tokens, start, BUSINESS_HOURS);
  if (hours !== undefined && value.window === undefined) {
    const window = { from: 9 * 60, to: 17 * 60 };
    return {
      value: { ...value, window, weekdays: value.weekdays ?? WORKING_WEEK, businessHours: true },
      next: close(hours.next),
    };
  }
  const window = value.window === undefined ? windowAt(tokens, start) : undefined;
  if (window !== undefined)
    return { value: { ...value, window: window.value }, next: close(window.next) };
  const times = value.times === undefined ? timesAt(tokens, start) : undefined;
  if (times !== undefined)
    return { value: { ...value, times: times.value }, next: close(times.next) };
  if (mark === ',') return undefined;
  const except = phraseAt(tokens, start, EXCEPT);
  const weekdays =
    value.weekdays === undefined ? weekdaysAt(tokens, except?.next ?? start) : undefined;
  if (weekdays !== undefined && value.core.kind !== 'unbounded') {
    const mask = weekdays.value.weekdays;
    return {
      value: { ...value, weekdays: except === undefined ? mask : ~mask & 0b1111111 },
      next: close(weekdays.next),
    };
  }
  if (value.core.kind !== 'month' || value.monthDays !== undefined) return undefined;
  const days = monthDaysAt(tokens, start, true);
  return days === undefined
    ? undefined
    : { value: { ...value, monthDays: days.value }, next: close(days.next) };
}
