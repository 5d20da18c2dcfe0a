/** The commands that write more than one thing at once. */
import * as vscode from 'vscode';
import type { OpenGap } from '../core/features/complete-gaps.ts';
import type { SourceText } from '../core/text.ts';
import type { Beginning } from './beginning.ts';
import { keyOf, rangeOf, uriOf } from './convert.ts';
import type { Editing } from './editing.ts';
import { type Answers, suppress, waive } from './exceptions.ts';
import { kindName } from './kinds.ts';
import { loadBeginning, loadPapers } from './knowledge.ts';
import type { Papers } from './papers.ts';
import type { Session } from './session.ts';
import { groupWord, stateWord } from './state-words.ts';

export function registerWriting(
  session: () => Promise<Session>,
  editing: () => Promise<Editing>,
  extension: vscode.Uri,
): vscode.Disposable {
  const host = { vscode, keyOf, uriOf, kindName };
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'dr-runbook.complete': async (target?: unknown) =>
      complete(await session(), await editing(), target),
    'dr-runbook.waive': async (uri: vscode.Uri, rule: string, terms?: Answers) =>
      waive(await session(), await editing(), uri, rule, terms),
    'dr-runbook.suppress': async (uri: vscode.Uri, rule: string, offset: number, reason?: string) =>
      suppress(await session(), await editing(), { uri, rule, offset, reason }),
    'dr-runbook.newRunbook': async (target?: Parameters<Beginning['beginRunbook']>[2]) => {
      const { beginRunbook } = await loadBeginning(extension);
      return beginRunbook(host, await session(), target);
    },
    'dr-runbook.exportPack': async (target?: Parameters<Papers['exportPack']>[2]) => {
      const { exportPack } = await loadPapers(extension);
      return exportPack(host, await session(), target);
    },
    'dr-runbook.showReport': async () => {
      const { showReport } = await loadPapers(extension);
      return showReport(host, await session());
    },
  };
  const registered = Object.entries(commands).map(([id, run]) =>
    vscode.commands.registerCommand(id, run),
  );
  return vscode.Disposable.from(...registered);
}

/** Asks which of the gaps are to be written, with all of them chosen, and writes them in one undo step. */
async function complete(session: Session, editing: Editing, target: unknown): Promise<void> {
  const { documents, contextOf, engine } = session;
  const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
  const document = uri && (await vscode.workspace.openTextDocument(uri));
  const analysis = document && documents.analysisOf(document);
  if (!document || !analysis?.recognition.isRunbook) {
    return tell(vscode.l10n.t('First open the runbook to complete.'));
  }
  const gaps = editing.openGaps(contextOf(analysis), engine);
  if (gaps.length === 0) {
    return tell(vscode.l10n.t('Nothing is missing in this runbook that could be inserted.'));
  }
  const wanted = await pickGaps(gaps);
  if (!wanted) return;
  const editor = await vscode.window.showTextDocument(document);
  // The text may have changed while somebody was choosing.
  const current = documents.analysisOf(document);
  if (!current) return;
  const { edits, left } = editing.completion(
    contextOf(current),
    document.getText(),
    wanted,
    (text) => documents.reread(document, text),
    engine,
  );
  const { source } = current.runbook;
  const isDone = await editor.edit(
    (builder) => {
      for (const { span, newText } of edits) builder.replace(rangeOf(source, span), newText);
    },
    { undoStopBefore: true, undoStopAfter: true },
  );
  if (isDone) showFirst(editor, source, edits[0]?.span.start);
  if (left.length > 0) {
    const names = left.map(({ title }) => title).join(', ');
    void tell(vscode.l10n.t('There is no safe place for these. Add them by hand: {0}', names));
  }
}

/** One gap leaves nothing to choose. `undefined` when nobody wants any. */
async function pickGaps(gaps: readonly OpenGap[]): Promise<ReadonlySet<string> | undefined> {
  const [only, ...others] = gaps;
  if (only && others.length === 0) return new Set([only.practice.id]);
  const items = gaps.map(({ practice, state, severity }) => ({
    id: practice.id,
    label: `$(${severity}) ${practice.title}`,
    description: `${groupWord(practice.group)} · ${stateWord(state)}`,
    detail: practice.requirement,
    picked: true,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    matchOnDetail: true,
    title: vscode.l10n.t('Complete This Runbook'),
    placeHolder: vscode.l10n.t('What should be inserted? The most urgent stands first.'),
  });
  return picked && picked.length > 0 ? new Set(picked.map(({ id }) => id)) : undefined;
}

/** The cursor where the first thing is to be filled in. */
function showFirst(
  editor: vscode.TextEditor,
  source: SourceText,
  offset: number | undefined,
): void {
  if (offset === undefined) return;
  const from = rangeOf(source, { start: offset, end: offset }).start;
  const { document } = editor;
  const text = document.getText();
  const blank = text.indexOf('TBD', document.offsetAt(from));
  const at = blank < 0 ? from : document.positionAt(blank);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(
    new vscode.Range(from, at),
    vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
}

async function tell(message: string): Promise<void> {
  void vscode.window.showInformationMessage(message);
}
