/** How long our own code computes in the extension host, by V8's profile: what others do there is not in it. */
import { type Profiler, Session } from 'node:inspector';

declare const process: {
  hrtime: { bigint(): bigint };
  threadCpuUsage(): { user: number; system: number };
};

/** Microseconds between two samples; of more than the longest, the rest went to somebody else on the machine. */
const SAMPLE = 250;
const LONGEST = 1000;

export interface Ours {
  /** From here to the next mark counts together. */
  mark(): void;
  /** What was computed from each mark to the next. */
  stop(): Promise<readonly Stretch[]>;
}

export interface Stretch {
  readonly milliseconds: number;
  /** The functions that took the most of it by themselves, with their places in our bundles. */
  readonly most: readonly string[];
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
  const marks: Mark[] = [];
  return {
    mark: () => {
      const { user, system } = process.threadCpuUsage();
      marks.push({ at: Number(process.hrtime.bigint() / 1000n), worked: user + system });
    },
    stop: async () => {
      const { profile } = (await post('Profiler.stop')) as { profile: Profiler.Profile };
      session.disconnect();
      return spentBetween(marks, profile);
    },
  };
}

/** Microseconds by the clock of the profile, and of what the thread had computed by then. */
interface Mark {
  readonly at: number;
  readonly worked: number;
}

/** What the collection of garbage takes is charged to whom it interrupts. */
function spentBetween(
  marks: readonly Mark[],
  { nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile,
): readonly Stretch[] {
  const ours = idsOfOurs(nodes);
  const collecting = new Set(
    nodes.flatMap(({ id, callFrame }) =>
      callFrame.functionName === '(garbage collector)' ? [id] : [],
    ),
  );
  const spent = marks.map(() => new Map<number, number>());
  let now = startTime;
  let at = -1;
  let wasOurs = false;
  for (const [index, id] of samples.entries()) {
    const delta = timeDeltas[index] ?? 0;
    now += delta;
    while ((marks[at + 1]?.at ?? Number.POSITIVE_INFINITY) <= now) at += 1;
    if (!collecting.has(id)) wasOurs = ours.has(id);
    const stretch = spent[at];
    if (!wasOurs || stretch === undefined) continue;
    stretch.set(id, (stretch.get(id) ?? 0) + Math.min(delta, LONGEST) / 1000);
  }
  const names = new Map(nodes.map((node) => [node.id, placeOf(node)]));
  return spent.map((byNode, index) => {
    const places = new Map<string, number>();
    for (const [id, took] of byNode) {
      const place = names.get(id) ?? '';
      places.set(place, (places.get(place) ?? 0) + took);
    }
    const sorted = [...places].sort(([, a], [, b]) => b - a);
    const most = sorted.slice(0, MOST).map(([place, took]) => `${took.toFixed(1)} ${place}`);
    // Of a busy machine, samples count what the thread waited for; its own clock does not.
    const [begun, ended] = [marks[index]?.worked ?? 0, marks[index + 1]?.worked];
    const worked = ended === undefined ? Number.POSITIVE_INFINITY : (ended - begun) / 1000;
    const sampled = sorted.reduce((sum, [, took]) => sum + took, 0);
    return { milliseconds: Math.min(worked, sampled), most };
  });
}

const MOST = 6;

function placeOf({ callFrame }: Profiler.ProfileNode): string {
  const { functionName, url, lineNumber, columnNumber } = callFrame;
  const file = url.slice(url.lastIndexOf('/') + 1);
  return `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}:${columnNumber + 1}`;
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

const OURS = /\/dist\/(?:extension\.cjs|[\w-]+\.mjs)$/;
