/** The services view: every plan of the workspace with its set, worked out in slices while somebody looks. */
import * as vscode from 'vscode';
import type { Judging, Service, ServiceDocument } from '../core/features/services.ts';
import { type ServiceNode, serviceChildren, serviceItem, serviceRoots } from './service-items.ts';
import type { Session } from './session.ts';
import { type Slices, slices } from './slices.ts';
import type { Views } from './views.ts';

const VIEW = 'dr-runbook.services';

/** For the `when` clauses of the welcome: `empty` once the workspace's files have been read in vain. */
const CONTEXT_KEY = 'dr-runbook.workspace';

export function showServices(session: Session, views: Views): vscode.Disposable {
  const refreshed = new vscode.EventEmitter<undefined>();
  const services = new Map<string, Service>();
  const alone = new Map<string, ServiceDocument>();
  const judging: Judging = { ...session.engine, lint: session.lint };
  /** What is to be worked out anew: all of it at first. */
  let stale: Set<string> | 'all' = 'all';
  let isWorking = false;
  let isShown = false;
  let drawn = '';
  let disposed = false;

  const provider: vscode.TreeDataProvider<ServiceNode> = {
    onDidChangeTreeData: refreshed.event,
    getChildren: async (node) => {
      if (node) return [...serviceChildren(node)];
      // The view shows that it waits. News for a view that is still being filled would be lost.
      await firstPass();
      isShown = true;
      return [...serviceRoots(services.values(), alone.values())];
    },
    getTreeItem: serviceItem,
  };
  const view = vscode.window.createTreeView(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });

  const take = (key: string) => {
    const analysis = session.runbook(key);
    const context = analysis && session.contextOf(analysis);
    const service = context && views.serviceOf(context, judging);
    const isAlone = context !== undefined && context.set === undefined;
    if (service) services.set(key, service);
    else services.delete(key);
    if (isAlone) alone.set(key, views.documentAlone(context, judging));
    else alone.delete(key);
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
    try {
      const slice = slices();
      while (!disposed && (stale === 'all' || stale.size > 0)) {
        await pass(slice);
        draw();
        if (!view.visible) break;
      }
    } finally {
      isWorking = false;
    }
  };

  const pass = async (slice: Slices) => {
    const keys =
      stale === 'all'
        ? [...session.runbooks().keys(), ...services.keys(), ...alone.keys()]
        : affected(stale);
    stale = new Set();
    const all = new Set(keys);
    // Document by document first: a large set is no more at a stretch than what is left for its plan.
    for (const key of all) {
      await session.lintInSlices(key, slice);
      await slice.breathe();
    }
    for (const key of all) {
      if (disposed) return;
      take(key);
      await slice.breathe();
    }
  };

  /** Once somebody looks. */
  let first: Promise<void> | undefined;
  const firstPass = () => {
    first ??= session.index.ready.then(work);
    return first;
  };

  /** Rows that are equal stay as they are: those drawn anew lose the focus. */
  const draw = () => {
    const now = JSON.stringify([[...services], [...alone]]);
    if (isShown && now !== drawn) refreshed.fire(undefined);
    drawn = now;
    const state = services.size + alone.size > 0 ? 'runbooks' : 'empty';
    void vscode.commands.executeCommand('setContext', CONTEXT_KEY, state);
  };

  const lookAgain = () => {
    if (view.visible && first) void first.then(work);
  };

  const ask = (keys: readonly string[] | undefined) => {
    if (keys === undefined) stale = 'all';
    else if (stale !== 'all') for (const key of keys) stale.add(key);
    lookAgain();
  };

  const subscriptions = [
    refreshed,
    view,
    session.onDidChange(ask),
    view.onDidChangeVisibility(lookAgain),
  ];
  return {
    dispose: () => {
      disposed = true;
      for (const each of subscriptions) each.dispose();
    },
  };
}
