/** Loads the engine, and what lies beside the bundle: the practices as data, and the script that judges. */
import type * as vscode from 'vscode';
import type { Knowledge } from '../core/catalogue.ts';
import type { Engine } from './engine.ts';
import { readBuilt } from './files.ts';

/** Nothing of this is read on activation: a file has to ask for it. */
export async function loadEngine(extension: vscode.Uri): Promise<Engine> {
  const [engine, data, script] = await Promise.all([
    // One bundle, but this part of it is only run here: `import()` becomes a call of its own.
    import('./engine.ts'),
    readBuilt(extension, 'knowledge.json'),
    readBuilt(extension, 'judge.cjs'),
  ]);
  // The build writes it, and the package is tested with it.
  const knowledge = JSON.parse(data) as Knowledge;
  const { rules, ...judge } = run(script) as typeof import('./judge.ts');
  return { ...engine, ...judge, catalogue: engine.makeCatalogue(knowledge, rules) };
}

/**
 * A web extension host can require no second script. It runs the first one as a function over its text, and so
 * do both hosts here. The text is the extension's own, and never one of the workspace.
 */
function run(script: string): unknown {
  const module = { exports: {} };
  new Function('module', 'exports', script)(module, module.exports);
  return module.exports;
}
