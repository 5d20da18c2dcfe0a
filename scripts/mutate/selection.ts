/** Which tests are asked about a change, and in which order. */
import type { Looked } from './messages.ts';
import type { Mutant } from './mutants.ts';

/** What is known of the tests once each has run without a change. */
export interface Known extends Looked {
  readonly titles: readonly string[];
  /** Whether it is a test of the very code that is changed. */
  readonly isOwn: readonly boolean[];
}

/** Milliseconds of processor time that the tests of one change may take without it; the longest are left out. */
const MOST_OF_OWN = 4_000;
const MOST_OF_OTHERS = 1_000;

/** The tests that reach a change: first those of this very code, the quickest first. */
export function reaching(known: Known, mutant: Mutant): number[] {
  return ordered(known, known.reach[mutant.id] ?? []);
}

/** All tests: those that reach the change, those that name its file, and the others. */
export function everyTest(known: Known, { id, file }: Mutant): number[] {
  const name = file.replace(/^.*\//, '').replace(/\.ts$/, '');
  const numbers = known.titles.map((_, number) => number);
  const named = numbers.filter((number) => known.titles[number]?.includes(name));
  const groups = [known.reach[id] ?? [], named, numbers];
  const all = new Set(groups.flatMap((group) => ordered(known, group)));
  return affordable(known, MOST_OF_OWN, [...all]);
}

/**
 * The change may show only in tests that begin with it. What is reached by a single test may be worked out once and
 * kept, so that others depend on it too.
 */
export function needsFreshStart({ atLoad, reach }: Known, { id }: Mutant): boolean {
  return atLoad.includes(id) || (reach[id] ?? []).length === 1;
}

function ordered(known: Known, tests: readonly number[]): number[] {
  const broken = new Set(known.failing.map(([test]) => test));
  const sorted = tests
    .filter((test) => !broken.has(test))
    .sort((one, other) => (known.times[one] ?? 0) - (known.times[other] ?? 0));
  return [true, false].flatMap((isOwn) =>
    affordable(
      known,
      isOwn ? MOST_OF_OWN : MOST_OF_OTHERS,
      sorted.filter((test) => known.isOwn[test] === isOwn),
    ),
  );
}

function affordable({ times }: Known, most: number, tests: readonly number[]): number[] {
  let left = most;
  return tests.filter((test) => {
    left -= times[test] ?? 0;
    return left >= 0;
  });
}
