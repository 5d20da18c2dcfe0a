/** Schedules as people and machines write them, reduced to the longest gap between two runs. */
import type { Located } from '../text.ts';
import { type Ambiguous, ambiguous, isAmbiguous } from './ambiguous.ts';
import { type CronReading, cronAt, readCron } from './cron.ts';
import { MONTH_DAYS, NTH, ON_DAY, WEEKDAY_GROUPS, WEEKDAY_NAMES } from './day-words.ts';
import type { Minutes } from './duration.ts';
import { type Match, phraseAt, scan, skipSymbol, starters } from './phrases.ts';
import { machineScheduleAt, readMachineSchedule } from './schedule-machine.ts';
import { gapOf, isScheduleInProse, type Schedule } from './schedule-meaning.ts';
import { schedulePhraseAt } from './schedule-phrase.ts';
import { ADVERBS, AND, COUNTS, EVERY, HEDGES, OR_WORDS, PRELUDES } from './schedule-words.ts';
import { bareValue, type Tokens, tokensFrom } from './tokens.ts';

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
  const found: Located<Schedule | Ambiguous>[] = [];
  const add = (value: Schedule | Ambiguous, start: number, end: number): number => {
    found.push({ value, span: { start, end } });
    return end;
  };
  scan(text, from, to, STARTERS, (start) => {
    const machine = machineScheduleAt(text, start, to);
    if (machine !== undefined) {
      const { reading, source, end } = machine;
      return add(scheduleOf(reading, source, text.slice(start, end)), start, end);
    }
    const cron = cronAt(text, start, to);
    if (cron !== undefined) {
      return add(scheduleOf(cron.reading, 'cron', text.slice(start, cron.end)), start, cron.end);
    }
    const tokens = tokensFrom(text, start, to);
    const match = readingAt(tokens, 0);
    if (match === undefined) return undefined;
    const end = tokens.at(match.next - 1).end;
    const { reading, phrase } = match.value;
    if (!isScheduleInProse(tokens, phrase, start, end)) return undefined;
    return add(named(reading, text.slice(start, end)), start, end);
  });
  return found;
}

type Phrase = NonNullable<ReturnType<typeof schedulePhraseAt>>['value'];

interface Reading {
  readonly reading: Schedule | Ambiguous;
  readonly phrase: Phrase;
}

function readingAt(tokens: Tokens, index: number): Match<Reading> | undefined {
  const hedge = phraseAt(tokens, index, HEDGES);
  const start =
    hedge === undefined ? index : skipSymbol(tokens, skipSymbol(tokens, hedge.next, '.'), ',:');
  const phrase = schedulePhraseAt(tokens, start);
  if (phrase === undefined) return undefined;
  if (hedge !== undefined) {
    const reading = ambiguous(
      'hedged',
      'This is an example, no decision. State the schedule itself.',
    );
    return { value: { reading, phrase: phrase.value }, next: phrase.next };
  }
  const gap = gapOf(tokens, phrase);
  return { value: { reading: gap.value, phrase: phrase.value }, next: gap.next };
}

/** "Daily, weekly and monthly": all run, so the shortest gap counts. "Daily or weekly" is open. */
function listOf(
  tokens: Tokens,
  first: Match<Reading>,
  text: string,
): Schedule | Ambiguous | undefined {
  let best = first.value.reading;
  let next = tokens.at(first.next).text === 'basis' ? first.next + 1 : first.next;
  for (let count = 0; tokens.at(next).kind !== 'end'; count += 1) {
    const joint = tokens.at(next).text;
    const open = OR_WORDS.has(joint);
    if (count > 12 || !(open || AND.has(joint) || joint === ';')) return undefined;
    const more = readingAt(tokens, AND.has(tokens.at(next + 1).text) ? next + 2 : next + 1);
    if (more === undefined) return undefined;
    if (open)
      return ambiguous('meaning', 'The text names two schedules and does not say which holds.');
    if (isAmbiguous(more.value.reading)) return more.value.reading;
    if (!isAmbiguous(best) && order(more.value.reading) < order(best)) best = more.value.reading;
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

const STARTERS = starters(
  [
    ...[
      ADVERBS,
      COUNTS,
      EVERY,
      HEDGES,
      MONTH_DAYS,
      NTH,
      ON_DAY,
      WEEKDAY_GROUPS,
      WEEKDAY_NAMES,
    ].flatMap((table) => [...table.keys()]),
    ...'at um gegen a vers noon midnight rate cron oncalendar onunitactivesec rrule freq r'.split(
      ' ',
    ),
  ],
  '*@',
);
