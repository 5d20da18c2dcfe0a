/** Publishes what is wrong: in open runbooks shortly after each change, and in those that are not open. */
import * as vscode from 'vscode';
import { keyOf, toDiagnostic, toRange, uriOf } from './convert.ts';
import { docsUri } from './docs.ts';
import { isServedByOther } from './other-yaml.ts';
import type { ConfigProblems } from './scopes.ts';
import type { Session } from './session.ts';
import { runMode, validatesWorkspace } from './settings.ts';
import { slices } from './slices.ts';

/** The editor shows no more of one file. */
const MOST_SHOWN = 1000;

export function publishDiagnostics(session: Session): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('dr-runbook');
  const published = new Set<string>();
  const waiting = new Set<string>();
  let working = false;
  let disposed = false;

  const clear = (key: string) => {
    if (published.delete(key)) collection.delete(uriOf(key));
  };

  const publish = (key: string) => {
    const analysis = session.runbook(key);
    const document = session.documents.open(key);
    const uri = document?.uri ?? uriOf(key);
    const mode = runMode(uri);
    if (!analysis || mode === 'off' || (!document && !validatesWorkspace())) return clear(key);
    if (mode === 'onSave' && document?.isDirty && published.has(key)) return;
    // It looks at open files alone.
    const isTold = document !== undefined && isServedByOther(uri, 'validate');
    const found = session
      .lint(analysis)
      .filter(({ rule }) => !(isTold && rule === 'schema-violation'))
      .slice(0, MOST_SHOWN);
    // File by file: over many files at once the editor drops what is beyond a limit of its own.
    collection.set(
      uri,
      found.map((each) => toDiagnostic(each, docsUri(each.docs))),
    );
    published.add(key);
  };

  const work = async () => {
    if (working) return;
    working = true;
    const slice = slices();
    try {
      for (const key of waiting) {
        if (disposed) return;
        waiting.delete(key);
        await session.lintInSlices(key, slice);
        // What is being typed has its turn once it has been read.
        if (!disposed && !session.documents.isChanging(key)) publish(key);
        await slice.breathe();
      }
    } finally {
      working = false;
    }
  };

  /** What is asked for again before its turn is done once. */
  const ask = (keys: Iterable<string>) => {
    for (const key of keys) waiting.add(key);
    void work();
  };
  const askAll = () => ask([...session.runbooks().keys(), ...published]);

  const configs = vscode.languages.createDiagnosticCollection('dr-runbook-configuration');
  const publishConfigs = () => {
    configs.clear();
    for (const { uri, problems, findings } of session.configProblems) {
      const timely = findings.map((each) => toDiagnostic(each, docsUri(each.docs)));
      configs.set(uri, [...problems.map(configProblem), ...timely]);
    }
  };

  const subscriptions = [
    collection,
    configs,
    session.onDidChange((keys) => {
      if (keys) return ask(keys);
      publishConfigs();
      askAll();
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => ask([keyOf(uri)])),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('drRunbook')) askAll();
    }),
  ];
  publishConfigs();
  askAll();

  return {
    dispose: () => {
      disposed = true;
      for (const each of subscriptions) each.dispose();
    },
  };
}

function configProblem({ range, message }: ConfigProblems['problems'][number]): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(range),
    message,
    vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = 'DR Runbook';
  return diagnostic;
}
