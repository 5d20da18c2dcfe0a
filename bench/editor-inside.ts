/** What `editor.ts` runs inside the extension host: it watches the host while the extension indexes. */
import * as vscode from 'vscode';
import type { Api } from '../src/vscode/api.ts';
import { profileOurs } from './editor-ours.ts';
import { typingCosts } from './editor-typing.ts';
import { cpu, kept, memory, STEP, summary, watchLoop } from './editor-watch.ts';

/** Whether to tell our own stretches apart: V8's profile, by which that is done, makes all of it slower. */
declare const STRETCHES: boolean;

/** Of so many stretches it says what was done in them. */
const LONGEST_TOLD = 5;

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<Api>('dr-runbook.dr-runbook');
  if (!extension) throw new Error('The extension is not installed.');
  const watch = watchLoop();
  const before = await kept();
  // What the machine and the editor do by themselves.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const idle = watch.take();
  const ours = STRETCHES ? await profileOurs() : undefined;
  const marking = setInterval(() => ours?.mark(), STEP);
  const cpuBefore = cpu();
  const begun = performance.now();
  const api = await extension.activate();
  const activated = performance.now();
  const typing = typeUntil(api.ready());
  await api.ready();
  const indexed = performance.now();
  const cpuIndexing = Math.round(cpu() - cpuBefore);
  const edits = await typing;
  const whileIndexing = watch.take();
  const published = await quiet();
  const whilePublishing = watch.take();
  clearInterval(marking);
  const stretches = ours && [...(await ours.stop())];
  stretches?.sort((a, b) => b.milliseconds - a.milliseconds);
  const one = await changeOne();
  watch.stop();
  const measured = {
    activated: Math.round(activated - begun),
    indexed: Math.round(indexed - begun),
    published: Math.round(published - begun),
    cpuIndexing,
    idle,
    whileIndexing,
    whilePublishing,
    /** Of both: only what our code computed before others had their turn. */
    oursAtAStretch: stretches && summary(stretches.map(({ milliseconds }) => milliseconds)),
    longestOfOurs: stretches?.slice(0, LONGEST_TOLD),
    edits: summary(edits),
    oneFileChanged: one,
    heapBeforeMiB: before,
    heapWithGarbageMiB: memory(),
    heapAfterMiB: await kept(),
    withFindings: diagnosed(),
    typing: await typingCosts(),
  };
  console.log(`@measured ${JSON.stringify(measured)}`);
}

/** Types a letter after the other into a document of its own; how long each edit took. */
async function typeUntil(end: Promise<void>): Promise<readonly number[]> {
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: '# Notes\n',
  });
  const editor = await vscode.window.showTextDocument(document);
  const took: number[] = [];
  let ended = false;
  void end.then(() => {
    ended = true;
  });
  while (!ended) {
    const begun = performance.now();
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'a'), {
      undoStopBefore: false,
      undoStopAfter: false,
    });
    took.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return took;
}

/** When the number of files with findings has not changed for two seconds; the time of the last change. */
async function quiet(): Promise<number> {
  let last = -1;
  let since = performance.now();
  for (;;) {
    const now = diagnosed();
    if (now !== last) {
      last = now;
      since = performance.now();
    }
    if (performance.now() - since > 2000) return since;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function diagnosed(): number {
  return vscode.languages.getDiagnostics().filter(([, all]) => all.length > 0).length;
}

/** From writing one runbook until its findings are there, and the longest stretches meanwhile. */
async function changeOne() {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  const uri = vscode.Uri.joinPath(folder.uri, 'one-more.md');
  const watch = watchLoop();
  const begun = performance.now();
  await vscode.workspace.fs.writeFile(
    uri,
    new TextEncoder().encode('---\nkind: dr-plan\n---\n\n# One more plan\n\nTo be written.\n'),
  );
  while (vscode.languages.getDiagnostics(uri).length === 0 && performance.now() - begun < 20_000) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const took = Math.round(performance.now() - begun);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  watch.stop();
  return { took, loop: watch.take() };
}
