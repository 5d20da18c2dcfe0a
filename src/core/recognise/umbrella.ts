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
  const wholes = new Set(practices.map(({ partOf }) => partOf));
  const partsOf = ({ id }: Practice) => practices.filter(({ partOf }) => partOf === id);
  for (const practice of practices) {
    const own = states.get(practice.id);
    const parts = wholes.has(practice.id) && own?.state !== 'satisfied' ? partsOf(practice) : [];
    if (parts.length === 0 || !own) continue;
    const found = parts.map(({ id }) => states.get(id)).filter((one) => one !== undefined);
    const good = found.filter(({ state }) => state === 'satisfied');
    const named = found.filter(({ state }) => state !== 'missing');
    // One part is no whole, nor are two: a restore names a store and a tool.
    const isNamed = named.length >= parts.length * MOST;
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
