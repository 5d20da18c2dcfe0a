/** What a keystroke costs the extension host in our own code. Runs inside the host. */
import * as vscode from 'vscode';
import { profileOurs } from './editor-ours.ts';
import { STEP, summary } from './editor-watch.ts';
import { markdownRunbook, yamlRunbook } from './generate.ts';

/** Letters that are typed before it counts, and those that count. */
const WARM = 50;
const LETTERS = 200;

/** How often a single letter is typed and all that follows awaited, and milliseconds in which it is done. */
const SINGLE = 8;
const QUIET = 2000;

const TEXT =
  'Then the database on-call promotes the standby within ten minutes, and says so on the bridge. ';

export async function typingCosts() {
  const costs: Record<string, unknown> = {};
  for (const size of [50, 500]) {
    const { text } = markdownRunbook(3, size * 1000);
    await open(`typed-${size}.md`, text, text.indexOf('\n\n', text.length >> 1));
    costs[`Markdown, ${size} KB`] = await costOfTyping();
  }
  // From 50 KB on, where the reading of YAML takes longest.
  for (const size of [60, 500]) {
    const { text } = yamlRunbook(3, size * 1000);
    const sentence = text.indexOf('expect: ', text.length >> 1);
    await open(`typed-${size}.runbook.yaml`, text, text.indexOf('\n', sentence));
    costs[`YAML, ${size} KB`] = await costOfTyping();
  }
  return costs;
}

async function costOfTyping() {
  await typed(WARM, paced);
  const typing = await profiled(LETTERS, paced);
  const single = await profiled(SINGLE, () => QUIET);
  return {
    /** All that was computed, over the letters. */
    meanMs: Math.round((100 * sum(typing)) / LETTERS) / 100,
    betweenTwoLettersMs: summary(typing),
    oneLetterAndAllThatFollowsMs: summary(single),
    /** Of what follows a letter: what was computed before others had their turn. */
    atAStretchMs: summary(await stretches()),
  };
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

async function open(name: string, text: string, offset: number): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const middle = document.positionAt(offset);
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
  const ours = await profileOurs();
  await typed(count, wait, ours.mark);
  return (await ours.stop()).map(({ milliseconds }) => milliseconds);
}

async function stretches(): Promise<readonly number[]> {
  const ours = await profileOurs();
  const marking = setInterval(ours.mark, STEP);
  await typed(SINGLE, () => QUIET);
  clearInterval(marking);
  return (await ours.stop()).map(({ milliseconds }) => milliseconds);
}

function sum(all: readonly number[]): number {
  return all.reduce((before, each) => before + each, 0);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
