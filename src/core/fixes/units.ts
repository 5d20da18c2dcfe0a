/** The unit of a number that has none: the one that its neighbours have, else a choice. */
import type { Fix } from '../finding.ts';
import type { Located, Span } from '../text.ts';
import { changeTo } from './change.ts';

/**
 * @param neighbours other values of the same objective, as they are written. Where several of them are of the same
 * order and have one unit, that unit is certain; where there is only one, it is a suggestion.
 */
export function unitFixes(
  { value, span }: Located<string>,
  neighbours: readonly string[],
): readonly Fix[] {
  const number = numberIn(value, span);
  if (number === undefined) return [];
  const others = neighbours.flatMap((text) => amountOf(text) ?? []);
  const [unit, ...more] = new Set(others.map((other) => other.unit));
  if (unit !== undefined && more.length === 0) {
    const own = Number(number.text.replace(',', '.'));
    const isLike = ({ count }: Amount) => own > 0 && own <= 4 * count && count <= 4 * own;
    const isCertain = others.length > 1 && others.every(isLike);
    const like = 'like the others';
    return [changeTo(number.span, `${number.text} ${unit}`, isCertain, like)];
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
