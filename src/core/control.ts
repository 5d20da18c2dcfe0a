/** What a control of a recognised framework is: the number that practices and rules refer to, and how it was checked. */

/**
 * `source`: read in the issuer's own edition. `transcription`: read in a third party's copy, the issuer's
 * document itself was not. `memory`: not checked; treat it as a pointer.
 */
export type Verified = 'source' | 'transcription' | 'memory';

export interface Control {
  /** The issuer's title where it is a short name, else a label in our words. */
  readonly title: string;
  readonly verified: Verified;
  /** The lowest baseline that selects the control, where the framework has baselines. */
  readonly baseline?: 'low' | 'moderate' | 'high';
  /** It asks for something that recurs, and leaves to the organisation how often. */
  readonly frequency?: 'yours';
}

export interface Framework {
  /** The part of a reference before the first colon: `nist-800-53r5` in `nist-800-53r5:CP-9`; also the file name. */
  readonly id: string;
  /** The name with its edition. */
  readonly title: string;
  /** What a reader must know about the numbers. */
  readonly note?: string;
  /** By the part of a reference after the first colon. */
  readonly controls: Readonly<Record<string, Control>>;
}
