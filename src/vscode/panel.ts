/** The side panel: the active runbook as a list to work through. What makes it live is imported when it is first seen. */
import * as vscode from 'vscode';
import { followActiveEditor } from './active.ts';
import { keyOf, uriOf } from './convert.ts';
import type { DrillSource } from './drills.ts';
import type { Running } from './running.ts';
import type { Session } from './session.ts';
import { outcomeMessage, type TaskWriter } from './tasks.ts';
import { words } from './words.ts';

export const PANEL = 'dr-runbook.panel';

/** What the page needs when it is first seen. */
export interface PanelParts {
  readonly extension: vscode.Uri;
  readonly session: () => Promise<Session>;
  readonly running: () => Promise<Running>;
  readonly tasks: TaskWriter;
  readonly drills: DrillSource;
}

export function registerPanel(parts: PanelParts): vscode.Disposable {
  return vscode.window.registerWebviewViewProvider(PANEL, {
    resolveWebviewView: async (view) => {
      const page = vscode.Uri.joinPath(parts.extension, 'dist');
      view.webview.options = { enableScripts: true, localResourceRoots: [page] };
      let isGone = false;
      view.onDidDispose(() => {
        isGone = true;
      });
      const [session, running] = await Promise.all([parts.session(), parts.running()]);
      if (isGone) return;
      const active = followActiveEditor(session);
      const host = { vscode, keyOf, uriOf, outcomeMessage };
      const { tasks, drills } = parts;
      const live = running.follow(host, { view, session, running, active, tasks, drills });
      view.onDidDispose(() => {
        live.dispose();
        active.dispose();
      });
      const { cspSource: source } = view.webview;
      const at = (name: string) =>
        view.webview.asWebviewUri(vscode.Uri.joinPath(page, name)).toString();
      view.webview.html = running.shell({
        script: at('webview.js'),
        style: at('webview.css'),
        source,
        nonce: running.nonce(crypto.getRandomValues(new Uint8Array(16))),
        language: vscode.env.language,
        words: running.panelWords(words),
      });
    },
  });
}
