/** The files of a commit, read from git's objects: nothing is checked out. */
import { join, relative, sep } from 'node:path';
import { DISK, type Entry, type Files } from '../files.ts';
import { isWithin } from '../paths.ts';
import { decodeText, MAX_BYTES, type Read } from '../read.ts';
import type { Base, BaseEntry } from './base.ts';
import { type Git, GitError } from './git.ts';

/**
 * The commit's files by their absolute paths, as if it were checked out. What did not change is read from the
 * disk, where it is the same; the earlier texts of the others are asked of git at once.
 *
 * @param wanted whether the text of a changed file will be asked for, by its path relative to the repository.
 */
export function baseFiles(git: Git, base: Base, wanted: (path: string) => boolean): Files {
  const { top, entries, changed } = base;
  const folders = foldersOf(entries.keys());
  const texts = earlierTexts(git, base, wanted);
  const inside = (path: string) => relative(top, path).split(sep).join('/');
  const submodules = [...entries].flatMap(([path, { kind }]) =>
    kind === 'submodule' ? join(top, path) : [],
  );
  /** Packages and submodules are not in the commit, and lie there whichever commit is looked at. */
  const isForeign = (path: string) =>
    !isWithin(top, path) ||
    /[\\/]node_modules[\\/]/.test(path) ||
    submodules.some((each) => isWithin(each, path));
  return {
    entries(folder) {
      const names = folders.get(inside(folder));
      if (names === undefined) throw missing();
      return [...names].map(([name, isFolder]) => {
        const path = join(folder, name);
        return isFolder ? entry(name, 'folder') : entry(name, entries.get(inside(path))?.kind);
      });
    },
    read(path) {
      if (isForeign(path)) return DISK.read(path);
      const name = inside(path);
      const known = entries.get(name);
      if (known === undefined) return { unread: 'does not exist', head: '' };
      if (known.kind === 'link') {
        return { unread: 'is a symbolic link; links are not followed', head: '' };
      }
      if (known.kind === 'submodule') return { unread: 'is a folder', head: '' };
      return changed.has(name) ? (texts.get(known.id) ?? NOT_ASKED) : DISK.read(path);
    },
    exists(path) {
      if (isForeign(path)) return DISK.exists(path);
      const name = inside(path);
      return name === '' || name === '.git' || entries.has(name) || folders.has(name);
    },
    real(path) {
      if (isForeign(path)) return DISK.real(path);
      return path;
    },
  };
}

const NOT_ASKED: Read = { unread: 'was not asked of git', head: '' };

/** For each folder its names, and whether they are folders. The outermost folder is the empty path. */
function foldersOf(paths: Iterable<string>): ReadonlyMap<string, Map<string, boolean>> {
  const folders = new Map<string, Map<string, boolean>>([['', new Map()]]);
  for (const path of paths) {
    let end = path.lastIndexOf('/');
    let isFolder = false;
    for (let rest = path; ; rest = rest.slice(0, end), end = rest.lastIndexOf('/')) {
      const folder = end < 0 ? '' : rest.slice(0, end);
      const known = folders.get(folder);
      known?.set(rest.slice(end + 1), isFolder);
      if (known !== undefined) break;
      folders.set(folder, new Map([[rest.slice(end + 1), isFolder]]));
      isFolder = true;
    }
  }
  return folders;
}

function entry(name: string, kind: BaseEntry['kind'] | 'folder' | undefined): Entry {
  return {
    name,
    isFile: () => kind === 'file',
    isDirectory: () => kind === 'folder',
    isSymbolicLink: () => kind === 'link',
  };
}

function missing(): Error {
  return Object.assign(new Error('no such folder'), { code: 'ENOENT' });
}

/** By id. Texts over the limit of every host are not asked for. */
function earlierTexts(
  git: Git,
  { entries, changed }: Base,
  wanted: (path: string) => boolean,
): ReadonlyMap<string, Read> {
  const ids = new Set<string>();
  for (const path of changed) {
    const known = entries.get(path);
    if (known?.kind === 'file' && wanted(path)) ids.add(known.id);
  }
  const texts = new Map<string, Read>();
  if (ids.size === 0) return texts;
  const size = sizes(git, ids);
  const small = [...ids].filter((id, at) => {
    if ((size[at] ?? 0) <= MAX_BYTES) return true;
    texts.set(id, { unread: 'is larger than 1 MiB', head: '' });
    return false;
  });
  const { output } = git(['cat-file', '--batch'], { input: `${small.join('\n')}\n` });
  let at = 0;
  for (const id of small) {
    const end = output.indexOf(10, at);
    const [, kind, size] = output.toString('latin1', at, end).split(' ');
    if (end < 0 || kind !== 'blob') throw lost(id);
    const start = end + 1;
    at = start + Number(size) + 1;
    texts.set(id, textOf(output.subarray(start, at - 1)));
  }
  return texts;
}

function sizes(git: Git, ids: ReadonlySet<string>): readonly number[] {
  const { output } = git(['cat-file', '--batch-check'], { input: `${[...ids].join('\n')}\n` });
  return output
    .toString('latin1')
    .split('\n')
    .slice(0, ids.size)
    .map((line) => {
      const [id = '', kind, size] = line.split(' ');
      if (kind !== 'blob') throw lost(id);
      return Number(size);
    });
}

function lost(id: string): GitError {
  return new GitError(
    `The object ${id.slice(0, 12)} of the commit is not here, so it cannot be compared. Fetch the whole history without a filter.`,
  );
}

/** The head of a pointer file; the text itself is on a server. */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\//;

function textOf(bytes: Buffer): Read {
  const read = decodeText(bytes);
  return 'text' in read && POINTER.test(read.text)
    ? { unread: 'is kept in Git LFS, and only its pointer is here', head: '' }
    : read;
}
