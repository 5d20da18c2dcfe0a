/** The checklist view: groups of practices with their states, and the document's own tasks. */
import * as vscode from 'vscode';
import type { Checklist } from '../core/features/checklist.ts';
import { type Active, followActiveEditor } from './active.ts';
import { keyOf, uriOf } from './convert.ts';
import type { Session } from './session.ts';
import { outcomeMessage, type TaskWriter } from './tasks.ts';
import { childrenOf, type Node, rootsOf, treeItem } from './tree-items.ts';

export const VIEW = 'dr-runbook.checklist';

export interface ChecklistView extends vscode.Disposable {
  /** `undefined` until a runbook is in the active editor. */
  readonly checklist: Checklist | undefined;
  readonly onDidChange: vscode.Event<undefined>;
}

export function showChecklist(session: Session, tasks: TaskWriter): ChecklistView {
  const refreshed = new vscode.EventEmitter<undefined>();
  const active = followActiveEditor(session);
  let checklist = checklistOf(session, active);

  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: refreshed.event,
    getChildren: (node) => {
      if (node) return [...childrenOf(node)];
      return checklist ? [...rootsOf(checklist)] : [];
    },
    getTreeItem: treeItem,
  };
  const view = vscode.window.createTreeView(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
    // A parent that ticked its children would tick steps that nobody has done.
    manageCheckboxStateManually: true,
  });

  const refresh = () => {
    checklist = checklistOf(session, active);
    view.message = checklist ? summary(checklist) : '';
    refreshed.fire(undefined);
  };

  const tick = async ({ items }: vscode.TreeCheckboxChangeEvent<Node>) => {
    for (const [node, state] of items) {
      if (node.type !== 'task') continue;
      const done = state === vscode.TreeItemCheckboxState.Checked;
      const outcome = await tasks.tick(uriOf(node.uri), node.task.identity, done);
      const message = outcomeMessage(outcome);
      if (message) void vscode.window.showWarningMessage(message);
    }
    refresh();
  };

  const subscriptions = [
    refreshed,
    active,
    view,
    active.onDidChange(refresh),
    session.onDidChange((keys) => {
      // The plan's own checklist also shows what the other documents of its set say.
      if (!keys || (active.document && keys.includes(keyOf(active.document.uri)))) refresh();
    }),
    view.onDidChangeCheckboxState(tick),
  ];
  refresh();

  return {
    get checklist() {
      return checklist;
    },
    onDidChange: refreshed.event,
    dispose: () => {
      for (const each of subscriptions) each.dispose();
    },
  };
}

function checklistOf(session: Session, { document }: Active): Checklist | undefined {
  const analysis = document && session.documents.analysisOf(document);
  if (!analysis) return undefined;
  const context = session.contextOf(analysis);
  return session.engine.checklist(context, context.catalogue.practices);
}

/** Above the rows, where a view without others in its container has no place for a description. */
function summary({ title, count }: Checklist): string {
  const covered = `${count.done} of ${count.all} covered`;
  return title === '' ? covered : `${title} · ${covered}`;
}
