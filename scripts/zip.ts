/** Reads the table of contents of a zip file, which is what a .vsix is. */

import { readFileSync } from 'node:fs';

export interface ZipEntry {
  readonly name: string;
  /** Bytes inside the archive. */
  readonly size: number;
}

/** The files in an archive of at most 65,534 files, in their order. Throws when it is no zip file. */
export function zipEntries(path: string): ZipEntry[] {
  const zip = readFileSync(path);
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) {
    throw new Error(`${path} is no zip file.`);
  }
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + HEADER_LENGTH, at + HEADER_LENGTH + nameLength);
    entries.push({ name, size: zip.readUInt32LE(at + 20) });
    at += HEADER_LENGTH + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const HEADER_LENGTH = 46;
