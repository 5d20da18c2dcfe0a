/** Files as the extension sees them: through `vscode.workspace.fs`, on a disk or not. */
import * as vscode from 'vscode';
import type { SnippetFiles, Snippets } from '../core/practice-snippets.ts';
import { FOREIGN_FOLDERS, syntaxOf } from '../core/syntax.ts';
import { keyOf } from './convert.ts';

/** The same in every host. */
export const MAX_BYTES = 1024 * 1024;

const BINARY_CHECK_BYTES = 8192;

/** What lies in folders of tools and of other projects, for `findFiles`. */
export const FOREIGN_GLOB = ['**', `{${FOREIGN_FOLDERS.join(',')}}`, '**'].join('/');

/** A file's text, or a clause that says why there is none: `is larger than 1 MiB`. */
export type Read = { readonly text: string } | { readonly unread: string };

/** Where versions, previews, parts and comparisons of files live, and no file that anybody edits. */
const DERIVED_SCHEMES = new Set([
  'git',
  'gitfs',
  'gitlens',
  'review',
  'pr',
  'output',
  'comment',
  'conflictResolution',
  'vscode-scm',
  'vscode-local-history',
  // All cells of a notebook have its path.
  'vscode-notebook-cell',
  'vscode-interactive-input',
  'search-editor',
  'walkThrough',
]);

export function isReadable(path: string): boolean {
  return syntaxOf(path) !== undefined;
}

export function isDerived(uri: vscode.Uri): boolean {
  return DERIVED_SCHEMES.has(uri.scheme) || uri.scheme.startsWith('vscode-chat');
}

/** Never throws. */
export async function readText(uri: vscode.Uri): Promise<Read> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.SymbolicLink) {
      return { unread: 'is a symbolic link; links are not followed' };
    }
    if (size > MAX_BYTES) return { unread: 'is larger than 1 MiB' };
    return decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return { unread: 'cannot be read' };
  }
}

/** Never throws. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** All files of that name; in virtual workspaces that have no search, those that lie right in their folders. */
export async function findNamed(name: string): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(`**/${name}`, FOREIGN_GLOB);
  const known = new Set(found.map(keyOf));
  const right = (vscode.workspace.workspaceFolders ?? [])
    .map(({ uri }) => vscode.Uri.joinPath(uri, name))
    .filter((uri) => !known.has(keyOf(uri)));
  const there = await Promise.all(right.map(exists));
  return [...found, ...right.filter((_, at) => there[at])];
}

function decode(bytes: Uint8Array): Read {
  if (bytes.length > MAX_BYTES) return { unread: 'is larger than 1 MiB' };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { unread: 'is UTF-16 text; save it as UTF-8' };
  }
  if (bytes.subarray(0, BINARY_CHECK_BYTES).includes(0)) {
    return { unread: 'is not text: it holds NUL bytes' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { unread: 'is not valid UTF-8; save it as UTF-8' };
  }
}

/** The text of a file that the build has put beside the extension: both hosts can read it this way. */
export async function readBuilt(extension: vscode.Uri, name: string): Promise<string> {
  return new TextDecoder('utf-8').decode(await readBuiltBytes(extension, name));
}

/** A schema that is shipped with the extension. */
export async function readSchema(extension: vscode.Uri, name: string): Promise<string> {
  const file = vscode.Uri.joinPath(extension, 'schemas', `${name}.schema.json`);
  return new TextDecoder('utf-8').decode(await vscode.workspace.fs.readFile(file));
}

/** The snippets of one format; outside of the package a line above says where they come from. */
export async function readSnippets(
  extension: vscode.Uri,
  syntax: keyof SnippetFiles,
): Promise<Snippets> {
  const file = vscode.Uri.joinPath(extension, 'snippets', `${syntax}.generated.code-snippets`);
  const text = new TextDecoder('utf-8').decode(await vscode.workspace.fs.readFile(file));
  // The build writes them, and the package is tested with them.
  return JSON.parse(text.startsWith('//') ? text.slice(text.indexOf('\n')) : text);
}

export async function readBuiltBytes(extension: vscode.Uri, name: string): Promise<Uint8Array> {
  return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', name));
}
