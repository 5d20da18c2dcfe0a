/** Holds the tests of a part in memory and runs some of them as often as it is told, with a change in force or none. */
import fc from 'fast-check';
import Mocha from 'mocha';
import type { Answer, Looked, Order } from './messages.ts';

/** The properties are tried with the same values each time: whether a change is noticed is no matter of luck. */
const SEED = 20261123;

/** Milliseconds, as in the configuration of the tests. */
const LIMIT = 60_000;

/** What the switches in the code look at, and what they count. */
interface Switches {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  mutantCoverage: {
    readonly static: Counts;
    readonly perTest: Record<string, Counts>;
  };
  hitCount: number | undefined;
  hitLimit: number | undefined;
}

type Counts = Record<string, number>;

const switches: Switches = {
  activeMutant: undefined,
  currentTestId: undefined,
  mutantCoverage: { static: {}, perTest: {} },
  hitCount: undefined,
  hitLimit: undefined,
};

/** Takes one order after the other, for as long as this process lives. */
export function serve(loadTests: () => Promise<unknown>): void {
  Object.assign(globalThis, { __stryker__: switches });
  let tests: Tests | undefined;
  process.on('message', async (order: Order) => {
    if (order.kind === 'load') {
      switches.activeMutant = order.mutant;
      try {
        tests = await collected(loadTests);
        answer({
          kind: 'loaded',
          titles: tests.all.map((test) => test.fullTitle()),
          files: tests.all.map((test) => test.file ?? ''),
        });
      } catch (error) {
        answer({ kind: 'not-loaded', why: String(error) });
      }
    } else if (tests !== undefined) {
      answer(order.kind === 'look' ? await look(tests) : await attempt(tests, order));
    }
  });
  process.on('disconnect', () => process.exit());
}

interface Tests {
  readonly mocha: Mocha;
  readonly all: readonly Mocha.Test[];
  readonly numbers: ReadonlyMap<Mocha.Test, number>;
}

async function collected(loadTests: () => Promise<unknown>): Promise<Tests> {
  fc.configureGlobal({ seed: SEED, endOnFailure: true });
  const mocha = new Mocha({ reporter: Mocha.reporters.Base, timeout: LIMIT });
  mocha.cleanReferencesAfterRun(false);
  // The bundle says before each file which one it is.
  const beginTests = (file: string) => mocha.suite.emit('pre-require', globalThis, file, mocha);
  Object.assign(globalThis, { beginTests });
  await loadTests();
  const all: Mocha.Test[] = [];
  mocha.suite.eachTest((test) => all.push(test));
  return { mocha, all, numbers: new Map(all.map((test, index) => [test, index])) };
}

async function look({ mocha, all, numbers }: Tests): Promise<Answer> {
  const times: number[] = all.map(() => 0);
  const failing = new Map<number, string>();
  // What is reached in a hook counts for every test below it.
  const within = new Map<string, readonly number[]>();
  await new Promise<void>((resolve) => {
    let began = process.cpuUsage();
    const runner = mocha.run(() => resolve());
    const suites: string[] = [];
    runner.on('suite', (suite) => {
      const name = `suite ${within.size}`;
      suites.push(name);
      within.set(name, testsIn(suite, numbers));
      switches.currentTestId = name;
    });
    runner.on('suite end', () => {
      suites.pop();
      switches.currentTestId = suites.at(-1);
    });
    runner.on('test', (test) => {
      const number = numbers.get(test) ?? -1;
      within.set(`test ${number}`, [number]);
      switches.currentTestId = `test ${number}`;
      began = process.cpuUsage();
      answer({ kind: 'begins', test: number });
    });
    runner.on('test end', (test) => {
      const { user, system } = process.cpuUsage(began);
      times[numbers.get(test) ?? -1] = (user + system) / 1000;
      switches.currentTestId = suites.at(-1);
    });
    runner.on('fail', (test, error) => {
      const those = test.type === 'test' ? [test] : [];
      for (const one of those) failing.set(numbers.get(one) ?? -1, String(error));
    });
  });
  switches.currentTestId = undefined;
  return { kind: 'looked', looked: { times, failing: [...failing], ...reached(within) } };
}

function reached(
  within: ReadonlyMap<string, readonly number[]>,
): Pick<Looked, 'reach' | 'hits' | 'atLoad'> {
  const reach = new Map<string, Set<number>>();
  const hits: Counts = {};
  for (const [name, counts] of Object.entries(switches.mutantCoverage.perTest)) {
    for (const [mutant, count] of Object.entries(counts)) {
      const those = reach.get(mutant) ?? new Set();
      for (const test of within.get(name) ?? []) those.add(test);
      reach.set(mutant, those);
      hits[mutant] = (hits[mutant] ?? 0) + count;
    }
  }
  return {
    reach: Object.fromEntries([...reach].map(([mutant, those]) => [mutant, [...those]])),
    hits,
    atLoad: Object.keys(switches.mutantCoverage.static),
  };
}

/** How many tests are run at once: at first few, since most changes are noticed by those. */
const ROUNDS = [8, 32, 128, 512];

async function attempt(tests: Tests, order: Order & { kind: 'try' }): Promise<Answer> {
  let from = 0;
  for (let round = 0; from < order.tests.length; round += 1) {
    const to = from + (ROUNDS[round] ?? 2048);
    switches.activeMutant = order.mutant;
    switches.hitCount = order.most === undefined ? undefined : 0;
    switches.hitLimit = order.most;
    const failed = await firstFailing(tests, order.tests.slice(from, to));
    switches.hitCount = undefined;
    if (failed !== undefined) {
      if (order.isFresh) return { kind: 'noticed', test: failed };
      switches.activeMutant = undefined;
      const again = await firstFailing(tests, [failed]);
      return again === undefined ? { kind: 'noticed', test: failed } : { kind: 'spoilt' };
    }
    from = to;
  }
  if (!order.isFresh) switches.activeMutant = undefined;
  return { kind: 'unnoticed' };
}

/** Runs these tests, those of a suite together, and stops at the first that fails. */
async function firstFailing(
  { mocha, all, numbers }: Tests,
  chosen: readonly number[],
): Promise<number | undefined> {
  const restore = keepOnly(
    mocha.suite,
    new Set(chosen.map((number) => all[number]).filter((test) => test !== undefined)),
  );
  mocha.bail(true);
  const failed = await new Promise<number | undefined>((resolve) => {
    let found: number | undefined;
    const runner = mocha.run(() => resolve(found));
    runner.on('test', (test) => answer({ kind: 'begins', test: numbers.get(test) ?? -1 }));
    runner.on('fail', (test) => {
      // A hook that fails belongs to the first of the tests.
      found ??= (test.type === 'test' ? numbers.get(test) : undefined) ?? chosen[0];
    });
  });
  mocha.bail(false);
  restore();
  return failed;
}

/** Takes all other tests out of the tree; the answer puts them back. */
function keepOnly(suite: Mocha.Suite, chosen: ReadonlySet<Mocha.Test>): () => void {
  const { tests, suites } = suite;
  const restores = suites.map((one) => keepOnly(one, chosen));
  suite.tests = tests.filter((test) => chosen.has(test));
  suite.suites = suites.filter((one) => one.tests.length > 0 || one.suites.length > 0);
  return () => {
    suite.tests = tests;
    suite.suites = suites;
    for (const restore of restores) restore();
  };
}

function testsIn(suite: Mocha.Suite, numbers: ReadonlyMap<Mocha.Test, number>): number[] {
  const found: number[] = [];
  suite.eachTest((test) => found.push(numbers.get(test) ?? -1));
  return found;
}

function answer(message: Answer): void {
  process.send?.(message);
}
