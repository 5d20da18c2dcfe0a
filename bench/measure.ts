/** Takes times: medians of interleaved runs, in milliseconds of the processors and of the clock. */
import { measuredRun } from './measure-run.ts';

export interface Used {
  /** Milliseconds that processors worked, over all threads. */
  readonly cpu: number;
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** The most memory at a time, in MiB; 0 inside a process. */
  readonly memory: number;
}

export interface Process {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Each body once in every round, so that a slow moment of the machine hits all of them. */
export function medianTimes(
  bodies: Readonly<Record<string, () => void>>,
  rounds: number,
): Record<string, Used> {
  return medians(
    Object.entries(bodies).map(([name, body]): [string, () => Used] => [
      name,
      () => {
        const before = process.cpuUsage();
        const start = performance.now();
        body();
        const wall = performance.now() - start;
        const { user, system } = process.cpuUsage(before);
        return { cpu: (user + system) / 1000, wall, memory: 0 };
      },
    ]),
    rounds,
  );
}

/** Whole processes of this Node, from start to end. What they find, and their exit codes, are their own business. */
export function medianProcessTimes(
  processes: readonly Process[],
  rounds: number,
): Record<string, Used> {
  return medians(
    processes.map((each): [string, () => Used] => [each.name, () => usedBy(each)]),
    rounds,
  );
}

function usedBy({ args, cwd }: Process): Used {
  const { cpuSeconds, seconds, peakMiB } = measuredRun(args, cwd);
  return { cpu: cpuSeconds * 1000, wall: seconds * 1000, memory: peakMiB };
}

function medians(
  bodies: readonly (readonly [name: string, run: () => Used])[],
  rounds: number,
): Record<string, Used> {
  const runs = new Map(bodies.map(([name]): [string, Used[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of bodies) runs.get(name)?.push(run());
  }
  return Object.fromEntries(
    [...runs].map(([name, used]) => [
      name,
      {
        cpu: median(used.map(({ cpu }) => cpu)),
        wall: median(used.map(({ wall }) => wall)),
        memory: median(used.map(({ memory }) => memory)),
      },
    ]),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
