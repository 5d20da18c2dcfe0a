/** The open documents: one analysis for each version. */
import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import { keyOf } from './convert.ts';
import { isDerived, isReadable } from './files.ts';

export interface Documents extends vscode.Disposable {
  /** `undefined` when it is no Markdown or YAML, or the configuration leaves it out. */
  analysisOf(document: vscode.TextDocument): Analysis | undefined;
  /** The same, if it had another text. Nothing is kept of it. */
  reread(document: vscode.TextDocument, text: string): Analysis | undefined;
  /** The open document with that key, if it could be a runbook. */
  open(key: string): vscode.TextDocument | undefined;
  /** Of every open document that could be a runbook, by key. */
  analyses(): Iterable<readonly [string, Analysis | undefined]>;
  /** After the configuration has changed. */
  forgetAll(): void;
  /** The key of a document whose text is another, shortly after the last change. */
  readonly onDidChange: vscode.Event<string>;
  readonly onDidClose: vscode.Event<vscode.Uri>;
}

/** Milliseconds after the last keystroke. */
const PAUSE = 250;

/** @param judge takes the path that the file would have, where it has none yet. */
export function openDocuments(
  judge: (key: string, text: string, path?: string) => Analysis | undefined,
): Documents {
  type Known = { readonly version: number; readonly analysis: Analysis | undefined };
  let known = new WeakMap<vscode.TextDocument, Known>();
  const changed = new vscode.EventEmitter<string>();
  const closed = new vscode.EventEmitter<vscode.Uri>();
  const timers = new Map<string, TimerHandle>();

  const analysisOf = (document: vscode.TextDocument): Analysis | undefined => {
    if (!isCandidate(document)) return undefined;
    const last = known.get(document);
    if (last?.version === document.version) return last.analysis;
    const { version } = document;
    const analysis = judge(keyOf(document.uri), document.getText(), pathOf(document));
    known.set(document, { version, analysis });
    return analysis;
  };

  const announce = (document: vscode.TextDocument, delay: number) => {
    if (!isCandidate(document)) return;
    const key = keyOf(document.uri);
    clearTimeout(timers.get(key));
    const fire = () => {
      timers.delete(key);
      if (!document.isClosed) changed.fire(key);
    };
    timers.set(key, setTimeout(fire, delay));
  };

  const subscriptions = [
    changed,
    closed,
    vscode.workspace.onDidOpenTextDocument((document) => announce(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) announce(document, PAUSE);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (isCandidate(document)) closed.fire(document.uri);
    }),
  ];

  return {
    analysisOf,
    reread: (document, text) => judge(keyOf(document.uri), text, pathOf(document)),
    open: (key) =>
      vscode.workspace.textDocuments.find(
        (document) => isCandidate(document) && keyOf(document.uri) === key,
      ),
    analyses: function* () {
      for (const document of vscode.workspace.textDocuments) {
        if (isCandidate(document)) yield [keyOf(document.uri), analysisOf(document)] as const;
      }
    },
    forgetAll: () => {
      known = new WeakMap();
    },
    onDidChange: changed.event,
    onDidClose: closed.event,
    dispose: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const each of subscriptions) each.dispose();
    },
  };
}

export function isCandidate({ uri, languageId }: vscode.TextDocument): boolean {
  if (isDerived(uri)) return false;
  return languageId === 'markdown' || languageId === 'yaml' || isReadable(uri.path);
}

/** A document without a name gets the ending that its language says. */
function pathOf({ uri, languageId }: vscode.TextDocument): string | undefined {
  if (isReadable(uri.path)) return undefined;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return languageId === 'yaml' ? `${name}.yaml` : `${name}.md`;
}
