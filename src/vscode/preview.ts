/** Adds to the built-in preview of Markdown what is known of a runbook, and leaves all other pages alone. */
import * as vscode from 'vscode';
import type { PreviewNotes } from '../core/features/preview-notes.ts';
import { NOTE, type Token, withNotes } from '../core/features/preview-tokens.ts';
import { keyOf } from './convert.ts';
import { isDerived } from './files.ts';
import type { Session } from './session.ts';
import { runMode } from './settings.ts';
import { stateWord } from './state-words.ts';
import type { Views } from './views.ts';
import { words } from './words.ts';

/** As much of markdown-it as is needed; the editor brings its own. */
export interface MarkdownIt {
  readonly renderer: {
    readonly rules: Record<
      string,
      ((tokens: readonly Token[], index: number) => string) | undefined
    >;
    render(tokens: readonly Token[], options: unknown, env: unknown): string;
  };
}

export interface Preview extends vscode.Disposable {
  /** Called by the editor's Markdown extension. */
  extendMarkdownIt<T extends MarkdownIt>(md: T): T;
  /** From then on pages have notes: those that are shown are drawn anew. */
  start(session: Session, views: Views): void;
}

/** Milliseconds in which further news is waited for. */
const PAUSE = 150;

export function markdownPreview(): Preview {
  type Shown = { readonly version: number | undefined; readonly notes: string };
  const shown = new Map<string, Shown>();
  const subscriptions: vscode.Disposable[] = [];
  let known: { readonly session: Session; readonly views: Views } | undefined;
  let timer: TimerHandle | undefined;

  const notesOf = (key: string): PreviewNotes | undefined => {
    const { session, views } = known ?? {};
    const uri = session?.documents.open(key)?.uri;
    const analysis = uri && runMode(uri) !== 'off' ? session?.runbook(key) : undefined;
    if (!session || !views || !analysis) return undefined;
    const reading = { ...session.engine, words, stateWord };
    return views.previewNotes(session.contextOf(analysis), session.lint(analysis), reading);
  };

  /** Remembers what a page is drawn with, so that it is drawn anew for news and for nothing else. */
  const notesFor = (env: unknown): PreviewNotes | undefined => {
    const uri = documentIn(env);
    if (!uri || isDerived(uri)) return undefined;
    const key = keyOf(uri);
    const notes = notesOf(key);
    const version = known?.session.documents.open(key)?.version;
    shown.set(key, { version, notes: written(notes) });
    return notes;
  };

  const look = (keys: readonly string[] | undefined) => {
    const isOld = [...shown].some(([key, { version, notes }]) => {
      if (keys && !keys.includes(key)) return false;
      // The editor draws a page anew itself when its text is another.
      if (version !== undefined && known?.session.documents.open(key)?.version !== version)
        return false;
      return written(notesOf(key)) !== notes;
    });
    if (!isOld) return;
    clearTimeout(timer);
    timer = setTimeout(() => void vscode.commands.executeCommand(REFRESH), PAUSE);
  };

  return {
    extendMarkdownIt: (md) => {
      const { renderer } = md;
      const render = renderer.render;
      renderer.rules[NOTE] = (tokens, index) => tokens[index]?.content ?? '';
      renderer.render = (tokens, options, env) =>
        render.call(renderer, withNotes(tokens, notesFor(env)), options, env);
      return md;
    },
    start: (session, views) => {
      known = { session, views };
      subscriptions.push(
        session.onDidChange(look),
        vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(keyOf(uri))),
        vscode.workspace.onDidChangeConfiguration((change) => {
          if (change.affectsConfiguration('drRunbook')) look(undefined);
        }),
      );
      look(undefined);
    },
    dispose: () => {
      clearTimeout(timer);
      for (const each of subscriptions) each.dispose();
    },
  };
}

const REFRESH = 'markdown.preview.refresh';

/** A page without a document is none of ours: release notes, a cell of a notebook, a text that somebody hands in. */
function documentIn(env: unknown): vscode.Uri | undefined {
  const { currentDocument } = (env ?? {}) as { readonly currentDocument?: unknown };
  return currentDocument instanceof vscode.Uri ? currentDocument : undefined;
}

function written(notes: PreviewNotes | undefined): string {
  return notes === undefined ? '' : JSON.stringify([...notes]);
}
