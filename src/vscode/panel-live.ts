/** What makes the side panel live: shows the active runbook in the page, and does what the page asks for. */
import type * as vscode from 'vscode';
import type { RunStep } from '../core/features/run-steps.ts';
import type { CopyPlace, FromPage, ToPage, View } from '../webview/protocol.ts';
import type { Active } from './active.ts';
import type { keyOf, uriOf } from './convert.ts';
import type { DrillSource } from './drills.ts';
import type { Running } from './running.ts';
import type { Session } from './session.ts';
import type { outcomeMessage, TaskWriter } from './tasks.ts';

/** The editor, handed in: what is imported when it is first used can import nothing itself. */
interface Host {
  readonly vscode: typeof vscode;
  readonly keyOf: typeof keyOf;
  readonly uriOf: typeof uriOf;
  readonly outcomeMessage: typeof outcomeMessage;
}

interface Parts {
  readonly view: vscode.WebviewView;
  readonly session: Session;
  readonly running: Running;
  readonly active: Active;
  readonly tasks: TaskWriter;
  readonly drills: DrillSource;
}

export function follow(
  { vscode, keyOf, uriOf, outcomeMessage }: Host,
  { view, session, running, active, tasks, drills }: Parts,
): vscode.Disposable {
  /** What the page shows, and the same as it was sent. */
  let shown: View | undefined;
  let sent = '';
  let selected: string | undefined;
  /** The documents that the page has shown: a click may arrive after the editor has moved on to another. */
  const served = new Set<string>();
  /** Where the page has just put the cursor: several steps may stand on that line. */
  let revealed: { readonly line: number; readonly step: string } | undefined;

  const post = (message: ToPage) => void view.webview.postMessage(message);

  const show = (always = false) => {
    if (!view.visible) return;
    shown = viewOf(active, session, running, drills);
    if (shown !== undefined) served.add(shown.list.uri);
    const text = shown === undefined ? emptyText(vscode, active) : JSON.stringify(shown, timeless);
    if (always || text !== sent) {
      sent = text;
      post(shown === undefined ? { type: 'empty', text } : { type: 'show', view: shown });
      if (always) selected = undefined;
    }
    select(vscode.window.activeTextEditor);
  };

  const select = (editor: vscode.TextEditor | undefined) => {
    if (shown === undefined || !editor || keyOf(editor.document.uri) !== shown.list.uri) return;
    const { line } = editor.selection.active;
    if (revealed?.line !== line) revealed = undefined;
    const step = revealed?.step ?? running.stepAtLine(shown.list, line)?.id;
    if (step === selected) return;
    selected = step;
    post({ type: 'select', uri: shown.list.uri, step });
  };

  /** A step of what the page shows; anything else that it asks for is out of date. */
  const stepIn = (uri: string, id: string): RunStep | undefined =>
    shown?.list.uri === uri ? running.stepById(shown.list, id) : undefined;

  const reveal = async (uri: string, id: string) => {
    const step = stepIn(uri, id);
    if (step === undefined) return;
    const { first } = step.lines;
    revealed = { line: first, step: id };
    selected = id;
    const document = await vscode.workspace.openTextDocument(uriOf(uri));
    const selection = new vscode.Range(first, 0, first, 0);
    // Where it is open already, beside another editor perhaps.
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    const viewColumn = editor?.viewColumn ?? vscode.ViewColumn.Active;
    await vscode.window.showTextDocument(document, { selection, viewColumn, preserveFocus: true });
  };

  const tick = async ({ uri, step, identity, done }: FromPage & { type: 'tick' }) => {
    if (!served.has(uri)) return;
    const outcome = await tasks.tick(uriOf(uri), identity, done);
    const said = outcomeMessage(outcome) ?? '';
    show();
    post({ type: 'settled', uri, step, done, said });
    if (said !== '') void vscode.window.showWarningMessage(said);
  };

  const act = async ({ uri, step, act, text }: FromPage & { type: 'drill' }) => {
    const list = shown?.list.uri === uri ? shown.list : undefined;
    const said = (list && (await drills.current?.act(list, step, act, text))) ?? '';
    show();
    if (step !== undefined && (act === 'done' || act === 'undone')) {
      post({ type: 'settled', uri, step, done: act === 'done', said });
    }
    if (said !== '') void vscode.window.showWarningMessage(said);
  };

  const copy = async (place: CopyPlace) => {
    const command = commandAt(stepIn(place.uri, place.step), place);
    if (command === undefined) return;
    await vscode.env.clipboard.writeText(command);
    post({ type: 'copied', place });
  };

  const receive = (data: unknown) => {
    const message = running.readFromPage(data);
    switch (message?.type) {
      case 'ready':
        return show(true);
      case 'tick':
        return tick(message);
      case 'reveal':
        return reveal(message.uri, message.step);
      case 'copy':
        return copy(message.place);
      case 'drill':
        return act(message);
    }
  };

  return vscode.Disposable.from(
    drills.onDidChange(() => show()),
    active.onDidChange(() => show()),
    view.webview.onDidReceiveMessage(receive),
    view.onDidChangeVisibility(() => show()),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => select(textEditor)),
  );
}

function viewOf(
  { document }: Active,
  session: Session,
  running: Running,
  drills: DrillSource,
): View | undefined {
  const { engine, documents, contextOf, lint } = session;
  const analysis = document && documents.analysisOf(document);
  if (!analysis) return undefined;
  const context = contextOf(analysis);
  const plan = context.set?.plan;
  const findings = [...lint(analysis), ...(plan && plan !== analysis ? lint(plan) : [])];
  const list = running.runList(context, engine);
  return {
    list,
    drill: drills.current?.viewOf(list, context),
    freshness: running.freshnessOf(context, findings, engine),
    readiness: engine.readinessOf(context),
  };
}

function emptyText(vscode: Host['vscode'], { likely }: Active): string {
  return likely
    ? vscode.l10n.t(
        'This file reads like a recovery runbook, but nothing makes it certain. If it is one, say so at its top.',
      )
    : vscode.l10n.t('Open a recovery runbook in Markdown or YAML, and its steps appear here.');
}

function commandAt(step: RunStep | undefined, { from, index }: CopyPlace): string | undefined {
  const commands = from === 'step' ? step?.commands : step?.[from]?.commands;
  const command = commands?.[index];
  return command?.isPartial === false ? command.text : undefined;
}

/** The clock goes on by itself: that it does is no news. */
function timeless(key: string, value: unknown): unknown {
  return key === 'elapsed' ? undefined : value;
}
