/** A zip file that is packed anew holds what it held. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { packAnew, zipEntries } from '../../scripts/zip.ts';

const TEXT = 'restore the orders database from the copy of last night; '.repeat(200);
const FILES = [
  { name: 'a/plan.md', text: TEXT, packed: deflateRawSync(TEXT, { level: 1 }), method: 8 },
  { name: 'picture', text: 'as it is', packed: Buffer.from('as it is'), method: 0 },
  { name: 'ä.txt', text: `${TEXT}!`, packed: deflateRawSync(`${TEXT}!`, { level: 1 }), method: 8 },
];

describe('packing a zip file anew', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dr-runbook-zip-'));
    path = join(folder, 'a.zip');
    writeFileSync(path, zipOf());
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps names, order and contents, and takes what is smaller', async () => {
    const before = zipEntries(path);
    await packAnew(path, async (bytes) => deflateRawSync(bytes, { level: 9 }));
    const after = zipEntries(path);
    assert.deepEqual(
      after.map(({ name }) => name),
      FILES.map(({ name }) => name),
    );
    assert.ok((after[0]?.size ?? 0) < (before[0]?.size ?? 0));
    assert.equal(after[1]?.size, before[1]?.size);
    assert.deepEqual(
      contentsOf(readFileSync(path)),
      FILES.map(({ text }) => text),
    );
  });

  it('leaves what another way makes larger', async () => {
    const before = zipEntries(path);
    await packAnew(path, async (bytes) => deflateRawSync(bytes, { level: 0 }));
    assert.deepEqual(zipEntries(path), before);
    assert.deepEqual(
      contentsOf(readFileSync(path)),
      FILES.map(({ text }) => text),
    );
  });

  it('refuses what does not come out again', async () => {
    await assert.rejects(
      packAnew(path, async () => deflateRawSync('other')),
      /packed wrongly/,
    );
  });

  it('says when a file is none', () => {
    writeFileSync(path, 'no zip');
    assert.throws(() => zipEntries(path), /no zip file/);
  });
});

/** With what a packaging tool adds: sizes behind the file, and fields of its own. */
function zipOf(): Buffer {
  const extra = Buffer.from([1, 2, 0, 0]);
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const { name, text, packed, method } of FILES) {
    const offset = Buffer.concat(files).length;
    const names = Buffer.from(name);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(7, 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(Buffer.byteLength(text), 8);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(names.length, 26);
    local.writeUInt16LE(extra.length, 28);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 8);
    central.writeUInt16LE(method, 10);
    sizes.copy(central, 16);
    central.writeUInt16LE(names.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(offset, 42);
    files.push(local, names, extra, packed, sizes);
    directory.push(central, names, extra);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(FILES.length, 8);
  end.writeUInt16LE(FILES.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(Buffer.concat(files).length, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** Read from the front, by what stands before each file. */
function contentsOf(zip: Buffer): string[] {
  const contents: string[] = [];
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const end = from + zip.readUInt32LE(at + 18);
    const bytes = zip.subarray(from, end);
    contents.push((zip.readUInt16LE(at + 8) === 8 ? inflateRawSync(bytes) : bytes).toString());
    assert.equal(zip.readUInt32LE(at + 22), Buffer.byteLength(contents.at(-1) ?? ''));
    assert.equal(zip.readUInt32LE(at + 14), 7);
    at = end;
  }
  return contents;
}
