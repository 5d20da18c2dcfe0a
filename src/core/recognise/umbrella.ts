/** A practice with parts is as good as its parts: the umbrella holds when most of them do. */
import type { Coverage, PracticeState } from '../coverage.ts';
import type { Practice } from '../practice.ts';

/** The share of its parts that satisfies an umbrella. */
const MOST = 0.6;

/** The states, with those of umbrellas raised by what their parts say. */
export function umbrellaStates(
  practices: readonly Practice[],
  states: ReadonlyMap<string, PracticeState>,
): Coverage {
  const coverage = new Map(states);
  for (const practice of practices) {
    const parts = practices.filter(({ partOf }) => partOf === practice.id);
    const own = states.get(practice.id);
    if (parts.length === 0 || !own || own.state === 'satisfied') continue;
    const found = parts.map(({ id }) => states.get(id)).filter((one) => one !== undefined);
    const good = found.filter(({ state }) => state === 'satisfied');
    const named = found.filter(({ state }) => state !== 'missing');
    // One part hinted at is no whole: it takes a part that is said, or most of them.
    const isNamed = good.length > 0 || named.length >= parts.length * MOST;
    if (good.length >= parts.length * MOST) {
      coverage.set(practice.id, {
        state: 'satisfied',
        evidence: good.flatMap(({ evidence }) => evidence.slice(0, 1)),
      });
    } else if (own.state === 'missing' && isNamed) {
      coverage.set(practice.id, {
        state: 'vague',
        evidence: named.flatMap(({ evidence }) => evidence.slice(0, 1)),
      });
    }
  }
  return coverage;
}
