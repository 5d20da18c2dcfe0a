/** Dates: the tables, the arithmetic, and what holds for any text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isAmbiguous } from '../../../src/core/facts/time/ambiguous.ts';
import {
  addDays,
  addMinutes,
  addMonths,
  type CalendarDate,
  compareDates,
  dayOf,
  daysBetween,
  findDates,
  formatDate,
  isImpossible,
  readDate,
  weekdayOf,
} from '../../../src/core/facts/time/date.ts';
import { DATES, IN_PROSE } from './date-table.ts';
import { anyText, assertSpansHold } from './properties.ts';

describe('dates', () => {
  it('are tried on at least 60 spellings, each once', () => {
    assert.ok(DATES.length >= 60);
    assert.equal(new Set(DATES.map(([text]) => text)).size, DATES.length);
  });

  for (const [text, expected] of DATES) {
    it(`reads ${JSON.stringify(text)} as ${expected}`, () => {
      assert.equal(summary(readDate(text)), expected);
    });
  }

  for (const [prose, ...expected] of IN_PROSE) {
    it(`finds ${expected.length} in ${JSON.stringify(prose)}`, () => {
      const found = findDates(prose).map(({ value, span }) => [
        prose.slice(span.start, span.end),
        summary(value),
      ]);
      assert.deepEqual(found, expected);
    });
  }

  it('takes the order of day and month from its context', () => {
    assert.equal(summary(readDate('03/04/2026', 'day-first')), '2026-04-03');
    assert.equal(summary(readDate('03/04/2026', 'month-first')), '2026-03-04');
  });

  it('names both readings of an ambiguous date', () => {
    const reading = readDate('03/04/2026');
    assert.ok(isAmbiguous(reading));
    assert.match(reading.ambiguous, /2026-04-03 or 2026-03-04/);
  });

  it('is a day only when it names one', () => {
    assert.deepEqual(dayOf(readDate('2026-03-09')), { year: 2026, month: 3, day: 9 });
    assert.equal(dayOf(readDate('2026-03')), undefined);
    assert.equal(dayOf(readDate('2026-02-30')), undefined);
    assert.equal(dayOf(readDate('03/04/2026')), undefined);
    assert.equal(dayOf(undefined), undefined);
  });

  it('never throw, and re-read from their spans, in any text', () => {
    const pieces = [...DATES.map(([text]) => text), ...IN_PROSE.map(([text]) => text)];
    fc.assert(
      fc.property(anyText(pieces), (text) => {
        readDate(text);
        assertSpansHold(text, findDates(text), (slice) => readDate(slice));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('calendar days', () => {
  const date = (text: string): CalendarDate => {
    const day = dayOf(readDate(text));
    assert.ok(day !== undefined, text);
    return day;
  };

  it('add months and keep to their ends', () => {
    assert.equal(formatDate(addMonths(date('2026-01-31'), 1)), '2026-02-28');
    assert.equal(formatDate(addMonths(date('2024-01-24'), 6)), '2024-07-24');
    assert.equal(formatDate(addMonths(date('2024-02-29'), 12)), '2025-02-28');
    assert.equal(formatDate(addMonths(date('2026-01-15'), -1)), '2025-12-15');
  });

  it('count a part of a day as a day', () => {
    assert.equal(formatDate(addMinutes(date('2026-03-09'), 1440)), '2026-03-10');
    assert.equal(formatDate(addMinutes(date('2026-03-09'), 1441)), '2026-03-11');
    assert.equal(formatDate(addMinutes(date('2026-03-09'), 0)), '2026-03-09');
  });

  it('agree with the calendar of JavaScript', () => {
    const day = fc.integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: 84_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (start, days) => {
        const from = date(iso(start));
        const to = addDays(from, days);
        assert.equal(formatDate(to), iso(start + days));
        assert.equal(daysBetween(from, to), days);
        assert.equal(Math.sign(compareDates(to, from)), Math.sign(days));
        assert.equal(weekdayOf(to), new Date((start + days) * 86_400_000).getUTCDay());
      }),
    );
  });
});

function iso(dayNumber: number): string {
  return new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
}

function summary(reading: ReturnType<typeof readDate>): string | undefined {
  if (reading === undefined) return undefined;
  if (isAmbiguous(reading)) return 'ambiguous';
  if (isImpossible(reading)) return 'impossible';
  const [first, last] = [formatDate(reading.first), formatDate(reading.last)];
  return reading.precision === 'day' ? first : `${first}..${last}`;
}
