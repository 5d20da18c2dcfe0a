/** What the process that runs the tests and the one that judges say to each other. */

/** Tests are named by their place among all tests of the part. */
export type Order =
  /** Load the tests, with a change in force from the beginning or with none. */
  | { readonly kind: 'load'; readonly mutant?: string }
  /** Run every test once with no change in force, and note what each reaches. */
  | { readonly kind: 'look' }
  /** Run these tests in this order with a change in force, up to the first that fails. */
  | {
      readonly kind: 'try';
      readonly mutant: string;
      readonly tests: readonly number[];
      /** How often the place of the change may be reached; more is an endless loop. */
      readonly most: number | undefined;
      /** The change is in force since the tests were loaded, and stays so. */
      readonly isFresh: boolean;
    };

export type Answer =
  /** Of each test its title, and the file that it is in. */
  | {
      readonly kind: 'loaded';
      readonly titles: readonly string[];
      readonly files: readonly string[];
    }
  | { readonly kind: 'not-loaded'; readonly why: string }
  | { readonly kind: 'looked'; readonly looked: Looked }
  /** A test begins; without a sign for long it is in an endless loop. */
  | { readonly kind: 'begins'; readonly test: number }
  | { readonly kind: 'noticed'; readonly test: number }
  /** A test failed that fails without the change too by now: what an earlier one left behind is in its way. */
  | { readonly kind: 'spoilt' }
  | { readonly kind: 'unnoticed' };

export interface Looked {
  /** Milliseconds of processor time of each test. */
  readonly times: readonly number[];
  /** Tests that fail without any change, with the reason. */
  readonly failing: readonly (readonly [test: number, why: string])[];
  /** For each change that is reached the tests that do. */
  readonly reach: Readonly<Record<string, readonly number[]>>;
  /** How often each change is reached in all. */
  readonly hits: Readonly<Record<string, number>>;
  /** Changes that are reached while modules load, or outside of any test. */
  readonly atLoad: readonly string[];
}
