/** Work that is done in steps: whoever must not be away for long does something else between two of them. */

export type Steps<T> = Generator<undefined, T, undefined>;

/** All of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  return begun(steps).finish();
}

/** Work that may be half done: somebody goes on with it when there is time, and who needs it now finishes it. */
export interface Begun<T> {
  /** Does one step more, unless it is done; says whether it is. */
  goOn(): boolean;
  finish(): T;
}

export function begun<T>(steps: Steps<T>): Begun<T> {
  let done: { readonly value: T } | undefined;
  const goOn = () => {
    if (done !== undefined) return done;
    const step = steps.next();
    if (step.done) done = { value: step.value };
    return done;
  };
  return {
    goOn: () => goOn() !== undefined,
    finish: () => {
      for (;;) {
        const found = goOn();
        if (found !== undefined) return found.value;
      }
    },
  };
}
