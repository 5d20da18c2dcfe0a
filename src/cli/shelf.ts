/** How much of what was read is kept at a time: what must make room is read again when somebody asks for it. */
import type { Analysis } from '../core/analysis.ts';

export interface Shelf {
  /** @param letGo is called once, when the analysis has to make room. */
  put(analysis: Analysis, letGo: () => void): void;
  isFull(): boolean;
  /** Lets go of what was put in first, as far as there is too much. */
  makeRoom(): void;
  /** Lets go of everything. */
  empty(): void;
}

/** Bytes, for each thread: some eighty documents in Markdown. Eight times as much takes a quarter to a half more memory, and saves no time. */
const BUDGET = 8_000_000;

export function openShelf(budget = BUDGET): Shelf {
  const things: { readonly size: number; readonly letGo: () => void }[] = [];
  let used = 0;
  const shrinkTo = (wanted: number) => {
    let first = 0;
    for (; used > wanted; first += 1) {
      const thing = things[first];
      if (thing === undefined) break;
      used -= thing.size;
      thing.letGo();
    }
    things.splice(0, first);
  };
  return {
    put(analysis, letGo) {
      const size = sizeOf(analysis);
      things.push({ size, letGo });
      used += size;
    },
    isFull: () => used > budget,
    makeRoom: () => shrinkTo(budget),
    empty: () => shrinkTo(0),
  };
}

/** About so many bytes, measured on many documents: a tree has places for each of its words. */
function sizeOf({ runbook }: Analysis): number {
  return runbook.source.text.length * (runbook.syntax === 'yaml' ? 60 : 8);
}
