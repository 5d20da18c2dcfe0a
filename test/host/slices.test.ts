/** What the extension tells together: news that comes in quick succession. */
import assert from 'node:assert/strict';
import { gathered } from '../../src/vscode/slices.ts';

describe('news', () => {
  it('that comes at once is told once, each item once', async () => {
    const told: (readonly string[])[] = [];
    await new Promise<void>((resolve) => {
      const news = gathered<string>((all) => {
        told.push(all);
        resolve();
      });
      news.add(['a', 'b']);
      news.add([]);
      news.add(['b', 'c']);
    });
    assert.deepEqual(told, [['a', 'b', 'c']]);
  });

  it('that comes after it was told is told again', async () => {
    const told: (readonly string[])[] = [];
    await new Promise<void>((resolve) => {
      const news = gathered<string>((all) => {
        told.push(all);
        if (told.length === 1) news.add(['a']);
        else resolve();
      });
      news.add(['a']);
    });
    assert.deepEqual(told, [['a'], ['a']]);
  });

  it('of nothing is not told, nor any after the end', async () => {
    const told: unknown[] = [];
    const ended = gathered<string>((all) => told.push(all));
    ended.add(['a']);
    ended.dispose();
    await new Promise<void>((resolve) => {
      gathered<string>(() => resolve()).add(['b']);
    });
    assert.deepEqual(told, []);
  });
});
