/** A drill that two windows keep: whatever each takes down, and whenever they look, both come to know all of it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Drill, stateOf } from '../../../src/core/drill/drill.ts';
import { joined } from '../../../src/core/drill/joined.ts';
import { drillOf, later, listOf, PROCEDURE, type Said } from './fixture.ts';

const list = listOf(PROCEDURE);
const STEPS = ['Stop', 'Load', 'Tell', 'Copy'] as const;

function saidIn({ events }: Drill): string[] {
  return events.map((event) => JSON.stringify(event)).sort();
}

describe('a drill in two windows', () => {
  it('has the ticks, notes and pauses of both', () => {
    const both = later(drillOf(), list, [5, 'done', 'Stop']);
    const one = later(both, list, [9, 'note', 'Load', 'slow'], [30, 'done', 'Load']);
    const other = later(both, list, [7, 'pause'], [8, 'resume'], [31, 'done', 'Tell']);
    const all = joined(one, other);
    assert.deepEqual(
      all?.events.map(({ type }) => type),
      ['done', 'pause', 'resume', 'note', 'done', 'done'],
    );
    assert.equal(joined(all, other), all, 'the other knows nothing more');
  });

  it('keeps a step that both ticked as it was ticked first', () => {
    const one = later(drillOf(), list, [6, 'done', 'Stop']);
    const other = later(drillOf(), list, [5, 'done', 'Stop']);
    for (const all of [joined(one, other), joined(other, one)]) {
      assert.deepEqual(all && saidIn(all), saidIn(other));
    }
  });

  it('knows a tick that was taken back and given again in one second', () => {
    const one = later(drillOf(), list, [5, 'done', 'Stop'], [5, 'undone', 'Stop']);
    const other = later(one, list, [5, 'done', 'Stop']);
    assert.equal(joined(one, other)?.events.length, 3);
    assert.equal(joined(other, one), other);
  });

  it('is not one with another drill', () => {
    assert.equal(joined(drillOf(), drillOf({ id: 'drill-2026-11-21-2' })), undefined);
    assert.equal(joined(drillOf(), drillOf({ started: 0 })), undefined);
  });

  it('loses no tick, in whatever order the windows act and look', () => {
    const turn = fc.record({
      window: fc.nat({ max: 1 }),
      step: fc.constantFrom(...STEPS),
      type: fc.constantFrom('done', 'note', 'deviation', 'began'),
      looks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 30 }), (turns) => {
        const windows: [Drill, Drill] = [drillOf(), drillOf()];
        for (const [minute, { window, step, type, looks }] of turns.entries()) {
          const [mine, its] = [windows[window] ?? drillOf(), windows[1 - window] ?? drillOf()];
          const seen = looks ? (joined(mine, its) ?? mine) : mine;
          const said: Said = [minute, type as Said[1], step, `${minute}`];
          windows[window] = later(seen, list, said);
        }
        const [one, other] = windows;
        const [first, second] = [joined(one, other), joined(other, one)];
        assert.ok(first && second);
        const ticked = (drill: Drill) =>
          [...stateOf(drill).records]
            .flatMap(([key, { finished }]) => (finished ? key : []))
            .sort();
        const all = new Set([...ticked(one), ...ticked(other)]);
        assert.deepEqual(ticked(first), [...all].sort());
        assert.deepEqual(ticked(second), [...all].sort());
        assert.equal(joined(first, second), first, 'both know the same now');
      }),
      { numRuns: 2000 },
    );
  });
});
