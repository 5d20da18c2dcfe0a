/** The configurations of a run: the nearest one above each file, or the one that was named. */
import { dirname, join } from 'node:path';
import { type Catalogue, catalogueFor } from '../core/catalogue.ts';
import { type Config, DEFAULT_CONFIG } from '../core/config.ts';
import { CONFIG_FILE_NAME, configDiscovery } from '../core/config-discovery.ts';
import { type ConfigFile, loadConfigNow } from '../core/config-loading.ts';
import { type FileRules, fileRules } from '../core/globs.ts';
import { noteLetters } from '../core/letters.ts';
import { redactedSource } from '../core/secrets/redact.ts';
import type { SourceText } from '../core/text.ts';
import type { Unread } from '../report/outcome.ts';
import { DISK, type Files } from './files.ts';
import { absolute, isWithin, shownPath } from './paths.ts';
import { repositoryAround } from './walk.ts';

/** One configuration, and what its patterns mean. */
export interface Scope {
  readonly config: Config;
  /** With the configuration's own practices. */
  readonly catalogue: Catalogue;
  /** The files that it was read from: itself, and what it extends. */
  readonly sources: readonly ConfigFile[];
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
  /** What was wrong in the configurations that were read until now, each fault once. */
  problems(): readonly Unread[];
}

/** @param folder of the run, absolute. @param named the configuration from the command line. */
export function openConfigs(
  folder: string,
  named: string | undefined,
  catalogue: Catalogue,
  host: Files = DISK,
): Configs {
  const problems = new Map<string, Unread>();
  const report = (one: Unread) => problems.set(JSON.stringify([one.path, one.reason]), one);
  const open = (file: string) => readScope(file, { folder, catalogue, host, report });
  const found = () => [...problems.values()];
  if (named !== undefined) {
    const only = open(absolute(named, folder));
    return { scopeOf: () => only, scopes: () => [only], problems: found };
  }
  const none = { config: DEFAULT_CONFIG, catalogue, sources: [] };
  const defaults = { ...none, folder, file: undefined, rules: fileRules(DEFAULT_CONFIG) };
  const scopes: Scope[] = [];
  const nearest = configDiscovery<Scope>({
    folderAround: (path) => folderAround(path, host),
    configIn: (at) => {
      const file = join(at, CONFIG_FILE_NAME);
      if (!host.exists(file)) return undefined;
      const scope = open(file);
      scopes.push(scope);
      return scope;
    },
  });
  return { scopeOf: (path) => nearest(path) ?? defaults, scopes: () => scopes, problems: found };
}

/** Not above a repository: what lies there belongs to somebody else. */
function folderAround(path: string, host: Files): string | undefined {
  const around = dirname(path);
  return around === path || host.exists(join(path, '.git')) ? undefined : around;
}

/** What a configuration is read in. */
interface Around {
  /** Of the run, absolute. */
  readonly folder: string;
  readonly catalogue: Catalogue;
  readonly host: Files;
  readonly report: (problem: Unread) => void;
}

/** A configuration with faults still says what it can, so that the files below it are checked. */
function readScope(file: string, { folder, catalogue: base, host, report }: Around): Scope {
  const place = dirname(file);
  const source = textOf(file, folder, host);
  if (!('text' in source)) {
    report({ path: shownPath(file, folder), reason: source.unread });
    const rules = fileRules(DEFAULT_CONFIG);
    return { config: DEFAULT_CONFIG, catalogue: base, sources: [], folder: place, file, rules };
  }
  const inside = repositoryAround(place, host) ?? (isWithin(folder, place) ? folder : place);
  const { config, files } = loadConfigNow(source, base, (address) => {
    const path = absolute(address, folder);
    return isInside(path, inside, host)
      ? textOf(path, folder, host)
      : { unread: 'lies outside the workspace' };
  });
  for (const { source: text, problems } of files) {
    for (const { span, message } of problems) {
      const range = text.rangeOf(span);
      const { line, character } = range.start;
      const reason = `line ${line + 1}, column ${character + 1}: ${message}`;
      report({ path: text.uri, reason, place: { source: text, range } });
    }
  }
  const catalogue = catalogueFor(base, config);
  return { config, catalogue, sources: files, folder: place, file, rules: fileRules(config) };
}

function textOf(
  file: string,
  folder: string,
  host: Files,
): SourceText | { readonly unread: string } {
  const read = host.read(file);
  if (!('text' in read)) return { unread: read.unread };
  noteLetters(file);
  return redactedSource(shownPath(file, folder), read.text).source;
}

/** Also where links lead: a configuration must not reach a file that somebody else's folder holds. */
function isInside(path: string, folder: string, host: Files): boolean {
  if (!isWithin(folder, path)) return false;
  try {
    return isWithin(host.real(folder), host.real(path));
  } catch {
    // Reading it says why it cannot be read.
    return true;
  }
}
