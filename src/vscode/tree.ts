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
  /** Whether the active editor holds what may be a runbook and is not certain to be one. */
  readonly isLikely: boolean;
  /** When either may be another. */
  readonly onDidChange: vscode.Event<undefined>;
}

export function showChecklist(session: Session, tasks: TaskWriter): ChecklistView {
  const refreshed = new vscode.EventEmitter<undefined>();
  const changed = new vscode.EventEmitter<undefined>();
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

  /** Rows that are drawn anew lose the click that is on its way, so that equal ones stay. */
  const refresh = (always = false) => {
    const before = checklist;
    checklist = checklistOf(session, active);
    view.message = checklist ? summary(checklist) : '';
    if (always || shown(before) !== shown(checklist)) refreshed.fire(undefined);
    changed.fire(undefined);
  };

  const tick = async ({ items }: vscode.TreeCheckboxChangeEvent<Node>) => {
    for (const [node, state] of items) {
      if (node.type !== 'task') continue;
      const done = state === vscode.TreeItemCheckboxState.Checked;
      const outcome = await tasks.tick(uriOf(node.uri), node.task.identity, done);
      const message = outcomeMessage(outcome);
      if (message) void vscode.window.showWarningMessage(message);
    }
    // Also a box that stays as it was: the editor has drawn it as if it had changed.
    refresh(true);
  };

  const subscriptions = [
    refreshed,
    changed,
    active,
    view,
    active.onDidChange(() => refresh()),
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
    get isLikely() {
      return active.likely !== undefined;
    },
    onDidChange: changed.event,
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

/** All that the rows are made of. A practice is known by its id. */
function shown(checklist: Checklist | undefined): string {
  if (!checklist) return '';
  return JSON.stringify(checklist, (key, value) => (key === 'practice' ? value.id : value));
}

/** Above the rows, where a view without others in its container has no place for a description. */
function summary({ title, count }: Checklist): string {
  const covered = vscode.l10n.t('{0} of {1} covered', count.done, count.all);
  return title === '' ? covered : `${title} · ${covered}`;
}
