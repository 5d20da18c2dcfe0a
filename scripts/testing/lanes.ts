/** Runs steps side by side, each after those that it needs. */

export interface Ordered {
  readonly name: string;
  /** The steps that must have ended before this one begins. */
  readonly after?: readonly string[];
  /** It mostly waits for something else, and takes no lane where there are several. */
  readonly isBeside?: boolean;
}

/**
 * Runs every step once, at most `lanes` of them at a time; where there is a choice, the earlier in the list goes first.
 * A step that fails keeps no other from being run. Rejects when `run` does, and when steps wait for each other or for
 * one that is not in the list.
 */
export async function inLanes<T extends Ordered>(
  steps: readonly T[],
  lanes: number,
  run: (step: T) => Promise<void>,
): Promise<void> {
  const ended = new Set<string>();
  const running = new Map<T, Promise<void>>();
  const takesLane = ({ isBeside }: T) => !isBeside || lanes === 1;
  const isReady = (step: T) =>
    (step.after ?? []).every((name) => ended.has(name)) &&
    (!takesLane(step) || [...running.keys()].filter(takesLane).length < lanes);
  const waiting = [...steps];
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(isReady);
    const step = waiting[next];
    if (step !== undefined) {
      waiting.splice(next, 1);
      running.set(
        step,
        run(step).then(() => {
          ended.add(step.name);
          running.delete(step);
        }),
      );
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(`Nothing can begin: ${waiting.map(({ name }) => name).join(', ')}.`);
    }
  }
}
