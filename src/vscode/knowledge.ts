/** Loads the engine, and the practices and controls that lie beside the bundle as data. */
import * as vscode from 'vscode';
import type { Knowledge } from '../core/catalogue.ts';
import type { Engine } from './engine.ts';

/** Both hosts can read the extension's own files this way; neither can load a second script. */
export async function loadEngine(extension: vscode.Uri): Promise<Engine> {
  const file = vscode.Uri.joinPath(extension, 'dist', 'knowledge.json');
  // One bundle, but this part of it is only run here: `import()` becomes a call of its own.
  const [engine, bytes] = await Promise.all([
    import('./engine.ts'),
    vscode.workspace.fs.readFile(file),
  ]);
  // The build writes it, and the package is tested with it.
  const knowledge = JSON.parse(new TextDecoder('utf-8').decode(bytes)) as Knowledge;
  return { ...engine, catalogue: engine.makeCatalogue(knowledge, engine.rules) };
}
