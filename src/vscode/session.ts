/** What the extension knows while it runs: the engine, the open documents, the workspace's runbooks. */
import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { CalendarDate } from '../core/facts/time/calendar.ts';
import type { Diagnostic } from '../core/finding.ts';
import type { RuleContext } from '../core/rule.ts';
import type { Begun } from '../core/steps.ts';
import type { Workspace } from '../core/workspace.ts';
import { watchConfigs } from './config-watch.ts';
import { keyOf } from './convert.ts';
import { type Documents, openDocuments } from './documents.ts';
import type { Engine } from './engine.ts';
import { isReadable, readText } from './files.ts';
import { type Index, openIndex } from './index.ts';
import { loadEngine } from './knowledge.ts';
import { linkTargets } from './link-targets.ts';
import { type ConfigProblems, pathIn, readScopes, type Scope, type Scopes } from './scopes.ts';
import { type Slices, slices } from './slices.ts';
import { openTurns } from './turns.ts';

export interface Session extends vscode.Disposable {
  readonly engine: Engine;
  readonly index: Index;
  readonly documents: Documents;
  readonly configProblems: readonly ConfigProblems[];
  /** The practices that the team's configurations add. */
  readonly ownPractices: Scopes['own'];
  /** Every runbook by key: the open ones as they stand in the editor, the others as on the disk. */
  runbooks(): ReadonlyMap<string, Analysis>;
  /** The same for one key; `undefined` when it is no runbook. */
  runbook(key: string): Analysis | undefined;
  /** Of any file that could be a runbook, open or not; `undefined` when it cannot be read or is excluded. */
  analysisOf(uri: vscode.Uri): Promise<Analysis | undefined>;
  contextOf(analysis: Analysis): RuleContext;
  /** The configuration that holds for a file, and the path that its patterns know the file by. */
  configurationOf(key: string): { readonly uri: string; readonly path: string } | undefined;
  today(): CalendarDate;
  /** What holds for a file with this key, whether it is there or not. */
  surroundings(key: string): Pick<RuleContext, 'workspace' | 'config' | 'catalogue'>;
  /** Kept until something changes. */
  lint(analysis: Analysis): readonly Diagnostic[];
  /** So that `lint` has them ready; in vain where somebody is typing, since that is told of later. */
  lintInSlices(key: string, slice: Slices): Promise<void>;
  /** What would be wrong with an open document if it had another text. Nothing is kept of it. */
  lintText(document: vscode.TextDocument, text: string): readonly Diagnostic[];
  /** Keys of documents whose findings may be others now; `undefined` means all. */
  readonly onDidChange: vscode.Event<readonly string[] | undefined>;
  /** Reads configurations and files anew. */
  refresh(): Promise<void>;
}

export async function openSession(extension: vscode.Uri): Promise<Session> {
  const engine = await loadEngine(extension);
  let { day } = today();
  let scopes = await readScopes(engine, today());
  const changed = new vscode.EventEmitter<readonly string[] | undefined>();

  const judgedBy =
    (analysing: Engine['analysing'] | Engine['analysingIfOurs']) =>
    (key: string, text: string, path?: string): Begun<Analysis | undefined> => {
      const scope = scopes.of(key);
      const inside = path ?? pathIn(scope, key);
      if (scope.rules.excluded(inside)) return LEFT_OUT;
      const entry = scope.rules.entry(inside);
      const configured = entry && { kind: entry.kind };
      return engine.begun(analysing(key, inside, text, scope.catalogue, { configured }));
    };
  const judge = judgedBy(engine.analysing);
  const documents = openDocuments(judge);
  // What is open is read as it stands in the editor, also when it is saved.
  const isOpen = (key: string) => documents.open(key) !== undefined;
  const index = openIndex(judgedBy(engine.analysingIfOurs), engine, isOpen);

  let snapshots = new Map<Scope, Workspace>();
  let findings = new WeakMap<Analysis, Begun<readonly Diagnostic[]>>();
  const links = linkTargets(() => forget(undefined));

  /** What was dropped and is not told yet: somebody typed on while it was judged anew. */
  let untold: readonly string[] | undefined = [];

  /** Drops what was concluded from the document. */
  const drop = (keys: readonly string[] | undefined) => {
    const touched = keys && withTheirSets(keys, snapshots);
    untold = touched && untold && [...untold, ...touched];
    snapshots = new Map();
    findings = new WeakMap();
  };

  const tell = () => {
    const touched = untold && [...new Set(untold)];
    untold = [];
    changed.fire(touched);
  };

  /** Drops it, and says so. */
  const forget = (keys: readonly string[] | undefined) => {
    drop(keys);
    tell();
  };

  const runbooks = () => {
    const all = new Map(index.runbooks);
    for (const [key, analysis] of documents.analyses()) {
      if (analysis?.recognition.isRunbook) all.set(key, analysis);
      else all.delete(key);
    }
    return all;
  };

  const snapshotOf = (scope: Scope, members: Iterable<Analysis>): Workspace =>
    engine.buildWorkspace(members, {
      config: scope.config,
      exists: links.exist,
      pathOf: (key) => pathIn(scope, key),
    });

  const workspaceOf = (scope: Scope): Workspace => {
    const known = snapshots.get(scope);
    if (known) return known;
    const members = [...runbooks()].filter(([key]) => scopes.of(key) === scope);
    const workspace = snapshotOf(
      scope,
      members.map(([, analysis]) => analysis),
    );
    snapshots.set(scope, workspace);
    return workspace;
  };

  const contextIn = (analysis: Analysis, look: (scope: Scope) => Workspace): RuleContext => {
    const scope = scopes.of(analysis.runbook.source.uri);
    const { config, catalogue } = scope;
    const workspace = look(scope);
    return engine.contextOf(analysis, { config, catalogue, workspace, today: today() });
  };

  const contextOf = (analysis: Analysis) => contextIn(analysis, workspaceOf);

  const findingsOf = (analysis: Analysis): Begun<readonly Diagnostic[]> => {
    const known = findings.get(analysis);
    if (known) return known;
    // Nobody is offered what could be inserted into a document that is not open.
    const withoutInsertions = documents.open(analysis.runbook.source.uri) === undefined;
    const run = { ...contextOf(analysis), withoutInsertions };
    const judging = engine.begun(engine.linting(analysis, run));
    findings.set(analysis, judging);
    return judging;
  };

  const runbook = (key: string): Analysis | undefined => {
    const document = documents.open(key);
    const analysis = document ? documents.analysisOf(document) : index.runbooks.get(key);
    return analysis?.recognition.isRunbook ? analysis : undefined;
  };

  /** What was judged of an earlier text or an earlier set is let go of. */
  const lintInSlices = async (key: string, slice: Slices): Promise<void> => {
    for (let isDone = false; !isDone && !documents.isChanging(key); ) {
      const analysis = runbook(key);
      if (!analysis) return;
      const judging = findingsOf(analysis);
      const isWanted = () => findings.get(analysis) === judging && !documents.isChanging(key);
      isDone = await slice.goOn(judging, isWanted);
    }
  };

  /** All that is shown asks for its findings at once: they are there when it hears of the change. */
  const settle = async (key: string) => {
    drop([key]);
    await lintInSlices(key, slices());
    if (!documents.isChanging(key)) tell();
  };

  /** Among the others as they are. */
  const contextWith = (analysis: Analysis) =>
    contextIn(analysis, (scope) => {
      const { documents: others } = workspaceOf(scope);
      const all = new Map(others).set(analysis.runbook.source.uri, analysis);
      return snapshotOf(scope, all.values());
    });

  /** Of several at once the last one counts: an earlier one may have read what is no longer so. */
  const turns = openTurns();
  const refresh = async () => {
    const turn = turns.begin('');
    const read = await readScopes(engine, today());
    if (!turn.isLast()) return;
    day = today().day;
    scopes = read;
    configs.follow(scopes.asked);
    documents.forgetAll();
    links.forgetAll();
    await index.rebuild();
    forget(undefined);
  };

  const onNewDay = () => {
    if (today().day !== day) void refresh();
  };

  const configs = watchConfigs(() => void refresh());
  configs.follow(scopes.asked);
  const anything = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  const subscriptions = [
    changed,
    index,
    documents,
    configs,
    anything,
    index.onDidChange((keys) => forget(keys)),
    documents.onDidChange(settle),
    documents.onDidClose((uri) => index.read(uri).then(() => forget([keyOf(uri)]))),
    anything.onDidCreate((uri) => links.forget(keyOf(uri))),
    anything.onDidDelete((uri) => links.forget(keyOf(uri))),
    vscode.workspace.onDidChangeWorkspaceFolders(refresh),
    // Windows stay open for weeks, and what is overdue is another thing each day.
    vscode.window.onDidChangeActiveTextEditor(onNewDay),
    vscode.window.onDidChangeWindowState(onNewDay),
  ];

  return {
    engine,
    index,
    documents,
    get configProblems() {
      return scopes.problems;
    },
    get ownPractices() {
      return scopes.own;
    },
    runbooks,
    runbook,
    analysisOf: async (uri) => {
      const key = keyOf(uri);
      const document = documents.open(key);
      if (document) return documents.analysisOf(document);
      const read = isReadable(uri.path) ? await readText(uri) : undefined;
      return read && 'text' in read ? judge(key, read.text).finish() : undefined;
    },
    contextOf,
    configurationOf: (key) => {
      const scope = scopes.of(key);
      const { uri } = scope.config;
      return uri === undefined ? undefined : { uri, path: pathIn(scope, key) };
    },
    today,
    surroundings: (key) => {
      const scope = scopes.of(key);
      return { workspace: workspaceOf(scope), config: scope.config, catalogue: scope.catalogue };
    },
    lint: (analysis) => findingsOf(analysis).finish(),
    lintInSlices,
    lintText: (document, text) => {
      const analysis = documents.reread(document, text);
      return analysis ? engine.lint(analysis, contextWith(analysis)) : [];
    },
    onDidChange: changed.event,
    refresh,
    dispose: () => {
      for (const each of subscriptions) each.dispose();
    },
  };
}

/** The one place of the extension that reads a clock: the day, the minutes since midnight, the time zone. */
export function clock() {
  const now = new Date();
  const minute = now.getHours() * 60 + now.getMinutes();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { now: { day: dayOf(now), minute }, zone };
}

function dayOf(now: Date): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The same in another time zone; `undefined` where there is no such zone. */
export function clockIn(timeZone: string): ReturnType<typeof clock> | undefined {
  try {
    const format = new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    const parts = new Map(format.formatToParts().map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const day = { year: of('year'), month: of('month'), day: of('day') };
    return { now: { day, minute: of('hour') * 60 + of('minute') }, zone: timeZone };
  } catch {
    return undefined;
  }
}

/** Without the time zone, which takes long to ask for. */
function today(): CalendarDate {
  return dayOf(new Date());
}

/** Of a file that the configuration leaves out. */
const LEFT_OUT: Begun<undefined> = { goOn: () => true, finish: () => undefined };

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
