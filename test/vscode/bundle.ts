/** Bundles the suites of a run into the one CommonJS file that an extension host loads. */

import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { root } from '../../scripts/host/cache.ts';
import { conformanceSet, expectations } from '../conformance/engine.ts';

const folder = `${root}/test/vscode`;

/**
 * The suites that `run` runs. `name.suite.ts` belongs to every run; `name.web.suite.ts` only to the
 * run `web`, and `name.node.package.suite.ts` to those two.
 */
export function suitesOf(run: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.suite.ts'))
    .filter((file) => {
      const only = file.split('.').slice(1, -2);
      return only.length === 0 || only.includes(run);
    })
    .sort();
}

/** Writes the bundle to `outfile`. Throws when a suite cannot be bundled, as when it imports from Node. */
export async function bundleSuites(run: string, grep: string, outfile: string): Promise<void> {
  const lines = [
    `export { run } from './inside.ts';`,
    ...suitesOf(run).map((file) => `import './${file}';`),
  ];
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: folder, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    define: { TEST_GREP: JSON.stringify(grep), TEST_RUN: JSON.stringify(run) },
    plugins: [mochaAsScript, conformance],
    logLevel: 'warning',
  });
}

/**
 * mocha's browser build is a script inside a package of modules. As it stands, it would take the
 * bundle's `module` for its own and replace what the bundle exports.
 */
const mochaAsScript: Plugin = {
  name: 'mocha-as-script',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `(function (module, exports, define) {${await readFile(path, 'utf8')}\n})();`,
    }));
  },
};

/** Hands the documents to suites together with what the engine says of them here and today. */
const conformance: Plugin = {
  name: 'conformance',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]conformance-cases\.ts$/ }, () => {
      const documents = conformanceSet();
      const now = new Date();
      const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
      const expected = expectations(documents, today);
      const cases = documents.map(({ path, text }) => ({ path, text, ...expected.get(path) }));
      return { contents: `export const CASES = ${JSON.stringify(cases)};`, loader: 'js' };
    });
  },
};
