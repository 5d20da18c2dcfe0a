/** Tries changes one after the other in processes that hold the tests, and says which of them a test noticed. */
import { availableParallelism } from 'node:os';
import { type Holder, type Outcome, startHolder } from './holder.ts';
import type { Mutant } from './mutants.ts';
import { everyTest, type Known, needsFreshStart, reaching } from './selection.ts';

/** `endless` counts as noticed: the tests would not end. */
export type Verdict = 'noticed' | 'endless' | 'unnoticed' | 'unreached';

/** A test may take so many times as long as without a change, and so many milliseconds more. */
const TIMES = 10;
const GRACE = 10_000;

/** How many times as often as without a change its place may be reached. */
const HITS = 100;

export interface Judgement {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Titles of tests that fail without any change, and were not asked. */
  readonly failing: readonly string[];
}

/**
 * Judges `mutants`, whose switches are in the bundle that `program` belongs to; `tell` hears of each. The files of
 * `ownTests` are asked first. When `until` has come, in milliseconds of the clock, no other is begun.
 * Throws when the tests cannot be run at all.
 */
export async function judge(
  program: string,
  mutants: readonly Mutant[],
  ownTests: readonly string[],
  until: number,
  tell: (mutant: Mutant, verdict: Verdict) => void,
): Promise<Judgement> {
  const first = startHolder(program);
  const known = await look(first, ownTests);
  const verdicts = new Map<string, Verdict>();
  const waiting = mutants.values();
  const lanes = Array.from({ length: availableParallelism() }, async (_, index) => {
    const bench = benchOf(program, known, index === 0 ? first : undefined);
    for (const mutant of waiting) {
      if (Date.now() >= until) break;
      const verdict = await bench.verdictOn(mutant);
      verdicts.set(mutant.id, verdict);
      tell(mutant, verdict);
    }
    bench.close();
  });
  await Promise.all(lanes);
  return {
    verdicts,
    failing: known.failing.map(([test, why]) => `${known.titles[test]}: ${why}`),
  };
}

async function look(holder: Holder, ownTests: readonly string[]): Promise<Known> {
  const loaded = await holder.ask({ kind: 'load' }, patient);
  if (loaded.kind !== 'loaded') throw new Error(`The tests do not load: ${JSON.stringify(loaded)}`);
  const looked = await holder.ask({ kind: 'look' }, () => 30 * 60_000);
  if (looked.kind !== 'looked') throw new Error(`The tests do not run: ${looked.kind}`);
  const isOwn = loaded.files.map((file) => ownTests.includes(file));
  return { titles: loaded.titles, isOwn, ...looked.looked };
}

/** One process after the other, each used for as many changes as it can. */
function benchOf(program: string, known: Known, first: Holder | undefined) {
  let warm = first;
  const limit = (test: number) => GRACE + TIMES * (known.times[test] ?? 0);
  return { verdictOn, close: () => warm?.stop() };

  async function verdictOn(mutant: Mutant): Promise<Verdict> {
    const tests = reaching(known, mutant);
    if (tests.length > 0) {
      const outcome = await tryWarm(mutant, tests);
      if (outcome.kind === 'noticed') return 'noticed';
      if (outcome.kind === 'silent') return 'endless';
      if (outcome.kind === 'unnoticed' && !needsFreshStart(known, mutant)) return 'unnoticed';
    } else if (!known.atLoad.includes(mutant.id)) {
      return 'unreached';
    }
    return await tryFresh(mutant);
  }

  async function tryWarm(mutant: Mutant, tests: readonly number[]): Promise<Outcome> {
    if (warm === undefined) {
      warm = startHolder(program);
      await warm.ask({ kind: 'load' }, patient);
    }
    const most = HITS * ((known.hits[mutant.id] ?? 0) + 1);
    const order = { kind: 'try', mutant: mutant.id, tests, most, isFresh: false } as const;
    const outcome = await warm.ask(order, limit);
    if (outcome.kind === 'noticed' || outcome.kind === 'unnoticed') return outcome;
    warm.stop();
    warm = undefined;
    return outcome;
  }

  async function tryFresh(mutant: Mutant): Promise<Verdict> {
    const fresh = startHolder(program);
    const loaded = await fresh.ask({ kind: 'load', mutant: mutant.id }, patient);
    const tests = everyTest(known, mutant);
    const order = {
      kind: 'try',
      mutant: mutant.id,
      tests,
      most: undefined,
      isFresh: true,
    } as const;
    const outcome = loaded.kind === 'loaded' ? await fresh.ask(order, limit) : loaded;
    fresh.stop();
    if (outcome.kind === 'silent') return 'endless';
    return outcome.kind === 'unnoticed' ? 'unnoticed' : 'noticed';
  }
}

function patient(): number {
  return GRACE;
}
