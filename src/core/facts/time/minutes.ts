/** Writes lengths of time for people: `23 h 45 min`, `3 days`. */
import { inEnglish, type Words } from '../../words.ts';
import type { Minutes } from './duration.ts';

/** Exact up to a day; from three days on in days, from three months on in months. */
export function spoken(minutes: Minutes, words: Words = inEnglish): string {
  const days = (count: number) => words('{0} days', count);
  const hours = (count: number) => words('{0} h', count);
  const fewer = (count: number) => words('{0} min', count);
  if (minutes < 1) {
    return minutes === 0 ? fewer(0) : words('{0} s', Math.round(minutes * 60));
  }
  if (minutes >= 92 * DAY) return words('{0} months', Math.round(minutes / MONTH));
  if (minutes >= 3 * DAY) return parts(minutes, DAY, days, HOUR, hours);
  if (minutes >= HOUR) return parts(minutes, HOUR, hours, 1, fewer);
  return fewer(Number(minutes.toFixed(1)));
}

/** A length of time in whole days, as between two dates. */
export function spokenDays(days: number): string {
  if (days === 1) return '1 day';
  return days <= 3 * 366 ? `${days} days` : `${Math.floor(days / 365.25)} years`;
}

const HOUR = 60;
const DAY = 1440;
/** The average month. */
const MONTH = 43_830;

function parts(
  minutes: number,
  large: number,
  whole: (count: number) => string,
  small: number,
  rest: (count: number) => string,
): string {
  const count = Math.floor(minutes / large);
  const left = Math.round((minutes - count * large) / small);
  if (left * small >= large) return whole(count + 1);
  return left === 0 ? whole(count) : `${whole(count)} ${rest(left)}`;
}
