/** Writes a report to a file, whole or not at all. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes beside the file and renames, so that nobody ever reads half a report. A symbolic link is followed; what
 * is there and no regular file stays as it is.
 *
 * @param path absolute.
 * @returns why it could not be written, as a clause; `undefined` when it was.
 */
export function writeReport(path: string, text: string): string | undefined {
  let temporary: string | undefined;
  try {
    const target = targetOf(path);
    if (target === undefined) {
      return 'it is no regular file; for the standard output leave the name out';
    }
    temporary = join(dirname(target.path), `.dr-runbook-${randomBytes(8).toString('hex')}.tmp`);
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
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    default:
      return code;
  }
}
