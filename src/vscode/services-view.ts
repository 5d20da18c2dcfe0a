/** The services view: every plan of the workspace with its set, worked out in slices while somebody looks. */
import * as vscode from 'vscode';
import type { Judging, Service, ServiceDocument } from '../core/features/services.ts';
import { type ServiceNode, serviceChildren, serviceItem, serviceRoots } from './service-items.ts';
import type { Session } from './session.ts';
import { slices } from './slices.ts';
import type { Views } from './views.ts';

const VIEW = 'dr-runbook.services';

/** For the `when` clauses of the welcome: `reading` until the workspace's files have been read. */
const CONTEXT_KEY = 'dr-runbook.workspace';

export function showServices(session: Session, views: Views): vscode.Disposable {
  const refreshed = new vscode.EventEmitter<undefined>();
  const services = new Map<string, Service>();
  const alone = new Map<string, ServiceDocument>();
  const judging: Judging = { ...session.engine, lint: session.lint };
  /** What is to be worked out anew: all of it at first. */
  let stale: Set<string> | 'all' = 'all';
  let isWorking = false;
  let isRead = false;
  let drawn = '';
  let disposed = false;

  const provider: vscode.TreeDataProvider<ServiceNode> = {
    onDidChangeTreeData: refreshed.event,
    getChildren: (node) =>
      node ? [...serviceChildren(node)] : [...serviceRoots(services.values(), alone.values())],
    getTreeItem: serviceItem,
  };
  const view = vscode.window.createTreeView(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });

  const take = (key: string): boolean => {
    const analysis = session.runbook(key);
    const context = analysis && session.contextOf(analysis);
    const service = context && views.serviceOf(context, judging);
    const isAlone = context !== undefined && context.set === undefined;
    if (service) services.set(key, service);
    else services.delete(key);
    if (isAlone) alone.set(key, views.documentAlone(context, judging));
    else alone.delete(key);
    return service !== undefined || isAlone;
  };

  /** The plans behind the keys as well, and every service that one of them is in. */
  const affected = (keys: ReadonlySet<string>): readonly string[] => {
    const others = [...services.values()].filter(({ documents }) =>
      documents.some(({ uri }) => keys.has(uri)),
    );
    return [...new Set([...keys, ...others.map(({ uri }) => uri)])];
  };

  const work = async () => {
    if (isWorking) return;
    isWorking = true;
    const slice = slices();
    while (view.visible && !disposed) {
      const all = stale === 'all';
      const keys = stale === 'all' ? [...session.runbooks().keys()] : affected(stale);
      if (!all && keys.length === 0) break;
      stale = new Set();
      if (all) {
        const known = new Set(keys);
        for (const key of [...services.keys(), ...alone.keys()]) {
          if (!known.has(key)) take(key);
        }
      }
      // Document by document first: a large set is no more at a stretch than what is left for its plan.
      for (const key of keys) {
        const analysis = session.runbook(key);
        if (analysis) session.lint(analysis);
        await slice.breathe();
        if (disposed) return;
      }
      for (const key of keys) {
        take(key);
        await slice.breathe();
        if (disposed) return;
      }
      draw();
      if (stale.size === 0) break;
    }
    isWorking = false;
  };

  /** Rows that are equal stay as they are: those drawn anew lose the focus. */
  const draw = () => {
    const now = JSON.stringify([[...services], [...alone]]);
    if (now !== drawn) refreshed.fire(undefined);
    drawn = now;
    const state = services.size + alone.size > 0 ? 'runbooks' : isRead ? 'empty' : 'reading';
    void vscode.commands.executeCommand('setContext', CONTEXT_KEY, state);
  };

  const ask = (keys: readonly string[] | undefined) => {
    if (keys === undefined) stale = 'all';
    else if (stale !== 'all') for (const key of keys) stale.add(key);
    void work();
  };

  const subscriptions = [
    refreshed,
    view,
    session.onDidChange(ask),
    view.onDidChangeVisibility(() => void work()),
  ];
  draw();
  void work();
  void session.index.ready.then(() => {
    isRead = true;
    ask(undefined);
  });

  return {
    dispose: () => {
      disposed = true;
      for (const each of subscriptions) each.dispose();
    },
  };
}
