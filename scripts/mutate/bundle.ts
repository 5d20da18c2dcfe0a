/** Puts tests, and the code that they test with its switches, into modules that load in a moment. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { root } from '../host/cache.ts';

const TESTS = 'tests-of-the-part';

/** Before each file of tests comes a module that tells its name. */
const MARK = 'begin:';

/** Writes the bundle into `folder`, and returns the path of the program that runs the tests when it is told to. */
export async function bundle(
  code: Readonly<Record<string, string>>,
  tests: readonly string[],
  folder: string,
): Promise<string> {
  const worker = JSON.stringify(resolve(root, 'scripts/mutate/worker.ts'));
  await build({
    stdin: {
      contents: `import { serve } from ${worker};\nserve(() => import('${TESTS}'));\n`,
      resolveDir: root,
      sourcefile: 'worker-of-the-part.ts',
      loader: 'ts',
    },
    outdir: folder,
    entryNames: 'worker',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [withSwitches(code, tests)],
  });
  return `${folder}/worker.mjs`;
}

/** Each module still believes that it lies where it was written. */
function withSwitches(code: Readonly<Record<string, string>>, tests: readonly string[]): Plugin {
  const changed = new Map(Object.entries(code).map(([file, text]) => [resolve(root, file), text]));
  return {
    name: 'with-switches',
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: new RegExp(`^(?:${TESTS}$|${MARK})`) }, ({ path }) => ({
        path,
        namespace: TESTS,
      }));
      onLoad({ filter: /.*/, namespace: TESTS }, ({ path }) => ({
        contents: path.startsWith(MARK)
          ? `globalThis.beginTests(${JSON.stringify(path.slice(MARK.length))});`
          : tests
              .flatMap((test) => [`${MARK}${test}`, resolve(root, test)])
              .map((module) => `import ${JSON.stringify(module)};`)
              .join('\n'),
        resolveDir: root,
      }));
      onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => ({
        contents: (changed.get(path) ?? readFileSync(path, 'utf8'))
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
          .replaceAll('import.meta.dirname', JSON.stringify(resolve(path, '..'))),
        loader: 'ts',
      }));
    },
  };
}
