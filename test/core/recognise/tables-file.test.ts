/** The compiled phrases as the bytes of a file. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { tablesFromBytes, tablesToBytes } from '../../../src/core/recognise/tables-file.ts';

const { tables } = catalogue.lexicon.book;

describe('the file of the tables', () => {
  for (const form of ['packed', 'ready'] as const) {
    it(`holds them as they were, ${form}`, () => {
      assert.deepEqual(tablesFromBytes(tablesToBytes(tables, form)), tables);
    });
  }

  it('is read from any place in the memory', () => {
    const bytes = tablesToBytes(tables, 'ready');
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    assert.deepEqual(tablesFromBytes(moved.subarray(3)), tables);
    assert.deepEqual(tablesFromBytes(Buffer.from(moved.buffer, 3)), tables);
  });
});
