/** A fact that is written, but that cannot be read one way only. */

export interface Ambiguous {
  /** What can be read in more than one way and how to write it instead: a sentence for people. */
  readonly ambiguous: string;
  readonly cause: AmbiguityCause;
}

/**
 * `unit`: a number without a unit. `meaning`: two readings. `vague`: no number at all ("a few hours").
 * `hedged`: an example or a wish, no decision. `incomplete`: a part is missing that decides.
 */
export type AmbiguityCause = 'unit' | 'meaning' | 'vague' | 'hedged' | 'incomplete';

export function ambiguous(cause: AmbiguityCause, message: string): Ambiguous {
  return { ambiguous: message, cause };
}

/** Works on every reading of durations, schedules and dates. */
export function isAmbiguous(reading: object | undefined): reading is Ambiguous {
  return reading !== undefined && 'ambiguous' in reading;
}
