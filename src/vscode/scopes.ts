/** The configurations of the workspace, and which of them holds for a file. */
import * as vscode from 'vscode';
import { type Config, DEFAULT_CONFIG } from '../core/config.ts';
import { CONFIG_FILE_NAME, configDiscovery } from '../core/config-discovery.ts';
import type { FileRules } from '../core/globs.ts';
import { sourceText } from '../core/text.ts';
import { keyOf } from './convert.ts';
import type { Engine } from './engine.ts';
import { exists, readText } from './files.ts';
import { FOREIGN_GLOB } from './ignores.ts';

/** One configuration, and what its patterns mean. */
export interface Scope {
  readonly config: Config;
  /** The key of the folder that its patterns are relative to. */
  readonly folder: string;
  /** By paths relative to that folder. */
  readonly rules: FileRules;
}

/** What is wrong in a configuration, where it is written. */
export interface ConfigProblems {
  readonly uri: vscode.Uri;
  readonly problems: readonly { readonly range: vscode.Range; readonly message: string }[];
}

export interface Scopes {
  /** @param key of a file. */
  of(key: string): Scope;
  readonly problems: readonly ConfigProblems[];
}

/** How far above a workspace folder its repository is looked for. */
const MOST_LEVELS = 32;

/** Reads every configuration of the workspace. Never throws. */
export async function readScopes(engine: Engine): Promise<Scopes> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const files = await vscode.workspace.findFiles(`**/${CONFIG_FILE_NAME}`, FOREIGN_GLOB);
  const above = await Promise.all(folders.map(configsAbove));
  const found = new Map<string, Scope>();
  const problems: ConfigProblems[] = [];
  for (const uri of [...files, ...above.flat()]) {
    const read = await readText(uri);
    if (!('text' in read)) continue;
    const folder = folderOf(keyOf(uri));
    if (folder === undefined) continue;
    const source = sourceText(keyOf(uri), read.text);
    const result = engine.readConfig(source);
    found.set(folder, { config: result.config, folder, rules: engine.fileRules(result.config) });
    problems.push({
      uri,
      problems: result.problems.map(({ span, message }) => {
        const { start, end } = source.rangeOf(span);
        const range = new vscode.Range(start.line, start.character, end.line, end.character);
        return { range, message };
      }),
    });
  }
  const nearest = configDiscovery<Scope>({
    folderAround: folderOf,
    configIn: (folder) => found.get(folder),
  });
  const defaults = defaultScopes(engine, folders);
  return { of: (key) => nearest(key) ?? defaults(key), problems };
}

/** The path of a file that a scope's patterns speak of; the last name alone when it lies elsewhere. */
export function pathIn({ folder }: Scope, key: string): string {
  return key.startsWith(`${folder}/`) ? key.slice(folder.length + 1) : nameOf(key);
}

/** Where nothing is configured: the folder of the workspace. */
function defaultScopes(engine: Engine, folders: readonly vscode.Uri[]): (key: string) => Scope {
  const rules = engine.fileRules(DEFAULT_CONFIG);
  const scopes = folders.map((uri) => ({
    config: DEFAULT_CONFIG,
    folder: keyOf(uri).replace(/\/$/, ''),
    rules,
  }));
  const nowhere: Scope = { config: DEFAULT_CONFIG, folder: '', rules };
  return (key) => scopes.find(({ folder }) => key.startsWith(`${folder}/`)) ?? nowhere;
}

/** Those between an opened folder and the top of its repository: the command line reads them as well. */
async function configsAbove(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  let at = folder;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    if (await exists(vscode.Uri.joinPath(at, '.git'))) return found;
    const parent = vscode.Uri.joinPath(at, '..');
    if (parent.path === at.path) return found;
    const file = vscode.Uri.joinPath(parent, CONFIG_FILE_NAME);
    if (await exists(file)) found.push(file);
    at = parent;
  }
  return found;
}

function folderOf(key: string): string | undefined {
  const slash = key.lastIndexOf('/');
  return slash < 0 || key[slash - 1] === '/' ? undefined : key.slice(0, slash);
}

function nameOf(key: string): string {
  return key.slice(Math.max(key.lastIndexOf('/'), key.lastIndexOf(':')) + 1);
}
