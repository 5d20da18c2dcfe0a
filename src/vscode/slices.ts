/** Long work in short slices, so that the extension host stays free for the person who types. */

/** Milliseconds at a stretch; far below the 50 that a person would feel. */
const SLICE = 12;

export interface Slices {
  /** Lets others run when the slice is used up. */
  breathe(): Promise<void>;
}

export function slices(): Slices {
  let started = performance.now();
  return {
    breathe: async () => {
      if (performance.now() - started < SLICE) return;
      await pause(0);
      started = performance.now();
    },
  };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
