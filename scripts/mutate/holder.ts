/** A process that holds the tests of a part, and what it answers, be it nothing at all. */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from '../host/cache.ts';
import type { Answer, Order } from './messages.ts';

/** `silent`: it did not answer in time, or ended, and is gone. */
export type Outcome = Exclude<Answer, { kind: 'begins' }> | { readonly kind: 'silent' };

export interface Holder {
  /**
   * `limit` says how many milliseconds may pass from the beginning of a test to the next sign: of processor time where
   * the system tells it, so that the verdict is the same on a busy machine.
   */
  ask(order: Order, limit: (test: number) => number): Promise<Outcome>;
  stop(): void;
}

/** Milliseconds for loading the tests. */
const LOAD = 60_000;

/** A process that waits for something takes no processor time: after so many limits it is given up all the same. */
const MOST_LIMITS = 20;

export function startHolder(program: string): Holder {
  const child = fork(program, [], {
    cwd: root,
    // A loop that fills the memory ends soon.
    execArgv: ['--max-old-space-size=1500'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const stop = () => {
    child.kill('SIGKILL');
  };
  return { stop, ask: (order, limit) => outcomeOf(child, order, limit, stop) };
}

/** None of them outlives this process. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

function outcomeOf(
  child: ChildProcess,
  order: Order,
  limit: (test: number) => number,
  stop: () => void,
): Promise<Outcome> {
  return new Promise((resolve) => {
    let timer = setTimeout(() => {});
    watch(LOAD);
    child.on('message', hear);
    child.once('exit', giveUp);
    child.send(order);

    function hear(answer: Answer): void {
      clearTimeout(timer);
      if (answer.kind === 'begins') watch(limit(answer.test));
      else end(answer);
    }
    function watch(most: number): void {
      const began = processorTime(child);
      let waits = 0;
      const look = () => {
        waits += 1;
        const used = processorTime(child) - began;
        if (used >= most || waits >= MOST_LIMITS) giveUp();
        else timer = setTimeout(look, most);
      };
      clearTimeout(timer);
      timer = setTimeout(look, most);
    }
    function giveUp(): void {
      stop();
      end({ kind: 'silent' });
    }
    function end(outcome: Outcome): void {
      clearTimeout(timer);
      child.off('message', hear);
      child.off('exit', giveUp);
      resolve(outcome);
    }
  });
}

/** Milliseconds that the process has computed, as Linux counts them in hundredths of a second; elsewhere what has passed. */
function processorTime({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return performance.now();
  }
}
