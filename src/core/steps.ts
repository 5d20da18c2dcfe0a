/** Work that is done in steps: whoever must not be away for long does something else between two of them. */

export type Steps<T> = Generator<undefined, T, undefined>;

/** All of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  return begun(steps).finish();
}

/** Work that may be half done: somebody goes on with it when there is time, and who needs it now finishes it. */
export interface Begun<T> {
  /** Does one step more, unless it is done; says whether it is. Throws what the work throws, then and ever after. */
  goOn(): boolean;
  finish(): T;
}

export function begun<T>(steps: Steps<T>): Begun<T> {
  let done: { readonly value: T } | undefined;
  let failed: { readonly error: unknown } | undefined;
  const goOn = () => {
    if (done !== undefined) return done;
    // A generator that has thrown is at its end, as if it had come to nothing.
    if (failed !== undefined) throw failed.error;
    try {
      const step = steps.next();
      if (step.done) done = { value: step.value };
    } catch (error) {
      failed = { error };
      throw error;
    }
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
