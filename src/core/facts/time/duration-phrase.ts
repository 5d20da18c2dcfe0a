/** The grammar of a duration: operators, ranges and amounts; and what it means in minutes. */
import { type Ambiguous, ambiguous } from './ambiguous.ts';
import { type Amount, amountAt } from './duration-amount.ts';
import { type Basis, type Length, lengthOf } from './duration-length.ts';
import {
  BETWEEN,
  BETWEEN_JOINTS,
  type DayPhrase,
  NEXT_BUSINESS_DAY,
  OPERATORS,
  type Operator,
  RANGE_JOINTS,
  THE_UNIT,
  TRAILING_OPERATORS,
} from './duration-words.ts';
import { numberAt } from './numbers.ts';
import { type Match, phraseAt } from './phrases.ts';
import type { Tokens } from './tokens.ts';

/** A length of time in minutes; fractions are seconds. */
export type Minutes = number;

export interface Duration {
  /** The upper end: what a limit or a claim is compared with. Months are long and weekends count. */
  readonly minutes: Minutes;
  /** The lower end: of a range, of short months, zero below a limit ("under 4 h"). */
  readonly atLeast: Minutes;
  /** `calendar`: bounded by the lengths of months or days. `business`: counted in working time. */
  readonly basis: Basis;
  /** As written: "under" is `<`, "up to" and "within" are `≤`, "about" is `~`. With `>` and `≥` the true end is open. */
  readonly operator: Operator | undefined;
  /** What the reading rests on, as the end of a sentence; undefined when nothing was assumed. */
  readonly assumption: string | undefined;
}

/** What was read, and the parts that a caller may want to judge. */
export interface Written {
  readonly reading: Duration | Ambiguous;
  readonly amount: Amount | undefined;
  readonly operator: Operator | undefined;
}

/** A duration at a token, for the schedule phrases as well: "every 15 minutes". */
export function durationAt(tokens: Tokens, index: number): Match<Written> | undefined {
  const operator = operatorAt(tokens, index);
  const start = operator?.next ?? index;
  const day = phraseAt(tokens, start, NEXT_BUSINESS_DAY);
  if (day !== undefined) {
    return { value: written(dayPhrase(day.value), undefined, operator?.value), next: day.next };
  }
  const the = operator === undefined ? undefined : phraseAt(tokens, start, THE_UNIT);
  if (the !== undefined) {
    const reading = duration(lengthOf([[1, the.value]]), operator?.value);
    return { value: written(reading, undefined, operator?.value), next: the.next };
  }
  const range = rangeAt(tokens, start);
  if (range === undefined) return undefined;
  // `235d69` is a hash.
  const after = tokens.at(range.next);
  if (after.glued && (after.kind === 'word' || after.kind === 'number')) return undefined;
  const trailing = trailingAt(tokens, range.next);
  const sign = strongest(operator?.value, trailing?.value);
  const { low, high } = range.value;
  return {
    value: written(rangeReading(low, high, sign), high, sign),
    next: trailing?.next ?? range.next,
  };
}

interface AmountRange {
  readonly low: Amount;
  readonly high: Amount;
}

function rangeAt(tokens: Tokens, index: number): Match<AmountRange> | undefined {
  const between = BETWEEN.has(tokens.at(index).text);
  const start = between ? index + 1 : index;
  const joints = between ? BETWEEN_JOINTS : RANGE_JOINTS;
  const low = amountAt(tokens, start);
  if (low !== undefined) {
    const high = joints.has(tokens.at(low.next).text) ? amountAt(tokens, low.next + 1) : undefined;
    const rising =
      high !== undefined && lengthOf(low.value.parts).least <= lengthOf(high.value.parts).most;
    if (rising) return { value: { low: low.value, high: high.value }, next: high.next };
    return between ? undefined : { value: { low: low.value, high: low.value }, next: low.next };
  }
  const number = numberAt(tokens, start);
  if (number === undefined || !joints.has(tokens.at(number.next).text)) return undefined;
  const high = amountAt(tokens, number.next + 1);
  const unit = high?.value.parts[0]?.[1];
  if (high === undefined || unit === undefined || number.value.kind === 'article') return undefined;
  const below: Amount = { ...high.value, parts: [[number.value.value, unit]] };
  return { value: { low: below, high: high.value }, next: high.next };
}

export function rangeReading(
  low: Amount,
  high: Amount,
  operator: Operator | undefined,
): Duration | Ambiguous {
  if (low.twoReadings || high.twoReadings) {
    return ambiguous(
      'meaning',
      'A separator before three digits can mark decimals or thousands. Write the number without it.',
    );
  }
  const upper = lengthOf(high.parts);
  const lower = low === high ? upper : lengthOf(low.parts);
  if (lower.least > upper.most) {
    return ambiguous('meaning', 'The range runs backwards. Write the smaller value first.');
  }
  const assumption = high.bareM ? "'m' is read as minutes" : upper.assumption;
  return duration({ ...upper, least: lower.least, assumption }, operator);
}

export function duration(
  { most, least, basis, assumption }: Length,
  operator?: Operator,
): Duration {
  const open = operator === '<' || operator === '≤';
  return { minutes: most, atLeast: open ? 0 : least, basis, operator, assumption };
}

export function dayPhrase({ most, business, assumption }: DayPhrase): Duration {
  const basis = business ? 'business' : most === 0 ? 'exact' : 'calendar';
  return { minutes: most, atLeast: 0, basis, operator: undefined, assumption };
}

function written(
  reading: Duration | Ambiguous,
  amount: Amount | undefined,
  operator: Operator | undefined,
): Written {
  return { reading, amount, operator };
}

/** Up to three operators in a row, as in "in less than about"; the strongest counts. */
export function operatorAt(tokens: Tokens, index: number): Match<Operator> | undefined {
  let found: Match<Operator> | undefined;
  for (let count = 0; count < 3; count += 1) {
    const at = found?.next ?? index;
    const one = operatorSignAt(tokens, at) ?? phraseAt(tokens, at, OPERATORS);
    if (one === undefined) break;
    const next = skipAbbreviation(tokens, one.next);
    found = { value: strongest(found?.value, one.value) ?? one.value, next };
  }
  return found;
}

function operatorSignAt(tokens: Tokens, index: number): Match<Operator> | undefined {
  const { text, kind } = tokens.at(index);
  if (kind !== 'symbol') return undefined;
  const equal = tokens.at(index + 1);
  const next = equal.text === '=' && equal.glued ? index + 2 : index + 1;
  if (text === '<') return { value: next > index + 1 ? '≤' : '<', next };
  if (text === '>') return { value: next > index + 1 ? '≥' : '>', next };
  if (text === '≤' || text === '≥') return { value: text, next: index + 1 };
  return text === '~' || text === '≈' ? { value: '~', next: index + 1 } : undefined;
}

/** "max.", "ca.", and the apostrophe of "moins d'une heure". */
function skipAbbreviation(tokens: Tokens, index: number): number {
  const { text, glued } = tokens.at(index);
  return glued && (text === '.' || text === "'") ? index + 1 : index;
}

function trailingAt(tokens: Tokens, index: number): Match<Operator> | undefined {
  const plus = tokens.at(index);
  if (plus.text === '+' && plus.glued) return { value: '≥', next: index + 1 };
  return phraseAt(tokens, index, TRAILING_OPERATORS);
}

function strongest(one: Operator | undefined, other: Operator | undefined): Operator | undefined {
  return one === undefined || one === '~' ? (other ?? one) : one;
}
