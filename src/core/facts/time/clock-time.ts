/** Times of day in a schedule: `02:00`, "2 am", "2 Uhr", "14h30", "noon", and windows between two. */
import { type Match, type Phrases, phraseAt, phrases } from './phrases.ts';
import type { Tokens } from './tokens.ts';

export const AT: Phrases<true> = phrases([
  ['at|at about|at around|starting at|from|around|by', true],
  ['um|gegen|ab|jeweils um|à|vers|dès|a las|a la|sobre las', true],
]);

export const NAMED_TIMES: Phrases<number> = phrases([
  ['midnight|Mitternacht|minuit|medianoche', 0],
  ['noon|midday|midi|mediodía', 720],
]);

const AND: ReadonlySet<string> = new Set(', and & / + und et y'.split(' '));

const WINDOW_START: ReadonlySet<string> = new Set('from between von zwischen de entre'.split(' '));
const WINDOW_JOINT: ReadonlySet<string> = new Set(
  '- to and until till bis und a et y hasta'.split(' '),
);

const ZONES: ReadonlySet<string> = new Set(
  'utc gmt z cet cest bst ist et est edt ct cst cdt mt mst mdt pt pst pdt jst aest mez mesz ortszeit'.split(
    ' ',
  ),
);
const LOCAL_TIME: Phrases<true> = phrases([
  ['local time|local|server time|heure locale|heure de Paris|hora local', true],
]);

/** Reads "at 02:00 and 14:00 UTC" as minutes after midnight, ascending. */
export function timesAt(tokens: Tokens, index: number): Match<readonly number[]> | undefined {
  const at = preposition(tokens, index);
  const first = timeAt(tokens, at?.next ?? index, at !== undefined);
  if (first === undefined) return undefined;
  const times = [first.value];
  let next = first.next;
  while (times.length < 24) {
    const joint = AND.has(tokens.at(next).text) ? next + 1 : next;
    if (joint === next) break;
    const start = AND.has(tokens.at(joint).text) ? joint + 1 : joint;
    const again = preposition(tokens, start);
    const more = timeAt(tokens, again?.next ?? start, at !== undefined);
    if (more === undefined) break;
    times.push(more.value);
    next = more.next;
  }
  const sorted = [...new Set(times)].sort((a, b) => a - b);
  return { value: sorted, next: afterZone(tokens, next) };
}

export interface Window {
  readonly from: number;
  readonly to: number;
}

/** "From 08:00 to 18:00", "between 8 and 18 h", `09:00-17:00`. */
export function windowAt(tokens: Tokens, index: number): Match<Window> | undefined {
  const worded = WINDOW_START.has(tokens.at(index).text);
  const start = worded ? index + 1 : index;
  const from = timeAt(tokens, start, worded) ?? bareHour(tokens, start, worded);
  if (from === undefined) return undefined;
  const joint = tokens.at(from.next).text;
  if (!WINDOW_JOINT.has(joint) || (!worded && AND.has(joint))) return undefined;
  const to = timeAt(tokens, from.next + 1, true) ?? bareHour(tokens, from.next + 1, worded);
  if (to === undefined) return undefined;
  return { value: { from: from.value, to: to.value }, next: afterZone(tokens, to.next) };
}

/** One time. After a preposition, forms count that would else be a number or a duration. */
function timeAt(tokens: Tokens, index: number, placed: boolean): Match<number> | undefined {
  const named = phraseAt(tokens, index, NAMED_TIMES);
  if (named !== undefined) return named;
  const hours = tokens.at(index);
  if (hours.kind !== 'number') return undefined;
  const military = placed ? militaryTime(hours.text) : undefined;
  if (military !== undefined && !/^[%./:-]$/.test(tokens.at(index + 1).text)) {
    return { value: military, next: afterWord(tokens, index + 1, /^(?:h|hrs|hours|uhr)$/) };
  }
  if (hours.text.length > 2) return undefined;
  const mark = tokens.at(index + 1);
  const minutes = tokens.at(index + 2);
  const paired =
    mark.glued && minutes.glued && minutes.kind === 'number' && minutes.text.length === 2;
  if (paired && mark.text === ':') return withMinutes(tokens, index, Number(minutes.text));
  if (paired && mark.text === '.' && (placed || tokens.at(index + 3).text === 'uhr')) {
    return withMinutes(tokens, index, Number(minutes.text));
  }
  if (mark.text === 'h' && placed) return frenchTime(tokens, index);
  if (mark.text === 'uhr') {
    const more = minutes.kind === 'number' && minutes.text.length === 2 && !minutes.glued;
    return valid(Number(hours.text), more ? Number(minutes.text) : 0, index + (more ? 3 : 2));
  }
  return halfDay(tokens, index + 1, Number(hours.text), 0);
}

function withMinutes(tokens: Tokens, index: number, minutes: number): Match<number> | undefined {
  const hours = Number(tokens.at(index).text);
  const half = halfDay(tokens, index + 3, hours, minutes);
  if (half !== undefined) return half;
  const seconds = tokens.at(index + 3).text === ':' && tokens.at(index + 4).kind === 'number';
  const next = seconds ? index + 5 : index + 3;
  return valid(hours, minutes, afterWord(tokens, next, /^(?:h|hrs|uhr|hours)$/));
}

function frenchTime(tokens: Tokens, index: number): Match<number> | undefined {
  const hours = Number(tokens.at(index).text);
  const minutes = tokens.at(index + 2);
  if (minutes.kind === 'number' && minutes.text.length === 2) {
    return valid(hours, Number(minutes.text), index + 3);
  }
  return valid(hours, 0, index + 2);
}

/** "2 am", "2:30 p.m.", "2 h du matin" is left at two. */
function halfDay(
  tokens: Tokens,
  index: number,
  hours: number,
  minutes: number,
): Match<number> | undefined {
  const word = tokens.at(index).text;
  const dotted =
    (word === 'a' || word === 'p') &&
    tokens.at(index + 1).text === '.' &&
    tokens.at(index + 2).text === 'm';
  const half = word === 'am' || word === 'pm' ? word : dotted ? `${word}m` : undefined;
  if (half === undefined || hours < 1 || hours > 12) return undefined;
  const end = dotted ? index + 3 : index + 1;
  const next = dotted && tokens.at(end).text === '.' && tokens.at(end).glued ? end + 1 : end;
  return valid((hours % 12) + (half === 'pm' ? 12 : 0), minutes, next);
}

function bareHour(tokens: Tokens, index: number, placed: boolean): Match<number> | undefined {
  const { kind, text } = tokens.at(index);
  if (!placed || kind !== 'number' || text.length > 2) return undefined;
  return valid(Number(text), 0, afterWord(tokens, index + 1, /^(?:h|uhr)$/));
}

function militaryTime(text: string): number | undefined {
  if (text.length !== 4) return undefined;
  const [hours, minutes] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** 24:00 is the end of the day. */
function valid(hours: number, minutes: number, next: number): Match<number> | undefined {
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return undefined;
  return { value: hours * 60 + minutes, next };
}

function preposition(tokens: Tokens, index: number): Match<true> | undefined {
  if (tokens.at(index).text === '@') return { value: true, next: index + 1 };
  return phraseAt(tokens, index, AT);
}

function afterWord(tokens: Tokens, index: number, words: RegExp): number {
  return words.test(tokens.at(index).text) ? index + 1 : index;
}

/** Passes "UTC", "(CET)", "Europe/Berlin", "local time". */
function afterZone(tokens: Tokens, index: number): number {
  const open = tokens.at(index).text === '(' ? index + 1 : index;
  const local = phraseAt(tokens, open, LOCAL_TIME);
  const city =
    tokens.at(open).kind === 'word' &&
    tokens.at(open + 1).text === '/' &&
    tokens.at(open + 1).glued;
  const named = ZONES.has(tokens.at(open).text) ? open + 1 : undefined;
  const place =
    city && /^(?:europe|america|asia|africa|australia|pacific|etc)$/.test(tokens.at(open).text);
  const next = local?.next ?? named ?? (place ? open + 3 : undefined);
  if (next === undefined) return index;
  if (open === index) return next;
  return tokens.at(next).text === ')' ? next + 1 : index;
}
