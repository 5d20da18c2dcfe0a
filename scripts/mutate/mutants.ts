/** Asks Stryker's instrumenter for the changes that can be made to files, and for code that holds them as switches. */
import { readFileSync, writeFileSync } from 'node:fs';
import { root, temporaryFolder } from '../host/cache.ts';
import { run } from '../host/child.ts';
import { node24, stryker } from '../host/pinned.ts';

/** One small change of the code. */
export interface Mutant {
  /** A number, the same for the same files. */
  readonly id: string;
  readonly file: string;
  /** Stryker's name for such changes. */
  readonly kind: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly was: string;
  readonly is: string;
}

export interface Request {
  readonly files: readonly string[];
  /** The ids of the changes that are put into the code; all of them unless given. */
  readonly chosen?: readonly string[];
  /** Names of properties whose values are not changed. */
  readonly leftOut: readonly string[];
}

export interface Instrumented {
  /** The code with its switches, by the name of the file. */
  readonly files: Readonly<Record<string, string>>;
  readonly mutants: readonly Mutant[];
}

/**
 * Properties of rules that are documentation, or tests themselves: a change of an example is noticed by the example,
 * which says nothing of the code.
 */
const LEFT_OUT = ['summary', 'why', 'remedy', 'controls', 'examples'];

/** All changes of the files, or those with the ids that are `chosen`. */
export async function instrument(
  files: readonly string[],
  chosen?: readonly string[],
): Promise<Instrumented> {
  const packages = await stryker();
  const node = await node24();
  const folder = temporaryFolder('mutants');
  const request: Request = { files, leftOut: LEFT_OUT, ...(chosen && { chosen }) };
  writeFileSync(`${folder.path}/request.json`, JSON.stringify(request));
  const script = `${root}/scripts/mutate/instrument.ts`;
  const paths = [`${folder.path}/request.json`, `${folder.path}/answer.json`];
  await run(node.program, [script, packages, ...paths], { cwd: root, env: node.env });
  const answer = JSON.parse(readFileSync(`${folder.path}/answer.json`, 'utf8')) as Instrumented;
  folder.remove();
  return answer;
}
