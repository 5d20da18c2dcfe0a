/** The open documents: one analysis for each version. */
import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { Begun } from '../core/steps.ts';
import { keyOf } from './convert.ts';
import { isDerived, isReadable } from './files.ts';
import { pause, slices } from './slices.ts';

export interface Documents extends vscode.Disposable {
  /** `undefined` when it is no Markdown or YAML, or the configuration leaves it out. */
  analysisOf(document: vscode.TextDocument): Analysis | undefined;
  /** The same, or that of an earlier text: what it was when somebody last asked. */
  lately(document: vscode.TextDocument): Analysis | undefined;
  /**
   * The same in slices and once nobody types, for what the editor asks by itself; `undefined` also when the text
   * is another by then, since the editor asks again.
   */
  quietly(document: vscode.TextDocument): Promise<Analysis | undefined>;
  /** Its text has just changed, and `onDidChange` will tell of it. */
  isChanging(key: string): boolean;
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

/** Milliseconds after the last keystroke: a large document takes long to judge, in vain where somebody types on. */
function pauseIn({ lineCount }: vscode.TextDocument): number {
  return Math.min(1000, 250 + lineCount / 8);
}

/** @param judge takes the path that the file would have, where it has none yet. */
export function openDocuments(
  judge: (key: string, text: string, path?: string) => Begun<Analysis | undefined>,
): Documents {
  /** Another language is no new version, and may be another reader. */
  type Known = Pick<vscode.TextDocument, 'version' | 'languageId'> & {
    readonly reading: Begun<Analysis | undefined>;
  };
  let known = new WeakMap<vscode.TextDocument, Known>();
  /** The last that was done: of the text as it is, or of an earlier one. */
  let done = new WeakMap<vscode.TextDocument, Analysis | undefined>();
  const changed = new vscode.EventEmitter<string>();
  const closed = new vscode.EventEmitter<vscode.Uri>();
  const timers = new Map<string, TimerHandle>();

  const readingOf = (document: vscode.TextDocument): Known['reading'] => {
    const { version, languageId } = document;
    const last = known.get(document);
    if (last?.version === version && last.languageId === languageId) return last.reading;
    const reading = judge(keyOf(document.uri), document.getText(), pathOf(document));
    known.set(document, { version, languageId, reading });
    return reading;
  };

  const analysisOf = (document: vscode.TextDocument): Analysis | undefined => {
    if (!isCandidate(document)) return undefined;
    const analysis = readingOf(document).finish();
    done.set(document, analysis);
    return analysis;
  };

  /** Whether it could be read before its text was another. */
  const read = async (document: vscode.TextDocument): Promise<boolean> => {
    const { version } = document;
    const isWanted = () => document.version === version && !document.isClosed;
    const isDone = await slices().goOn(readingOf(document), isWanted);
    if (isDone) analysisOf(document);
    return isDone;
  };

  const announce = (document: vscode.TextDocument, delay: number) => {
    if (!isCandidate(document)) return;
    const key = keyOf(document.uri);
    clearTimeout(timers.get(key));
    const fire = async () => {
      const isRead = await read(document);
      // A later change has a timer of its own.
      if (timers.get(key) === timer) timers.delete(key);
      if (isRead) changed.fire(key);
    };
    const timer = setTimeout(fire, delay);
    timers.set(key, timer);
  };

  const subscriptions = [
    changed,
    closed,
    vscode.workspace.onDidOpenTextDocument((document) => announce(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) announce(document, pauseIn(document));
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (isCandidate(document)) closed.fire(document.uri);
    }),
  ];

  return {
    analysisOf,
    lately: (document) => done.get(document) ?? analysisOf(document),
    quietly: async (document) => {
      if (!isCandidate(document)) return undefined;
      const { version } = document;
      if (timers.has(keyOf(document.uri))) await pause(pauseIn(document));
      if (document.version !== version || !(await read(document))) return undefined;
      return readingOf(document).finish();
    },
    isChanging: (key) => timers.has(key),
    reread: (document, text) => judge(keyOf(document.uri), text, pathOf(document)).finish(),
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
      done = new WeakMap();
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
