/** What a schedule in words means: its longest gap, and whether prose means it as a schedule at all. */
import { type Ambiguous, ambiguous } from './ambiguous.ts';
import { ALL_WEEK, WORKING_WEEK } from './day-words.ts';
import { DAY } from './duration-length.ts';
import type { Minutes } from './duration-phrase.ts';
import type { Match } from './phrases.ts';
import {
  bothDays,
  EVERY_DAY,
  EVERY_MONTH,
  longestGap,
  ONE_RUN,
  onWeekdays,
  runsAt,
} from './recurrence.ts';
import type { Phrase } from './schedule-phrase.ts';
import { CONTINUOUS_CONTEXT } from './schedule-words.ts';
import { isLetter, type Tokens } from './tokens.ts';

export interface Schedule {
  /**
   * The longest time between two runs, in minutes. `never`: no day fits, as 30 February.
   * `unbounded`: nothing limits it, as on demand. Clock times are those of one zone without daylight
   * saving; see `DAYLIGHT_SAVING`.
   */
  readonly longestGap: Minutes | 'never' | 'unbounded';
  readonly source: 'cron' | 'iso' | 'rrule' | 'rate' | 'oncalendar' | 'phrase';
  readonly text: string;
  /** The longest gap if what was assumed does not hold; undefined when nothing longer is possible. */
  readonly worstGap: Minutes | undefined;
  /** What the reading rests on, as the end of a sentence; undefined when nothing was assumed. */
  readonly assumption: string | undefined;
}

const EVEN = 'the runs are taken as evenly spaced';
const OFFICE_HOURS = 'business hours are taken as 09:00 to 17:00, Monday to Friday';

export function gapOf(tokens: Tokens, { value, next }: Match<Phrase>): Match<Schedule | Ambiguous> {
  if (value.core.kind === 'continuous') return continuous(tokens, next);
  return { value: scheduleOf(value), next };
}

function scheduleOf(phrase: Phrase): Schedule {
  const { core, businessHours, opening } = phrase;
  switch (core.kind) {
    case 'interval':
      return schedule(interval(phrase, core.minutes), businessHours ? OFFICE_HOURS : undefined);
    case 'days': {
      const weekdays = core.weekdays & (phrase.weekdays ?? ALL_WEEK);
      const gap = daysGap(weekdays, phrase.times);
      if (core.count === 1 || phrase.times !== undefined) {
        return schedule(
          gap,
          opening === 'times' ? 'times without a day are taken as every day' : undefined,
        );
      }
      const step = DAY / core.count;
      const longest = typeof gap === 'number' ? gap - DAY + step : gap;
      return schedule(longest, EVEN, typeof gap === 'number' ? gap : undefined);
    }
    case 'week': {
      if (phrase.weekdays !== undefined) return schedule(daysGap(phrase.weekdays, phrase.times));
      if (core.count === 1) return schedule(7 * DAY);
      return schedule(Math.ceil(7 / Math.min(core.count, 7)) * DAY, EVEN, 7 * DAY);
    }
    case 'month': {
      if (phrase.monthDays !== undefined) return schedule(monthGap(phrase));
      if (phrase.weekdays !== undefined)
        return schedule(35 * DAY, 'one such weekday a month is meant');
      if (core.count === 1) return schedule(31 * DAY);
      return schedule(Math.ceil(31 / Math.min(core.count, 31)) * DAY, EVEN, 31 * DAY);
    }
    case 'unbounded':
      return schedule('unbounded');
    default:
      return core.kind === 'fixed'
        ? schedule(core.minutes, core.assumption, core.worst)
        : schedule('unbounded');
  }
}

function schedule(gap: Schedule['longestGap'], assumption?: string, worstGap?: number): Schedule {
  return { longestGap: gap, source: 'phrase', text: '', worstGap, assumption };
}

/** Steps of a day: within a window from its start, else around the clock. */
function interval(phrase: Phrase, minutes: number): number | 'never' {
  const { window } = phrase;
  const weekdays = phrase.weekdays ?? ALL_WEEK;
  if (window === undefined && weekdays === ALL_WEEK) return minutes;
  const from = window?.from ?? 0;
  const to = window === undefined ? DAY - 1 : window.to;
  // A window over midnight is open into the next day; its gap is from its end to its start.
  if (to < from)
    return weekdays === ALL_WEEK ? Math.max(minutes, from - to) : daysGap(weekdays, [from]);
  const last = from + Math.floor((to - from) / minutes) * minutes;
  const times = { first: from, last, longest: last > from ? minutes : 0 };
  return longestGap({ months: EVERY_MONTH, days: onWeekdays(weekdays), times });
}

function daysGap(weekdays: number, times: readonly number[] | undefined): number | 'never' {
  const runs = runsAt(times ?? [0]) ?? ONE_RUN;
  if (weekdays === ALL_WEEK) return Math.max(runs.longest, DAY - (runs.last - runs.first));
  return longestGap({ months: EVERY_MONTH, days: onWeekdays(weekdays), times: runs });
}

function monthGap({ monthDays, times, weekdays }: Phrase): number | 'never' {
  const rule = monthDays ?? EVERY_DAY;
  const days = weekdays === undefined ? rule : bothDays(rule, onWeekdays(weekdays));
  return longestGap({ months: EVERY_MONTH, days, times: runsAt(times ?? [0]) ?? ONE_RUN });
}

/** A quiet database ships no log, so only a time limit bounds the gap: PostgreSQL's archive_timeout. */
function continuous(tokens: Tokens, next: number): Match<Schedule | Ambiguous> {
  let after = next;
  while (after < next + 3 && CONTINUOUS_CONTEXT.has(tokens.at(after).text)) after += 1;
  for (let at = after; at < after + 6; at += 1) {
    const pair = tokens.at(at).text === 'archive' && tokens.at(at + 2).text === 'timeout';
    if (!pair) continue;
    const start = /^[=:]$/.test(tokens.at(at + 3).text) ? at + 4 : at + 3;
    const count = tokens.at(start);
    if (count.kind !== 'number') break;
    const unit = tokens.at(start + 1);
    const minutes = Number(count.text) * (TIMEOUT_UNITS[unit.text] ?? 1 / 60);
    const end = TIMEOUT_UNITS[unit.text] === undefined ? start + 1 : start + 2;
    return { value: schedule(minutes), next: tokens.at(end).text === ')' ? end + 1 : end };
  }
  const reading = ambiguous(
    'incomplete',
    'Continuous archiving sends nothing while the database is quiet. State archive_timeout or the longest delay.',
  );
  return { value: reading, next: after };
}

/** Without a unit the setting counts seconds. */
const TIMEOUT_UNITS: Readonly<Record<string, number>> = {
  s: 1 / 60,
  sec: 1 / 60,
  seconds: 1 / 60,
  min: 1,
  minutes: 1,
  h: 60,
};

/**
 * Bare weekdays and times are mostly office hours or appointments; words within names of files and
 * commands are no schedule; "continuous" is one beside logs and backups only.
 */
export function isScheduleInProse(
  tokens: Tokens,
  phrase: Phrase,
  start: number,
  end: number,
): boolean {
  const { source } = tokens;
  if (start > 0 && '-_.@=#\\'.includes(source.charAt(start - 1))) return false;
  const after = source.charAt(end);
  if (
    after === '_' ||
    ('-./'.includes(after) && isLetter(source.charCodeAt(end + 1)) && isFileLike(source, end))
  )
    return false;
  if (phrase.opening === 'times') return false;
  if (phrase.core.kind === 'continuous') return isBesideLogs(tokens);
  // "Manually" and "as needed" tell how something is done, seldom that a backup is.
  if (phrase.core.kind === 'unbounded') return phrase.core.event;
  if (phrase.opening === 'words') return true;
  if (phrase.window !== undefined || phrase.times === undefined) return false;
  return (
    phrase.opening === 'weekdays' ||
    (phrase.core.kind === 'days' && isSeveral(phrase.core.weekdays))
  );
}

/** `daily.sh`, `daily-job`, but not "daily/weekly" and not the end of a sentence. */
function isFileLike(source: string, end: number): boolean {
  if (source.charAt(end) === '/') return false;
  return (
    source.charAt(end) === '-' || source.charAt(end + 1) === source.charAt(end + 1).toLowerCase()
  );
}

function isBesideLogs(tokens: Tokens): boolean {
  for (let at = 0; at < 6; at += 1) {
    if (CONTINUOUS_CONTEXT.has(tokens.at(at).text)) return true;
  }
  return false;
}

function isSeveral(weekdays: number): boolean {
  return weekdays === WORKING_WEEK || (weekdays & (weekdays - 1)) !== 0;
}
