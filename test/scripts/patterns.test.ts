/** The proof that patterns are linear: it finds them all, and can fail. */
import assert from 'node:assert/strict';
import { alternativesOf } from '../../scripts/patterns/alternatives.ts';
import { patternsIn, patternsOf } from '../../scripts/patterns/collect.ts';
import { whyNotLinear } from '../../scripts/patterns/judge.ts';

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
