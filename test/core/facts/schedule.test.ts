/** Schedules: the tables, croner as the judge of cron, and what holds for any text. */
import assert from 'node:assert/strict';
import { Cron } from 'croner';
import fc from 'fast-check';
import { isAmbiguous } from '../../../src/core/facts/time/ambiguous.ts';
import {
  findSchedules,
  readSchedule,
  type Schedule,
} from '../../../src/core/facts/time/schedule.ts';
import { anyText, assertSpansHold } from './properties.ts';
import { CRON, IN_PROSE, SCHEDULES } from './schedule-table.ts';

describe('schedules', () => {
  it('are tried on at least 150 spellings, each once', () => {
    assert.ok(SCHEDULES.length >= 150);
    assert.equal(new Set(SCHEDULES.map(([text]) => text)).size, SCHEDULES.length);
  });

  for (const [text, expected] of SCHEDULES) {
    it(`reads ${JSON.stringify(text)} as ${expected}`, () => {
      assert.equal(summary(readSchedule(text)), expected);
    });
  }

  for (const [prose, ...expected] of IN_PROSE) {
    it(`finds ${expected.length} in ${JSON.stringify(prose)}`, () => {
      const found = findSchedules(prose).map(({ value, span }) => [
        prose.slice(span.start, span.end),
        summary(value),
      ]);
      assert.deepEqual(found, expected);
    });
  }

  for (const [expression, gap] of CRON) {
    it(`agrees with croner on ${expression}`, () => {
      assert.equal(croner(expression), gap);
    });
  }

  it('agree with croner on random cron expressions', () => {
    fc.assert(
      fc.property(expressions(), (expression) => {
        assert.equal(summary(readSchedule(expression)), croner(expression));
      }),
      { numRuns: 40 },
    );
  });

  it('say what they assume, and how much worse it can be', () => {
    assert.equal(certain('twice a day').worstGap, 1440);
    assert.match(certain('twice a day').assumption ?? '', /evenly/);
    assert.match(certain('biweekly').assumption ?? '', /twice a week/);
    assert.match(certain('every 15 min during business hours').assumption ?? '', /09:00/);
    assert.match(certain('0 0 */2 * 1').assumption ?? '', /Vixie/);
    assert.equal(certain('daily at 02:00').assumption, undefined);
    assert.equal(certain('daily at 02:00').worstGap, undefined);
  });

  it('name their notation and text', () => {
    const sources = [
      '0 2 * * *',
      'R/PT15M',
      'FREQ=DAILY',
      'rate(1 day)',
      'OnCalendar=daily',
      'daily',
    ];
    assert.deepEqual(
      sources.map((text) => certain(text).source),
      ['cron', 'iso', 'rrule', 'rate', 'oncalendar', 'phrase'],
    );
    assert.equal(certain('`every night`').text, 'every night');
  });

  it('never throw, and re-read from their spans, in any text', () => {
    const pieces = [...SCHEDULES.map(([text]) => text), ...IN_PROSE.map(([text]) => text)];
    fc.assert(
      fc.property(anyText(pieces), (text) => {
        readSchedule(text);
        assertSpansHold(text, findSchedules(text), (slice) => readSchedule(slice));
      }),
      { numRuns: 1000 },
    );
  });
});

function certain(text: string): Schedule {
  const reading = readSchedule(text);
  assert.ok(reading !== undefined && !isAmbiguous(reading), text);
  return reading;
}

function summary(reading: ReturnType<typeof readSchedule>): unknown {
  if (reading === undefined) return undefined;
  return isAmbiguous(reading) ? reading.cause : reading.longestGap;
}

/**
 * The longest gap by brute force: croner's days of the 28 years after which weekdays and leap years
 * repeat, and its times of one day, which stands for all.
 */
function croner(expression: string): number | 'never' {
  const [minute, hour, ...days] = expression.split(' ');
  const within = new Cron(`${minute} ${hour} * * *`, { timezone: 'UTC', paused: true });
  const times = runs(within, YEARS_START, YEARS_START + 86_400_000);
  const [first, last] = [times[0], times.at(-1)];
  const longestDays = longestDayStep(days.join(' '));
  if (first === undefined || last === undefined || longestDays === undefined) return 'never';
  return Math.max(longestStep(times), longestDays - (last - first)) / 60_000;
}

const YEARS_START = Date.UTC(2001, 0, 1);
const YEARS_END = Date.UTC(2029, 0, 1);
const dayStepsKnown = new Map<string, number | undefined>();

function longestDayStep(days: string): number | undefined {
  if (!dayStepsKnown.has(days)) {
    const cron = new Cron(`0 0 ${days}`, { timezone: 'UTC', paused: true });
    const dates = runs(cron, YEARS_START, YEARS_END);
    const again = (dates[0] ?? 0) + YEARS_END - YEARS_START;
    dayStepsKnown.set(days, dates.length === 0 ? undefined : longestStep([...dates, again]));
  }
  return dayStepsKnown.get(days);
}

function runs(cron: Cron, from: number, to: number): number[] {
  const found: number[] = [];
  let next = cron.nextRun(new Date(from - 1000));
  while (next !== null && next.getTime() < to) {
    found.push(next.getTime());
    next = cron.nextRun(next);
  }
  return found;
}

function longestStep(times: readonly number[]): number {
  let longest = 0;
  for (const [index, time] of times.entries()) {
    longest = Math.max(longest, time - (times[index - 1] ?? time));
  }
  return longest;
}

function expressions(): fc.Arbitrary<string> {
  const field = (least: number, most: number) => {
    const value = fc.integer({ min: least, max: most });
    const list = fc
      .uniqueArray(value, { minLength: 1, maxLength: 3 })
      .map((values) => values.join(','));
    const range = fc.tuple(value, value).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`);
    const step = fc.integer({ min: 1, max: most }).map((by) => `*/${by}`);
    return fc.oneof(list, range, step, fc.constant('*'));
  };
  return fc
    .tuple(field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 6))
    .filter(
      ([, , day, , weekday]) =>
        !(day.startsWith('*/') && weekday !== '*') && !(weekday.startsWith('*/') && day !== '*'),
    )
    .map((fields) => fields.join(' '));
}
