/** Reads zip files, which is what a .vsix is, and packs what is in them anew. */

import { readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  /** Bytes inside the archive. */
  readonly size: number;
}

/** The files in an archive of at most 65,534 files, in their order. Throws when it is no zip file. */
export function zipEntries(path: string): ZipEntry[] {
  const zip = readFileSync(path);
  return directoryOf(zip, path).map(({ header, name }) => ({
    name: name.toString('utf8'),
    size: header.readUInt32LE(20),
  }));
}

/** Makes of some bytes fewer ones that `inflate` makes the same bytes of, as the format `deflate` without a head. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Packs every file of an archive anew where that makes it smaller. Throws when what is packed does not come out again. */
export async function packAnew(path: string, deflate: Deflate): Promise<void> {
  const zip = readFileSync(path);
  const files: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { header, name } of directoryOf(zip, path)) {
    const start = header.readUInt32LE(42);
    const local = Buffer.from(zip.subarray(start, start + LOCAL_LENGTH));
    const from = start + LOCAL_LENGTH + local.readUInt16LE(26) + local.readUInt16LE(28);
    const before = zip.subarray(from, from + header.readUInt32LE(20));
    const isPacked = header.readUInt16LE(10) === DEFLATED;
    const packed = isPacked ? await smaller(before, deflate) : before;
    // Sizes and sum stand in front, and nothing follows or is added.
    for (const [target, at] of [
      [local, 0],
      [header, 2],
    ] as const) {
      target.writeUInt16LE(target.readUInt16LE(6 + at) & ~SIZES_FOLLOW, 6 + at);
      header.copy(target, 14 + at, 16, 20);
      target.writeUInt32LE(packed.length, 18 + at);
      header.copy(target, 22 + at, 24, 28);
      target.writeUInt16LE(0, 28 + at);
    }
    header.writeUInt16LE(0, 32);
    header.writeUInt32LE(offset, 42);
    files.push(local, name, packed);
    directory.push(header, name);
    offset += local.length + name.length + packed.length;
  }
  const end = Buffer.from(zip.subarray(zip.lastIndexOf(END_OF_DIRECTORY)));
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  writeFileSync(path, Buffer.concat([...files, ...directory, end]));
}

async function smaller(before: Buffer, deflate: Deflate): Promise<Uint8Array> {
  const bytes = inflateRawSync(before);
  const packed = await deflate(bytes);
  if (packed.length >= before.length) return before;
  if (!inflateRawSync(packed).equals(bytes)) throw new Error('A file was packed wrongly.');
  return packed;
}

interface DirectoryEntry {
  /** Without the name. A copy. */
  readonly header: Buffer;
  readonly name: Buffer;
}

function directoryOf(zip: Buffer, path: string): DirectoryEntry[] {
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) {
    throw new Error(`${path} is no zip file.`);
  }
  const entries: DirectoryEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const header = Buffer.from(zip.subarray(at, at + HEADER_LENGTH));
    const name = zip.subarray(at + HEADER_LENGTH, at + HEADER_LENGTH + header.readUInt16LE(28));
    entries.push({ header, name });
    at += HEADER_LENGTH + name.length + header.readUInt16LE(30) + header.readUInt16LE(32);
  }
  return entries;
}

const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const HEADER_LENGTH = 46;
const LOCAL_LENGTH = 30;
const DEFLATED = 8;
/** In the flags: sizes and sum stand behind the file. */
const SIZES_FOLLOW = 8;
