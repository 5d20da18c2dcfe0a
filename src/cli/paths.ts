/** Paths as reports show them: relative to the folder of the run, with `/` between folders. */
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { CONFIG_FILE_NAME } from '../core/config-discovery.ts';
import { syntaxOf } from '../core/syntax.ts';

/** Whether there is a reader for a file of this name, and it is not the configuration. */
export function isReadable(path: string): boolean {
  return syntaxOf(path) !== undefined && basename(path) !== CONFIG_FILE_NAME;
}

/** Why a file that somebody has named is not checked, as far as its name tells. */
export function reasonNotReadable(path: string): string | undefined {
  if (isReadable(path)) return undefined;
  return basename(path) === CONFIG_FILE_NAME
    ? 'is a configuration; name the documents that it is for'
    : 'is neither Markdown nor YAML by its name';
}

export function shownPath(path: string, folder: string): string {
  return relativePath(folder, path) || '.';
}

/** From a folder to a path, with `/`. A path on another drive stays absolute. */
export function relativePath(folder: string, path: string): string {
  const inside = path.startsWith(folder + sep)
    ? path.slice(folder.length + 1)
    : relative(folder, path);
  return sep === '/' ? inside : inside.split(sep).join('/');
}

export function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

export function absolute(path: string, folder: string): string {
  return resolve(folder, path);
}
