/** Loads the engine from its bundle, with V8's compiled code where that fits this Node. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** Both named by the build, with the hash of the bundle in the name: the two cannot get out of step. */
declare const DR_RUNBOOK_ENGINE: string;

type Engine = typeof import('./engine.ts');

type Wrapper = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;

export function loadEngine(): Engine {
  const url = new URL(DR_RUNBOOK_ENGINE, import.meta.url);
  const filename = fileURLToPath(url);
  const source = readFileSync(filename, 'latin1');
  const cachedData = readCompiled(`${filename}.cache`);
  // V8 refuses compiled code of another version or other flags by itself, and then compiles as usual.
  const script = new Script(wrap(source), { filename, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  const dirname = fileURLToPath(new URL('.', url));
  const wrapper = script.runInThisContext() as Wrapper;
  wrapper(module.exports, createRequire(url), module, filename, dirname);
  return module.exports as Engine;
}

/** The build compiles the same text, so that the compiled code fits. */
export function wrap(source: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
}

function readCompiled(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
