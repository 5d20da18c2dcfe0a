/** The nearest configuration holds, and each folder is asked once. */
import assert from 'node:assert/strict';
import { configDiscovery } from '../../src/core/config-discovery.ts';

function discovery(configs: Readonly<Record<string, string>>, top = '/repo') {
  const asked: string[] = [];
  const find = configDiscovery<string>({
    folderAround: (path) =>
      path === top ? undefined : path.slice(0, path.lastIndexOf('/')) || '/',
    configIn: (folder) => {
      asked.push(folder);
      return configs[folder];
    },
  });
  return { find, asked };
}

describe('configDiscovery', () => {
  it('finds the nearest at or above the file', () => {
    const { find } = discovery({ '/repo': 'top', '/repo/a/b': 'deep' });
    assert.equal(find('/repo/x.md'), 'top');
    assert.equal(find('/repo/a/x.md'), 'top');
    assert.equal(find('/repo/a/b/c/x.md'), 'deep');
  });

  it('does not look above the outermost folder', () => {
    const { find, asked } = discovery({ '/': 'somebody else' });
    assert.equal(find('/repo/a/x.md'), undefined);
    assert.deepEqual(asked, ['/repo/a', '/repo']);
  });

  it('asks each folder once, also where there is nothing', () => {
    const { find, asked } = discovery({});
    for (const path of ['/repo/a/x.md', '/repo/a/y.md', '/repo/b/x.md', '/repo/x.md']) find(path);
    assert.deepEqual(asked, ['/repo/a', '/repo', '/repo/b']);
  });
});
