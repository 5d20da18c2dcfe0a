/** Ticks tasks in documents: one after the other, each found again in the text as it is by then. */
import * as vscode from 'vscode';
import type { TaskIdentity } from '../core/features/tasks.ts';
import { keyOf, rangeOf } from './convert.ts';
import type { Session } from './session.ts';

/** `written` also when it was in that state already. */
export type Outcome = 'written' | 'gone' | 'ambiguous' | 'refused';

export interface TaskWriter {
  /** Never rejects. The document stays unsaved. */
  tick(uri: vscode.Uri, task: TaskIdentity, done: boolean): Promise<Outcome>;
}

/** How often an edit is made anew when the document has moved on in the meantime. */
const MOST_TRIES = 5;

export function taskWriter(session: () => Promise<Session>): TaskWriter {
  const queues = new Map<string, Promise<unknown>>();

  return {
    tick: (uri, task, done) => {
      const key = keyOf(uri);
      const before = queues.get(key) ?? Promise.resolve();
      const turn = before.then(() => write(session, uri, task, done));
      queues.set(key, turn);
      void turn.then(() => {
        if (queues.get(key) === turn) queues.delete(key);
      });
      return turn;
    },
  };
}

/** What to tell the person whose tick was not written. */
export function outcomeMessage(outcome: Outcome): string | undefined {
  switch (outcome) {
    case 'written':
      return undefined;
    case 'gone':
      return vscode.l10n.t('This task is no longer in the document, so nothing was changed.');
    case 'ambiguous':
      return vscode.l10n.t(
        'The document now has several tasks with these words, so nothing was changed. Tick it in the text.',
      );
    case 'refused':
      return vscode.l10n.t('The document could not be changed. Is it read-only?');
  }
}

async function write(
  session: () => Promise<Session>,
  uri: vscode.Uri,
  wanted: TaskIdentity,
  done: boolean,
): Promise<Outcome> {
  try {
    const { engine, documents } = await session();
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const document = await vscode.workspace.openTextDocument(uri);
      const analysis = documents.analysisOf(document);
      if (!analysis) return 'gone';
      const { runbook } = analysis;
      const task = engine.findTask(runbook, wanted);
      if (typeof task === 'string') return task;
      const change = engine.tickEdit(task, done);
      if (!change) return 'written';
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri, rangeOf(runbook.source, change.span), change.newText);
      // The editor refuses an edit for a version that is no longer the current one.
      if (await vscode.workspace.applyEdit(edit)) return 'written';
    }
    return 'refused';
  } catch {
    return 'gone';
  }
}
