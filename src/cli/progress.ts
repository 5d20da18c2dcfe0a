/** A line on the terminal while files are looked for and read, where that takes longer than a moment. */
import { eraseLine, showLine } from './output.ts';

export interface Progress {
  /** One more file was met, or read. */
  readonly step: (what: 'found' | 'read') => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

/** What a progress needs of the outside; tests have their own. */
export interface ProgressPlace {
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** Replaces the line that was shown before; does nothing where no person looks on. */
  readonly show: (line: string) => void;
  readonly erase: () => void;
}

/** Milliseconds before the first line, and between two lines. */
const PATIENCE = 1000;
const PAUSE = 100;

const TERMINAL: ProgressPlace = {
  // Not `performance`, which Node loads when it is first asked for: that costs some milliseconds.
  now: () => process.uptime() * 1000,
  show: showLine,
  erase: eraseLine,
};

export function openProgress({ now, show, erase }: ProgressPlace = TERMINAL): Progress {
  const counts = { found: 0, read: 0 };
  let next = now() + PATIENCE;
  let shown = false;
  return {
    step: (what) => {
      counts[what] += 1;
      if (now() < next) return;
      next = now() + PAUSE;
      shown = true;
      const { found, read } = counts;
      show(
        read === 0
          ? `Looking for runbooks: ${found} files found`
          : `Reading: ${read} of ${Math.max(found, read)} files`,
      );
    },
    end: () => {
      if (shown) erase();
      shown = false;
    },
  };
}
