/** The configurations of a run: the nearest one above each file, or the one that was named. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Config, DEFAULT_CONFIG } from '../core/config.ts';
import { CONFIG_FILE_NAME, configDiscovery } from '../core/config-discovery.ts';
import { readConfig } from '../core/config-reader.ts';
import { type FileRules, fileRules } from '../core/globs.ts';
import { sourceText } from '../core/text.ts';
import type { Unread } from '../report/outcome.ts';
import { absolute, shownPath } from './paths.ts';
import { readTextFile } from './read.ts';

/** One configuration, and what its patterns mean. */
export interface Scope {
  readonly config: Config;
  /** The folder that its patterns are relative to, absolute. */
  readonly folder: string;
  /** Absolute, of the file itself; `undefined` for the defaults. */
  readonly file: string | undefined;
  /** By paths relative to that folder. */
  readonly rules: FileRules;
}

export interface Configs {
  /** The nearest configuration that holds for a file, by its absolute path. */
  scopeOf(path: string): Scope;
  /** Those that were read until now. */
  scopes(): readonly Scope[];
  /** What was wrong in the configurations that were read until now. */
  readonly problems: readonly Unread[];
}

/** @param folder of the run, absolute. @param named the configuration from the command line. */
export function openConfigs(folder: string, named: string | undefined): Configs {
  const problems: Unread[] = [];
  const defaults = scope(DEFAULT_CONFIG, folder, undefined);
  if (named !== undefined) {
    const only = readScope(absolute(named, folder), folder, problems);
    return { scopeOf: () => only, scopes: () => [only], problems };
  }
  const scopes: Scope[] = [];
  const nearest = configDiscovery<Scope>({
    folderAround,
    configIn: (at) => {
      const file = join(at, CONFIG_FILE_NAME);
      if (!existsSync(file)) return undefined;
      const found = readScope(file, folder, problems);
      scopes.push(found);
      return found;
    },
  });
  return { scopeOf: (path) => nearest(path) ?? defaults, scopes: () => scopes, problems };
}

/** Not above a repository: what lies there belongs to somebody else. */
function folderAround(path: string): string | undefined {
  const around = dirname(path);
  return around === path || existsSync(join(path, '.git')) ? undefined : around;
}

/** A configuration with faults still says what it can, so that the files below it are checked. */
function readScope(file: string, folder: string, problems: Unread[]): Scope {
  const path = shownPath(file, folder);
  const read = readTextFile(file);
  if (!('text' in read)) {
    problems.push({ path, reason: read.unread });
    return scope(DEFAULT_CONFIG, dirname(file), file);
  }
  const source = sourceText(path, read.text);
  const { config, problems: found } = readConfig(source);
  for (const { span, message } of found) {
    const { line, character } = source.positionAt(span.start);
    problems.push({ path, reason: `line ${line + 1}, column ${character + 1}: ${message}` });
  }
  return scope(config, dirname(file), file);
}

function scope(config: Config, folder: string, file: string | undefined): Scope {
  return { config, folder, file, rules: fileRules(config) };
}
