/** The commands: from the palette, the checklist and quick fixes. */
import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import { isGap } from '../core/coverage.ts';
import type { Practice } from '../core/practice.ts';
import type { Range } from '../core/text.ts';
import { rangeOf, toRange, uriOf } from './convert.ts';
import { showDocs } from './docs.ts';
import type { Filter } from './filter.ts';
import { PANEL } from './panel.ts';
import { openSample } from './sample.ts';
import type { Session } from './session.ts';
import { groupWord, stateWord } from './state-words.ts';
import { VIEW } from './tree.ts';
import type { Node } from './tree-items.ts';

/** Every contributed command, by its id. */
export function registerCommands(
  extension: vscode.Uri,
  session: () => Promise<Session>,
  filter: Filter,
): vscode.Disposable {
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'dr-runbook.insertSection': (node?: Node) => insertSection(session, node),
    'dr-runbook.explain': (target?: Node | string) => explain(session, target),
    'dr-runbook.openChecklist': () => vscode.commands.executeCommand(`${VIEW}.focus`),
    'dr-runbook.openPanel': () => vscode.commands.executeCommand(`${PANEL}.focus`),
    'dr-runbook.declareKind': () => declareKind(session),
    'dr-runbook.refresh': async () => (await session()).refresh(),
    'dr-runbook.revealEvidence': revealEvidence,
    'dr-runbook.openSample': () => openSample(extension),
    'dr-runbook.showOpenOnly': () => filter.choose(true),
    'dr-runbook.showAll': () => filter.choose(false),
  };
  const registered = Object.entries(commands).map(([id, run]) =>
    vscode.commands.registerCommand(id, run),
  );
  return vscode.Disposable.from(...registered);
}

async function insertSection(open: () => Promise<Session>, node: Node | undefined): Promise<void> {
  const session = await open();
  const uri = node ? uriOf(node.uri) : vscode.window.activeTextEditor?.document.uri;
  const document = uri && (await vscode.workspace.openTextDocument(uri));
  const analysis = document && session.documents.analysisOf(document);
  if (!document || !analysis)
    return tell(vscode.l10n.t('First open the runbook that the section is for.'));
  const id = node?.type === 'practice' ? node.item.practice.id : await pickGap(session, analysis);
  const { practices } = session.contextOf(analysis).catalogue;
  const practice = practices.find((each) => each.id === id);
  if (!practice) return;
  const editor = await vscode.window.showTextDocument(document);
  // The text may have changed while somebody was choosing.
  const current = session.documents.analysisOf(document);
  const found = current && insertInto(session, current, practice);
  if (!current || !found) {
    return tell(
      vscode.l10n.t(
        'There is no safe place for "{0}" in this document. Add it by hand.',
        practice.title,
      ),
    );
  }
  const range = rangeOf(current.runbook.source, found.span);
  await editor.insertSnippet(new vscode.SnippetString(found.body), range, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
  editor.revealRange(new vscode.Range(range.start, editor.selection.end));
}

function insertInto({ engine, contextOf }: Session, analysis: Analysis, practice: Practice) {
  const context = contextOf(analysis);
  const known = engine.knownFacts(context);
  return engine.insertion(analysis, practice, context.catalogue.practices, known);
}

async function pickGap(
  { engine, contextOf }: Session,
  analysis: Analysis,
): Promise<string | undefined> {
  const context = contextOf(analysis);
  const { groups } = engine.checklist(context, context.catalogue.practices);
  const gaps = groups.flatMap(({ group, items }) =>
    items
      .filter(({ state }) => isGap(state))
      .map(({ practice, state }) => ({
        id: practice.id,
        label: practice.title,
        description: `${groupWord(group)} · ${stateWord(state)}`,
        detail: practice.requirement,
      })),
  );
  if (gaps.length === 0) {
    void tell(vscode.l10n.t('This runbook has no gaps: every practice of its kind is covered.'));
    return undefined;
  }
  const placeHolder = vscode.l10n.t('Which section should be inserted?');
  return (await vscode.window.showQuickPick(gaps, { placeHolder, matchOnDetail: true }))?.id;
}

async function explain(
  open: () => Promise<Session>,
  target: Node | string | undefined,
): Promise<void> {
  const { engine, ownPractices } = await open();
  const { practices, rules } = engine.catalogue;
  const id = typeof target === 'string' ? target : practiceOf(target);
  if (id !== undefined) {
    if (practices.some((each) => each.id === id)) return showDocs(`docs/practices/${id}.md`);
    if (rules.some((each) => each.id === id)) return showDocs(`docs/rules/${id}.md`);
    const own = ownPractices.find(({ practice }) => practice.id === id)?.config.uri;
    // A team's own practice is explained where it is written.
    if (own !== undefined) return show(uriOf(own), undefined);
    return tell(vscode.l10n.t('There is no practice or rule "{0}".', id));
  }
  const entries = [
    ...practices.map((each) => ({
      label: each.title,
      description: each.id,
      detail: each.requirement,
      path: `docs/practices/${each.id}.md`,
    })),
    ...rules.map((each) => ({
      label: each.summary,
      description: each.id,
      detail: undefined,
      path: `docs/rules/${each.id}.md`,
    })),
  ].map(({ detail, ...rest }) => (detail === undefined ? rest : { ...rest, detail }));
  const placeHolder = vscode.l10n.t('What should be explained?');
  const picked = await vscode.window.showQuickPick(entries, {
    placeHolder,
    matchOnDescription: true,
  });
  if (picked) await showDocs(picked.path);
}

function practiceOf(node: Node | undefined): string | undefined {
  return node?.type === 'practice' || node?.type === 'evidence' ? node.item.practice.id : undefined;
}

async function declareKind(open: () => Promise<Session>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const { documents, engine } = await open();
  const analysis = editor && documents.analysisOf(editor.document);
  const found = analysis && engine.kindDeclaration(analysis.runbook, analysis.recognition.kind);
  if (!editor || !found)
    return tell(vscode.l10n.t('Open a Markdown or YAML file that does not say its kind yet.'));
  const at = editor.document.positionAt(found.offset);
  await editor.insertSnippet(new vscode.SnippetString(found.body), at, {
    keepWhitespace: true,
    undoStopBefore: true,
    undoStopAfter: true,
  });
}

/** From a row's own command with a place, or from a row's menu with the row. */
async function revealEvidence(target: vscode.Uri | Node, range?: vscode.Range): Promise<void> {
  if (target instanceof vscode.Uri) {
    await show(target, range);
    return;
  }
  const place = target.type === 'practice' ? target.item.evidence[0] : placeOf(target);
  if (place) await show(uriOf(place.uri), toRange(place.range));
}

function placeOf(node: Node): { readonly uri: string; readonly range: Range } | undefined {
  if (node.type === 'evidence') return node.place;
  return node.type === 'task' ? { uri: node.uri, range: node.task.range } : undefined;
}

async function show(uri: vscode.Uri, selection: vscode.Range | undefined): Promise<void> {
  await vscode.window.showTextDocument(uri, selection ? { selection } : {});
}

async function tell(message: string): Promise<void> {
  void vscode.window.showInformationMessage(message);
}
