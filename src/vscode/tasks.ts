/** Ticks tasks in documents: one after the other, each found again in the text as it is by then. */
import * as vscode from 'vscode';
import type { TaskIdentity, Tick } from '../core/features/tasks.ts';
import { keyOf, rangeOf } from './convert.ts';
import type { Session } from './session.ts';
import { pause } from './slices.ts';

/** `written` also when it was in that state already. */
export type Outcome = 'written' | 'gone' | 'ambiguous' | 'refused';

export interface TaskWriter {
  /** Never rejects. The document stays unsaved. */
  tick(uri: vscode.Uri, task: TaskIdentity, done: boolean): Promise<Outcome>;
}

/** How often an edit is made anew when the document has moved on in the meantime: others type while one ticks. */
const MOST_TRIES = 25;

/** Milliseconds before the next try, after the first ones: whoever types that fast pauses some time. */
const PAUSE = 40;

interface Waiting extends Tick {
  readonly tell: (outcome: Outcome) => void;
}

export function taskWriter(session: () => Promise<Session>): TaskWriter {
  /** The ticks of each document that is being written, and has not taken them up. */
  const queues = new Map<string, Waiting[]>();

  const drain = async (uri: vscode.Uri, queue: Waiting[]) => {
    // What comes while one edit is on its way makes the next one together.
    while (queue.length > 0) {
      const ticks = queue.splice(0);
      const outcomes = await write(session, uri, ticks);
      for (const [index, { tell }] of ticks.entries()) tell(outcomes[index] ?? 'refused');
    }
    queues.delete(keyOf(uri));
  };

  return {
    tick: (uri, task, done) =>
      new Promise((tell) => {
        const key = keyOf(uri);
        const queue = queues.get(key);
        const tick = { task, done, tell };
        if (queue !== undefined) {
          queue.push(tick);
          return;
        }
        const own = [tick];
        queues.set(key, own);
        void drain(uri, own);
      }),
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

/** The outcome of each, in their order. */
async function write(
  session: () => Promise<Session>,
  uri: vscode.Uri,
  ticks: readonly Tick[],
): Promise<readonly Outcome[]> {
  try {
    const { engine, documents } = await session();
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const document = await vscode.workspace.openTextDocument(uri);
      const analysis = documents.analysisOf(document);
      if (!analysis) break;
      const { source } = analysis.runbook;
      const { edits, found } = engine.tickAll(analysis.runbook, ticks);
      const outcomes = found.map((task) => (typeof task === 'string' ? task : 'written'));
      if (edits.length === 0) return outcomes;
      const edit = new vscode.WorkspaceEdit();
      for (const { span, newText } of edits) edit.replace(uri, rangeOf(source, span), newText);
      // The editor refuses an edit for a version that is no longer the current one.
      if (await vscode.workspace.applyEdit(edit)) return outcomes;
      if (tries === MOST_TRIES - 1) return ticks.map(() => 'refused');
      if (tries >= 3) await pause(PAUSE);
    }
  } catch {
    // The document cannot be opened any more.
  }
  return ticks.map(() => 'gone');
}
