/** The tables of the benchmarks: ratios, and whether a figure holds. */
import assert from 'node:assert/strict';
import { asMarkdown, asText, type Table } from '../../bench/table.ts';

const TABLE: Table = {
  title: 'Some files',
  base: 'floor',
  rows: [
    { name: 'floor', used: { cpu: 200, wall: 210, memory: 40.4 }, asked: [] },
    {
      name: 'check',
      used: { cpu: 500, wall: 260.4, memory: 99.6 },
      asked: [{ what: 'ratio', most: 2.5 }],
    },
    {
      name: 'json',
      used: { cpu: 502, wall: 261, memory: 0 },
      asked: [{ what: 'ratio', most: 2.5 }],
    },
    {
      name: 'one',
      used: { cpu: 12.34, wall: 3001, memory: 0 },
      asked: [{ what: 'wall', most: 3000 }],
    },
    {
      name: 'two',
      used: { cpu: 12, wall: 3, memory: 251 },
      asked: [
        { what: 'memory', most: 250 },
        { what: 'cpu', most: 12 },
      ],
    },
  ],
};

describe('the tables of the benchmarks', () => {
  it('say of each figure what it is to the floor, and whether it holds', () => {
    const rows = asMarkdown(TABLE)
      .split('\n')
      .filter((line) => /^\| \w/.test(line));
    assert.deepEqual(rows, [
      '| floor | 200 | 210 | 40 | 1.00 |  |',
      '| check | 500 | 260 | 100 | 2.50 | 2.5 times: holds |',
      '| json | 502 | 261 |  | 2.51 | 2.5 times: **falls short** |',
      '| one | 12.3 | 3001 |  | 0.06 | 3000 ms: **falls short** |',
      '| two | 12.0 | 3.0 | 251 | 0.06 | 250 MiB: **falls short**; 12 ms: holds |',
    ]);
  });

  it('say the same on the terminal', () => {
    const lines = asText(TABLE).split('\n');
    assert.equal(lines.length, 6);
    assert.match(lines[3] ?? '', /json +502 +261 +2\.51 {2}2\.5 times: falls short$/);
  });
});
