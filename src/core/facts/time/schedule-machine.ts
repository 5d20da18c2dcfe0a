/** Schedules in the notations of machines: ISO repetitions, `rate(…)`, `cron(…)`, systemd, RRULE. */
import { withoutTail } from '../../text.ts';
import { type Ambiguous, ambiguous, isAmbiguous } from './ambiguous.ts';
import { type CronReading, readCron } from './cron.ts';
import { readDuration } from './duration.ts';
import { lengthOf } from './duration-length.ts';
import { isoDurationAt } from './iso-duration.ts';
import { readOnCalendar } from './oncalendar.ts';
import { readRrule } from './rrule.ts';
import type { Schedule } from './schedule-meaning.ts';

export interface MachineSchedule {
  readonly reading: CronReading | Ambiguous;
  readonly source: Schedule['source'];
  /** The offset after it. */
  readonly end: number;
}

/** Reads a whole value; here a bare duration is one, too: `PT15M`, `6h`. */
export function readMachineSchedule(value: string): MachineSchedule | undefined {
  const found = machineScheduleAt(value, 0, value.length);
  if (found !== undefined && found.end === value.length) return found;
  const end = value.length;
  if (/^(?:[A-Za-z]{3,9}(?:\.\.|,)[A-Za-z]{3}|\*-|\*:|\d\d:\d\d:\d\d$|\d\d\/\d)/.test(value)) {
    const reading = readOnCalendar(value);
    if (reading !== undefined) return { reading, source: 'oncalendar', end };
  }
  const duration = value.length < 60 ? readDuration(value) : undefined;
  if (duration === undefined || isAmbiguous(duration)) return undefined;
  if (duration.minutes === 0 || duration.basis === 'business') return undefined;
  const source = value.startsWith('P') ? 'iso' : 'phrase';
  return { reading: { gap: duration.minutes, assumption: duration.assumption }, source, end };
}

/** The one that starts at an offset. */
export function machineScheduleAt(
  text: string,
  offset: number,
  limit: number,
): MachineSchedule | undefined {
  switch (text.charAt(offset)) {
    case 'R':
    case 'r':
      return repetitionAt(text, offset, limit) ?? rateAt(text, offset) ?? rruleAt(text, offset);
    case 'F':
    case 'f':
      return rruleAt(text, offset);
    case 'c':
      return awsCronAt(text, offset);
    case 'O':
      return timerAt(text, offset);
    default:
      return undefined;
  }
}

const REPETITION = /R(\d{0,6})\/(?:\d{4}[\dT:.Z+-]{4,30}\/)?(?=P)/y;
const RATE = /rate\(\s{0,4}(\d{1,6})\s{1,4}(minute|hour|day)s?\s{0,4}\)/y;
const AWS_CRON = /cron\(([^()\n]{9,200})\)/y;
const TIMER = /(OnCalendar|OnUnitActiveSec|OnUnitInactiveSec)\s{0,3}=\s{0,3}/y;
const RRULE = /(?:RRULE:)?(FREQ=[A-Z0-9=;,+-]{4,300})/iy;

function repetitionAt(text: string, offset: number, limit: number): MachineSchedule | undefined {
  const match = matchAt(REPETITION, text, offset);
  const duration = match === null ? undefined : isoDurationAt(text, offset + match[0].length);
  if (match === null || duration === undefined || duration.end > limit) return undefined;
  const reading =
    match[1] === '' ? { gap: lengthOf(duration.parts).most, assumption: undefined } : ENDS;
  return { reading, source: 'iso', end: duration.end };
}

const ENDS = ambiguous('incomplete', 'The schedule ends after some repetitions. Say what follows.');

function rateAt(text: string, offset: number): MachineSchedule | undefined {
  const match = matchAt(RATE, text, offset);
  if (match === null) return undefined;
  const size = match[2] === 'minute' ? 1 : match[2] === 'hour' ? 60 : 1440;
  const gap = Number(match[1]) * size;
  if (gap === 0) return undefined;
  return { reading: { gap, assumption: undefined }, source: 'rate', end: offset + match[0].length };
}

function awsCronAt(text: string, offset: number): MachineSchedule | undefined {
  const match = matchAt(AWS_CRON, text, offset);
  const reading = match === null ? undefined : readCron(match[1] ?? '', true);
  if (match === null || reading === undefined) return undefined;
  return { reading, source: 'cron', end: offset + match[0].length };
}

function rruleAt(text: string, offset: number): MachineSchedule | undefined {
  const match = matchAt(RRULE, text, offset);
  const written = withoutTail(match?.[0] ?? '', ';,+-');
  const reading = match === null ? undefined : readRrule(written.replace(/^RRULE:/i, ''));
  if (reading === undefined) return undefined;
  return { reading, source: 'rrule', end: offset + written.length };
}

/** The value may be followed by prose: the longest run of up to four words that reads is taken. */
function timerAt(text: string, offset: number): MachineSchedule | undefined {
  const match = matchAt(TIMER, text, offset);
  if (match === null) return undefined;
  const start = offset + match[0].length;
  const line = /^[^\n"'`;|]{0,120}/.exec(text.slice(start, start + 120))?.[0] ?? '';
  const words = line.split(/(?<=\S)(?=[ \t])/).slice(0, 4);
  for (let count = words.length; count > 0; count -= 1) {
    const value = withoutTail(words.slice(0, count).join(''), '.,) ');
    const reading = match[1] === 'OnCalendar' ? readOnCalendar(value) : span(value);
    if (reading !== undefined) return { reading, source: 'oncalendar', end: start + value.length };
  }
  return undefined;
}

/** A time span of systemd, where a bare number is seconds and `m` is minutes. */
function span(value: string): CronReading | undefined {
  const duration = readDuration(value, { unit: 'second' });
  if (duration === undefined || isAmbiguous(duration) || duration.minutes === 0) return undefined;
  return { gap: duration.minutes, assumption: undefined };
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
