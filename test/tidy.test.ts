/** Invariants of the repository that neither the compiler nor the linter holds. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');
const sources = files.filter((file) => /\.ts$/.test(file) && !file.includes('.generated.'));
const product = sources.filter((file) => file.startsWith('src/'));

/** The rooms from the ground up: each imports only from itself and from those before it. */
const ROOMS: readonly (readonly [room: string, mayImport: readonly string[]])[] = [
  ['src/core', []],
  ['src/controls', ['src/core']],
  ['src/practices', ['src/core']],
  ['src/rules', ['src/core']],
  ['src/report', ['src/core']],
  ['src/cli', ['src/core', 'src/report', 'src/catalogue.generated.ts', 'src/rules.generated.ts']],
  ['src/vscode', ['src/core', 'src/report', 'src/rules.generated.ts', 'src/webview']],
  ['src/webview', ['src/core']],
];

describe('the repository', () => {
  it('opens every module with one sentence that says what it is', () => {
    const silent = sources.filter((file) => !/^(?:#!.*\n)?\/\*\*\s/.test(read(file)));
    assert.deepEqual(silent, []);
  });

  it('has no file above 350 lines, and none named for what it is not', () => {
    // A practice is data, with the words of four languages.
    const limit = (file: string) => (file.startsWith('src/practices/') ? 550 : 350);
    assert.deepEqual(
      product.filter((file) => read(file).split('\n').length > limit(file)),
      [],
    );
    assert.deepEqual(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|types)(?:\.|\/)/.test(file)),
      [],
    );
  });

  it('lets arrows point down only', () => {
    const wrong: string[] = [];
    for (const [room, allowed] of ROOMS) {
      for (const file of product.filter((name) => name.startsWith(`${room}/`))) {
        for (const target of imports(file)) {
          const fine = [room, ...allowed].some(
            (one) => target === one || target.startsWith(`${one}/`),
          );
          if (!fine) wrong.push(`${file} imports ${target}`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('keeps hosts out of the core, the knowledge and the reports', () => {
    const inner = product.filter((file) =>
      /^src\/(?:core|controls|practices|rules|report)\//.test(file),
    );
    for (const file of inner) {
      assert.doesNotMatch(read(file), /from '(?:vscode|node:[^']*|fs|path|os)'/, file);
      assert.doesNotMatch(
        read(file),
        /\b(?:Date\.now\(|new Date\(\)|console\.|performance\.now)/,
        file,
      );
    }
  });

  it('skips and singles out no test', () => {
    const tests = files.filter(
      (file) => file.startsWith('test/') && file.endsWith('.ts') && file !== 'test/tidy.test.ts',
    );
    assert.deepEqual(
      tests.filter((file) => /\b(?:it|describe)\.(?:only|skip)\(/.test(read(file))),
      [],
    );
  });

  it('names no path and no host of the machine that it was written on', () => {
    const text = files.filter(
      (file) => !/\.(?:png|woff2?|bin)$/.test(file) && file !== 'test/tidy.test.ts',
    );
    assert.deepEqual(
      text.filter((file) => /(?:^|[^\w./-])\/(?:work|farm|root)\/[A-Za-z.]/m.test(read(file))),
      [],
    );
    assert.doesNotMatch(read('package-lock.json'), /"resolved": "https?:/);
  });
});

function imports(file: string): string[] {
  const folder = file.split('/').slice(0, -1);
  return [...read(file).matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) => {
    const parts = [...folder];
    for (const part of target.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '.') parts.push(part);
    }
    return parts.join('/');
  });
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
