/** What the pages about trust name exists: tests, properties, commands. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const PAGES = ['docs/reliability.md', 'SECURITY.md'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('the pages about trust', () => {
  for (const page of PAGES) {
    const text = readFileSync(page, 'utf8');

    it(`name tests that exist: ${page}`, () => {
      const paths = [...text.matchAll(/\b(?:test|scripts)\/[\w./-]+[\w]/g)].map(([path]) => path);
      assert.ok(paths.length > 5);
      assert.deepEqual(
        paths.filter((path) => !existsSync(path)),
        [],
      );
    });

    it(`name commands that exist: ${page}`, () => {
      const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        commands.filter((name) => !(name in scripts)),
        [],
      );
    });
  }

  it('name at least 25 properties, each of which is one', () => {
    const text = readFileSync('docs/reliability.md', 'utf8');
    let count = 0;
    for (const [, path = '', names = ''] of text.matchAll(/^\| `(test\/[^`]+)` \| (".*") \|$/gm)) {
      const source = readFileSync(path, 'utf8');
      for (const [, name = ''] of names.matchAll(/"([^"]+)"/g)) {
        const at = source.indexOf(`it('${name}'`);
        assert.ok(at >= 0, `${path}: ${name}`);
        const end = source.indexOf("\n  it('", at + 1);
        const body = source.slice(at, end < 0 ? undefined : end);
        assert.match(body, /fc\.assert\(/, `${path}: ${name}`);
        count += 1;
      }
    }
    assert.ok(count >= 25, `${count} properties`);
  });
});
