/** Reads one file as text, or says why not. Never waits on a pipe and never follows a link. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  type Stats,
} from 'node:fs';

/** The same limit in every host. */
export const MAX_BYTES = 1024 * 1024;

/** How much of an unreadable file is looked at to see whether it calls itself a runbook. */
const HEAD_LENGTH = 16 * 1024;

const BINARY_CHECK_BYTES = 8192;

export type Read =
  | { readonly text: string }
  | {
      /** A clause: `is larger than 1 MiB`. */
      readonly unread: string;
      /** The start of the file, as well as it can be read; empty when it cannot. */
      readonly head: string;
    };

export function readTextFile(path: string): Read {
  let fd: number;
  try {
    fd = openSync(
      path,
      constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0),
    );
  } catch (error) {
    return unread(reasonNotOpened(path, error));
  }
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) return unread(reasonOfType(stats));
    return decode(readUpTo(fd, MAX_BYTES + 1), stats.size);
  } catch (error) {
    return unread(reasonOfError(error));
  } finally {
    closeSync(fd);
  }
}

/** The text on the standard input, by the same rules. */
export async function readStandardInput(): Promise<Read> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      size += bytes.length;
      if (size > MAX_BYTES) break;
    }
  } catch (error) {
    return unread(reasonOfError(error));
  }
  return decode(Buffer.concat(chunks), undefined);
}

/** Why something that is neither a file nor a folder is not read. */
export function reasonOfType(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'is a symbolic link; links are not followed';
  if (stats.isDirectory()) return 'is a folder';
  return 'is not a regular file';
}

export function reasonOfError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read: permission denied';
    case 'ELOOP':
      return 'is a symbolic link; links are not followed';
    default:
      return `cannot be read: ${code === '' ? String(error) : code}`;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A text that was read elsewhere, by the same rules. */
export function decodeText(bytes: Buffer): Read {
  return decode(bytes, undefined);
}

/** `size` is that of the whole file; of a pipe nobody knows it before its end. */
function decode(bytes: Buffer, size: number | undefined): Read {
  const encoding = utf16(bytes);
  const least = Math.max(size ?? 0, bytes.length);
  if (least > MAX_BYTES) {
    const known = size === undefined ? '' : ` (${(least / MAX_BYTES).toFixed(1)} MiB)`;
    return unread(`is larger than 1 MiB${known}`, bytes, encoding ?? 'utf-8');
  }
  if (encoding !== undefined) return unread('is UTF-16 text; save it as UTF-8', bytes, encoding);
  if (bytes.subarray(0, BINARY_CHECK_BYTES).includes(0)) {
    return unread('is not text: it holds NUL bytes', bytes);
  }
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return unread('is not valid UTF-8; save it as UTF-8', bytes);
  }
}

function unread(reason: string, bytes?: Buffer, encoding: string = 'utf-8'): Read {
  if (bytes === undefined) return { unread: reason, head: '' };
  return { unread: reason, head: headOf(new TextDecoder(encoding).decode(bytes)) };
}

/** The first lines of a text. A line that was cut in two could say something else than it does. */
export function headOf(text: string): string {
  if (text.length <= HEAD_LENGTH) return text;
  return text.slice(0, text.lastIndexOf('\n', HEAD_LENGTH) + 1);
}

function utf16(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Reused for every file: a report keeps strings, never bytes. */
let buffer = Buffer.alloc(0);

function readUpTo(fd: number, limit: number): Buffer {
  if (buffer.length === 0) buffer = Buffer.allocUnsafe(limit);
  let length = 0;
  while (length < limit) {
    const read = readSync(fd, buffer, length, limit - length, null);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}

function reasonNotOpened(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // A socket, or a pipe that only takes: `open` has no name for them.
  if (code !== 'ENXIO') return reasonOfError(error);
  return reasonOfType(lstatSync(path));
}
