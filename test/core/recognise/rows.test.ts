/** Rows of numbers written as text, by which the compiled phrases are stored. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  concatRows,
  packRows,
  type Rows,
  rowCount,
  Table,
} from '../../../src/core/recognise/rows.ts';

const NUMBERS = fc.array(fc.array(fc.nat({ max: 55_000 }), { maxLength: 40 }), { maxLength: 40 });

describe('rows', () => {
  it('are read as they were written, through JSON as well', () => {
    fc.assert(
      fc.property(NUMBERS, NUMBERS, (first, second) => {
        const both = concatRows(packRows(first), packRows(second));
        const stored: Rows = JSON.parse(JSON.stringify(both));
        const table = new Table(stored);
        const rows = [...first, ...second];
        assert.equal(rowCount(stored), rows.length);
        assert.deepEqual(
          rows.map((_, at) => table.read(at)),
          rows,
        );
      }),
    );
  });

  it('are found by their first number where they are in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 500 })), fc.nat({ max: 500 }), (firsts, wanted) => {
        const rows = firsts.sort((a, b) => a - b).map((first) => [first, 1]);
        assert.equal(new Table(packRows(rows)).find(wanted), firsts.indexOf(wanted));
      }),
    );
  });

  it('refuse numbers that have no character', () => {
    assert.throws(() => packRows([[0xd800]]));
    assert.throws(() => packRows([[-1]]));
  });
});
