/** The documents of the conformance set with what the engine says of them: put in when suites are bundled. */
import type { Expected } from '../conformance/expected.ts';

export interface Case extends Expected {
  readonly path: string;
  readonly text: string;
}

export const CASES: readonly Case[] = [];
