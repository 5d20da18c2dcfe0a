/**
 * One sitting: a person writes the recovery documents of a service with three systems, from nothing to no
 * finding, with the commands alone.
 */
import * as vscode from 'vscode';
import { answerer } from '../core/features/answers.ts';
import * as assert from './assert.ts';
import { closeAll, diagnosticsOf, rulesOf, until, uriOf } from './support.ts';

/** The plan and the two that it needs at least; what else the standards ask for is written into these. */
const DOCUMENTS = [
  'dr-plan',
  'backup-procedure',
  'restore-procedure',
  'training-plan',
  'exercise-report',
] as const;

const OTHERS = ['booking-api', 'payment-queue'] as const;

describe('a sitting', () => {
  const folder = () => uriOf('sitting');

  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  it('takes the plan of three systems from nothing to no finding', async () => {
    // A try before this one may have left its documents.
    await closeAll();
    await vscode.workspace.fs
      .delete(folder(), { recursive: true })
      .then(undefined, () => undefined);
    await vscode.workspace.fs.createDirectory(folder());
    const written: vscode.Uri[] = [];
    for (const kind of DOCUMENTS) {
      const uri = await vscode.commands.executeCommand<vscode.Uri>('dr-runbook.newRunbook', {
        kind,
        service: 'Bookings',
        format: 'markdown',
        fileName: `bookings-${kind}.md`,
        folder: folder(),
      });
      if (!uri) throw new Error(kind);
      written.push(uri);
      await fillIn(kind);
      if (kind === 'dr-plan') await addSystems();
      await active().document.save();
      await until(
        `${kind} is known`,
        () => rulesOf(uri),
        (rules) => !rules.includes('placeholder-text'),
      );
    }
    const plan = written[0];
    if (!plan) throw new Error('There is no plan.');
    await mendAll(plan);
    for (const uri of written) {
      const left = await until(
        `${uri.path} has no finding`,
        () => diagnosticsOf(uri).map(({ message, range }) => `${range.start.line + 1}: ${message}`),
        (found) => found.length === 0,
      );
      assert.deepEqual(left, []);
    }
    const text = (await vscode.workspace.openTextDocument(plan)).getText();
    assert.ok(!/TBD|TODO/.test(text), text);
  }).timeout(480_000);
});

function active(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('Nothing is open.');
  return editor;
}

/** From gap to gap with Tab, each answered by what it asks for. */
async function fillIn(kind: string): Promise<void> {
  const answer = answerer(kind, 'markdown');
  for (let count = 0; count < 300; count += 1) {
    const { document, selection } = active();
    const hint = document.getText(selection);
    if (/^(?:TBD|TODO)/.test(hint)) await type(answer(placeOf(document, selection.start), hint));
    // The last stop is the end of the document.
    if (selection.isEmpty && selection.active.line >= document.lineCount - 2) return;
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
  }
  throw new Error(`${kind} has no end.`);
}

/** The heading above, or the key of the front matter. */
function placeOf(document: vscode.TextDocument, { line }: vscode.Position): string {
  const key = /^([a-z_]+): /.exec(document.lineAt(line).text)?.[1];
  if (key !== undefined) return key;
  for (let at = line; at >= 0; at -= 1) {
    const heading = /^#{2,3} (.+)$/.exec(document.lineAt(at).text)?.[1];
    if (heading !== undefined) return heading;
  }
  return '';
}

async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}

/** The rows of the first system again, for the others: copied down, and the name overwritten. */
async function addSystems(): Promise<void> {
  for (const heading of [
    'Business impact and criticality',
    'Recovery objectives',
    'Backup and restore plan',
  ]) {
    for (const name of [...OTHERS].reverse()) {
      const editor = active();
      const row = rowBelow(editor.document, heading, 'booking-db');
      editor.selection = new vscode.Selection(row, 2, row, 2);
      await vscode.commands.executeCommand('editor.action.copyLinesDownAction');
      const below = active().selection.active.line;
      active().selection = new vscode.Selection(below, 2, below, 2 + 'booking-db'.length);
      await type(name);
      if (heading === 'Recovery objectives') await forgetUnit(below);
    }
  }
}

/** A slip of the hand, which a quick fix mends. */
async function forgetUnit(row: number): Promise<void> {
  const { text } = active().document.lineAt(row);
  const at = text.indexOf('30 min') + '30'.length;
  if (!text.startsWith('| payment-queue ')) return;
  active().selection = new vscode.Selection(row, at, row, at + ' min'.length);
  await vscode.commands.executeCommand('deleteLeft');
}

function rowBelow(document: vscode.TextDocument, heading: string, first: string): number {
  const lines = document.getText().split(/\r?\n/);
  const from = lines.indexOf(`## ${heading}`);
  const row = lines.findIndex((line, at) => at > from && line.startsWith(`| ${first} |`));
  if (from < 0 || row < 0) throw new Error(`No row of ${first} below ${heading}.`);
  return row;
}

/** What no document of the set says yet is inserted and filled in where it asks; what is wrong is mended. */
async function mendAll(plan: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(plan);
  await vscode.window.showTextDocument(document);
  for (let count = 0; count < 30; count += 1) {
    const [next] = await settled(plan);
    if (next === undefined) return;
    if (ruleOf(next) === 'unit-missing') await takeQuickFix(plan, next, 'Change to "30 min"');
    else await insertSection(plan, ruleOf(next));
    await fillGaps('dr-plan');
    await document.save();
  }
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : '';
}

/** As from the row of the checklist. */
async function insertSection(uri: vscode.Uri, id: string): Promise<void> {
  const row = { type: 'practice', uri: uri.toString(true), item: { practice: { id } } };
  await vscode.commands.executeCommand('dr-runbook.insertSection', row);
}

/** Asked again while there is none: the editor drops a request while something changes, and the finding may move or go. */
async function takeQuickFix(
  uri: vscode.Uri,
  finding: vscode.Diagnostic,
  title: string,
): Promise<void> {
  const ask = async () => {
    const now = diagnosticsOf(uri).find((one) => ruleOf(one) === ruleOf(finding));
    if (now === undefined) return 'gone';
    const actions = vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      now.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const found = await actions.then(
      (all) => all,
      () => [],
    );
    const places = found.map((action) => action.title);
    return found.find((action) => action.title.startsWith(title))?.edit ?? places;
  };
  const edit = await until('a quick fix', ask, (found) => !Array.isArray(found));
  if (edit instanceof vscode.WorkspaceEdit) await vscode.workspace.applyEdit(edit);
}

/** Looks, twenty in a second, over which nothing changes: longer than the editor waits before it judges. */
const STILL = 24;

/** By place, once nothing changes any more. */
async function settled(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  let before = '';
  let quiet = 0;
  await until(
    'the findings stand still',
    () => {
      const now = JSON.stringify(diagnosticsOf(uri).map(({ message }) => message));
      quiet = now === before ? quiet + 1 : 0;
      before = now;
      return quiet;
    },
    (looks) => looks >= STILL,
  );
  return diagnosticsOf(uri);
}

/** Wherever the text says that something is open. */
async function fillGaps(kind: string): Promise<void> {
  const answer = answerer(kind, 'markdown');
  for (let count = 0; count < 40; count += 1) {
    const editor = active();
    const { document } = editor;
    const found = /(?:TBD|TODO)(?:: [^|.\n]*[^|.\s])?/.exec(document.getText());
    if (!found) return;
    const start = document.positionAt(found.index);
    editor.selection = new vscode.Selection(
      start,
      document.positionAt(found.index + found[0].length),
    );
    await type(answer(placeOf(document, start), found[0]));
  }
}
