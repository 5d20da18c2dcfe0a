/** The comparison with a commit or a baseline: the bundle that only such runs load. */
import { type ComparedSides, compareWithBase, type Question } from './compare.ts';
import type { Engine } from './engine-parts.ts';
import { GitError } from './git.ts';

export { baseline, beyondBaseline, openBaseline } from './baseline.ts';
export type { ComparedSides, JudgedFiles } from './compare.ts';
export type { Engine } from './engine-parts.ts';

/** What was found, or why nothing could be compared: whole sentences. */
export function compare(question: Question, engine: Engine): ComparedSides | string {
  try {
    return compareWithBase(question, engine);
  } catch (error) {
    if (error instanceof GitError) return error.message;
    throw error;
  }
}
