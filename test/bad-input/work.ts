/** Counts work instead of time: how many blocks of our code and of our parsers V8 runs, the same on every machine. */
import { Session } from 'node:inspector';

export interface Counter {
  /** How many blocks each of these runs through, one after the other. */
  counts(runs: readonly (() => unknown)[]): readonly number[];
  /** How often each block ran, by place, since the last call. */
  taken(): ReadonlyMap<string, number>;
}

/**
 * Not for a process whose coverage somebody else measures: each takes the other's counts. What the engine does
 * inside, as in a regular expression, is not counted.
 */
export function blockCounter(ours = /\/(?:src|node_modules\/(?:markdown-it|yaml))\//): Counter {
  const session = new Session();
  session.connect();
  const post = (method: string, parameters: object = {}): unknown => {
    let answer: unknown;
    // An inspector of the same thread answers before it returns.
    session.post(method, parameters, (error, result) => {
      if (error) throw new Error(error.message);
      answer = result;
    });
    return answer;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const taken = () => {
    const { result } = post('Profiler.takePreciseCoverage') as { readonly result: Coverage };
    const counts = new Map<string, number>();
    for (const { url, scriptId, functions } of result) {
      if (!ours.test(url)) continue;
      for (const { ranges } of functions) {
        for (const { startOffset, endOffset, count } of ranges) {
          if (count > 0) counts.set(`${scriptId}:${startOffset}:${endOffset}`, count);
        }
      }
    }
    return counts;
  };
  const counts = (runs: readonly (() => unknown)[]) => {
    taken();
    return runs.map((run) => {
      run();
      let sum = 0;
      for (const each of taken().values()) sum += each;
      return sum;
    });
  };
  return { counts, taken };
}

type Coverage = readonly {
  readonly url: string;
  readonly scriptId: string;
  readonly functions: readonly {
    readonly ranges: readonly {
      readonly startOffset: number;
      readonly endOffset: number;
      readonly count: number;
    }[];
  }[];
}[];
