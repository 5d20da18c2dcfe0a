/** What the extension knows while it runs: the engine, the open documents, the workspace's runbooks. */
import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { CalendarDate } from '../core/facts/calendar.ts';
import type { Diagnostic } from '../core/finding.ts';
import type { RuleContext } from '../core/rule.ts';
import type { Workspace } from '../core/workspace.ts';
import { keyOf, uriOf } from './convert.ts';
import { type Documents, openDocuments } from './documents.ts';
import type { Engine } from './engine.ts';
import { exists } from './files.ts';
import { type Index, openIndex } from './index.ts';
import { type ConfigProblems, pathIn, readScopes, type Scope } from './scopes.ts';

export interface Session extends vscode.Disposable {
  readonly engine: Engine;
  readonly index: Index;
  readonly documents: Documents;
  readonly configProblems: readonly ConfigProblems[];
  /** Every runbook by key: the open ones as they stand in the editor, the others as on the disk. */
  runbooks(): ReadonlyMap<string, Analysis>;
  /** The same for one key; `undefined` when it is no runbook. */
  runbook(key: string): Analysis | undefined;
  contextOf(analysis: Analysis): RuleContext;
  /** Kept until something changes. */
  lint(analysis: Analysis): readonly Diagnostic[];
  /** Keys of documents whose findings may be others now; `undefined` means all. */
  readonly onDidChange: vscode.Event<readonly string[] | undefined>;
  /** Reads configurations and files anew. */
  refresh(): Promise<void>;
}

export async function openSession(): Promise<Session> {
  // One bundle, but this part of it is only run here: `import()` becomes a call of its own.
  const engine = await import('./engine.ts');
  let scopes = await readScopes(engine);
  const changed = new vscode.EventEmitter<readonly string[] | undefined>();

  const judge = (key: string, text: string, path?: string): Analysis | undefined => {
    const scope = scopes.of(key);
    const inside = path ?? pathIn(scope, key);
    if (scope.rules.excluded(inside)) return undefined;
    const entry = scope.rules.entry(inside);
    const configured = entry && { kind: entry.kind };
    return engine.analyse(key, inside, text, engine.catalogue, { configured });
  };
  const documents = openDocuments(judge);
  const index = openIndex(judge);

  let snapshots = new Map<Scope, Workspace>();
  let findings = new WeakMap<Analysis, readonly Diagnostic[]>();
  const links = linkTargets(() => forget(undefined));

  /** Drops what was concluded from the document, and says so. */
  const forget = (keys: readonly string[] | undefined) => {
    const touched = keys && withTheirSets(keys, snapshots);
    snapshots = new Map();
    findings = new WeakMap();
    changed.fire(touched);
  };

  const runbooks = () => {
    const all = new Map(index.runbooks);
    for (const [key, analysis] of documents.analyses()) {
      if (analysis?.recognition.isRunbook) all.set(key, analysis);
      else all.delete(key);
    }
    return all;
  };

  const workspaceOf = (scope: Scope): Workspace => {
    const known = snapshots.get(scope);
    if (known) return known;
    const members = [...runbooks()].filter(([key]) => scopes.of(key) === scope);
    const workspace = engine.buildWorkspace(
      members.map(([, analysis]) => analysis),
      { config: scope.config, exists: links.exist, pathOf: (key) => pathIn(scope, key) },
    );
    snapshots.set(scope, workspace);
    return workspace;
  };

  const contextOf = (analysis: Analysis): RuleContext => {
    const { runbook } = analysis;
    const scope = scopes.of(runbook.source.uri);
    const workspace = workspaceOf(scope);
    const set = workspace.setOf(runbook.source.uri);
    return { runbook, analysis, set, workspace, config: scope.config, today: today() };
  };

  const refresh = async () => {
    scopes = await readScopes(engine);
    documents.forgetAll();
    links.forgetAll();
    await index.rebuild();
    forget(undefined);
  };

  const configFiles = vscode.workspace.createFileSystemWatcher('**/.dr-runbook.yaml');
  const anything = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  const subscriptions = [
    changed,
    index,
    documents,
    configFiles,
    anything,
    index.onDidChange((keys) => forget(keys)),
    documents.onDidChange((key) => forget([key])),
    documents.onDidClose((uri) => index.update(uri).then(() => forget([keyOf(uri)]))),
    configFiles.onDidChange(refresh),
    configFiles.onDidCreate(refresh),
    configFiles.onDidDelete(refresh),
    anything.onDidCreate((uri) => links.forget(keyOf(uri))),
    anything.onDidDelete((uri) => links.forget(keyOf(uri))),
    vscode.workspace.onDidChangeWorkspaceFolders(refresh),
  ];

  return {
    engine,
    index,
    documents,
    get configProblems() {
      return scopes.problems;
    },
    runbooks,
    runbook: (key) => {
      const document = documents.open(key);
      const analysis = document ? documents.analysisOf(document) : index.runbooks.get(key);
      return analysis?.recognition.isRunbook ? analysis : undefined;
    },
    contextOf,
    lint: (analysis) => {
      const known = findings.get(analysis);
      if (known) return known;
      const { workspace, config, today } = contextOf(analysis);
      const run = { catalogue: engine.catalogue, workspace, config, today };
      const found = engine.lint(analysis, run);
      findings.set(analysis, found);
      return found;
    },
    onDidChange: changed.event,
    refresh,
    dispose: () => {
      for (const each of subscriptions) each.dispose();
    },
  };
}

/** The one place of the extension that reads a clock. */
function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The documents, and those that are judged together with them. */
function withTheirSets(
  keys: readonly string[],
  snapshots: ReadonlyMap<Scope, Workspace>,
): readonly string[] | undefined {
  if (snapshots.size === 0) return undefined;
  const touched = new Set(keys);
  for (const workspace of snapshots.values()) {
    for (const key of keys) {
      // A runbook that is new to the snapshot may join any set and answer any link.
      if (keys.length > 1 || !workspace.documents.has(key)) return undefined;
      for (const { runbook } of workspace.setOf(key)?.members ?? [])
        touched.add(runbook.source.uri);
    }
  }
  return [...touched];
}

/**
 * Whether the targets of links exist. The engine asks at once and the file system answers later: until
 * then a target counts as there, so that nothing is reported that is not so.
 */
function linkTargets(onNews: () => void) {
  const known = new Map<string, boolean>();
  const asked = new Set<string>();

  const ask = async (key: string) => {
    asked.add(key);
    const found = await exists(uriOf(key));
    asked.delete(key);
    known.set(key, found);
    if (!found) onNews();
  };

  return {
    exist: (key: string): boolean => {
      if (!known.has(key) && !asked.has(key)) void ask(key);
      return known.get(key) ?? true;
    },
    forget: (key: string) => {
      if (known.delete(key)) onNews();
    },
    forgetAll: () => known.clear(),
  };
}
