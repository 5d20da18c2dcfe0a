/** The next runs of cron expressions: croner is the judge. */
import assert from 'node:assert/strict';
import { Cron } from 'croner';
import { formatClock, nextRuns, type WallClock } from '../../../src/core/features/cron-runs.ts';

const NOW: WallClock = { day: { year: 2026, month: 11, day: 23 }, minute: 2 * 60 + 15 };

function runs(expression: string, from = NOW): readonly string[] | undefined {
  return nextRuns(expression, from, 3)?.map(formatClock);
}

/** The same by croner, whose clock is that of UTC here. */
function judged(expression: string, { day, minute }: WallClock): readonly string[] {
  const from = new Date(Date.UTC(day.year, day.month - 1, day.day, 0, minute));
  const cron = new Cron(expression, { timezone: 'UTC', paused: true });
  return cron.nextRuns(3, from).map((date) => date.toISOString().slice(0, 16).replace('T', ' '));
}

describe('the next runs of a cron expression', () => {
  it('come after the moment, never at it', () => {
    assert.deepEqual(runs('15 2 * * *'), [
      '2026-11-24 02:15',
      '2026-11-25 02:15',
      '2026-11-26 02:15',
    ]);
  });

  for (const expression of [
    '*/20 * * * *',
    '15 2 * * 1-5',
    '0 4 1 * *',
    '30 23 31 * *',
    '0 0 29 2 *',
    '0 6 13 * 5',
    '0 12 * JAN,jul SUN',
    '59 23 31 12 *',
    '0 3 L * *',
    '5 0 * * 7',
  ]) {
    it(`are those that croner says of ${expression}`, () => {
      for (const from of [NOW, { day: { year: 2095, month: 12, day: 31 }, minute: 1439 }]) {
        assert.deepEqual(runs(expression, from), judged(expression, from));
      }
    });
  }

  it('are none for a day that never comes, and for what is no expression of five fields', () => {
    assert.deepEqual(runs('0 0 30 2 *'), []);
    for (const text of ['', '@daily', '0 0 * * * *', '61 * * * *', 'a b c d e', '* * * *'])
      assert.equal(runs(text), undefined, text);
  });
});
