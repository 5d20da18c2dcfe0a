/** A repository that stands for a clone of this project, and an npm that builds what is built already. */
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { commit, git } from '../cli/pull-requests/repository.ts';
import { PATH, ROOT } from './composite.ts';

export interface Program {
  readonly folder: string;
  /** The commit that has it. */
  readonly revision: string;
  /** Where the stand-in for npm comes first. */
  readonly path: string;
  /** A file with a line for each call of npm: the folder, and the arguments. */
  readonly calls: string;
}

export function programIn(folder: string): Program {
  const bin = join(folder, 'bin');
  const clone = join(folder, 'program');
  const calls = join(folder, 'calls');
  for (const each of [bin, join(clone, 'scripts')]) mkdirSync(each, { recursive: true });
  const npm = join(bin, 'npm');
  // It says something, as npm does, which must not get into a report.
  writeFileSync(
    npm,
    `#!/bin/sh\necho "$PWD: $*" >> '${calls}'\necho built\n[ "$1" = run ] && ln -s '${ROOT}/dist' dist\nexit 0\n`,
  );
  chmodSync(npm, 0o755);
  const script = 'scripts/from-checkout.sh';
  copyFileSync(join(ROOT, script), join(clone, script));
  git(clone, 'init', '-q');
  commit(clone, 'Begin');
  const revision = git(clone, 'rev-parse', 'HEAD').trim();
  return { folder: clone, revision, path: `${bin}${delimiter}${PATH}`, calls };
}
