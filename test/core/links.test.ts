/** Where links lead, and how they are written. */
import assert from 'node:assert/strict';
import { baseName, relativeLink, resolveLink } from '../../src/core/links.ts';

describe('resolveLink', () => {
  for (const [from, target, expected] of [
    ['docs/plan.md', 'a.md', 'docs/a.md'],
    ['docs/plan.md', './a.md#top', 'docs/a.md'],
    ['docs/plan.md', '../a%20b.md', 'a b.md'],
    ['docs/plan.md', '../../a.md', '../a.md'],
    ['../plan.md', 'a.md', '../a.md'],
    ['docs/plan.md', '/a.md', 'a.md'],
    ['docs/plan.md', 'bad%ZZ.md', 'docs/bad%ZZ.md'],
    ['file:///w/docs/plan.md', '../a.md', 'file:///w/a.md'],
    ['file:///w/plan.md', '../../../a.md', 'file:///a.md'],
    ['vscode-vfs://github/o/r/plan.md', 'a.md', 'vscode-vfs://github/o/r/a.md'],
    ['untitled:Untitled-1', 'a.md', undefined],
    ['docs/plan.md', '#top', undefined],
    ['docs/plan.md', 'https://example.org/a.md', undefined],
    ['docs/plan.md', '//example.org/a.md', undefined],
  ] as const) {
    it(`${target} in ${from} is ${expected ?? 'no file of ours'}`, () => {
      assert.equal(resolveLink(from, target), expected);
    });
  }
});

describe('relativeLink', () => {
  it('leads to where it was made for', () => {
    const paths = [
      'plan.md',
      'docs/plan.md',
      'docs/a b/(x).md',
      'file:///w/a.md',
      'file:///w/b/c.md',
    ];
    for (const from of paths) {
      for (const to of paths) {
        if (from.startsWith('file') !== to.startsWith('file')) continue;
        assert.equal(resolveLink(from, relativeLink(from, to)), to);
      }
    }
  });
});

describe('baseName', () => {
  it('is what people call a document by', () => {
    assert.equal(baseName('docs/Restore-DB.runbook.yaml'), 'restore-db');
    assert.equal(baseName('file:///w/plan.md.erb'), 'plan');
  });
});
