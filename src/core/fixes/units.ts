/** The unit of a number that has none: the one that its neighbours have, else a choice. */
import type { Fix } from '../finding.ts';
import type { Located, Span } from '../text.ts';
import { changeTo } from './change.ts';

/** Other values of the same objective, taken together. */
export interface Neighbours {
  readonly units: ReadonlySet<string>;
  readonly least: number;
  readonly most: number;
  /** How many of them have an amount and a unit. */
  readonly count: number;
}

/** @param written the values as they are written. Read once for all numbers beside them. */
export function neighboursIn(written: readonly string[]): Neighbours {
  let [least, most, count] = [Number.POSITIVE_INFINITY, 0, 0];
  const units = new Set<string>();
  for (const text of written) {
    const amount = amountOf(text);
    if (amount === undefined) continue;
    units.add(amount.unit);
    least = Math.min(least, amount.count);
    most = Math.max(most, amount.count);
    count += 1;
  }
  return { units, least, most, count };
}

/**
 * Where several neighbours are of the same order and have one unit, that unit is certain; where there is only one, it
 * is a suggestion.
 */
export function unitFixes(
  { value, span }: Located<string>,
  { units, least, most, count }: Neighbours = neighboursIn([]),
): readonly Fix[] {
  const number = numberIn(value, span);
  if (number === undefined) return [];
  const [unit, ...more] = units;
  if (unit !== undefined && more.length === 0) {
    const own = Number(number.text.replace(',', '.'));
    const isCertain = count > 1 && own > 0 && own <= 4 * least && most <= 4 * own;
    return [changeTo(number.span, `${number.text} ${unit}`, isCertain, true)];
  }
  return ['h', 'min'].map((each) => changeTo(number.span, `${number.text} ${each}`, false));
}

/** For fields of YAML, where a whole number of the smallest sensible units becomes ISO 8601. */
export function isoUnitFixes({ value, span }: Located<string>): readonly Fix[] {
  if (!/^\d{1,6}$/.test(value)) return [];
  return ['H', 'M'].map((unit) => changeTo(span, `PT${Number(value)}${unit}`, false));
}

function numberIn(value: string, { start }: Span) {
  const found = /^[\s*_`"']{0,8}(\d{1,6}(?:[.,]\d{1,3})?)[\s*_`"']{0,8}$/.exec(value);
  const text = found?.[1];
  if (text === undefined) return undefined;
  const at = start + value.indexOf(text);
  return { text, span: { start: at, end: at + text.length } };
}

interface Amount {
  readonly count: number;
  readonly unit: string;
}

function amountOf(text: string): Amount | undefined {
  const [, number, hours, minutes, days] =
    /(\d{1,6}(?:[.,]\d{1,3})?)\s?(?:(h|hrs?|hours?)|(m|min|mins|minutes?)|(d|days?))(?![\p{L}])/iu.exec(
      text,
    ) ?? [];
  if (number === undefined) return undefined;
  const unit = hours ? 'h' : minutes ? 'min' : days ? 'days' : undefined;
  return unit === undefined ? undefined : { count: Number(number.replace(',', '.')), unit };
}
