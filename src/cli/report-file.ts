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
import { piecesOf, type ReportText } from '../report/report-text.ts';

/** @returns why it could not be written, as a clause; `undefined` when it was. */
export type Write = (path: string, text: ReportText) => string | undefined;

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
      for (const piece of piecesOf(text)) writeFileSync(fd, piece);
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
      for (const piece of piecesOf(text)) writeFileSync(fd, piece);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    putNew(temporary, path);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  } finally {
    rmSync(temporary, { force: true });
  }
};

/** Unlike a renaming both ways fail where something has come between. */
function putNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (!WITHOUT_LINKS.has(codeOf(error) ?? '')) throw error;
    // Killed right here, an empty file is left; nothing of anybody else is lost.
    closeSync(openSync(path, 'wx'));
    renameSync(temporary, path);
  }
}

/** What is said on disks that know no second name for a file, as those of memory cards and many network shares. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);

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

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** @throws the error itself where no system call failed: a bug in what makes the text is no reason. */
function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
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
