/** Long work in short slices, so that the extension host stays free for the person who types. */
import type { Begun } from '../core/steps.ts';

/** Milliseconds at a stretch; far below the 50 that a person would feel. */
const SLICE = 12;

export interface Slices {
  /** Lets others run when the slice is used up. */
  breathe(): Promise<void>;
  /** Goes on with work until it is done, or nobody wants it any more; says whether it is done. */
  goOn(work: Begun<unknown>, isWanted?: () => boolean): Promise<boolean>;
}

export function slices(): Slices {
  let started = performance.now();
  const breathe = async () => {
    if (performance.now() - started < SLICE) return;
    await pause(0);
    started = performance.now();
  };
  return {
    breathe,
    goOn: async (work, isWanted = () => true) => {
      while (isWanted()) {
        if (work.goOn()) return true;
        await breathe();
      }
      return false;
    },
  };
}

/** Milliseconds of quiet after which news is told, and the longest that it is kept back. */
const QUIET = 60;
const LONGEST = 600;

/** Tells together what comes in quick succession, as the files of another branch do. */
export function gathered<T>(tell: (all: readonly T[]) => void) {
  const waiting = new Set<T>();
  let timer: TimerHandle | undefined;
  let since = 0;
  const fire = () => {
    const all = [...waiting];
    waiting.clear();
    tell(all);
  };
  return {
    add: (items: Iterable<T>) => {
      const wasEmpty = waiting.size === 0;
      for (const item of items) waiting.add(item);
      if (waiting.size === 0) return;
      if (wasEmpty) since = performance.now();
      clearTimeout(timer);
      const left = since + LONGEST - performance.now();
      timer = setTimeout(fire, Math.max(0, Math.min(QUIET, left)));
    },
    dispose: () => clearTimeout(timer),
  };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
