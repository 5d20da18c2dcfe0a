/** Lines above titles and procedures, for whoever turns them on: readiness, the next due date, the time budget. */
import * as vscode from 'vscode';
import type { Lens } from '../core/features/lenses.ts';
import { rangeOf } from './convert.ts';
import type { Session } from './session.ts';
import { showsLenses } from './settings.ts';
import type { Views } from './views.ts';
import { words } from './words.ts';

export function showLenses(
  selector: vscode.DocumentSelector,
  session: Session,
  { lensesOf }: Views,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: async (document) => {
      if (!showsLenses(document.uri)) return [];
      const analysis = await session.documents.quietly(document);
      if (!analysis?.recognition.isRunbook) return [];
      const { source } = analysis.runbook;
      const reading = { ...session.engine, words };
      return lensesOf(session.contextOf(analysis), session.lint(analysis), reading).map(
        ({ span, title, leads }) =>
          new vscode.CodeLens(rangeOf(source, span), commandOf(title, leads, document, source)),
      );
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider(selector, provider),
    session.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('drRunbook.codeLens')) changed.fire();
    }),
  );
}

function commandOf(
  title: string,
  leads: Lens['leads'],
  { uri }: vscode.TextDocument,
  source: Parameters<typeof rangeOf>[0],
): vscode.Command {
  if (leads === 'checklist') return { command: 'dr-runbook.openChecklist', title };
  // Without a command it is text that nobody can click.
  if (leads === undefined) return { command: '', title };
  const target = [uri, rangeOf(source, leads)];
  return { command: 'dr-runbook.revealEvidence', title, arguments: target };
}
