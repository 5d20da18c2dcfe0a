/** Completion, asked for as the editor asks, and taken as a person takes it. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { closeAll, open, pause, reads, until } from './support.ts';

const PLAN =
  '---\nkind: dr-plan\nid: orders-complete\n---\n\n# Orders plan\n\n' +
  '| System | RTO |\n| --- | --- |\n| orders-db | 4 h |\n\n## \n';

const RESTORE =
  'apiVersion: dr-runbook/v1\nkind: restore-procedure\nmetadata:\n  id: restore-complete\n' +
  '  plan: orders-complete\n  status: \n  \nspec:\n  systems: []\n';

/** What is offered, once this is among it: those of others may be there before ours. */
async function labelsAt(editor: vscode.TextEditor, position: vscode.Position, label: string) {
  const ask = () =>
    vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      position,
    );
  return until(
    label,
    async () =>
      (await ask()).items.map(({ label }) => (typeof label === 'string' ? label : label.label)),
    (labels) => labels.includes(label),
  );
}

/** Behind the first place where a piece stands. */
function behind({ document }: vscode.TextEditor, piece: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(piece) + piece.length);
}

/** Opens the suggestions at a place and takes the first one. */
async function take(editor: vscode.TextEditor, position: vscode.Position): Promise<string> {
  const before = editor.document.getText();
  editor.selection = new vscode.Selection(position, position);
  return until(
    'a suggestion taken',
    async () => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await pause(300);
      if (editor.document.getText() === before) {
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        // Not taken a second time while the first is being written.
        for (let tries = 0; tries < 20 && editor.document.getText() === before; tries += 1) {
          await pause(50);
        }
      }
      return editor.document.getText();
    },
    (text) => text !== before,
  );
}

describe('completion', () => {
  afterEach(closeAll);

  it('offers keys, words and the ids of the set in YAML', async () => {
    await open('complete-plan.md', PLAN);
    const editor = await open('complete.runbook.yaml', RESTORE);
    const keys = await labelsAt(editor, behind(editor, 'status: \n  '), 'title');
    assert.deepEqual(keys.slice(0, 2), ['title', 'owner']);
    await labelsAt(editor, behind(editor, 'status: '), 'superseded');
    await labelsAt(editor, behind(editor, 'systems: ['), 'orders-db');
  });

  it('writes a key where a person takes it', async () => {
    const editor = await open('complete.runbook.yaml', RESTORE);
    const text = await take(editor, behind(editor, 'status: \n  '));
    assert.deepEqual(text, RESTORE.replace('status: \n  \n', 'status: \n  title: \n'));
  });

  it('writes a missing section after ##, in one undo step', async () => {
    const editor = await open('complete-plan.md', PLAN);
    const text = await take(editor, behind(editor, '\n## '));
    assert.ok(/\n## \p{L}.{3,80}\n\n\S/u.test(text.slice(PLAN.indexOf('\n## '))), text);
    assert.ok(text.startsWith(PLAN.slice(0, PLAN.indexOf('\n## '))), 'nothing else was touched');
    assert.ok(!text.includes('${'), 'the tab stops are tab stops');
    await vscode.commands.executeCommand('undo');
    await reads(editor.document, PLAN);
  });

  it('writes the name of a role where an @ asks for it', async () => {
    const text = `${PLAN}\n| Role | Name |\n| --- | --- |\n| Recovery lead | A. Example |\n\nAsk @\n`;
    const editor = await open('complete-names.md', text);
    const labels = await labelsAt(editor, behind(editor, 'Ask @'), 'Recovery lead');
    assert.ok(labels.includes('orders-db'), labels.join());
    const written = await take(editor, behind(editor, 'Ask @'));
    assert.deepEqual(written, text.replace('Ask @', 'Ask Recovery lead'));
  });

  it('knows the configuration', async () => {
    const editor = await open('complete/.dr-runbook.yaml', 'profile: \nseverities:\n  ');
    await labelsAt(editor, behind(editor, 'profile: '), 'regulated');
    const ids = await labelsAt(editor, behind(editor, 'severities:\n  '), 'backup-schedule');
    assert.ok(ids.includes('rto-step-sum'), ids.join());
  });

  it('offers snippets in Markdown once `dr-` is typed, and none twice', async () => {
    const typed = async (name: string, text: string, character: string | undefined) => {
      const editor = await open(name, text);
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        editor.document.positionAt(text.lastIndexOf('dr-') + 3),
        character,
      );
      return found.items
        .map(({ label }) => (typeof label === 'string' ? label : label.label))
        .filter((label) => label.startsWith('dr-'));
    };
    const plan = '---\nkind: dr-plan\n---\n\n# Orders plan\n\ndr-\n';
    const practices = await until(
      'snippets of practices',
      () => typed('complete-snippet.md', plan, '-'),
      (labels) => labels.length > 0,
    );
    assert.ok(practices.includes('dr-contact-list'), practices.join());
    assert.deepEqual(new Set(practices).size, practices.length);
    const kinds = await typed('complete-empty.md', 'dr-', '-');
    assert.ok(kinds.includes('dr-new-dr-plan'), kinds.join());
    // Whoever asks for suggestions has those of the editor, each of them once.
    const asked = await typed('complete-asked.md', plan, undefined);
    assert.deepEqual(new Set(asked).size, asked.length);
    assert.deepEqual(await typed('complete-README.md', '# A library\n\ndr-\n', '-'), []);
  });
});
