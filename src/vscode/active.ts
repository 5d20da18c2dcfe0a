/** Which document the checklist is about: the one in the active editor, or the last one that was. */
import * as vscode from 'vscode';
import { keyOf } from './convert.ts';
import { isCandidate } from './documents.ts';
import type { Session } from './session.ts';

/** For the `when` clauses of views and commands. */
const CONTEXT_KEY = 'dr-runbook.editor';

type EditorState = 'none' | 'other' | 'likely' | 'runbook' | 'unreadable';

export interface Active extends vscode.Disposable {
  readonly document: vscode.TextDocument | undefined;
  /** The document that may be a runbook and is not certain to be one. */
  readonly likely: vscode.TextDocument | undefined;
  readonly onDidChange: vscode.Event<void>;
}

export function followActiveEditor(session: Session): Active {
  const changed = new vscode.EventEmitter<void>();
  let document: vscode.TextDocument | undefined;

  const follow = () => {
    document = candidate(vscode.window.activeTextEditor?.document, document);
    // What has just been opened or changed is told of once it is read.
    if (document && session.documents.isChanging(keyOf(document.uri))) return;
    void vscode.commands.executeCommand('setContext', CONTEXT_KEY, stateOf(session, document));
    changed.fire();
  };

  const subscriptions = [
    changed,
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) follow();
    }),
    session.onDidChange((keys) => {
      if (!keys || (document && keys.includes(keyOf(document.uri)))) follow();
    }),
  ];
  follow();

  return {
    get document() {
      return stateOf(session, document) === 'runbook' ? document : undefined;
    },
    get likely() {
      return stateOf(session, document) === 'likely' ? document : undefined;
    },
    onDidChange: changed.event,
    dispose: () => {
      for (const each of subscriptions) each.dispose();
    },
  };
}

/** An output channel, a picture or a terminal is no reason to forget the runbook beside it. */
function candidate(
  shown: vscode.TextDocument | undefined,
  last: vscode.TextDocument | undefined,
): vscode.TextDocument | undefined {
  if (shown && isFile(shown)) return shown;
  return last && !last.isClosed ? last : undefined;
}

function isFile({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

function stateOf(session: Session, document: vscode.TextDocument | undefined): EditorState {
  if (!document) return 'none';
  if (!isCandidate(document)) return 'none';
  const analysis = session.documents.analysisOf(document);
  if (!analysis) return 'other';
  if (analysis.runbook.problems.some(({ rule }) => rule === 'over-limit')) return 'unreadable';
  if (analysis.recognition.isRunbook) return 'runbook';
  return session.engine.isLikely(analysis.recognition) ? 'likely' : 'other';
}
