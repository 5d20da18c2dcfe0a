/** Columns of numbers: what is written is read again. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bytesOf, Column, numbersOf } from '../../../src/core/recognise/columns.ts';

describe('a column of numbers', () => {
  it('is read as it was written', () => {
    const numbers = fc.array(fc.oneof(fc.integer({ min: 0, max: 65_535 }), fc.nat(300)));
    fc.assert(
      fc.property(numbers, (written) => {
        assert.deepEqual([...numbersOf(bytesOf(written))], written);
      }),
    );
  });

  it('takes a byte more where seven bits are not enough', () => {
    const written = [0, 127, 128, 256, 16_383, 16_384, 65_535];
    assert.deepEqual(
      written.map((number) => bytesOf([number]).length),
      [1, 1, 2, 2, 2, 3, 3],
    );
    assert.deepEqual([...numbersOf(bytesOf(written))], written);
  });

  it('is read from its beginning to its end, and is nothing but zeros after that', () => {
    const column = new Column(bytesOf([7, 300]));
    assert.equal(column.length, 2);
    assert.deepEqual([column.next(), column.next(), column.next()], [7, 300, 0]);
    assert.deepEqual([new Column(undefined).length, new Column(undefined).next()], [0, 0]);
  });
});
