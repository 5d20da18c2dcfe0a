/** Which files a configuration names, and which it excludes: its gitignore patterns at work. */
import ignore from 'ignore';
import type { Config, ConfiguredFiles } from './config.ts';
import { isUsableGlob } from './glob-text.ts';

/** Paths are relative to the configuration's folder, with `/` between folders. */
export interface FileRules {
  /** The first of `files` that means the path. */
  entry(path: string): ConfiguredFiles | undefined;
  excluded(path: string): boolean;
}

export function fileRules(config: Config): FileRules {
  const entries = config.files.map((entry) => ({ entry, matches: globMatcher([entry.glob]) }));
  return {
    entry: (path) => entries.find(({ matches }) => matches(path))?.entry,
    excluded: globMatcher(config.exclude),
  };
}

/**
 * Whether a path is meant by one of the patterns. The path is relative to the configuration's folder,
 * with `/` between folders; a path that leaves the folder is never meant. Patterns that
 * `isUsableGlob` refuses mean nothing.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const usable = patterns.filter(isUsableGlob);
  if (usable.length === 0) return () => false;
  const rules = ignore({ ignorecase: false, allowRelativePaths: true }).add(usable);
  return (path) =>
    path !== '' && !path.startsWith('../') && !path.startsWith('/') && rules.ignores(path);
}
