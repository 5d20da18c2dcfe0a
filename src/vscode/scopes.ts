/** The configurations of the workspace, and which of them holds for a file. */
import * as vscode from 'vscode';
import type { Catalogue } from '../core/catalogue.ts';
import { type Config, DEFAULT_CONFIG } from '../core/config.ts';
import { CONFIG_FILE_NAME, configDiscovery } from '../core/config-discovery.ts';
import type { ConfigFile, ConfigText } from '../core/config-loading.ts';
import type { CalendarDate } from '../core/facts/time/calendar.ts';
import type { Diagnostic } from '../core/finding.ts';
import type { FileRules } from '../core/globs.ts';
import type { Practice } from '../core/practice.ts';
import type { Range } from '../core/text.ts';
import { keyOf, uriOf } from './convert.ts';
import type { Engine } from './engine.ts';
import { exists, findNamed, readText } from './files.ts';

/** One configuration, and what its patterns mean. */
export interface Scope {
  readonly config: Config;
  /** With the configuration's own practices. */
  readonly catalogue: Catalogue;
  /** The files that it was read from: itself, and what it extends. */
  readonly sources: readonly ConfigFile[];
  /** Keys of these, and of those that it would have been read from if they were there. */
  readonly asked: readonly string[];
  /** The key of the folder that its patterns are relative to. */
  readonly folder: string;
  /** By paths relative to that folder. */
  readonly rules: FileRules;
}

export interface Scopes {
  /** @param key of a file. */
  of(key: string): Scope;
  /** Keys of the files that decide what the configurations say. */
  readonly asked: ReadonlySet<string>;
  /** Of every file that a configuration was read from. */
  readonly problems: readonly ConfigProblems[];
  /** The practices that the team's configurations add. */
  readonly own: readonly { readonly practice: Practice; readonly config: Config }[];
}

/** What is to be said of a configuration's file. */
export interface ConfigProblems {
  readonly uri: vscode.Uri;
  readonly problems: readonly { readonly range: Range; readonly message: string }[];
  /** What today says of it. */
  readonly findings: readonly Diagnostic[];
}

/** How far above a workspace folder its repository is looked for. */
const MOST_LEVELS = 32;

/** Reads every configuration of the workspace. Never throws. */
export async function readScopes(engine: Engine, today: CalendarDate): Promise<Scopes> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const files = await findNamed(CONFIG_FILE_NAME);
  const above = await Promise.all(folders.map(configsAbove));
  const tops = [...folders.map(folderKey), ...above.map(({ top }) => top)];
  const found = new Map<string, Scope>();
  for (const uri of [...files, ...above.flatMap(({ configs }) => configs)]) {
    const scope = await readScope(uri, tops, engine);
    if (scope) found.set(scope.folder, scope);
  }
  const nearest = configDiscovery<Scope>({
    folderAround: folderOf,
    configIn: (folder) => found.get(folder),
  });
  const defaults = defaultScopes(engine, folders);
  const scopes = [...found.values()];
  return {
    of: (key) => nearest(key) ?? defaults(key),
    asked: new Set(scopes.flatMap(({ asked }) => asked)),
    problems: problemsOf(scopes, engine, today),
    own: scopes.flatMap(({ config }) => config.practices.map((practice) => ({ practice, config }))),
  };
}

/** The path of a file that a scope's patterns speak of; the last name alone when it lies elsewhere. */
export function pathIn({ folder }: Scope, key: string): string {
  return key.startsWith(`${folder}/`) ? key.slice(folder.length + 1) : nameOf(key);
}

/** @param tops keys of the folders that a configuration may take others from. */
async function readScope(
  uri: vscode.Uri,
  tops: readonly string[],
  engine: Engine,
): Promise<Scope | undefined> {
  const key = keyOf(uri);
  const source = await configText(key, engine);
  const folder = folderOf(key);
  if (!('text' in source) || folder === undefined) return undefined;
  const base = engine.catalogue;
  const asked = [key];
  const { config, files } = await engine.loadConfigLater(source, base, async (address) => {
    if (!tops.some((top) => address.startsWith(`${top}/`))) {
      return { unread: 'lies outside the workspace' };
    }
    asked.push(address);
    return configText(address, engine);
  });
  const catalogue = engine.catalogueFor(base, config);
  return { config, catalogue, sources: files, asked, folder, rules: engine.fileRules(config) };
}

/** Each file once, also where several configurations extend it. */
function problemsOf(
  scopes: readonly Scope[],
  engine: Engine,
  today: CalendarDate,
): readonly ConfigProblems[] {
  const found = new Map<string, ConfigProblems>();
  for (const { sources, config, catalogue } of scopes) {
    for (const file of sources) {
      const { source, problems } = file;
      found.set(source.uri, {
        uri: uriOf(source.uri),
        problems: problems.map(({ span, message }) => ({ range: source.rangeOf(span), message })),
        findings: engine.lintConfig(file, { config, catalogue, today }),
      });
    }
  }
  return [...found.values()];
}

async function configText(key: string, engine: Engine): Promise<ConfigText> {
  const read = await readText(uriOf(key));
  return 'text' in read ? engine.redactedSource(key, read.text).source : read;
}

/** Where nothing is configured: the folder of the workspace. */
function defaultScopes(engine: Engine, folders: readonly vscode.Uri[]): (key: string) => Scope {
  const defaults = {
    config: DEFAULT_CONFIG,
    catalogue: engine.catalogue,
    sources: [],
    asked: [],
    rules: engine.fileRules(DEFAULT_CONFIG),
  };
  const scopes: readonly Scope[] = folders.map((uri) => ({ ...defaults, folder: folderKey(uri) }));
  const nowhere: Scope = { ...defaults, folder: '' };
  return (key) => scopes.find(({ folder }) => key.startsWith(`${folder}/`)) ?? nowhere;
}

interface Above {
  readonly configs: readonly vscode.Uri[];
  /** The key of the outermost folder that was looked into. */
  readonly top: string;
}

/** Those between an opened folder and the top of its repository: the command line reads them as well. */
async function configsAbove(folder: vscode.Uri): Promise<Above> {
  const configs: vscode.Uri[] = [];
  let at = folder;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    if (await exists(vscode.Uri.joinPath(at, '.git'))) break;
    const parent = vscode.Uri.joinPath(at, '..');
    if (parent.path === at.path) break;
    const file = vscode.Uri.joinPath(parent, CONFIG_FILE_NAME);
    if (await exists(file)) configs.push(file);
    at = parent;
  }
  // Without a repository nothing above the folder is anybody's to extend.
  const isRepository = await exists(vscode.Uri.joinPath(at, '.git'));
  return { configs, top: folderKey(isRepository ? at : folder) };
}

function folderKey(uri: vscode.Uri): string {
  return keyOf(uri).replace(/\/$/, '');
}

function folderOf(key: string): string | undefined {
  const slash = key.lastIndexOf('/');
  return slash < 0 || key[slash - 1] === '/' ? undefined : key.slice(0, slash);
}

function nameOf(key: string): string {
  return key.slice(Math.max(key.lastIndexOf('/'), key.lastIndexOf(':')) + 1);
}
