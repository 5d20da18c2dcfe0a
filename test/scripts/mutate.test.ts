/** Mutation testing itself: which changes and tests are taken, and what is made of the verdicts. */
import assert from 'node:assert/strict';
import type { Verdict } from '../../scripts/mutate/judge.ts';
import type { Mutant } from '../../scripts/mutate/mutants.ts';
import { isEnough, outcomeLine, survivorLines } from '../../scripts/mutate/outcome.ts';
import { filesOf, PARTS, testsOf } from '../../scripts/mutate/parts.ts';
import { sampleOf, shuffled, wilson } from '../../scripts/mutate/sample.ts';
import {
  everyTest,
  type Known,
  needsFreshStart,
  reaching,
} from '../../scripts/mutate/selection.ts';

const MUTANT: Mutant = {
  id: '7',
  file: 'src/core/suppress.ts',
  kind: 'EqualityOperator',
  line: 3,
  column: 5,
  was: 'a <\n      b',
  is: 'a <= b',
};

const KNOWN: Known = {
  titles: ['slow', 'broken', 'quick', 'suppress, elsewhere', 'endless', 'of other code'],
  isOwn: [true, true, true, true, true, false],
  times: [900, 1, 2, 50, 40_000, 1],
  failing: [[1, 'Error: no']],
  reach: { 7: [5, 4, 0, 1, 2] },
  hits: { 7: 12 },
  atLoad: [],
};

describe('a sample of changes', () => {
  const numbers = Array.from({ length: 1003 }, (_, index) => index);

  it('has one of each stretch of the whole, in order', () => {
    const sample = sampleOf(numbers, 100);
    assert.equal(sample.length, 100);
    assert.deepEqual(
      sample.map((number) => Math.floor(number / 10.03)),
      Array.from({ length: 100 }, (_, index) => index),
    );
  });

  it('is the same for everyone, and another with another seed', () => {
    assert.deepEqual(sampleOf(numbers, 50), sampleOf(numbers, 50));
    assert.notDeepEqual(sampleOf(numbers, 50), sampleOf(numbers, 50, 1));
  });

  it('is tried in an order of chance, the same for everyone', () => {
    const order = shuffled(numbers);
    assert.deepEqual(order, shuffled(numbers));
    assert.notDeepEqual(order, numbers);
    assert.deepEqual(
      order.sort((one, other) => one - other),
      numbers,
    );
  });

  it('is everything when there is no more', () => {
    assert.deepEqual(sampleOf([1, 2, 3], 3), [1, 2, 3]);
    assert.deepEqual(sampleOf([1, 2, 3], Number.POSITIVE_INFINITY), [1, 2, 3]);
  });
});

describe('the interval of a share', () => {
  // Newcombe 1998, table I: the score method without correction for continuity.
  for (const [some, all, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    it(`is known for ${some} of ${all}`, () => {
      const found = wilson(some, all);
      assert.equal(found.low.toFixed(4), low.toFixed(4));
      assert.equal(found.high.toFixed(4), high.toFixed(4));
    });
  }

  it('is everything when nothing was tried', () => {
    assert.deepEqual(wilson(0, 0), { low: 0, high: 1 });
  });
});

describe('the tests of a change', () => {
  it('are those that reach it and pass without it, its own and the quickest first, and none that takes too long', () => {
    assert.deepEqual(reaching(KNOWN, MUTANT), [2, 0, 5]);
  });

  it('are all where it may be in force before the first: then those that name its file come early', () => {
    const reach = { 7: [0] };
    assert.deepEqual(everyTest({ ...KNOWN, reach }, MUTANT), [0, 3, 2, 5]);
  });

  it('start anew where one reaches the change, or the loading does', () => {
    assert.equal(needsFreshStart(KNOWN, MUTANT), false);
    assert.equal(needsFreshStart({ ...KNOWN, reach: { 7: [2] } }, MUTANT), true);
    assert.equal(needsFreshStart({ ...KNOWN, atLoad: ['7'] }, MUTANT), true);
  });
});

describe('the outcome', () => {
  const judged = (['noticed', 'endless', 'unnoticed', 'unreached'] as Verdict[]).map((verdict) => ({
    mutant: MUTANT,
    verdict,
  }));

  it('counts endless loops as noticed, and what no test reaches as not', () => {
    assert.equal(
      outcomeLine('fix', judged, 90),
      'fix: 50.0 % of 4 noticed (15.0 % to 85.0 %; asked: 90 %), 1 of them endless; 1 not noticed, 1 not reached',
    );
    assert.equal(isEnough(judged, 90), false);
    assert.equal(isEnough(judged, 80), true);
  });

  it('shows of what was not noticed what was there and what was put in its place', () => {
    assert.deepEqual(judged.flatMap(survivorLines), [
      'src/core/suppress.ts:3:5 EqualityOperator',
      '    - a < b',
      '    + a <= b',
      'src/core/suppress.ts:3:5 EqualityOperator (no test comes here)',
      '    - a < b',
      '    + a <= b',
    ]);
  });
});

describe('the parts', () => {
  it('are the core, the rules and the reports, each file once', () => {
    const files = PARTS.flatMap(filesOf);
    assert.deepEqual(
      files.filter((file, index) => files.indexOf(file) !== index),
      [],
    );
    const whole = filesOf({
      name: 'all',
      code: ['src/core/**/*.ts', 'src/rules/*.ts', 'src/report/**/*.ts'],
      not: ['src/core/schema/*.generated.ts'],
      tests: [],
      least: 0,
    });
    assert.deepEqual(files.sort(), whole);
  });

  it('have tests, and every test of the core is asked about some part', () => {
    for (const part of PARTS) {
      const { own, also } = testsOf(part);
      assert.notDeepEqual(own, [], part.name);
      assert.deepEqual(
        [...own, ...also].filter((file) => !file.endsWith('.test.ts')),
        [],
      );
    }
    const asked = new Set(PARTS.flatMap((part) => testsOf(part).own));
    const core = testsOf({ name: '', code: [], tests: ['test/core/**/*.test.ts'], least: 0 }).own;
    assert.deepEqual(
      core.filter((file) => !asked.has(file)),
      [],
    );
  });
});
