/** Loading what the extension works with: once, and again after it has failed. */
import assert from 'node:assert/strict';
import { once } from '../../src/vscode/once.ts';

describe('once', () => {
  it('gives everybody the same', async () => {
    let made = 0;
    const load = once(async () => {
      made += 1;
      return made;
    });
    assert.deepEqual(await Promise.all([load(), load()]), [1, 1]);
    assert.equal(await load(), 1);
  });

  it('tells all who wait of a failure, and tries again for the next', async () => {
    let tries = 0;
    const load = once(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no network');
      return tries;
    });
    const outcomes = await Promise.allSettled([load(), load()]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    assert.equal(await load(), 2);
  });
});
