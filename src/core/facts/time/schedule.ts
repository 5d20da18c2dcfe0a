/** Schedules as people and machines write them, reduced to the longest gap between two runs. */
import { type Located, moved } from '../../text.ts';
import { remembered } from '../remembered.ts';
import { type Ambiguous, ambiguous, isAmbiguous } from './ambiguous.ts';
import { AT, NAMED_TIMES } from './clock-time.ts';
import { type CronReading, cronAt, readCron } from './cron.ts';
import { MONTH_DAYS, NTH, ON_DAY, WEEKDAY_GROUPS, WEEKDAY_NAMES } from './day-words.ts';
import type { Minutes } from './duration.ts';
import {
  type Match,
  once,
  type Phrases,
  phraseAt,
  scan,
  secondWords,
  skipSymbol,
  starters,
} from './phrases.ts';
import { machineScheduleAt, readMachineSchedule } from './schedule-machine.ts';
import { gapOf, isScheduleInProse, type Schedule } from './schedule-meaning.ts';
import { type Phrase, schedulePhraseAt } from './schedule-phrase.ts';
import { ADVERBS, AND, COUNTS, EVERY, HEDGES, OR_WORDS, PRELUDES } from './schedule-words.ts';
import { bareValue, isWordCode, type Tokens, tokensFrom } from './tokens.ts';

export type { Schedule } from './schedule-meaning.ts';

/**
 * What the switch to winter time adds, once a year, to the gap of a job that runs at a time of day in
 * a zone that has it. Gaps here leave it out: the zone is rarely written, and it matters only to a
 * limit between 24 and 25 hours.
 */
export const DAYLIGHT_SAVING: Minutes = 60;

/** Reads the whole of a value. A list of schedules is the one with the shortest gap. */
export function readSchedule(text: string): Schedule | Ambiguous | undefined {
  const { start, end } = bareValue(text);
  const value = text.slice(start, end);
  const machine = readMachineSchedule(value);
  if (machine !== undefined) return scheduleOf(machine.reading, machine.source, value);
  const cron = readCron(value.replace(/^(?:CRON_)?TZ=[\w/+-]{1,40}\s{1,4}/, ''));
  if (cron !== undefined) return scheduleOf(cron, 'cron', value);
  const tokens = tokensFrom(text, start, end);
  const first = readingAt(tokens, afterPreludes(tokens));
  return first === undefined ? undefined : listOf(tokens, first, value);
}

/** Every schedule in prose, a crontab line or a cell, from left to right. Linear. */
export function findSchedules(
  text: string,
  from = 0,
  to = text.length,
): readonly Located<Schedule | Ambiguous>[] {
  return from === 0 && to === text.length ? inWhole(text) : inPart(text, from, to);
}

const inWhole = remembered((text) => inPart(text, 0, text.length));

function inPart(text: string, from: number, to: number): readonly Located<Schedule | Ambiguous>[] {
  const found: Located<Schedule | Ambiguous>[] = [];
  const add = (value: Schedule | Ambiguous, start: number, end: number): number => {
    found.push({ value, span: { start, end } });
    return end;
  };
  scan(text, from, to, STARTERS(), (start) => {
    const machine = machineScheduleAt(text, start, to);
    if (machine !== undefined) {
      const { reading, source, end } = machine;
      return add(scheduleOf(reading, source, text.slice(start, end)), start, end);
    }
    const cron = cronAt(text, start, to);
    if (cron !== undefined) {
      return add(scheduleOf(cron.reading, 'cron', text.slice(start, cron.end)), start, cron.end);
    }
    if (!isWordCode(text.charCodeAt(start))) return undefined;
    const tokens = tokensFrom(text, start, to);
    if (!isPromising(tokens)) return undefined;
    const written = writtenAt(tokens, 0);
    if (written === undefined) return undefined;
    const { phrase } = written.value;
    const phraseEnd = tokens.at(written.next - 1).end;
    if (!isScheduleInProse(tokens, phrase, start, phraseEnd)) {
      // Bare days and times are passed over as a whole, or each would be tried again.
      return phrase.opening === 'words' ? undefined : phraseEnd;
    }
    const { value, next } = meaningOf(tokens, written);
    const end = tokens.at(next - 1).end;
    return add(named(value, text.slice(start, end)), start, end);
  });
  return found;
}

/** The schedule of a text with one in it that can be read one way only. */
export function onlySchedule({ value, span }: Located<string>): Located<Schedule> | undefined {
  const [only, ...others] = findSchedules(value);
  if (only === undefined || others.length > 0 || isAmbiguous(only.value)) return undefined;
  return { value: only.value, span: moved(only.span, span.start) };
}

interface Written {
  readonly phrase: Phrase;
  /** "e.g." stands before it. */
  readonly hedged: boolean;
}

function writtenAt(tokens: Tokens, index: number): Match<Written> | undefined {
  const hedge = phraseAt(tokens, index, HEDGES);
  const start =
    hedge === undefined ? index : skipSymbol(tokens, skipSymbol(tokens, hedge.next, '.'), ',:');
  const phrase = schedulePhraseAt(tokens, start);
  if (phrase === undefined) return undefined;
  return { value: { phrase: phrase.value, hedged: hedge !== undefined }, next: phrase.next };
}

function meaningOf(tokens: Tokens, { value, next }: Match<Written>): Match<Schedule | Ambiguous> {
  if (!value.hedged) return gapOf(tokens, { value: value.phrase, next });
  const reading = ambiguous(
    'hedged',
    'This is an example, no decision. State the schedule itself.',
  );
  return { value: reading, next };
}

function readingAt(tokens: Tokens, index: number): Match<Schedule | Ambiguous> | undefined {
  const written = writtenAt(tokens, index);
  return written === undefined ? undefined : meaningOf(tokens, written);
}

/** "Daily, weekly and monthly": all run, so the shortest gap counts. "Daily or weekly" is open. */
function listOf(
  tokens: Tokens,
  first: Match<Schedule | Ambiguous>,
  text: string,
): Schedule | Ambiguous | undefined {
  let best = first.value;
  let next = tokens.at(first.next).text === 'basis' ? first.next + 1 : first.next;
  for (let count = 0; tokens.at(next).kind !== 'end'; count += 1) {
    const joint = tokens.at(next).text;
    const open = OR_WORDS.has(joint);
    if (count > 12 || !(open || AND.has(joint) || joint === ';')) return undefined;
    const more = readingAt(tokens, AND.has(tokens.at(next + 1).text) ? next + 2 : next + 1);
    if (more === undefined) return undefined;
    if (open)
      return ambiguous('meaning', 'The text names two schedules and does not say which holds.');
    if (isAmbiguous(more.value)) return more.value;
    if (!isAmbiguous(best) && order(more.value) < order(best)) best = more.value;
    next = more.next;
  }
  return named(best, text);
}

function order({ longestGap }: Schedule): number {
  return typeof longestGap === 'number' ? longestGap : Number.POSITIVE_INFINITY;
}

function scheduleOf(
  reading: CronReading | Ambiguous,
  source: Schedule['source'],
  text: string,
): Schedule | Ambiguous {
  if (isAmbiguous(reading)) return reading;
  return {
    longestGap: reading.gap,
    source,
    text,
    worstGap: undefined,
    assumption: reading.assumption,
  };
}

function named(reading: Schedule | Ambiguous, text: string): Schedule | Ambiguous {
  return isAmbiguous(reading) ? reading : { ...reading, text };
}

function afterPreludes(tokens: Tokens): number {
  let at = 0;
  for (let count = 0; count < 3; count += 1) at = phraseAt(tokens, at, PRELUDES)?.next ?? at;
  return at;
}

const TABLES: readonly Phrases<unknown>[] = [
  ADVERBS,
  COUNTS,
  EVERY,
  HEDGES,
  MONTH_DAYS,
  NTH,
  ON_DAY,
  WEEKDAY_GROUPS,
  WEEKDAY_NAMES,
  AT,
  NAMED_TIMES,
];

const STARTERS = once(() =>
  starters(
    [
      ...TABLES.flatMap((table) => [...table.keys()]),
      ...'rate cron oncalendar onunitactivesec onunitinactivesec rrule freq r'.split(' '),
    ],
    '*@',
  ),
);

/** Articles and prepositions, frequent in prose, begin a schedule only before another of its words. */
const WEAK_STARTERS = once(
  () => new Set([...ON_DAY.keys(), ...AT.keys()].filter((word) => !EVERY.has(word))),
);

const AFTER_WEAK = once(
  () =>
    new Set([
      ...STARTERS().words,
      ...TABLES.flatMap((table) =>
        [...WEAK_STARTERS()].flatMap((word) => secondWords(table, word)),
      ),
    ]),
);

function isPromising(tokens: Tokens): boolean {
  if (!WEAK_STARTERS().has(tokens.at(0).text)) return true;
  const { kind, text } = tokens.at(1);
  return kind === 'number' || AFTER_WEAK().has(text);
}
