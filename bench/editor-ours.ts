/** How long our own code computes in the extension host, by V8's profile: what others do there is not in it. */
import { type Profiler, Session } from 'node:inspector';

declare const process: { hrtime: { bigint(): bigint } };

/** Microseconds between two samples; of more than the longest, the rest went to somebody else on the machine. */
const SAMPLE = 250;
const LONGEST = 1000;

export interface Ours {
  /** From here to the next mark counts together. */
  mark(): void;
  /** Milliseconds from each mark to the next. */
  stop(): Promise<readonly number[]>;
}

export async function profileOurs(): Promise<Ours> {
  const session = new Session();
  session.connect();
  const post = (method: string, params = {}) =>
    new Promise<object>((resolve, reject) =>
      session.post(method, params, (error, found) =>
        error ? reject(error) : resolve(found ?? {}),
      ),
    );
  await post('Profiler.enable');
  await post('Profiler.setSamplingInterval', { interval: SAMPLE });
  await post('Profiler.start');
  const marks: number[] = [];
  return {
    // The clock of the profile, in microseconds.
    mark: () => marks.push(Number(process.hrtime.bigint() / 1000n)),
    stop: async () => {
      const { profile } = (await post('Profiler.stop')) as { profile: Profiler.Profile };
      session.disconnect();
      return spentBetween(marks, profile);
    },
  };
}

/** What the collection of garbage takes is charged to whom it interrupts. */
function spentBetween(
  marks: readonly number[],
  { nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile,
): readonly number[] {
  const ours = idsOfOurs(nodes);
  const collecting = new Set(
    nodes.flatMap(({ id, callFrame }) =>
      callFrame.functionName === '(garbage collector)' ? [id] : [],
    ),
  );
  const spent = marks.map(() => 0);
  let now = startTime;
  let at = -1;
  let wasOurs = false;
  for (const [index, id] of samples.entries()) {
    const delta = timeDeltas[index] ?? 0;
    now += delta;
    while ((marks[at + 1] ?? Number.POSITIVE_INFINITY) <= now) at += 1;
    if (!collecting.has(id)) wasOurs = ours.has(id);
    if (wasOurs && at >= 0) spent[at] = (spent[at] ?? 0) + Math.min(delta, LONGEST) / 1000;
  }
  return spent;
}

/** All that our bundles call, directly or not. */
function idsOfOurs(nodes: readonly Profiler.ProfileNode[]): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const waiting = nodes.filter(({ callFrame }) => OURS.test(callFrame.url));
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (ours.has(node.id)) continue;
    ours.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) waiting.push(child);
    }
  }
  return ours;
}

const OURS = /\/dist\/(?:extension\.cjs|\w+\.mjs)$/;
