/** Judges a run, in several threads where it is long: each reads its share, and judges it among all documents. */
import type { Readiness } from '../core/readiness.ts';
import type { CheckedFile } from '../report/outcome.ts';
import type { Document } from './documents.ts';
import type { Input } from './inputs.ts';
import { judgedOn } from './judged.ts';
import type { Opened, Project, Run } from './project.ts';
import { documentOf, recordOf } from './records.ts';
import { type ReadShare, receivedFile, type Share } from './share.ts';
import type { Helper } from './threads.ts';

export interface TeamWork {
  readonly project: Project;
  /** The runbooks, by path. */
  readonly files: readonly CheckedFile[];
  /** Of sets that another thread has counted, by the plan's shown path. */
  readonly readiness: ReadonlyMap<string, Readiness>;
}

/**
 * What comes out does not depend on how the files are shared out. Fails when a thread does: nothing was proved then.
 *
 * @param own the first share of the files; helpers have the others, in order.
 */
export async function judgeTogether(
  run: Run,
  own: readonly Input[],
  helpers: readonly Helper[],
  { today, withoutInsertions }: Pick<Share, 'today' | 'withoutInsertions'>,
): Promise<TeamWork> {
  const mine = run.read(own);
  const shares = await Promise.all(helpers.map(({ read }) => read));
  // Configurations come in the order in which the files ask for them.
  for (const { path } of run.files) run.configs.scopeOf(path);
  const theirs = shares.map((share) => received(share, run));
  const { context, ...project } = run.projectOf(joined([mine, ...theirs]));
  const judging = helpers.map((helper, index) => {
    const others = theirs.filter((_, at) => at !== index).flatMap(({ documents }) => documents);
    return helper.judge([...mine.documents, ...others, ...context].map(recordOf));
  });
  const files = [...judgedOn(today, runbooksIn(mine.documents), project, withoutInsertions)];
  const readiness = new Map<string, Readiness>();
  for (const judged of await Promise.all(judging)) {
    files.push(...judged.files.map(receivedFile));
    for (const [plan, counted] of judged.readiness) readiness.set(plan, counted);
  }
  return { project, files, readiness };
}

export function runbooksIn(documents: readonly Document[]): readonly Document[] {
  return documents.filter(({ analysis }) => analysis.recognition.isRunbook);
}

function received({ documents, ...rest }: ReadShare, { configs, open }: Run): Opened {
  const known = documents.map((each) => documentOf(each, configs.scopeOf(each.path), open));
  return { ...rest, documents: known };
}

function joined(parts: readonly Opened[]): Opened {
  return {
    documents: parts.flatMap(({ documents }) => documents),
    notChecked: parts.flatMap(({ notChecked }) => notChecked),
    skipped: parts.flatMap(({ skipped }) => skipped),
    filesRead: parts.reduce((sum, { filesRead }) => sum + filesRead, 0),
  };
}
