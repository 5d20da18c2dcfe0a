/** Words, prefixes and classes, and the numbers that they are found by. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addNames, NO_NAMES, Symbols } from '../../../src/core/recognise/symbols.ts';

const WORD = fc.stringMatching(/^[a-eß]{1,6}$/u);
const NAME = fc.oneof(
  WORD,
  WORD.filter((word) => word.length > 1).map((word) => `${word}*`),
  WORD.filter((word) => word.length > 3).map((word) => `*${word}`),
  WORD.map((word) => `<${word}>`),
);

describe('symbols', () => {
  it('are found by their names, and no other is', () => {
    fc.assert(
      fc.property(fc.array(NAME), fc.array(NAME), NAME, (first, second, asked) => {
        const names = addNames(addNames(NO_NAMES, first), second);
        const symbols = new Symbols(names);
        const all = new Set([...first, ...second]);
        assert.equal(symbols.size, all.size);
        assert.equal(new Set([...all].map((name) => symbols.of(name))).size, all.size);
        assert.equal(symbols.of(asked) >= 0, all.has(asked));
      }),
    );
  });

  it('keep their numbers when others are added', () => {
    const before = addNames(NO_NAMES, ['restore', 'restor*', '<date>']);
    const after = new Symbols(addNames(before, ['backup', '<tool>']));
    for (const name of ['restore', 'restor*', '<date>']) {
      assert.equal(after.of(name), new Symbols(before).of(name));
    }
  });

  it('are those of a word, of its singular and of its prefixes and endings', () => {
    const names = ['copies', 'copy', 'cop*', 'copi*', 'copies*', '*pies'];
    const symbols = new Symbols(addNames(NO_NAMES, names));
    assert.deepEqual(
      symbols.ofWord('copies'),
      names.map((name) => symbols.of(name)),
    );
    assert.deepEqual(symbols.ofWord('nothing'), []);
  });
});
