/** Tells the last of several readings of one file from those before it, in whatever order they end. */

export interface Turns {
  /** A reading begins: what comes of earlier ones of the same file is out of date from now on. */
  begin(key: string): Turn;
  /** The files are gone: what comes of readings that have begun is out of date. */
  forget(isGone: (key: string) => boolean): void;
}

export interface Turn {
  isLast(): boolean;
  /** Its outcome was taken: nothing is remembered of it. */
  end(): void;
}

export function openTurns(): Turns {
  const last = new Map<string, Turn>();
  return {
    begin: (key) => {
      const turn: Turn = {
        isLast: () => last.get(key) === turn,
        end: () => {
          if (turn.isLast()) last.delete(key);
        },
      };
      last.set(key, turn);
      return turn;
    },
    forget: (isGone) => {
      for (const key of last.keys()) if (isGone(key)) last.delete(key);
    },
  };
}
