/** The command that begins a new runbook, where everything is said in advance: the questions are asked in the page. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { closeAll, open, rulesOf, until, uriOf, write } from './support.ts';

const PLAN = `---
kind: dr-plan
id: harbour-dr-plan
owner: harbour-master
---

# Disaster recovery plan: Harbour

| System | RTO | RPO |
| --- | --- | --- |
| berth-db | 4 h | 30 min |
| berth-api | 2 h | 1 h |
`;

async function begin(told: object): Promise<vscode.Uri> {
  const made = await vscode.commands.executeCommand<vscode.Uri>('dr-runbook.newRunbook', told);
  if (!made) throw new Error('Nothing was begun.');
  return made;
}

async function textOnDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function selected(): string {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
}

describe('a new runbook', () => {
  const made: vscode.Uri[] = [];

  afterEach(async () => {
    await closeAll();
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri, { recursive: true });
  });

  // A service each: what is known of one that was just deleted may still be offered.
  for (const [format, service, fileName] of [
    ['markdown', 'Quay', 'quay-dr-plan.md'],
    ['yaml', 'Jetty', 'jetty-dr-plan.runbook.yaml'],
  ] as const) {
    it(`in ${format} lies on the disk, is open at its first gap, and goes on with Tab`, async () => {
      const folder = uriOf('.');
      const uri = await begin({ kind: 'dr-plan', service, format, fileName, folder });
      made.push(uri);
      const document = vscode.window.activeTextEditor?.document;
      assert.deepEqual(document?.uri.toString(), uri.toString());
      await until('the first gap is selected', selected, (text) => text === 'TBD');
      await until(
        'it is saved',
        () => document?.isDirty,
        (isDirty) => isDirty === false,
      );
      const text = await until(
        'it lies on the disk',
        () => textOnDisk(uri),
        (written) => written.includes('kind: dr-plan'),
      );
      assert.ok(!text.includes('${'), text);
      await vscode.commands.executeCommand('type', { text: 'harbour-master' });
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      await vscode.commands.executeCommand('type', { text: '2026-11-16' });
      await until(
        'the gaps are filled in',
        () => document?.getText().slice(0, 300) ?? '',
        (written) =>
          /^ *owner: harbour-master$/m.test(written) &&
          /^ *last_reviewed: 2026-11-16$/m.test(written),
      );
      // What is told right after typing may still be of the text before.
      await until(
        'the gaps are told, and nothing else',
        () => rulesOf(uri),
        (found) =>
          (found.includes('rto-rpo-objectives') || found.includes('placeholder-text')) &&
          !found.includes('schema-violation'),
      );
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('undo');
      await document?.save();
    });
  }

  it('takes over what the plan of its service says, and lies beside it', async () => {
    const plan = await write('harbour/harbour-dr-plan.md', PLAN);
    made.push(vscode.Uri.joinPath(plan, '..'));
    await open('harbour/harbour-dr-plan.md', PLAN);
    await until(
      'the plan is known',
      () => rulesOf(plan),
      (found) => found.length > 0,
    );
    const uri = await begin({
      kind: 'backup-procedure',
      service: 'harbour',
      format: 'markdown',
      fileName: 'harbour-backup-procedure.md',
    });
    assert.deepEqual(
      uri.toString(),
      vscode.Uri.joinPath(plan, '..', 'harbour-backup-procedure.md').toString(),
    );
    const text = await until(
      'it lies on the disk',
      () => textOnDisk(uri),
      (written) => written !== '',
    );
    assert.ok(text.includes('plan: harbour-dr-plan\nowner: harbour-master\n'), text.slice(0, 300));
    assert.ok(text.includes('| berth-db | TBD: tool |') && text.includes('| berth-api | '), text);
  });

  it('replaces nothing: where a file is, it stays, and the runbook is an unsaved document', async () => {
    const there = await write('taken.md', '# Mine\n');
    made.push(there);
    const told = { kind: 'inventory', service: 'Quay', format: 'markdown', fileName: 'taken.md' };
    const uri = await begin({ ...told, folder: uriOf('.') });
    assert.deepEqual(uri.scheme, 'untitled');
    assert.deepEqual(await textOnDisk(there), '# Mine\n');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.getText().includes('kind: inventory'), document?.getText());
    assert.deepEqual(document?.languageId, 'markdown');
  });
});
