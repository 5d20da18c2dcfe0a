/** Writes a file, whole or not at all. */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** @returns why it could not be written, as a clause; `undefined` when it was. */
export type Write = (path: string, text: string) => string | undefined;

/**
 * Writes beside the file and renames, so that nobody ever reads half a report. A symbolic link is followed; what
 * is there and no regular file stays as it is.
 *
 * @param path absolute.
 * @returns why it could not be written, as a clause; `undefined` when it was.
 */
export const writeReport: Write = (path, text) => {
  let temporary: string | undefined;
  try {
    const target = targetOf(path);
    if (target === undefined) {
      return 'it is not a regular file; for the standard output leave the name out';
    }
    temporary = join(dirname(target.path), temporaryName());
    const fd = openSync(temporary, 'wx');
    try {
      if (target.mode !== undefined) fchmodSync(fd, target.mode);
      writeFileSync(fd, text);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, target.path);
    return undefined;
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    return reasonOf(error);
  }
};

/** The same for a file that is not to be there yet: what is there stays, whatever it is. */
export const writeNew: Write = (path, text) => {
  const temporary = join(dirname(path), temporaryName());
  try {
    const fd = openSync(temporary, 'wx');
    try {
      writeFileSync(fd, text);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    // Unlike a renaming this fails where something has come between.
    linkSync(temporary, path);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  } finally {
    rmSync(temporary, { force: true });
  }
};

function temporaryName(): string {
  // Not by `node:crypto`, which every run would load: that costs some milliseconds.
  const random = crypto.getRandomValues(new Uint8Array(8));
  return `.dr-runbook-${Buffer.from(random).toString('hex')}.tmp`;
}

/** Where the text is to stand, and who may read what stands there now; `undefined` when that is no place for it. */
function targetOf(path: string): Target | undefined {
  const own = lstatSync(path, { throwIfNoEntry: false });
  if (own === undefined) return { path, mode: undefined };
  const real = own.isSymbolicLink() ? realpathSync(path) : path;
  const stats = lstatSync(real);
  return stats.isFile() ? { path: real, mode: stats.mode & 0o777 } : undefined;
}

interface Target {
  readonly path: string;
  readonly mode: number | undefined;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its folder does not exist';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'permission denied';
    case 'EEXIST':
      return 'there is a file of that name already; --force replaces it';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    default:
      return code;
  }
}
