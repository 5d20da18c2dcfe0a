/** Which tests are asked about a change, and in which order. */
import type { Looked } from './messages.ts';
import type { Mutant } from './mutants.ts';

/** What is known of the tests once each has run without a change. */
export interface Known extends Looked {
  readonly titles: readonly string[];
}

/** Milliseconds of processor time that the tests of one change may take without it; the longest are left out. */
const MOST = 5_000;

/** The tests that reach a change, the quickest first. */
export function reaching(known: Known, mutant: Mutant): number[] {
  return affordable(known, inOrder(known, known.reach[mutant.id] ?? []));
}

/** All tests: those that reach the change, those that name its file, and the others. */
export function everyTest(known: Known, { id, file }: Mutant): number[] {
  const name = file.replace(/^.*\//, '').replace(/\.ts$/, '');
  const numbers = known.titles.map((_, number) => number);
  const named = numbers.filter((number) => known.titles[number]?.includes(name));
  const groups = [known.reach[id] ?? [], named, numbers];
  const ordered = new Set(groups.flatMap((group) => inOrder(known, group)));
  return affordable(known, [...ordered]);
}

/**
 * The change may show only in tests that begin with it. What is reached by a single test may be worked out once and
 * kept, so that others depend on it too.
 */
export function needsFreshStart({ atLoad, reach }: Known, { id }: Mutant): boolean {
  return atLoad.includes(id) || (reach[id] ?? []).length === 1;
}

function inOrder({ times, failing }: Known, tests: readonly number[]): number[] {
  const broken = new Set(failing.map(([test]) => test));
  return tests
    .filter((test) => !broken.has(test))
    .sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0));
}

function affordable({ times }: Known, tests: readonly number[]): number[] {
  let left = MOST;
  return tests.filter((test) => {
    left -= times[test] ?? 0;
    return left >= 0;
  });
}
