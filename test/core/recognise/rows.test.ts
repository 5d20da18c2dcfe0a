/** Rows of numbers, by which the compiled phrases are stored. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { concatRows, packRows, rowCount, Table } from '../../../src/core/recognise/rows.ts';

const NUMBERS = fc.array(fc.array(fc.nat({ max: 65_535 }), { maxLength: 40 }), { maxLength: 40 });

describe('rows', () => {
  it('are read as they were written, joined to others as well', () => {
    fc.assert(
      fc.property(NUMBERS, NUMBERS, (first, second) => {
        const both = concatRows(packRows(first), packRows(second));
        const table = new Table(both);
        const rows = [...first, ...second];
        assert.equal(rowCount(both), rows.length);
        assert.deepEqual(
          rows.map((_, at) => [...table.read(at)]),
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

  it('refuse numbers that do not fit', () => {
    assert.throws(() => packRows([[0x10000]]));
    assert.throws(() => packRows([[-1]]));
  });
});
