/** What the windows of a workspace say of the one drill that they keep together. */
import type * as vscode from 'vscode';
import { stateOf } from '../core/drill/drill.ts';
import { typeName } from './drill-questions.ts';
import { both, type Kept, newer, type Place } from './drill-store.ts';

/** Calls `look` when another window may have gone on with the drill. */
export function watchWindows(
  { workspace, window, RelativePattern }: typeof vscode,
  { file, folder }: Place,
  look: () => void,
): vscode.Disposable[] {
  const focused = window.onDidChangeWindowState((state) => state.focused && look());
  if (file === undefined || folder === undefined) return [focused];
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, name));
  const events = [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete];
  return [focused, watcher, ...events.map((event) => event(look))];
}

/** The drill as this window knows it once it has looked at what all have in common. */
export function afterOthers(
  kept: Kept | undefined,
  shared: Kept | 'ended' | undefined,
  isSaving: boolean,
): Kept | undefined {
  if (shared === undefined) return kept;
  if (shared === 'ended') return undefined;
  if (kept !== undefined) return both(kept, shared) ?? newer(kept, shared);
  // One that is just being put away is not taken up again.
  return isSaving || stateOf(shared.drill).phase === 'finished' ? undefined : shared;
}

export function tellEnded({ window, l10n }: typeof vscode): void {
  void window.showInformationMessage(l10n.t('The drill was ended in another window.'));
}

export function tellGoesOn(editor: typeof vscode, { drill }: Kept): void {
  const { window, l10n, commands } = editor;
  const show = l10n.t('Show');
  const message = l10n.t(
    '{0}: resumed where it was interrupted.',
    typeName(editor, drill.setup.type),
  );
  void window.showInformationMessage(message, show).then((chosen) => {
    if (chosen === show) void commands.executeCommand('dr-runbook.openPanel');
  });
}
