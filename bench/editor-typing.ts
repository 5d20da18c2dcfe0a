/** What a keystroke costs the extension host in our own code, by V8's profile. Runs inside the host. */
import { type Profiler, Session } from 'node:inspector';
import * as vscode from 'vscode';
import { summary } from './editor-watch.ts';
import { markdownRunbook } from './generate.ts';

/** Letters that are typed before it counts, and those that count. */
const WARM = 50;
const LETTERS = 200;

/** How often a single letter is typed and all that follows awaited, and milliseconds in which it is done. */
const SINGLE = 8;
const QUIET = 2000;

/** Microseconds between two samples; of more than the longest, the rest went to somebody else on the machine. */
const SAMPLE = 250;
const LONGEST = 1000;

const TEXT =
  'Then the database on-call promotes the standby within ten minutes, and says so on the bridge. ';

export async function typingCosts() {
  const costs: Record<string, unknown> = {};
  for (const size of [50, 500]) {
    const { text } = markdownRunbook(3, size * 1000);
    await open(`typed-${size}.md`, text);
    await typed(WARM, paced);
    const typing = await profiled(LETTERS, paced);
    const single = await profiled(SINGLE, () => QUIET);
    costs[`${size} KB`] = {
      /** All that was computed, over the letters. */
      meanMs: Math.round((100 * sum(typing)) / LETTERS) / 100,
      betweenTwoLettersMs: summary(typing),
      oneLetterAndAllThatFollowsMs: summary(single),
    };
  }
  return costs;
}

/**
 * Milliseconds before the next letter: about 70 words a minute, as a practised person writes, who hesitates before a
 * word, and longer behind a comma and at the end of a sentence.
 */
function paced(at: number): number {
  const letter = TEXT.charAt(at % TEXT.length);
  const before = TEXT.charAt((at + TEXT.length - 1) % TEXT.length);
  if (letter === ' ') return before === '.' ? 1200 : before === ',' ? 700 : 180 + ((at * 53) % 160);
  return 90 + ((at * 37) % 100);
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
  await pause(2 * QUIET);
}

async function typed(count: number, wait: (at: number) => number, note = () => {}): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    note();
    await vscode.commands.executeCommand('type', { text: TEXT.charAt(at % TEXT.length) });
    await pause(wait(at));
  }
}

/** Milliseconds of our code from each letter to the next. */
async function profiled(count: number, wait: (at: number) => number): Promise<readonly number[]> {
  const session = new Session();
  session.connect();
  const post = (method: string, params = {}) =>
    new Promise<object>((resolve, reject) =>
      session.post(method, params, (error, result) =>
        error ? reject(error) : resolve(result ?? {}),
      ),
    );
  await post('Profiler.enable');
  await post('Profiler.setSamplingInterval', { interval: SAMPLE });
  await post('Profiler.start');
  const begun = performance.now();
  const letters: number[] = [];
  await typed(count, wait, () => letters.push(1000 * (performance.now() - begun)));
  const { profile } = (await post('Profiler.stop')) as { profile: Profiler.Profile };
  session.disconnect();
  return perLetter(profile, letters);
}

/** What the collection of garbage takes is charged to whom it interrupts. */
function perLetter(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  letters: readonly number[],
): readonly number[] {
  const ours = new Set<number>();
  const collecting = new Set<number>();
  const visit = (id: number, inOurs: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const isOurs = inOurs || OURS.test(node.callFrame.url);
    if (isOurs) ours.add(id);
    if (node.callFrame.functionName === '(garbage collector)') collecting.add(id);
    for (const child of node.children ?? []) visit(child, isOurs);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [root] = nodes;
  if (root) visit(root.id, false);
  const spent = letters.map(() => 0);
  let now = 0;
  let letter = 0;
  let wasOurs = false;
  for (const [index, id] of samples.entries()) {
    const delta = timeDeltas[index] ?? 0;
    now += delta;
    while ((letters[letter + 1] ?? Number.POSITIVE_INFINITY) <= now) letter += 1;
    if (!collecting.has(id)) wasOurs = ours.has(id);
    if (wasOurs) spent[letter] = (spent[letter] ?? 0) + Math.min(delta, LONGEST) / 1000;
  }
  return spent;
}

const OURS = /\/dist\/(?:extension\.cjs|\w+\.mjs)$/;

function sum(all: readonly number[]): number {
  return all.reduce((before, each) => before + each, 0);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
