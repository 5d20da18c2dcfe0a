/** A date in the one form that everybody reads alike: `2026-03-31`. */
import { type DateOrder, dayOf, formatDate, readDate } from '../facts/time/date.ts';
import type { Fix } from '../finding.ts';
import type { Located } from '../text.ts';
import { changeTo } from './change.ts';

/**
 * Safe where only one day can be meant; one suggestion for each where the order of day and month is open.
 *
 * @param order what other dates of the document give away.
 */
export function dateFixes({ value, span }: Located<string>, order?: DateOrder): readonly Fix[] {
  const orders: readonly (DateOrder | undefined)[] =
    order === undefined ? [undefined, 'day-first', 'month-first'] : [order];
  const days = new Set<string>();
  for (const each of orders) {
    const day = dayOf(readDate(value, each));
    if (day !== undefined) days.add(formatDate(day));
  }
  return [...days].map((day) => changeTo(span, day, days.size === 1));
}
