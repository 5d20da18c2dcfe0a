/** What a keystroke costs the extension host, and what follows when the person pauses. Runs inside the host. */
import * as vscode from 'vscode';
import { cpu, summary, watchLoop } from './editor-watch.ts';
import { markdownRunbook } from './generate.ts';

/** Letters that are typed, and milliseconds between two of them. */
const LETTERS = 200;
const BETWEEN = 60;

/** How often is paused, and milliseconds in which all that follows is done. */
const PAUSES = 10;
const QUIET = 1000;

const SENTENCE =
  'Then the database on-call promotes the standby within ten minutes, and says so on the bridge. ';

/**
 * Listeners are called in the order in which they were added: what lies between this one, added before the extension
 * starts, and one that is added later is what all others did in between.
 */
export function noteChanges(): { readonly at: number } {
  const note = { at: 0 };
  vscode.workspace.onDidChangeTextDocument(() => {
    note.at = performance.now();
  });
  return note;
}

export async function typingCosts(before: { readonly at: number }) {
  const handled: number[] = [];
  vscode.workspace.onDidChangeTextDocument(() => handled.push(performance.now() - before.at));
  const costs: Record<string, unknown> = {};
  for (const size of [50, 500]) {
    const { text } = markdownRunbook(3, size * 1000);
    for (const name of [`no-runbook-${size}.txt`, `typed-${size}.md`]) {
      await open(name, text);
      await typeLetters(40);
      handled.length = 0;
      const { used, held } = await typeLetters(LETTERS);
      const paused = await typeWithPauses();
      costs[name] = { keystroke: { handled: summary(handled), used, held }, paused };
    }
  }
  return costs;
}

async function open(name: string, text: string): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const middle = document.positionAt(text.indexOf('\n\n', text.length >> 1));
  editor.selection = new vscode.Selection(middle, middle);
  await pause(QUIET * 2);
}

/** Without a pause: for each letter the processor time of the whole host, and the longest that its loop was held. */
async function typeLetters(count: number) {
  const [used, held]: [number[], number[]] = [[], []];
  const watch = watchLoop();
  for (let at = 0; at < count; at += 1) {
    const begun = cpu();
    await type(SENTENCE.charAt(at % SENTENCE.length));
    await pause(BETWEEN);
    used.push(cpu() - begun);
    held.push(Math.max(0, ...watch.worked()));
  }
  watch.stop();
  return { used: summary(used), held: summary(held) };
}

/** The same when each letter is followed by a pause, in which the text is judged. */
async function typeWithPauses() {
  const [used, held]: [number[], number[]] = [[], []];
  const watch = watchLoop();
  for (let at = 0; at < PAUSES; at += 1) {
    watch.worked();
    const begun = cpu();
    await type(SENTENCE.charAt(at % SENTENCE.length));
    await pause(QUIET);
    used.push(cpu() - begun);
    held.push(Math.max(0, ...watch.worked()));
  }
  watch.stop();
  return { used: summary(used), held: summary(held) };
}

function type(text: string): Thenable<void> {
  return vscode.commands.executeCommand('type', { text });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
