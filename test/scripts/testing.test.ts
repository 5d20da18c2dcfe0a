/** `npm test` itself: what runs when, what is counted, and that nothing that breaks is taken for a success. */
import assert from 'node:assert/strict';
import { countsOf, countsOfStep } from '../../scripts/testing/counts.ts';
import { inLanes, type Ordered } from '../../scripts/testing/lanes.ts';
import { allSteps, QUICK } from '../../scripts/testing/steps.ts';
import { suitesOf } from '../vscode/bundle.ts';
import { pageTests } from '../vscode/page-tests.ts';
import { RUNS } from '../vscode/runs.ts';
import { tallyOf } from '../vscode/tally.ts';

const STEPS: readonly Ordered[] = [
  { name: 'late', after: ['build', 'install'] },
  { name: 'build' },
  { name: 'install' },
  { name: 'free' },
  { name: 'last', after: ['late'] },
];

/** Runs the steps, each until `end` is called with its name, and keeps a diary. */
function staged(lanes: number, steps = STEPS) {
  const diary: string[] = [];
  const ends = new Map<string, () => void>();
  const all = inLanes(steps, lanes, async ({ name }) => {
    diary.push(name);
    await new Promise<void>((resolve) => ends.set(name, resolve));
    diary.push(`/${name}`);
  });
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { all, diary, end };
}

describe('lanes', () => {
  it('hold as many steps as are allowed, in their order, each after those that it needs', async () => {
    const { all, diary, end } = staged(2);
    assert.deepEqual(diary, ['build', 'install']);
    await end('install');
    assert.deepEqual(diary.slice(2), ['/install', 'free']);
    await end('build');
    assert.deepEqual(diary.slice(4), ['/build', 'late']);
    await end('free');
    await end('late');
    await end('last');
    await all;
    assert.deepEqual(diary.slice(6), ['/free', '/late', 'last', '/last']);
  });

  it('have room beside them for what mostly waits, where there are several', async () => {
    const steps = STEPS.map((step) => ({ ...step, isBeside: step.name === 'install' }));
    const { all, diary, end } = staged(2, steps);
    assert.deepEqual(diary, ['build', 'install', 'free']);
    await end('build');
    await end('install');
    assert.deepEqual(diary.slice(3), ['/build', '/install', 'late']);
    for (const name of ['free', 'late', 'last']) await end(name);
    await all;
    const alone = staged(1, steps);
    assert.deepEqual(alone.diary, ['build']);
    await alone.end('build');
    assert.deepEqual(alone.diary, ['build', '/build', 'install']);
    for (const name of ['install', 'late', 'free', 'last']) await alone.end(name);
    await alone.all;
  });

  it('run one after the other when there is one lane', async () => {
    const diary: string[] = [];
    await inLanes(STEPS, 1, async ({ name }) => {
      diary.push(name);
    });
    assert.deepEqual(diary, ['build', 'install', 'late', 'free', 'last']);
  });

  it('say so when steps wait for what never ends', async () => {
    const steps = [
      { name: 'a', after: ['b'] },
      { name: 'b', after: ['a'] },
      { name: 'c', after: ['nobody'] },
    ];
    await assert.rejects(staged(2, steps).all, /Nothing can begin: a, b, c\./);
  });
});

describe('the counts of a step', () => {
  const MOCHA = '  beginning\n    ✔ 7 passing notes\n\n\n  12 passing (3s)\n';

  it('are what its runs say of themselves, together', () => {
    assert.deepEqual(countsOf(MOCHA, true), { passed: 12, failed: 0, again: 0 });
    const two = `${MOCHA}  2 passing (1 s)\n  3 failing\n  1 tried again\n\n14 passed, 3 failed\n`;
    assert.deepEqual(countsOf(two, false), { passed: 14, failed: 3, again: 1 });
  });

  it('hold a failure when it broke off, ended in a bad way or ran nothing', () => {
    assert.equal(countsOf(MOCHA, false).failed, 1);
    assert.equal(countsOf('', false).failed, 1);
    assert.equal(countsOf('Nothing to do.\n', true).failed, 1);
    assert.deepEqual(countsOfStep(false), { passed: 0, failed: 1, again: 0 });
    assert.deepEqual(countsOfStep(true), { passed: 1, failed: 0, again: 0 });
  });

  it('read what a run in an editor prints of itself', () => {
    const printed = printedBy(() => {
      const tally = tallyOf('A run');
      tally.event({ kind: 'again', title: 'flaky', depth: 1, error: 'too late' });
      tally.event({ kind: 'pass', title: 'flaky', depth: 1, ms: 1 });
      tally.event({ kind: 'fail', title: 'broken', depth: 1, error: 'no' });
      tally.close(false);
    });
    assert.match(printed, /↻ flaky/);
    assert.deepEqual(countsOf(printed, false), { passed: 1, failed: 1, again: 1 });
  });
});

describe('the steps of npm test', () => {
  const steps = allSteps();
  const names = steps.map(({ name }) => name);

  it('have names of their own, and need only what is there', () => {
    assert.equal(new Set(names).size, names.length);
    for (const list of [QUICK, steps]) {
      const there = new Set(list.map(({ name }) => name));
      for (const { after = [] } of list) {
        for (const name of after) assert.ok(there.has(name), name);
      }
    }
  });

  it('run every suite in both hosts, and every file of page tests once', () => {
    const runs = steps.flatMap(({ name }) => (/^editor (.*)/.exec(name)?.[1] ?? '').split(' '));
    const told = runs.filter((run) => run !== '').sort();
    assert.deepEqual(told, ['package', 'web', ...pageTests()].sort());
    assert.deepEqual(suitesOf('node'), suitesOf('package'));
    for (const run of ['package', 'web']) assert.ok(RUNS.some(({ name }) => name === run));
  });
});

function printedBy(body: () => void): string {
  const { log } = console;
  const lines: string[] = [];
  console.log = (...words: unknown[]) => lines.push(words.join(' '));
  try {
    body();
  } finally {
    console.log = log;
  }
  return lines.join('\n');
}
