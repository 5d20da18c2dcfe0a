/** The grammar of one amount of time: numbers and units, "1 h 30 min", "two and a half days". */
import { type Part, UNIT_ORDER } from './duration-length.ts';
import {
  AND_A_HALF,
  FORTNIGHTS,
  HALF_MORE,
  LETTER_UNITS,
  PART_JOINTS,
  PARTS_OF_UNITS,
  RESPECTIVELY,
  UNITS,
  type Unit,
} from './duration-words.ts';
import { numberAt, type WrittenNumber } from './numbers.ts';
import { type Match, phraseAt } from './phrases.ts';
import type { Tokens } from './tokens.ts';

export interface Amount {
  readonly parts: readonly Part[];
  /** The number is an article: "an hour". */
  readonly article: boolean;
  /** The number may have a thousands separator or a decimal one. */
  readonly twoReadings: boolean;
  /** The only unit is a bare `m`. */
  readonly bareM: boolean;
  /** Written like a time of day: `14h`, `14h30`. */
  readonly likeClock: boolean;
}

interface UnitWord {
  readonly unit: Unit;
  /** The letter, when the unit is one letter. */
  readonly letter: string | undefined;
}

export function amountAt(tokens: Tokens, index: number): Match<Amount> | undefined {
  const part = phraseAt(tokens, index, PARTS_OF_UNITS);
  if (part !== undefined) return { value: plain([part.value]), next: part.next };
  const clock = hoursAndMinutesAt(tokens, index);
  if (clock !== undefined) return clock;
  const number = countAt(tokens, index);
  if (number === undefined) return undefined;
  const fortnight = phraseAt(tokens, number.next, FORTNIGHTS);
  if (fortnight !== undefined) {
    return { value: plain([[number.value.value * 2, 'week']]), next: fortnight.next };
  }
  const unit = unitAt(tokens, number.next, number.value);
  if (unit === undefined) return undefined;
  const first: Part = [number.value.value, unit.value.unit];
  const rest = restAt(tokens, unit.next, first, unit.value.letter);
  return {
    value: {
      parts: [first, ...rest.value],
      article: number.value.kind === 'article',
      twoReadings: number.value.twoReadings,
      bareM: unit.value.letter === 'm' && rest.value.length === 0,
      likeClock: unit.value.letter === 'h' && number.value.value <= 24 && rest.value.length < 2,
    },
    next: rest.next,
  };
}

/** A number, a number with its repetition in brackets "two (2)", or a number "and a half". */
export function countAt(tokens: Tokens, index: number): Match<WrittenNumber> | undefined {
  const number = numberAt(tokens, index);
  if (number === undefined) return undefined;
  const half = phraseAt(tokens, number.next, HALF_MORE);
  if (half !== undefined && unitAt(tokens, half.next, number.value) !== undefined) {
    const value = {
      ...number.value,
      value: number.value.value + half.value,
      kind: 'word' as const,
    };
    return { value, next: half.next };
  }
  if (tokens.at(number.next).text !== '(') return number;
  const again = numberAt(tokens, number.next + 1);
  if (again === undefined || tokens.at(again.next).text !== ')') return number;
  if (again.value.value !== number.value.value) return undefined;
  return { value: { ...again.value, kind: 'digits' }, next: again.next + 1 };
}

/** The unit after a number. A hyphen may stand between: "4-hour". */
export function unitAt(
  tokens: Tokens,
  index: number,
  number: WrittenNumber,
): Match<UnitWord> | undefined {
  const hyphen = tokens.at(index);
  const at = hyphen.text === '-' && tokens.at(index + 1).kind === 'word' ? index + 1 : index;
  const found = phraseAt(tokens, at, UNITS);
  if (found === undefined) return letterUnitAt(tokens, index, number);
  if (isMisread(tokens, at, found, number)) return undefined;
  return { value: { unit: found.value, letter: undefined }, next: found.next };
}

/** "A second backup" counts backups, "3 an hour" is a rate. */
function isMisread(tokens: Tokens, at: number, found: Match<Unit>, number: WrittenNumber): boolean {
  const word = tokens.at(at).text;
  if (found.value === 'second' && number.kind !== 'digits') return !/s$|en$/.test(word);
  if (word === 'an') return phraseAt(tokens, found.next, UNITS) !== undefined;
  // "2 mo" and "4 min" may be glued; "an" and "mes" glued to digits are no units.
  return tokens.at(at).glued && number.kind === 'digits' && /^(?:an|ans|mes)$/.test(word);
}

function letterUnitAt(
  tokens: Tokens,
  index: number,
  number: WrittenNumber,
): Match<UnitWord> | undefined {
  const token = tokens.at(index);
  const unit = LETTER_UNITS[token.text];
  if (unit === undefined || token.kind !== 'word' || number.kind !== 'digits') return undefined;
  const letter = token.text;
  const written = tokens.source.charAt(token.start);
  if (letter !== 'h' && written !== letter) return undefined;
  if (/[wym]/.test(letter) && !token.glued) return undefined;
  const next = tokens.at(index + 1);
  if (next.text === "'" && next.glued) return undefined;
  if (letter === 's' && token.glued && isPlural(number.value)) return undefined;
  return { value: { unit, letter }, next: index + 1 };
}

/** `1990s` is a decade, and `404s` are answers of a web server. */
function isPlural(count: number): boolean {
  return count >= 1000 || HTTP_ERRORS.has(count);
}

const HTTP_ERRORS: ReadonlySet<number> = new Set([
  400, 401, 403, 404, 405, 408, 409, 410, 422, 429, 500, 501, 502, 503, 504,
]);

/** The further parts: each unit shorter than the one before it. */
function restAt(
  tokens: Tokens,
  index: number,
  first: Part,
  letter: string | undefined,
): { readonly value: readonly Part[]; readonly next: number } {
  const parts: Part[] = [];
  let next = index;
  let last: Part = first;
  let lastLetter = letter;
  for (;;) {
    const half = phraseAt(tokens, next, AND_A_HALF);
    if (half !== undefined && phraseAt(tokens, half.next, UNITS) === undefined) {
      return { value: [...parts, [half.value, last[1]]], next: half.next };
    }
    const part = partAt(tokens, next, last, lastLetter);
    if (part === undefined) return { value: parts, next };
    parts.push(part.value);
    next = part.next;
    last = part.value;
    lastLetter = undefined;
  }
}

function partAt(
  tokens: Tokens,
  index: number,
  [, above]: Part,
  letter: string | undefined,
): Match<Part> | undefined {
  const minutes = minutesAfterHours(tokens, index, letter);
  if (minutes !== undefined) return minutes;
  const joint = tokens.at(index);
  const joined = joint.text === ',' || joint.text === '.' || PART_JOINTS.has(joint.text);
  const start = joined ? index + 1 : index;
  const number = numberAt(tokens, start);
  if (number === undefined || number.value.kind === 'article') return undefined;
  const unit =
    unitAt(tokens, number.next, number.value) ?? spacedMinute(tokens, number.next, above);
  if (unit === undefined) return undefined;
  const steps = UNIT_ORDER.indexOf(unit.value.unit) - UNIT_ORDER.indexOf(above);
  if (steps <= 0 || (joint.text === ',' && !isNext(above, unit.value.unit))) return undefined;
  // A full stop joins only after an abbreviation: "4 Std. 30 Min."; else it ends a sentence.
  if (joint.text === '.' && !/^(?:std|hrs?|h)$/.test(tokens.at(index - 1).text)) return undefined;
  for (let ahead = 0; ahead < 3; ahead += 1) {
    if (RESPECTIVELY.has(tokens.at(unit.next + ahead).text)) return undefined;
  }
  return { value: [number.value.value, unit.value.unit], next: unit.next };
}

/** `1h30`, and `1 h 30` where nothing that could be counted follows. */
function minutesAfterHours(
  tokens: Tokens,
  index: number,
  letter: string | undefined,
): Match<Part> | undefined {
  const minutes = tokens.at(index);
  if (letter !== 'h' || minutes.kind !== 'number' || minutes.text.length !== 2) return undefined;
  if (Number(minutes.text) > 59) return undefined;
  const after = tokens.at(index + 1);
  const open = after.kind === 'end' || after.kind === 'symbol';
  if (!open && !(minutes.glued && !after.glued)) return undefined;
  if (/[%:/]/.test(after.text) && after.glued) return undefined;
  // "1h30 min" names its unit; the general rule reads that.
  if (phraseAt(tokens, index + 1, UNITS) !== undefined) return undefined;
  return { value: [Number(minutes.text), 'minute'], next: index + 1 };
}

function spacedMinute(tokens: Tokens, index: number, above: Unit): Match<UnitWord> | undefined {
  const token = tokens.at(index);
  if (above !== 'hour' || token.text !== 'm') return undefined;
  return { value: { unit: 'minute', letter: 'm' }, next: index + 1 };
}

function isNext(above: Unit, below: Unit): boolean {
  return /^(?:week day|day hour|hour minute|minute second|year month|month day)$/.test(
    `${above} ${below}`,
  );
}

/** `4:30 h` is hours and minutes; a bare `4:30` is read elsewhere, as ambiguous. */
function hoursAndMinutesAt(tokens: Tokens, index: number): Match<Amount> | undefined {
  const [high, colon, low] = [tokens.at(index), tokens.at(index + 1), tokens.at(index + 2)];
  if (high.kind !== 'number' || colon.text !== ':' || low.kind !== 'number') return undefined;
  if (!colon.glued || !low.glued || low.text.length !== 2 || Number(low.text) > 59)
    return undefined;
  const number: WrittenNumber = { value: Number(high.text), kind: 'digits', twoReadings: false };
  const unit = unitAt(tokens, index + 3, number);
  const below = unit?.value.unit === 'hour' ? 'minute' : 'second';
  if (unit === undefined || (unit.value.unit !== 'hour' && unit.value.unit !== 'minute')) {
    return undefined;
  }
  const amount = plain([
    [number.value, unit.value.unit],
    [Number(low.text), below],
  ]);
  return { value: { ...amount, likeClock: unit.value.letter === 'h' }, next: unit.next };
}

function plain(parts: readonly Part[]): Amount {
  return { parts, article: false, twoReadings: false, bareM: false, likeClock: false };
}
