/** Picks a sample evenly, and says how far its share may be from that of the whole. */

/** 95 of 100 samples of the normal distribution lie within so many standard deviations. */
const Z = 1.959964;

/** Any number: the same one picks the same sample for everyone. */
const SEED = 20261123;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * `count` of `things`, in their order: one at random from each of as many stretches of equal length, so that every
 * file has its share. All of them when there are no more.
 */
export function sampleOf<T>(things: readonly T[], count: number, seed = SEED): T[] {
  if (count >= things.length) return [...things];
  const random = randomFrom(seed);
  const stretch = things.length / count;
  return Array.from({ length: count }, (_, index) => {
    const from = Math.ceil(index * stretch);
    const to = Math.ceil((index + 1) * stretch);
    return things.slice(from, to)[Math.floor(random() * (to - from))];
  }).filter((thing) => thing !== undefined);
}

/** The same things in an order of chance, so that the first of them are a sample too. */
export function shuffled<T>(things: readonly T[], seed = SEED): T[] {
  const random = randomFrom(seed);
  return things
    .map((thing) => ({ thing, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ thing }) => thing);
}

/** The share of the whole, from 0 to 1, that 95 of 100 samples agree with when they show `some` of `all` (Wilson). */
export function wilson(some: number, all: number): Interval {
  if (all === 0) return { low: 0, high: 1 };
  const share = some / all;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * all);
  const spread = Z * Math.sqrt((share * (1 - share)) / all + z2 / (4 * all * all));
  const scale = 1 + z2 / all;
  return {
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
