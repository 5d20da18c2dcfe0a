/** The days that a schedule in words names: weekdays, their ranges, and days of the month. */

import {
  DAY_RANGE,
  DAY_WORDS,
  MONTH_DAYS,
  NTH,
  OF_THE_MONTH,
  ON_DAY,
  WEEKDAY_GROUPS,
  WEEKDAY_NAMES,
} from './day-words.ts';
import { type Match, phraseAt } from './phrases.ts';
import {
  type DayRule,
  eitherDay,
  nearestWeekday,
  onMonthDays,
  onNthWeekday,
} from './recurrence.ts';
import { AND } from './schedule-words.ts';
import type { Tokens } from './tokens.ts';

export interface WeekdayList {
  /** Bit 0 is Sunday. */
  readonly weekdays: number;
  /** The words say by themselves that it recurs: "Mondays", "weekdays". */
  readonly habit: boolean;
  /** All are abbreviations. */
  readonly short: boolean;
}

/** "Mondays and Thursdays", "Mon-Fri", "du lundi au vendredi", "weekdays". */
export function weekdaysAt(tokens: Tokens, index: number): Match<WeekdayList> | undefined {
  const group = phraseAt(tokens, index, WEEKDAY_GROUPS);
  if (group !== undefined) {
    return { value: { ...group.value, short: false }, next: group.next };
  }
  let list: Match<WeekdayList> | undefined;
  for (let count = 0; count < 7; count += 1) {
    const item = weekdayItemAt(tokens, list === undefined ? index : afterJoint(tokens, list.next));
    if (item === undefined) break;
    if (list !== undefined && afterJoint(tokens, list.next) === list.next) break;
    list = {
      value: {
        weekdays: (list?.value.weekdays ?? 0) | item.value.weekdays,
        habit: (list?.value.habit ?? false) || item.value.habit,
        short: (list?.value.short ?? true) && item.value.short,
      },
      next: item.next,
    };
  }
  return list;
}

/** A joint, with a second one as in ", and". */
function afterJoint(tokens: Tokens, index: number): number {
  if (!AND.has(tokens.at(index).text)) return index;
  return AND.has(tokens.at(index + 1).text) ? index + 2 : index + 1;
}

function weekdayItemAt(tokens: Tokens, index: number): Match<WeekdayList> | undefined {
  const on = phraseAt(tokens, index, ON_DAY);
  const first = phraseAt(tokens, on?.next ?? index, WEEKDAY_NAMES);
  if (first === undefined) return undefined;
  const dot = tokens.at(first.next);
  const start =
    dot.text === '.' && dot.glued && first.value.form === 'short' ? first.next + 1 : first.next;
  const { weekday, form } = first.value;
  const article = /^(?:les|los)$/.test(tokens.at(index).text);
  const range = DAY_RANGE.has(tokens.at(start).text)
    ? phraseAt(tokens, start + 1, WEEKDAY_NAMES)
    : undefined;
  if (range === undefined) {
    const value = {
      weekdays: 1 << weekday,
      habit: form === 'habit' || article,
      short: form === 'short',
    };
    return { value, next: first.next };
  }
  let weekdays = 0;
  for (let day = weekday; ; day = (day + 1) % 7) {
    weekdays |= 1 << day;
    if (day === range.value.weekday) break;
  }
  return { value: { weekdays, habit: false, short: form === 'short' }, next: range.next };
}

/** "The 1st and 15th of the month"; after "monthly" the month need not be said again. */
export function monthDaysAt(
  tokens: Tokens,
  index: number,
  monthly: boolean,
): Match<DayRule> | undefined {
  const on = phraseAt(tokens, index, ON_DAY);
  const start = on?.next ?? index;
  const named = phraseAt(tokens, start, MONTH_DAYS);
  if (named !== undefined) return { value: onMonthDays([named.value]), next: named.next };
  const first = monthDayAt(tokens, start, on !== undefined);
  if (first === undefined) return undefined;
  const rules = [first.value];
  let next = first.next;
  while (rules.length < 12 && AND.has(tokens.at(next).text)) {
    const joint = afterJoint(tokens, next);
    const again = phraseAt(tokens, joint, ON_DAY)?.next ?? joint;
    const more = monthDayAt(tokens, again, true);
    if (more === undefined) break;
    rules.push(more.value);
    next = more.next;
  }
  const month = phraseAt(tokens, next, OF_THE_MONTH);
  if (month === undefined && !(monthly && on !== undefined)) return undefined;
  return { value: eitherDay(...rules), next: month?.next ?? next };
}

/** "1st", "1.", "first day", "last Sunday", "erster Werktag", or after "on the" a bare number. */
function monthDayAt(tokens: Tokens, index: number, placed: boolean): Match<DayRule> | undefined {
  const nth = phraseAt(tokens, index, NTH) ?? numericNth(tokens, index);
  if (nth === undefined) return undefined;
  const weekday = phraseAt(tokens, nth.next, WEEKDAY_NAMES);
  if (weekday !== undefined && weekday.value.form !== 'short') {
    return { value: onNthWeekday(weekday.value.weekday, nth.value), next: weekday.next };
  }
  const word = tokens.at(nth.next).text;
  const dayWord = DAY_WORDS.has(word) ? nth.next + 1 : nth.next;
  if (/^(?:werktag|arbeitstag|weekday)$/.test(word) || isWorkingDay(tokens, nth.next)) {
    const next = nth.next + (isWorkingDay(tokens, nth.next) ? 2 : 1);
    if (nth.value !== 1 && nth.value !== -1) return undefined;
    return { value: nth.value === 1 ? nearestWeekday(1) : nearestWeekday(0), next };
  }
  if (!placed && tokens.at(index).kind === 'number' && !isOrdinal(tokens, index)) return undefined;
  return { value: onMonthDays([nth.value]), next: dayWord };
}

function numericNth(tokens: Tokens, index: number): Match<number> | undefined {
  const { kind, text } = tokens.at(index);
  const value = Number(text);
  if (kind !== 'number' || value < 1 || value > 31) return undefined;
  return { value, next: isOrdinal(tokens, index) ? index + 2 : index + 1 };
}

/** "1st", "15th", "1er", "1.". */
function isOrdinal(tokens: Tokens, index: number): boolean {
  const ending = tokens.at(index + 1);
  return ending.glued && /^(?:st|nd|rd|th|er|\.)$/.test(ending.text);
}

function isWorkingDay(tokens: Tokens, index: number): boolean {
  const pair = `${tokens.at(index).text} ${tokens.at(index + 1).text}`;
  return /^(?:working day|business day|jour ouvre|dia habil|dia laborable)$/.test(pair);
}
