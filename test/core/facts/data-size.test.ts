/** Amounts of data and rates: bits and bytes, decimal and binary, and what may be either. */
import assert from 'node:assert/strict';
import {
  findRates,
  findSizes,
  readRate,
  readSize,
} from '../../../src/core/facts/objectives/data-size.ts';

const SIZES: readonly (readonly [string, number | undefined])[] = [
  ['220 GB', 220e9],
  ['220GB', 220e9],
  ['1.5 TiB', 1.5 * 1024 ** 4],
  ['1,5 TB', 1.5e12],
  ['about 3 PB', 3e15],
  ['~700 GB', 700e9],
  ['512 MiB', 512 * 1024 ** 2],
  ['12 terabytes', 12e12],
  // Bits or bytes, a thousand or one and a half: nobody knows.
  ['4 Gb', undefined],
  ['1,500 GB', undefined],
  ['220', undefined],
  ['12 TB on disk', undefined],
  ['2 GB/s', undefined],
];

const RATES: readonly (readonly [string, number | undefined, boolean?])[] = [
  ['150 MB/s', 150e6 * 60, false],
  ['150 MiB/s', 150 * 1024 ** 2 * 60, false],
  ['1 Gbit/s', (1e9 / 8) * 60, true],
  ['1 Gb/s', (1e9 / 8) * 60, true],
  ['1 Gbps', (1e9 / 8) * 60, true],
  ['100 mbps', (100e6 / 8) * 60, true],
  ['100 MBps', 100e6 * 60, false],
  ['2 TB/h', 2e12 / 60, false],
  ['2 TB per hour', 2e12 / 60, false],
  ['400 GB an hour', 400e9 / 60, false],
  ['10 megabits per second', (10e6 / 8) * 60, true],
  ['6 GB/min', 6e9, false],
  ['100 mb/s', undefined],
  ['150 MB', undefined],
  ['150 /s', undefined],
];

describe('amounts of data', () => {
  for (const [text, bytes] of SIZES) {
    it(text, () => assert.equal(readSize(text), bytes));
  }

  it('are found in prose, and not where they belong to a rate', () => {
    const text = 'The dump of 220 GB comes back at 150 MB/s, the archive has 3.5 TB.';
    const found = findSizes(text).map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(found, ['220 GB', '3.5 TB']);
  });
});

describe('rates', () => {
  for (const [text, perMinute, isInBits] of RATES) {
    it(text, () => {
      const rate = readRate(text);
      assert.equal(rate && Math.round(rate.bytesPerMinute), perMinute && Math.round(perMinute));
      assert.equal(rate?.isInBits, perMinute === undefined ? undefined : isInBits);
    });
  }

  it('are found in prose, and amounts are none', () => {
    const text = 'It has 12 TB and comes over 1 Gbit/s.';
    const found = findRates(text).map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(found, ['1 Gbit/s']);
  });
});
