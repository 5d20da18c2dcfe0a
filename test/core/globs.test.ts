/** The patterns of a configuration: gitignore's meaning, and bounds on what strangers may write. */
import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../src/core/config.ts';
import { isUsableGlob } from '../../src/core/glob-text.ts';
import { fileRules, globMatcher } from '../../src/core/globs.ts';

describe('globMatcher', () => {
  const cases: readonly (readonly [pattern: string, path: string, expected: boolean])[] = [
    ['docs/**', 'docs/dr/plan.md', true],
    ['docs/*.md', 'docs/dr/plan.md', false],
    ['/plan.md', 'docs/plan.md', false],
    ['plan.md', 'docs/plan.md', true],
    ['old/', 'old/plan.md', true],
    ['*.MD', 'plan.md', false],
    ['*.md', '../plan.md', false],
    ['*.md', '/plan.md', false],
    ['*.md', '', false],
  ];
  for (const [pattern, path, expected] of cases) {
    it(`${pattern} ${expected ? 'means' : 'does not mean'} "${path}"`, () => {
      assert.equal(globMatcher([pattern])(path), expected);
    });
  }

  it('takes patterns that take back', () => {
    const matches = globMatcher(['docs/*', '!docs/README.md']);
    assert.equal(matches('docs/plan.md'), true);
    assert.equal(matches('docs/README.md'), false);
  });

  it('refuses patterns that are made to be slow', () => {
    assert.equal(isUsableGlob(`${'*a'.repeat(9)}b`), false);
    assert.equal(isUsableGlob('x'.repeat(201)), false);
    assert.equal(isUsableGlob(' '), false);
    assert.equal(isUsableGlob('**/dr-*/*.md'), true);
    assert.equal(isUsableGlob('*a'.repeat(6)), true);
    assert.equal(isUsableGlob('*a'.repeat(7)), false);
    assert.equal(isUsableGlob(`docs/${'*a'.repeat(7)}`), false);
    assert.equal(isUsableGlob('x'.repeat(200)), true);
    assert.equal(globMatcher(['*a'.repeat(7)])('a'.repeat(60)), false);
  });
});

describe('fileRules', () => {
  const rules = fileRules({
    ...DEFAULT_CONFIG,
    files: [
      { glob: 'dr/restore-*', kind: 'restore-procedure' },
      { glob: 'dr/', kind: undefined },
    ],
    exclude: ['dr/old/'],
  });

  it('takes the first entry that means the path', () => {
    assert.equal(rules.entry('dr/restore-db.md')?.kind, 'restore-procedure');
    assert.equal(rules.entry('dr/plan.md')?.glob, 'dr/');
    assert.equal(rules.entry('README.md'), undefined);
  });

  it('knows what is excluded', () => {
    assert.equal(rules.excluded('dr/old/plan.md'), true);
    assert.equal(rules.excluded('dr/plan.md'), false);
  });
});
