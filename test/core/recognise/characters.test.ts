/** Which characters make words, and which part them. */
import assert from 'node:assert/strict';
import { isBreak, isWordCode } from '../../../src/core/recognise/characters.ts';

const ALL = Array.from({ length: 0x10000 }, (_, code) => code);

describe('of all characters', () => {
  it('those are of words that Unicode calls letters, marks or numbers, and halves of longer ones', () => {
    const isSo = (code: number) =>
      (code >= 0xd800 && code <= 0xdfff) || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code));
    assert.deepEqual(
      ALL.filter((code) => isWordCode(code) !== isSo(code)),
      [],
    );
  });

  it('those part words that a line may be broken at, and the narrow and the fixed spaces', () => {
    assert.deepEqual(ALL.filter(isBreak), [9, 10, 11, 12, 13, 32, 0xa0, 0x2009, 0x202f]);
  });
});
