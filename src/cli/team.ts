/** Judges a run, in several threads where it is long: each reads its share, and judges it among all documents. */
import type { Readiness } from '../core/readiness.ts';
import type { CheckedFile } from '../report/outcome.ts';
import { type BatchesParts, type LoadPacking, openBatches } from './batches.ts';
import type { Input } from './inputs.ts';
import { checkedFile, type JudgedFile } from './judged.ts';
import type { PackedFile } from './packed.ts';
import type { Opened, Project, Run } from './project.ts';
import { documentOf, type Reading, recordOf } from './records.ts';
import { type ReadShare, runbooksIn } from './share.ts';
import type { Helper } from './threads.ts';

export interface TeamWork {
  readonly project: Project;
  /** The runbooks, by path. */
  readonly files: readonly CheckedFile[];
  /** Of each set, by the plan's shown path. */
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
  parts: Omit<BatchesParts, 'open'>,
): Promise<TeamWork> {
  const { keep, reading, judge } = openBatches({ ...parts, open: run.open });
  const mine = run.read(own, keep);
  const shares = await Promise.all(helpers.map(({ read }) => read));
  // Configurations come in the order in which the files ask for them.
  for (const { path } of run.files) run.configs.scopeOf(path);
  const theirs = shares.map((share) => received(share, run, reading));
  const { context, ...project } = run.projectOf(joined([mine, ...theirs]));
  const judging = helpers.map((helper, index) => {
    const others = theirs.filter((_, at) => at !== index).flatMap(({ documents }) => documents);
    return helper.judge([...mine.documents, ...others, ...context].map(recordOf));
  });
  const judged = [judge(runbooksIn(mine.documents), project), ...(await Promise.all(judging))];
  let packing: ReturnType<LoadPacking> | undefined;
  const checked = (file: JudgedFile | PackedFile) => {
    if (!('bytes' in file)) return checkedFile(file);
    packing ??= parts.loadPacking();
    return packing.unpacked(file);
  };
  return {
    project,
    files: judged.flatMap(({ files }) => files.map(checked)),
    readiness: new Map(judged.flatMap(({ readiness }) => [...readiness])),
  };
}

function received({ documents, ...rest }: ReadShare, { configs }: Run, reading: Reading): Opened {
  const known = documents.map((each) => documentOf(each, configs.scopeOf(each.path), reading));
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
