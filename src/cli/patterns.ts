/** Finds the patterns of a configuration that mean no file: what they were written for is not checked. */
import { globMatcher } from '../core/globs.ts';
import type { Unread } from '../report/outcome.ts';
import type { Configs, Scope } from './configs.ts';
import type { Inputs } from './inputs.ts';
import { isWithin, relativePath, shownPath } from './paths.ts';

/** Judges only the configurations whose whole folder was searched in this run. */
export function unmatchedPatterns(
  configs: Configs,
  inputs: Inputs,
  folder: string,
): readonly Unread[] {
  const searched = configs
    .scopes()
    .filter((scope) => inputs.folders.some((each) => isWithin(each, scope.folder)));
  return searched.flatMap((scope) => {
    const inside = inputs.files.map(({ path }) => relativePath(scope.folder, path));
    const path = shownPath(scope.file ?? scope.folder, folder);
    return patternsOf(scope)
      .filter((pattern) => !inside.some(globMatcher([pattern])))
      .map((pattern) => ({ path, reason: `the pattern "${pattern}" matches no file` }));
  });
}

function patternsOf({ config }: Scope): readonly string[] {
  const files = config.files.map(({ glob }) => glob);
  // What a pattern takes away from those before it is a file as well.
  const services = config.services.flatMap(({ documents }) =>
    documents.map((pattern) => pattern.replace(/^!/, '')),
  );
  return [...new Set([...files, ...services])];
}
