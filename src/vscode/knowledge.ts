/** Loads the engine, and the practices, controls and phrases that lie beside it as data. */
import * as vscode from 'vscode';
import type { Knowledge } from '../core/catalogue.ts';
import type { PackedKnowledge } from '../core/practice-snippets.ts';
import type { Beginning } from './beginning.ts';
import type { Drilling } from './drilling.ts';
import type { Editing } from './editing.ts';
import type { Engine } from './engine.ts';
import { readBuilt, readBuiltBytes, readSnippets } from './files.ts';
import { once } from './once.ts';
import type { Papers } from './papers.ts';
import type { Running } from './running.ts';
import { slices } from './slices.ts';
import type { Views } from './views.ts';
import { words } from './words.ts';

export async function loadEngine(extension: vscode.Uri): Promise<Engine> {
  const slice = slices();
  // One module after the other: the editor would be held up for as long as all of them take to compile.
  await importBuilt(extension, 'engine-base.mjs');
  await slice.breathe();
  const [engine, data, phrases, markdown, yaml] = await Promise.all([
    importBuilt<typeof import('./engine.ts')>(extension, 'engine.mjs'),
    readBuilt(extension, 'practices.json'),
    readBuiltBytes(extension, 'knowledge.bin'),
    readSnippets(extension, 'markdown'),
    readSnippets(extension, 'yaml'),
  ]);
  await slice.breathe();
  const { rules } = await importBuilt<typeof import('./rules.ts')>(extension, 'rules.mjs');
  await slice.breathe();
  // The build writes it, and the package is tested with it.
  const { practices, frameworks } = JSON.parse(data) as PackedKnowledge;
  const whole = engine.withSnippets(practices, { markdown, yaml });
  const knowledge: Knowledge = { practices: whole, frameworks };
  // To unpack them takes as long as to read many documents.
  const tables = engine.begun(engine.readTables(phrases));
  await slice.goOn(tables);
  return { ...engine, words, catalogue: engine.makeCatalogue(knowledge, rules, tables.finish) };
}

/** What helps to write, when somebody writes. */
export async function loadEditing(extension: vscode.Uri): Promise<Editing> {
  return importBuilt(extension, 'editing.mjs');
}

/** What begins a runbook, when somebody does. */
export async function loadBeginning(extension: vscode.Uri): Promise<Beginning> {
  return importBuilt(extension, 'beginning.mjs');
}

/** What helps to work through a runbook, when somebody does. */
export async function loadRunning(extension: vscode.Uri): Promise<Running> {
  return importBuilt(extension, 'running.mjs');
}

/** What keeps a drill, when somebody begins one. */
export async function loadDrilling(extension: vscode.Uri): Promise<Drilling> {
  return importBuilt(extension, 'drilling.mjs');
}

/** What makes packs and reports, when somebody wants one. */
export async function loadPapers(extension: vscode.Uri): Promise<Papers> {
  return importBuilt(extension, 'papers.mjs');
}

/** What views show, right after the engine. */
export async function loadViews(extension: vscode.Uri): Promise<Views> {
  return importBuilt(extension, 'views.mjs');
}

/** By name: a module that is imported under another address is another one, which knows nothing of the first. */
const imported = new Map<string, () => Promise<unknown>>();

/** Once, however often it is asked for; again after it has failed. */
function importBuilt<T>(extension: vscode.Uri, name: string): Promise<T> {
  return onceFor(imported, name, async () => import(await addressOf(extension, name)));
}

const addresses = new Map<string, () => Promise<string>>();

/**
 * A web extension host can require no second script, and where the extension's files come from may not name
 * them scripts, so there the text is imported, and with it what it imports from beside it. Neither host evaluates a
 * string.
 */
function addressOf(extension: vscode.Uri, name: string): Promise<string> {
  return onceFor(addresses, name, async () => {
    if (extension.scheme === 'file') return vscode.Uri.joinPath(extension, 'dist', name).toString();
    let text = await readBuilt(extension, name);
    for (const [, beside = ''] of text.matchAll(BESIDE)) {
      const address = await addressOf(extension, beside);
      text = text.replace(`"./${beside}"`, JSON.stringify(address));
    }
    return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  });
}

/** As the build writes that a module imports another. */
const BESIDE = /\bfrom ?"\.\/([\w-]{1,40}\.mjs)"/g;

function onceFor<T>(
  known: Map<string, () => Promise<unknown>>,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const found = known.get(name) ?? once(make);
  known.set(name, found);
  return found() as Promise<T>;
}
