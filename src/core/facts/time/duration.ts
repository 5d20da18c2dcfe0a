/** Durations as people write them, in minutes: ISO 8601, `4h`, "an hour and a half", "2 bis 4 Stunden". */
import type { Located } from '../../text.ts';
import { remembered } from '../remembered.ts';
import { type Ambiguous, ambiguous, isAmbiguous } from './ambiguous.ts';
import { type Amount, countAt } from './duration-amount.ts';
import { lengthOf } from './duration-length.ts';
import {
  type Duration,
  dayPhrase,
  duration,
  durationAt,
  operatorAt,
  rangeReading,
  type Written,
} from './duration-phrase.ts';
import {
  AMOUNT_CUES,
  BETWEEN,
  CLOCK_WORDS,
  FREQUENCY_ARTICLES,
  FREQUENCY_WORDS,
  firstWords,
  NEXT_BUSINESS_DAY,
  OPERATORS,
  PARTS_OF_UNITS,
  RANGE_JOINTS,
  UNITS,
  type Unit,
  VAGUE,
  WHOLE_VALUES,
} from './duration-words.ts';
import { isoDurationAt } from './iso-duration.ts';
import { FRACTION_SIGNS, numberAt, numberWords } from './numbers.ts';
import { type Match, once, phraseAt, scan, starters } from './phrases.ts';
import {
  bareValue,
  fold,
  isBlank,
  isDigit,
  isHyphen,
  type Tokens,
  tokensFrom,
  wordBefore,
} from './tokens.ts';

export { type Ambiguous, isAmbiguous } from './ambiguous.ts';
export type { Duration, Minutes } from './duration-phrase.ts';
export type { Operator, Unit } from './duration-words.ts';

export interface DurationContext {
  /** The unit that a column's header or a key gives to bare numbers: see `unitInLabel`. */
  readonly unit?: Unit | undefined;
  /** For YAML fields, where `m` alone is refused. */
  readonly strict?: boolean | undefined;
}

/** Reads the whole of a value: a table cell, a YAML scalar, what stands after `RTO:`. */
export function readDuration(
  text: string,
  { unit, strict }: DurationContext = {},
): Duration | Ambiguous | undefined {
  const { start, end } = bareValue(text);
  const iso = isoDurationAt(text, start);
  if (iso !== undefined) return iso.end === end ? duration(lengthOf(iso.parts)) : undefined;
  const tokens = tokensFrom(text, start, end);
  const found = durationAt(tokens, 0);
  if (found !== undefined && tokens.at(found.next).kind === 'end') {
    return strict === true ? strictly(found.value) : found.value.reading;
  }
  const whole = phraseAt(tokens, 0, WHOLE_VALUES);
  if (whole !== undefined && tokens.at(whole.next).kind === 'end') return dayPhrase(whole.value);
  return bareNumber(tokens, unit) ?? clockLike(tokens) ?? vague(tokens);
}

/** Every duration in prose that reads one way only, from left to right. Linear. */
export function findDurations(
  text: string,
  from = 0,
  to = text.length,
): readonly Located<Duration>[] {
  return from === 0 && to === text.length ? inWhole(text) : inPart(text, from, to);
}

const inWhole = remembered((text) => inPart(text, 0, text.length));

function inPart(text: string, from: number, to: number): readonly Located<Duration>[] {
  const found: Located<Duration>[] = [];
  scan(text, from, to, STARTERS(), (start) => {
    const iso = isoDurationAt(text, start);
    if (iso !== undefined && iso.end <= to) {
      const span = { start, end: iso.end };
      if (standsAlone(text, span.start)) found.push({ value: duration(lengthOf(iso.parts)), span });
      return iso.end;
    }
    const tokens = tokensFrom(text, start, to);
    const match = durationAt(tokens, 0);
    if (match === undefined) return undefined;
    const end = tokens.at(match.next - 1).end;
    const { reading } = match.value;
    if (isAmbiguous(reading) || !isAmountInProse(tokens, match)) return end;
    found.push({ value: reading, span: { start, end } });
    return end;
  });
  return found;
}

/** The unit that a column's header or a key states: `RTO (hours)`, `rto_minutes`, `timeout in s`. */
export function unitInLabel(label: string): Unit | undefined {
  const words = fold(label).replace(/([a-z])[_-]+(?=[a-z])/g, '$1 ');
  const last = /(?:^|[ ([,/])([a-z]{1,12})[)\]]?\s{0,3}$/.exec(words)?.[1];
  if (last === undefined) return undefined;
  if (last === 'h') return 'hour';
  if (last === 'd') return 'day';
  if (last === 's') return 'second';
  const tokens = tokensFrom(last, 0);
  return phraseAt(tokens, 0, UNITS)?.value;
}

function strictly({ reading, amount }: Written): Duration | Ambiguous {
  if (amount?.bareM !== true) return reading;
  return ambiguous('meaning', "'m' can mean minutes or months. Write 'min' or 'month'.");
}

function bareNumber(tokens: Tokens, unit: Unit | undefined): Duration | Ambiguous | undefined {
  const operator = operatorAt(tokens, 0);
  const low = countAt(tokens, operator?.next ?? 0);
  if (low === undefined || low.value.kind === 'article') return undefined;
  const second = RANGE_JOINTS.has(tokens.at(low.next).text)
    ? numberAt(tokens, low.next + 1)
    : undefined;
  const high = second ?? low;
  if (tokens.at(high.next).kind !== 'end') return undefined;
  if (unit !== undefined) {
    const amount = (value: number): Amount => ({
      parts: [[value, unit]],
      article: false,
      twoReadings: high.value.twoReadings,
      bareM: false,
      likeClock: false,
    });
    const upper = amount(high.value.value);
    return rangeReading(
      second === undefined ? upper : amount(low.value.value),
      upper,
      operator?.value,
    );
  }
  if (low.value.kind === 'word' && low.value.value === 0) return undefined;
  if (high.value.value === 0) return duration(lengthOf([]), operator?.value);
  return ambiguous('unit', 'The number has no unit. Write it with one, as in 4 h or PT4H.');
}

/** `4:30` is four hours and a half, four minutes and a half, or half past four. */
function clockLike(tokens: Tokens): Ambiguous | undefined {
  const { source } = tokens;
  const value = source.slice(tokens.at(0).start).trim();
  if (!/^\d{1,3}:\d{2}(?::\d{2})?(?:["'`.\s]|$)/.test(value) || value.length > 12) return undefined;
  return ambiguous(
    'meaning',
    'This can be hours and minutes, minutes and seconds, or a time of day. Write it with units, as in 4 h 30 min.',
  );
}

function vague(tokens: Tokens): Ambiguous | undefined {
  const start = operatorAt(tokens, 0)?.next ?? 0;
  const word = phraseAt(tokens, start, VAGUE) ?? phraseAt(tokens, 0, VAGUE);
  const at = tokens.at(0).text === 'none' ? 1 : word?.next;
  if (at === undefined) return undefined;
  if (word === undefined) {
    if (tokens.at(at).kind !== 'end') return undefined;
    return ambiguous(
      'meaning',
      "'None' can mean zero or that nothing was decided. Write 0 min or the value.",
    );
  }
  const unit = phraseAt(tokens, at, UNITS);
  if (unit === undefined || tokens.at(unit.next).kind !== 'end') return undefined;
  return ambiguous('vague', 'The duration has no number. Write how many.');
}

/** Whether what was read in prose is an amount of time, not a frequency, a rate or a time of day. */
function isAmountInProse(tokens: Tokens, { value, next }: Match<Written>): boolean {
  const { source } = tokens;
  const start = tokens.at(0).start;
  if (!standsAlone(source, start)) return false;
  const previous = wordBefore(source, start);
  const before = previous.text;
  const decides = FREQUENCY_ARTICLES.has(before) ? wordBefore(source, previous.start) : previous;
  if (FREQUENCY_WORDS.has(decides.text)) return false;
  if (isRate(tokens, next)) return false;
  if (value.amount?.likeClock === true && CLOCK_WORDS.has(before)) return false;
  if (value.amount?.article !== true || value.operator !== undefined) return true;
  if (before !== '') return AMOUNT_CUES.has(before);
  return isOpening(source, start) && tokens.at(next).kind !== 'word';
}

/** No part of a larger number, price, version, proportion or negative number. */
function standsAlone(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  const earlier = start === 1 ? Number.NaN : text.charCodeAt(start - 2);
  if (isHyphen(before)) {
    return !(Number.isNaN(earlier) || isDigit(earlier) || isBlank(earlier));
  }
  const sign = text.charAt(start - 1);
  if ('$€£#§@\\'.includes(sign)) return false;
  // ".5 h" is half an hour, and "1 000 h" are not 0.
  if (sign === '.' && (Number.isNaN(earlier) || isBlank(earlier))) return false;
  if (isBlank(before) && isDigit(earlier) && text.startsWith('000', start)) return false;
  return !('.,:/×'.includes(sign) && isDigit(earlier));
}

/** "2 hours per week", "15 min/day". */
function isRate(tokens: Tokens, next: number): boolean {
  const { text } = tokens.at(next);
  if (text !== '/' && text !== 'per' && text !== 'pro' && text !== 'par' && text !== 'por')
    return false;
  return phraseAt(tokens, next + 1, UNITS) !== undefined;
}

/** At the start of the text or of a sentence, a bracket, a cell. */
function isOpening(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 8 && isBlank(text.charCodeAt(at))) at -= 1;
  return at < 0 || '.:;,(|[=*-–—'.includes(text.charAt(at));
}

const STARTERS = once(() =>
  starters(
    [
      ...numberWords(),
      ...firstWords(OPERATORS, PARTS_OF_UNITS, NEXT_BUSINESS_DAY),
      ...BETWEEN,
      'p',
      'pt',
    ],
    `<>≤≥~≈${FRACTION_SIGNS}`,
  ),
);
