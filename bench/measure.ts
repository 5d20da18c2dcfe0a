/** Takes times: medians of interleaved runs, in milliseconds. */
import { spawnSync } from 'node:child_process';

export interface Process {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Each body once in every round, so that a slow moment of the machine hits all of them. */
export function medianTimes(
  bodies: Readonly<Record<string, () => void>>,
  rounds: number,
): Record<string, number> {
  const names = Object.keys(bodies);
  const times = new Map(names.map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      bodies[name]?.();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])]));
}

/** Whole processes of this Node, from start to end. */
export function medianProcessTimes(
  processes: readonly Process[],
  rounds: number,
): Record<string, number> {
  // Certificates from outside are read at every start, which has nothing to do with us.
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;
  const bodies = processes.map(({ name, args, cwd }): [string, () => void] => [
    name,
    () => {
      const { error, stderr } = spawnSync(process.execPath, args, {
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 512 * 1024 * 1024,
      });
      if (error !== undefined) throw error;
      if (stderr.length > 0) throw new Error(`${name}: ${stderr.toString()}`);
    },
  ]);
  return medianTimes(Object.fromEntries(bodies), rounds);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
