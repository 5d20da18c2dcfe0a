/** Loads the engine, and the practices, controls and phrases that lie beside it as data. */
import * as vscode from 'vscode';
import type { Knowledge } from '../core/catalogue.ts';
import type { Engine } from './engine.ts';
import { readBuilt, readBuiltBytes } from './files.ts';

export async function loadEngine(extension: vscode.Uri): Promise<Engine> {
  const [{ rules, ...engine }, data, phrases] = await Promise.all([
    importEngine(extension),
    readBuilt(extension, 'knowledge.json'),
    readBuiltBytes(extension, 'knowledge.bin'),
  ]);
  // The build writes it, and the package is tested with it.
  const knowledge: Knowledge = { ...(JSON.parse(data) as Knowledge), phrases };
  return { ...engine, catalogue: engine.makeCatalogue(knowledge, rules) };
}

/**
 * A web extension host can require no second script, and where the extension's files come from may not name
 * them scripts, so there the text is imported. Neither host evaluates a string.
 */
async function importEngine(extension: vscode.Uri): Promise<typeof import('./engine.ts')> {
  const name = 'engine.mjs';
  if (extension.scheme === 'file') {
    return import(vscode.Uri.joinPath(extension, 'dist', name).toString());
  }
  const script = new Blob([await readBuilt(extension, name)], { type: 'text/javascript' });
  const url = URL.createObjectURL(script);
  try {
    return await import(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}
