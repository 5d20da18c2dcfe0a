/** ISO 8601 durations, strictly: `PT4H`, `P1DT12H`, `P2W`, `P1,5D`. */
import type { Unit } from './duration-words.ts';

export interface IsoDuration {
  readonly parts: readonly (readonly [number, Unit])[];
  readonly end: number;
}

const NUMBER = '(\\d{1,6}(?:[.,]\\d{1,4})?)';
const PATTERN = new RegExp(
  `P(?=[\\dT])(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?` +
    `(T(?=\\d)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?(?![\\p{L}\\d_])`,
  'uy',
);

/** The groups of the pattern, in order; the fifth is the whole time part. */
const UNITS: readonly (Unit | undefined)[] = [
  'year',
  'month',
  'week',
  'day',
  undefined,
  'hour',
  'minute',
  'second',
];

/** The duration that starts at an offset. Capital letters only: `p1` is a priority. */
export function isoDurationAt(text: string, offset: number): IsoDuration | undefined {
  if (text.charCodeAt(offset) !== 80) return undefined;
  PATTERN.lastIndex = offset;
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const parts: (readonly [number, Unit])[] = [];
  for (const [index, unit] of UNITS.entries()) {
    const written = match[index + 1];
    if (unit === undefined || written === undefined) continue;
    parts.push([Number(written.replace(',', '.')), unit]);
  }
  if (parts.length === 0) return undefined;
  return { parts, end: offset + match[0].length };
}
