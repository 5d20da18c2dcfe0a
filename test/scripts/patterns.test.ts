/** The proof that patterns are linear: it finds them all, and can fail. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { alternativesOf } from '../../scripts/patterns/alternatives.ts';
import { patternsIn, patternsOf } from '../../scripts/patterns/collect.ts';
import { whyNotLinear } from '../../scripts/patterns/judge.ts';
import { provenIn } from '../../scripts/patterns/proven.ts';
import { inFolder } from '../cli/scenario.ts';

describe('the proof that patterns are linear', () => {
  it('finds literals, and says which files put patterns together', () => {
    const found = patternsIn(
      'a.ts',
      'const a: RegExp = /a+\\/b/giu; const b = new RegExp(a.source);',
    );
    assert.deepEqual(found, {
      patterns: [{ source: 'a+\\/b', flags: 'giu', file: 'a.ts' }],
      assembles: true,
    });
    assert.equal(patternsIn('b.ts', 'const half = (a: number) => a / 2 / a;').patterns.length, 0);
  });

  it('sees patterns that are put together', async () => {
    const here = 'test/scripts/patterns.test.ts';
    const before = RegExp;
    const seen = await patternsOf([here], async () => {
      new RegExp(`${'ab'}+`, 'u').test('');
    });
    assert.deepEqual(seen, [{ source: 'ab+', flags: 'u', file: here }]);
    assert.equal(RegExp, before);
  });

  it('takes alternatives apart where nothing repeats them', () => {
    assert.deepEqual(alternativesOf('x(?:a|(?:b|c)+)y'), ['x(?:a)y', 'x(?:(?:b|c)+)y']);
    assert.deepEqual(alternativesOf('a|[|]|\\|'), ['a', '[|]', '\\|']);
    assert.deepEqual(alternativesOf('(?:a|b)*(c|d)(?=e|f)'), ['(?:a|b)*(c|d)(?=e|f)']);
  });

  for (const source of ['[.,]+$', '^(?:a|a)*$', '\\bone|(?:b|c[x ]*[ y]*)$']) {
    it(`refuses ${source}`, async () => {
      assert.match(
        (await whyNotLinear({ source, flags: '' })) ?? '',
        /^(?:polynomial|exponential)/,
      );
    });
  }

  for (const source of [
    '^[.,]+',
    'a{0,120}b',
    '\\b(?:restor\\w*|\\S{1,40}) lost\\b',
    '(["\']).\\1',
  ]) {
    it(`lets ${source} pass`, async () => {
      assert.equal(await whyNotLinear({ source, flags: '' }), undefined);
    });
  }
});

describe('what was proven of patterns', () => {
  const [one, other] = [
    { source: 'a+b', flags: 'u' },
    { source: 'a+b', flags: 'iu' },
  ];

  it('is remembered from run to run, of just these patterns', () =>
    inFolder({}, (folder) => {
      const path = join(folder, 'proven.txt');
      const first = provenIn(path);
      assert.equal(first.has(one), false);
      first.add(one);
      const second = provenIn(path);
      assert.deepEqual([second.has(one), second.has(other)], [true, false]);
      second.add(other);
      second.keep([other]);
      const third = provenIn(path);
      assert.deepEqual([third.has(one), third.has(other)], [false, true]);
    }));

  it('counts for nothing once another judge is asked', () =>
    inFolder({}, (folder) => {
      const path = join(folder, 'proven.txt');
      provenIn(path, 'a judge').add(one);
      assert.equal(provenIn(path, 'a judge').has(one), true);
      assert.equal(provenIn(path, 'another').has(one), false);
    }));
});
