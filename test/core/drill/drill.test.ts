/** A drill: what counts, how long steps take, and what holds in any order of ticks, pauses and edits. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  activeBetween,
  type Drill,
  type DrillEvent,
  happened,
  keyOf,
  onClock,
  type StepRef,
  stateOf,
} from '../../../src/core/drill/drill.ts';
import { lostIn, refsOf } from '../../../src/core/drill/plan-steps.ts';
import { timesOf } from '../../../src/core/drill/step-records.ts';
import { readDrill } from '../../../src/core/drill/stored.ts';
import { drillOf, later, listOf, MINUTE, PROCEDURE, START } from './fixture.ts';

const list = listOf(PROCEDURE);

/** Minutes that each step took, by its words. */
function tookOf(drill: Drill): Readonly<Record<string, number>> {
  const state = stateOf(drill);
  const times = [...timesOf(state)].map(([key, { took }]) => {
    return [state.records.get(key)?.step.text.split(' ')[0], took / MINUTE] as const;
  });
  return Object.fromEntries(times);
}

describe('a drill', () => {
  it('measures each step from the tick before it, and those that were begun from there', () => {
    const drill = later(
      drillOf(),
      list,
      [5, 'done', 'Stop'],
      [6, 'began', 'Tell'],
      [30, 'done', 'Load'],
      [32, 'done', 'Tell'],
    );
    assert.deepEqual(tookOf(drill), { Stop: 5, Load: 25, Tell: 26 });
  });

  it('does not count its pauses, nor what follows when the service is back', () => {
    const drill = later(
      drillOf(),
      list,
      [5, 'done', 'Stop'],
      [10, 'pause'],
      [40, 'resume'],
      [45, 'done', 'Load'],
      [45, 'recovered'],
      [60, 'done', 'Tell'],
    );
    assert.deepEqual(tookOf(drill), { Stop: 5, Load: 10, Tell: 15 });
    assert.equal(onClock(stateOf(drill), START + 90 * MINUTE), 15 * MINUTE);
    const wrong = later(drill, list, [61, 'lost']);
    assert.equal(onClock(stateOf(wrong), START + 61 * MINUTE), 31 * MINUTE);
  });

  it('stands still while it is paused, and for good at its end', () => {
    const paused = later(drillOf(), list, [10, 'pause'], [12, 'pause']);
    assert.equal(paused.events.length, 1);
    assert.equal(stateOf(paused).phase, 'paused');
    assert.equal(onClock(stateOf(paused), START + 50 * MINUTE), 10 * MINUTE);
    const over = later(paused, list, [60, 'finish'], [61, 'done', 'Stop'], [62, 'resume']);
    assert.equal(stateOf(over).phase, 'finished');
    assert.deepEqual(tookOf(over), {});
    assert.equal(onClock(stateOf(over), START + 90 * MINUTE), 10 * MINUTE);
  });

  it('takes back a tick, and forgets none of the notes', () => {
    const drill = later(
      drillOf(),
      list,
      [5, 'done', 'Stop'],
      [6, 'note', 'Stop', 'two hosts'],
      [7, 'undone', 'Stop'],
      [8, 'undone', 'Stop'],
      [9, 'done', 'Stop'],
      [9, 'done', 'Stop'],
      [10, 'note', 'Stop', 'three hosts'],
    );
    const [record] = stateOf(drill).records.values();
    assert.deepEqual([record?.note, record?.finished], ['three hosts', START + 9 * MINUTE]);
    assert.equal(drill.events.length, 5);
  });

  it('goes on when a clock is put back', () => {
    const drill = later(drillOf(), list, [20, 'done', 'Stop'], [-60, 'done', 'Load']);
    assert.deepEqual(tookOf(drill), { Stop: 20, Load: 0 });
  });

  it('keeps what was done of a step that is no longer there, and gives it to no other', () => {
    const drill = later(drillOf(), list, [5, 'done', 'Stop'], [9, 'done', 'Load']);
    const edited = refsOf(listOf(PROCEDURE.replace('Stop the writers', 'Stop all writers')));
    const lost = lostIn(stateOf(drill), edited, 'restore.md');
    assert.deepEqual(
      lost.map(({ step }) => step.text),
      ['Stop the writers'],
    );
    assert.equal(
      [...edited.values()].filter((ref) => stateOf(drill).records.has(keyOf(ref))).length,
      1,
    );
  });

  it('does not guess between steps with the same words', () => {
    const drill = later(drillOf(), list, [5, 'done', 'Tell']);
    // One more above: the name of the old one now leads to it.
    const twice = PROCEDURE.replace('1. Stop the', '1. Tell the desk (lead, 5 min)\n1. Stop the');
    const refs = refsOf(listOf(twice));
    assert.equal([...refs.values()].filter(({ text }) => text.startsWith('Tell')).length, 2);
    assert.equal(
      [...refs.values()].some((ref) => stateOf(drill).records.has(keyOf(ref))),
      false,
    );
    assert.equal(lostIn(stateOf(drill), refs, 'restore.md').length, 1);
  });

  it('is read back whole or not at all', () => {
    const drill = later(
      drillOf(),
      list,
      [5, 'began', 'Stop'],
      [6, 'done', 'Stop'],
      [7, 'note', 'Load', 'x'],
      [8, 'pause'],
    );
    assert.deepEqual(
      readDrill(JSON.parse(JSON.stringify(drill))),
      JSON.parse(JSON.stringify(drill)),
    );
    const broken: unknown[] = [
      undefined,
      null,
      {},
      { ...drill, version: 2 },
      { ...drill, setup: { ...drill.setup, type: 'party' } },
      { ...drill, setup: { ...drill.setup, day: 'today' } },
      { ...drill, events: [{ type: 'done', at: 5 }] },
      { ...drill, events: [{ type: 'pause' }] },
      { ...drill, events: [{ ...drill.events[2], text: 5 }] },
    ];
    for (const value of broken) assert.equal(readDrill(value), undefined, JSON.stringify(value));
    fc.assert(fc.property(fc.anything(), (value) => readDrill(value) === undefined));
  });
});

/** What one of several people does next, and how many seconds later. */
type Act = {
  readonly wait: number;
  readonly type: DrillEvent['type'] | 'edit' | 'reload';
  readonly step: number;
  readonly text: string;
};

const act: fc.Arbitrary<Act> = fc.record({
  // A clock that is put back now and then.
  wait: fc.oneof(
    { weight: 9, arbitrary: fc.nat(900) },
    { weight: 1, arbitrary: fc.constant(-500) },
  ),
  type: fc.constantFrom(
    ...(['done', 'done', 'done', 'undone', 'began', 'note', 'deviation'] as const),
    ...(['pause', 'resume', 'recovered', 'lost', 'edit', 'reload'] as const),
  ),
  step: fc.nat(30),
  text: fc.constantFrom('', 'late', 'early'),
});

describe('drills in any order of ticks, pauses, edits and reloads', () => {
  it('lose no time and count none twice', () => {
    const seen = { pauses: 0, lost: 0, done: 0 };
    fc.assert(
      fc.property(fc.array(act, { minLength: 4, maxLength: 30 }), (acts) => play(acts, seen)),
      { numRuns: 10_000 },
    );
    assert.ok(Math.min(seen.pauses, seen.lost, seen.done) > 1_000, JSON.stringify(seen));
  }).timeout(120_000);
});

function play(acts: readonly Act[], seen: Record<'pauses' | 'lost' | 'done', number>): void {
  let now = START;
  let lines: readonly string[] = ['a', 'b', 'a', 'c', 'd', 'b'];
  let drill = drillOf();
  /** What really happened, kept apart from the drill: the finish of each step that is done. */
  const truth = new Map<string, number>();
  let last = START;
  for (const { wait, type, step, text } of acts) {
    now += wait * 1000;
    if (type === 'edit') {
      lines = edited(lines, step);
      continue;
    }
    if (type === 'reload') {
      const back = readDrill(JSON.parse(JSON.stringify(drill)));
      assert.ok(back);
      assert.deepEqual(stateOf(back), stateOf(drill));
      drill = back;
      continue;
    }
    const ref = refAt(lines, step % lines.length);
    if (ref === undefined) continue;
    const before = drill;
    drill = happened(drill, { at: now, type, step: ref, text } as DrillEvent);
    if (drill === before) continue;
    last = Math.max(last, now);
    if (type === 'done') truth.set(keyOf(ref), last);
    if (type === 'undone') truth.delete(keyOf(ref));
  }
  const state = stateOf(drill);
  const times = timesOf(state);
  // Nobody's tick is gone, and none is there that nobody made.
  const finishes = [...times].map(([key, { finished }]) => [key, finished] as const);
  assert.deepEqual(new Map(finishes), truth);
  // All time is either spent or paused.
  const paused = state.pauses.reduce((sum, { from, to = last }) => sum + to - from, 0);
  assert.equal(activeBetween(state, START, last) + paused, last - START);
  // Steps that nobody has begun share out the time up to the last tick: none is left, none counts twice.
  const finished = [...times.values()].map((time) => time.finished);
  const end = Math.max(START, ...finished);
  if ([...state.records.values()].every(({ began }) => began === undefined)) {
    const sum = [...times.values()].reduce((all, { took }) => all + took, 0);
    assert.equal(sum, activeBetween(state, START, end));
  }
  for (const { started, took } of times.values()) assert.ok(started >= START && took >= 0);
  // What is not shown at a step is told as lost, and nothing is both.
  const refs = new Map(lines.map((_, index) => [String(index), refAt(lines, index)]));
  const known = new Map([...refs].flatMap(([id, ref]) => (ref ? [[id, ref] as const] : [])));
  const lost = lostIn(state, known, 'restore.md');
  const shown = [...known.values()].filter((ref) => state.records.has(keyOf(ref)));
  const all = [...state.records.values()].filter(
    ({ began, finished: at, note, deviation }) => began ?? at ?? (note || deviation),
  );
  const told = new Set([...lost.map(({ step }) => keyOf(step)), ...shown.map(keyOf)]);
  for (const { step } of all) assert.ok(told.has(keyOf(step)));
  for (const { step } of lost) assert.ok(!shown.some((ref) => keyOf(ref) === keyOf(step)));
  seen.pauses += state.pauses.length;
  seen.lost += lost.length;
  seen.done += times.size;
}

/** As lists name their steps: by their words, and by their place among equal ones. */
function refAt(lines: readonly string[], index: number): StepRef | undefined {
  const words = lines[index];
  if (words === undefined) return undefined;
  const place = lines.slice(0, index).filter((one) => one === words).length;
  const namesakes = lines.filter((one) => one === words).length;
  const id = place === 0 ? words : `${words}.${place + 1}`;
  return { uri: 'restore.md', id, namesakes, number: '', text: words, isReturn: false };
}

function edited(lines: readonly string[], at: number): readonly string[] {
  const index = at % lines.length;
  switch (at % 3) {
    case 0:
      return lines.toSpliced(index, 0, 'abcde'.charAt(at % 5));
    case 1:
      return lines.length > 2 ? lines.toSpliced(index, 1) : lines;
    default:
      return lines.map((words, place) => (place === index ? `${words}!` : words));
  }
}
