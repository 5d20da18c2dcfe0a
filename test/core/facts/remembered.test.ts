/** What was found in a text is found again without another look. */
import assert from 'node:assert/strict';
import { remembered } from '../../../src/core/facts/remembered.ts';

describe('remembered', () => {
  it('asks once for each text, also where the answer is no', () => {
    const asked: string[] = [];
    const isLong = remembered((text) => {
      asked.push(text);
      return text.length > 3;
    });
    assert.deepEqual(['a', 'abcd', 'a', 'abcd'].map(isLong), [false, true, false, true]);
    assert.deepEqual(asked, ['a', 'abcd']);
  });

  it('forgets what would fill the memory, and answers all the same', () => {
    const length = remembered((text) => text.length);
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < 3000; at += 1) assert.equal(length('x'.repeat(at)), at);
    }
  });
});
