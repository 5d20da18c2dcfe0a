/** Loads a bundle, which the build wraps in a function, with V8's compiled code where that fits this Node. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** Named by the build, with the hash of the bundle in the name: entry and bundle cannot get out of step. */
declare const DR_RUNBOOK_ENGINE: string;
declare const DR_RUNBOOK_EXPLAIN: string;

type Wrapper = (exports: object, require: NodeJS.Require, module: { exports: object }) => void;

export function loadEngine() {
  return loadBundle(join(__dirname, DR_RUNBOOK_ENGINE)) as typeof import('./engine.ts');
}

export function loadExplain() {
  return loadBundle(join(__dirname, DR_RUNBOOK_EXPLAIN)) as typeof import('./explain.ts');
}

/** The exports of a bundle. The source is read as single bytes: the build writes only ASCII. */
function loadBundle(filename: string): object {
  const source = bundleSource(filename);
  const cachedData = readCompiled(compiledName(filename));
  // V8 refuses compiled code of another version or other flags by itself, and then compiles as usual.
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  return runBundle(script, filename);
}

/** For the build too, so that what it compiles fits. */
export function bundleSource(filename: string): string {
  return readFileSync(filename, 'latin1');
}

export function runBundle(script: Script, filename: string): object {
  const module = { exports: {} };
  const wrapper = script.runInThisContext() as Wrapper;
  wrapper(module.exports, createRequire(filename), module);
  return module.exports;
}

export function compiledName(filename: string): string {
  return `${filename}.cache`;
}

function readCompiled(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
