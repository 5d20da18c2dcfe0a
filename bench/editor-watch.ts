/** Watches the extension host from inside: how long its loop is held, what it computes, what it keeps. */
import { Session } from 'node:inspector';

declare const process: {
  memoryUsage(): { heapUsed: number };
  cpuUsage(): { user: number; system: number };
};

/** Milliseconds between two looks at the clock. */
export const STEP = 2;

/**
 * How long the host's loop was held, in milliseconds. `worked` counts only what the host computed meanwhile, on
 * all of its threads: what a busy machine took away from it is not in there.
 */
export function watchLoop() {
  let stretches: number[] = [];
  let worked: number[] = [];
  let last = performance.now();
  let lastCpu = cpu();
  const timer = setInterval(() => {
    const [now, nowCpu] = [performance.now(), cpu()];
    const held = now - last - STEP;
    stretches.push(held);
    worked.push(Math.min(held, nowCpu - lastCpu));
    [last, lastCpu] = [now, nowCpu];
  }, STEP);
  return {
    take: () => {
      const taken = { held: summary(stretches), worked: summary(worked) };
      [stretches, worked] = [[], []];
      return taken;
    },
    stop: () => clearInterval(timer),
  };
}

export function summary(all: readonly number[]) {
  const sorted = [...all].sort((a, b) => b - a);
  const at = (share: number) =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return {
    count: sorted.length,
    longest: sorted.slice(0, 5).map((each) => Math.round(each)),
    p99: at(0.01),
    p95: at(0.05),
    median: at(0.5),
    above50: sorted.filter((each) => each > 50).length,
  };
}

/** Milliseconds of the whole host: what a busy machine does not change. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** MiB that the host's heap holds once nothing is left that nobody needs. */
export async function kept(): Promise<number> {
  const session = new Session();
  session.connect();
  await new Promise<void>((resolve, reject) => {
    session.post('HeapProfiler.collectGarbage', (error) => (error ? reject(error) : resolve()));
  });
  session.disconnect();
  return memory();
}

export function memory(): number {
  return Math.round(process.memoryUsage().heapUsed / 1_048_576);
}
