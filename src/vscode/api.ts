/** What other extensions may ask of this one: `extensions.getExtension('dr-runbook.dr-runbook').activate()`. */
import * as vscode from 'vscode';
import type { Checklist } from '../core/features/checklist.ts';
import type { TaskIdentity } from '../core/features/tasks.ts';
import type { Session } from './session.ts';
import type { Outcome, TaskWriter } from './tasks.ts';

export interface Api {
  /** Resolves when the workspace's runbooks have been read for the first time. */
  ready(): Promise<void>;
  /** `undefined` when the file is no runbook. */
  checklist(uri: vscode.Uri): Promise<Checklist | undefined>;
  /** Ticks a task of a checklist, wherever it stands by then. The document stays unsaved. */
  tick(uri: vscode.Uri, task: TaskIdentity, done: boolean): Promise<Outcome>;
}

export function apiOf(session: () => Promise<Session>, tasks: TaskWriter): Api {
  return {
    ready: async () => (await session()).index.ready,
    checklist: async (uri) => {
      const { documents, engine, contextOf } = await session();
      const analysis = documents.analysisOf(await vscode.workspace.openTextDocument(uri));
      if (!analysis?.recognition.isRunbook) return undefined;
      const context = contextOf(analysis);
      return engine.checklist(context, context.catalogue.practices);
    },
    tick: tasks.tick,
  };
}
