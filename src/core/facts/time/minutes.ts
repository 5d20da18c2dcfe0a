/** Writes lengths of time for people: `23 h 45 min`, `3 days`. */
import type { Minutes } from './duration.ts';

/** Exact up to a day; from three days on in days, from three months on in months. */
export function spoken(minutes: Minutes): string {
  if (minutes < 1) return minutes === 0 ? '0 min' : `${Math.round(minutes * 60)} s`;
  if (minutes >= 92 * DAY) return `${Math.round(minutes / MONTH)} months`;
  if (minutes >= 3 * DAY) return parts(minutes, DAY, 'days', HOUR, 'h');
  if (minutes >= HOUR) return parts(minutes, HOUR, 'h', 1, 'min');
  return `${Number(minutes.toFixed(1))} min`;
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

function parts(minutes: number, large: number, name: string, small: number, rest: string): string {
  const whole = Math.floor(minutes / large);
  const left = Math.round((minutes - whole * large) / small);
  if (left * small >= large) return `${whole + 1} ${name}`;
  return left === 0 ? `${whole} ${name}` : `${whole} ${name} ${left} ${rest}`;
}
