/** Runs steps side by side, each after those that it needs. */

export interface Ordered {
  readonly name: string;
  /** The steps that must have ended before this one begins. */
  readonly after?: readonly string[];
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
  const running = new Set<Promise<void>>();
  const waiting = [...steps];
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after = [] }) => after.every((name) => ended.has(name)));
    const step = waiting[next];
    if (step !== undefined && running.size < lanes) {
      waiting.splice(next, 1);
      const one: Promise<void> = run(step).then(() => {
        ended.add(step.name);
        running.delete(one);
      });
      running.add(one);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      throw new Error(`Nothing can begin: ${waiting.map(({ name }) => name).join(', ')}.`);
    }
  }
}
