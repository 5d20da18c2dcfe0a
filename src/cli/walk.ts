/** Finds the files below a folder, as git sees them: ignored ones are left out, links are not followed. */
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { FOREIGN_FOLDERS } from '../core/syntax.ts';
import { DISK, type Entry, type Files } from './files.ts';
import { reasonOfError } from './read.ts';

export interface Found {
  /** Absolute. */
  readonly path: string;
  /** Set when it is not a regular file, or no folder that can be opened. */
  readonly unread: string | undefined;
}

export interface Walk {
  /** Whether a file is of interest, by its path. */
  readonly wanted: (path: string) => boolean;
  readonly onFile: (found: Found) => void;
  /** A folder that could not be opened. */
  readonly onLostFolder: (path: string, reason: string) => void;
  /** Asked at every name; once true, the walk is over. */
  readonly isEnough?: () => boolean;
}

/** In the order of the names, so that two runs are the same. */
export function walk(folder: string, walker: Walk, files: Files = DISK): void {
  enter(folder, outerIgnores(folder, files), walker, files);
}

/** Whether more than so many files lie below a folder, those aside that git would not see. */
export function holdsMoreThan(most: number, folder: string): boolean {
  let files = 0;
  walk(folder, {
    wanted: () => {
      files += 1;
      return false;
    },
    onFile: () => {},
    onLostFolder: () => {},
    isEnough: () => files > most,
  });
  return files > most;
}

/** The folder around a path that holds `.git`, if there is one. */
export function repositoryAround(folder: string, files: Files = DISK): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (files.exists(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

function enter(folder: string, outer: readonly IgnoreFile[], walker: Walk, files: Files): void {
  let entries: Entry[];
  try {
    entries = [...files.entries(folder)];
  } catch (error) {
    walker.onLostFolder(folder, reasonOfName(folder, files) ?? reasonOfError(error));
    return;
  }
  const own = entries.some(({ name }) => name === '.gitignore')
    ? readIgnore(folder, files)
    : undefined;
  const ignores = own === undefined ? outer : [own, ...outer];
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (walker.isEnough?.()) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!FOREIGN_FOLDERS.includes(entry.name) && !isIgnored(path, true, ignores)) {
        enter(path, ignores, walker, files);
      }
    } else if (walker.wanted(path) && !isIgnored(path, false, ignores)) {
      walker.onFile({ path, unread: reasonNotAFile(entry) ?? reasonOfName(path, files) });
    }
  }
}

function reasonNotAFile(entry: Entry): string | undefined {
  if (entry.isFile()) return undefined;
  if (entry.isSymbolicLink()) return 'is a symbolic link; links are not followed';
  return 'is not a regular file';
}

/** A name of other bytes than UTF-8 comes with U+FFFD in their place, and so leads nowhere. */
function reasonOfName(path: string, files: Files): string | undefined {
  if (!path.includes('\uFFFD') || files.exists(path)) return undefined;
  return 'has a name that is not UTF-8; rename it';
}

/** The nearest file that says something about the path decides. */
function isIgnored(path: string, isFolder: boolean, ignores: readonly IgnoreFile[]): boolean {
  for (const { folder, rules } of ignores) {
    const inside = toPosix(relative(folder, path)) + (isFolder ? '/' : '');
    const { ignored, unignored } = rules.test(inside);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

function readIgnore(folder: string, files: Files): IgnoreFile | undefined {
  const read = files.read(join(folder, '.gitignore'));
  if (!('text' in read)) return undefined;
  const rules = ignore({ ignorecase: false, allowRelativePaths: true }).add(read.text);
  return { folder, rules };
}

/** The ignore files of the folders above, up to the repository's own. */
function outerIgnores(folder: string, files: Files): readonly IgnoreFile[] {
  const top = repositoryAround(folder, files);
  if (top === undefined || top === folder) return [];
  const found: IgnoreFile[] = [];
  for (let at = dirname(folder); ; at = dirname(at)) {
    const own = readIgnore(at, files);
    if (own !== undefined) found.push(own);
    if (at === top) return found;
  }
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
