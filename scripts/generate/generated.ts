/** What a step of the generator makes: the whole text of one file of the project. */

export interface Generated {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;
}
