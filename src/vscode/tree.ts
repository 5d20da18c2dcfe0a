/** The checklist view: groups of practices with their states, and the document's own tasks. */
import * as vscode from 'vscode';
import type { Checklist } from '../core/features/checklist.ts';
import type { NextAction } from '../core/features/next-action.ts';
import { type Active, followActiveEditor } from './active.ts';
import { uriOf } from './convert.ts';
import type { Filter } from './filter.ts';
import type { Session } from './session.ts';
import { runMode } from './settings.ts';
import { outcomeMessage, type TaskWriter } from './tasks.ts';
import { childrenOf, type Node, rootsOf, treeItem } from './tree-items.ts';
import type { Views } from './views.ts';

export const VIEW = 'dr-runbook.checklist';

export interface ChecklistView extends vscode.Disposable {
  /** `undefined` until a runbook is in the active editor. */
  readonly checklist: Checklist | undefined;
  /** Whether the active editor holds what may be a runbook and is not certain to be one. */
  readonly isLikely: boolean;
  /** When either may be another. */
  readonly onDidChange: vscode.Event<undefined>;
}

export function showChecklist(
  session: Session,
  views: Views,
  tasks: TaskWriter,
  filter: Filter,
): ChecklistView {
  const refreshed = new vscode.EventEmitter<undefined>();
  const changed = new vscode.EventEmitter<undefined>();
  const active = followActiveEditor(session);
  let checklist = checklistOf(session, active);
  let next: NextAction | undefined;

  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: refreshed.event,
    getChildren: (node) => {
      if (node) return [...childrenOf(node)];
      if (!checklist) return [];
      return [...rootsOf(filter.openOnly ? session.engine.onlyOpen(checklist) : checklist, next)];
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
  let rows = shown(checklist, next);
  const refresh = (always = false) => {
    const before = rows;
    checklist = checklistOf(session, active);
    next = checklist && nextOf(session, views, active, checklist);
    view.message = checklist ? summary(checklist, filter.openOnly, session) : '';
    rows = shown(checklist, next);
    if (always || before !== rows) refreshed.fire(undefined);
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
    filter.onDidChange(() => refresh(true)),
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
function shown(checklist: Checklist | undefined, next: NextAction | undefined): string {
  if (!checklist) return '';
  return JSON.stringify([checklist, next], (key, value) => (key === 'practice' ? value.id : value));
}

/** Where nothing is checked, only what the checklist itself shows counts. */
function nextOf(session: Session, views: Views, { document }: Active, checklist: Checklist) {
  const analysis = document && session.documents.analysisOf(document);
  if (!analysis) return undefined;
  const isOff = runMode(document.uri) === 'off';
  const found = session.lint(analysis).filter(({ state }) => !isOff || state !== undefined);
  return views.nextAction(checklist, found);
}

/** Above the rows, where a view without others in its container has no place for a description. */
function summary(checklist: Checklist, openOnly: boolean, { engine }: Session): string {
  const { title, count } = checklist;
  const parts = [title, vscode.l10n.t('{0} of {1} covered', count.done, count.all)];
  if (openOnly) {
    const { groups, tasks } = engine.onlyOpen(checklist);
    const isDone = groups.length + tasks.length === 0;
    parts.push(
      isDone ? vscode.l10n.t('nothing is missing') : vscode.l10n.t('only what is missing'),
    );
  }
  return parts.filter((part) => part !== '').join(' · ');
}
