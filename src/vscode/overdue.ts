/** Marks the files of overdue documents wherever the editor names a file. */
import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import { keyOf, uriOf } from './convert.ts';
import { isDerived, isReadable } from './files.ts';
import type { Session } from './session.ts';
import { runMode } from './settings.ts';
import { slices } from './slices.ts';
import type { Views } from './views.ts';

/** More lines than this hide what they say. */
const MOST_LINES = 5;

export function decorateOverdue(session: Session, { overdueIn }: Views): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri[] | undefined>();
  const slice = slices();
  let queue: Promise<unknown> = Promise.resolve();
  const drawn = new Map<string, vscode.FileDecoration>();

  const decorate = (uri: vscode.Uri): vscode.FileDecoration | undefined => {
    const key = keyOf(uri);
    // The editor asks with every letter; what is being typed is asked for once more when it is read.
    if (session.documents.isChanging(key)) return drawn.get(key);
    const decoration = decorationOf(session.runbook(key));
    if (decoration) drawn.set(key, decoration);
    else drawn.delete(key);
    return decoration;
  };

  const decorationOf = (analysis: Analysis | undefined): vscode.FileDecoration | undefined => {
    const late = analysis ? overdueIn(session.lint(analysis)) : [];
    if (late.length === 0) return undefined;
    const lines = late.slice(0, MOST_LINES).map(({ said }) => said);
    const tooltip = vscode.l10n.t('Overdue: {0}', lines.join('; '));
    return new vscode.FileDecoration('!', tooltip, new vscode.ThemeColor(COLOUR));
  };

  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration: (uri) => {
      if (!isReadable(uri.path) || isDerived(uri) || runMode(uri) === 'off') return undefined;
      // An explorer asks for all the rows that it shows at once.
      const turn = queue
        .then(() => session.lintInSlices(keyOf(uri), slice))
        .then(() => decorate(uri));
      queue = turn.catch(() => undefined);
      return turn;
    },
  };

  return vscode.Disposable.from(
    changed,
    vscode.window.registerFileDecorationProvider(provider),
    session.onDidChange((keys) => changed.fire(keys?.map(uriOf))),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('drRunbook')) changed.fire(undefined);
    }),
  );
}

const COLOUR = 'list.warningForeground';
