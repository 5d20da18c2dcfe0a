/** The threads of a long run: how its files are shared out, and how a thread is spoken with. */
import { lstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { JudgedBatches } from './batches.ts';
import type { Input } from './inputs.ts';
import type { Others, ReadShare, Share } from './share.ts';

export { packed, unpacked } from './packed.ts';

/** Bytes of files that are worth a thread: it takes about as long to start as these to be checked. */
const WORTH_A_THREAD = 1_000_000;

/** Each has a heap of its own. */
const MOST_THREADS = 4;

/** Megabytes: most of what a document needs is let go of at once. */
const YOUNG_GENERATION = 48;

/** Neighbours stay together, since they are likely to belong to one set: the shares, in order, are the files. */
export function sharesOf(
  files: readonly Input[],
  processors = availableParallelism(),
): readonly (readonly Input[])[] {
  const sizes = files.map(sizeOf);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const count = Math.min(processors, MOST_THREADS, Math.floor(total / WORTH_A_THREAD));
  if (count < 2 || !mayHaveThreads()) return [files];
  const shares: Input[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const [index, file] of files.entries()) {
    shares[Math.min(count - 1, Math.floor((before * count) / total))]?.push(file);
    before += sizes[index] ?? 0;
  }
  return shares.filter((share) => share.length > 0);
}

/** Under Node's permission model only where it was said so. */
function mayHaveThreads(): boolean {
  return process.permission?.has('worker') ?? true;
}

function sizeOf({ path, unread, read }: Input): number {
  if (unread !== undefined) return 0;
  if (read !== undefined) return 'text' in read ? read.text.length : 0;
  return lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Another thread that has a share of the run. Its promises fail when the thread does. */
export interface Helper {
  readonly read: Promise<ReadShare>;
  /** To be asked once, after it has read. */
  judge(others: Others): Promise<JudgedBatches>;
}

/** @param script what runs in the thread, absolute. */
export function startHelper(share: Share, script: string): Helper {
  const worker = new Worker(script, {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  const failure = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('messageerror', reject);
    worker.once('exit', () => reject(new Error('A thread ended before it had answered.')));
  });
  // A thread also ends when all is said: nobody waits any more then.
  failure.catch(() => {});
  const ask = <Answer>(question: Share | Others) => {
    worker.postMessage(question);
    const answer = new Promise<Answer>((resolve) => worker.once('message', resolve));
    return Promise.race([answer, failure]);
  };
  return { read: ask(share), judge: (others) => ask(others) };
}
