/** Rows of numbers written as text, by which the compiled phrases are stored. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findRow, packRows, readRow, rowCount } from '../../../src/core/recognise/rows.ts';

const NUMBERS = fc.array(fc.array(fc.nat({ max: 55_000 }), { maxLength: 40 }), { maxLength: 40 });

describe('rows', () => {
  it('are read as they were written, through JSON as well', () => {
    fc.assert(
      fc.property(NUMBERS, (rows) => {
        const stored: ReturnType<typeof packRows> = JSON.parse(JSON.stringify(packRows(rows)));
        assert.equal(rowCount(stored), rows.length);
        assert.deepEqual(
          rows.map((_, at) => readRow(stored, at)),
          rows,
        );
      }),
    );
  });

  it('are found by their first number where they are in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 500 })), fc.nat({ max: 500 }), (firsts, wanted) => {
        const rows = firsts.sort((a, b) => a - b).map((first) => [first, 1]);
        assert.equal(findRow(packRows(rows), 0, rows.length, wanted), firsts.indexOf(wanted));
      }),
    );
  });

  it('refuse numbers that have no character', () => {
    assert.throws(() => packRows([[0xd800]]));
    assert.throws(() => packRows([[-1]]));
  });

  it('start anywhere in a long table', () => {
    const rows = Array.from({ length: 3 }, (_, at) => new Array(60_000).fill(at));
    assert.deepEqual(readRow(packRows(rows), 2).slice(0, 2), [2, 2]);
  });
});
