/** Quick fixes and hovers on findings. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { ORDERS_BACKUPS } from './orders-plan.ts';
import { closeAll, diagnosticsOf, open, reads, until } from './support.ts';

const PLAN = `${ORDERS_BACKUPS}
## References

- none
`;

const FRONT = '---\nkind: dr-plan\n---\n\n';

/** The action whose title begins so, at the last character of a piece of the text. */
async function titled(
  document: vscode.TextDocument,
  piece: string,
  title: string,
): Promise<vscode.CodeAction> {
  const at = document.positionAt(document.getText().indexOf(piece) + piece.length - 1);
  return actionAt(document.uri, new vscode.Range(at, at), title);
}

async function finding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  const found = await until(
    rule,
    () => diagnosticsOf(uri).find(({ code }) => typeof code === 'object' && code.value === rule),
    (each) => each !== undefined,
  );
  if (!found) throw new Error(rule);
  return found;
}

/**
 * The action whose title begins so. Asks again while there is none: the editor drops a request when another
 * provider is registered meanwhile.
 */
async function actionAt(
  uri: vscode.Uri,
  range: vscode.Range,
  title: string,
): Promise<vscode.CodeAction> {
  const ask = () =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
  const isIt = (action: vscode.CodeAction) => action.title.startsWith(title);
  const actions = await until(
    title,
    () => ask().then((all) => all, noneIfDropped),
    (all) => all.some(isIt),
  );
  const found = actions.find(isIt);
  if (!found) throw new Error(title);
  return found;
}

function noneIfDropped(error: unknown): vscode.CodeAction[] {
  if (error instanceof Error && error.message === 'Canceled') return [];
  throw error;
}

describe('quick fixes', () => {
  afterEach(closeAll);

  it('insert the missing section at its place, in one undo step, and touch nothing else', async () => {
    const { document } = await open('actions-plan.md', PLAN);
    const { range } = await finding(document.uri, 'offsite-backup-location');
    const title = 'Insert the missing section "Off-site backup location"';
    const insert = await actionAt(document.uri, range, title);
    assert.ok(insert.edit, 'writes something');
    assert.ok(insert.isPreferred, 'preferred');
    await vscode.workspace.applyEdit(insert.edit);
    const text = document.getText();
    const added = text.indexOf('\n\n## Off-site backup location\n');
    assert.ok(added > 0, `inserted into ${text}`);
    assert.ok(added < text.indexOf('## References'), 'before the references');
    assert.ok(!text.includes('${'), 'the tab stops are tab stops');
    const after = text.indexOf('\n\n## References');
    assert.deepEqual(text.slice(0, added) + text.slice(after), PLAN, 'nothing else was touched');
    await vscode.commands.executeCommand('undo');
    await reads(document, PLAN);
  });

  it('write what is certain, and leave what is a choice to the person', async () => {
    const text = `${FRONT}# Plan\n\n| System | RTO |\n| --- | --- |\n| a | 4 h |\n| b | 8 h |\n| c | 6 |\n\nRPO: 15\n`;
    const { document } = await open('actions-units.md', text);
    await finding(document.uri, 'unit-missing');
    const certain = await titled(document, '| c | 6', 'Change to "6 h", like the others');
    assert.ok(certain.isPreferred, 'the certain one is preferred');
    const choice = await titled(document, 'RPO: 15', 'Change to "15 min"');
    assert.deepEqual(choice.isPreferred, false, 'a choice is not');
    for (const action of [certain, choice]) {
      if (action.edit) await vscode.workspace.applyEdit(action.edit);
    }
    const after = text.replace('| 6 |', '| 6 h |').replace('15\n', '15 min\n');
    await reads(document, after);
  });

  it('put a blank in the place of a secret, and show the secret nowhere', async () => {
    const secret = 'krokus71Weide';
    const text = `${FRONT}# Plan\n\n- [ ] Load it with PGPASSWORD=${secret} psql, TBD\n`;
    const { document } = await open('actions-secret.md', text);
    await finding(document.uri, 'secret-in-document');
    const shown = diagnosticsOf(document.uri).map(({ message }) => message);
    assert.ok(!shown.join().includes(secret), 'no message shows it');
    const action = await titled(
      document,
      'PGPASSWORD=kr',
      'Replace it with a blank for its path in the vault',
    );
    assert.ok(!JSON.stringify(action).includes(secret), 'no action shows it');
    if (action.edit) await vscode.workspace.applyEdit(action.edit);
    await reads(document, text.replace(secret, '<TBD-path-in-the-vault>'));
  });

  it('explain every finding', async () => {
    const { document } = await open('actions-explain.md', PLAN);
    const { range } = await finding(document.uri, 'offsite-backup-location');
    const explain = await actionAt(document.uri, range, 'Explain "offsite-backup-location"');
    assert.ok(explain.command, 'does something');
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('dr-runbook-docs:/docs/practices/offsite-backup-location.md'),
    );
    assert.ok(page.getText().includes('# Off-site backup location'), 'the page is shipped');
    const other = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('dr-runbook-docs:/docs/practices/../../package.json'),
    );
    assert.deepEqual(other.getText(), 'There is no such page.', 'and nothing else');
  });

  it('insert fields into YAML with the indentation of their place', async () => {
    const text =
      'apiVersion: dr-runbook/v1\nkind: dr-plan\nmetadata:\n  id: orders\nspec:\n  scope:\n    covers: [orders]\n';
    const { document } = await open('actions-plan.runbook.yaml', text);
    const { range } = await finding(document.uri, 'failback-procedure');
    const title = 'Insert the missing fields of "Failback to normal operation"';
    const insert = await actionAt(document.uri, range, title);
    assert.ok(insert.edit, 'writes something');
    await vscode.workspace.applyEdit(insert.edit);
    assert.ok(
      document.getText().startsWith(`${text.trimEnd()}\n  failback:\n    conditions:\n      - `),
      document.getText(),
    );
  });
});

describe('hover', () => {
  afterEach(closeAll);

  it('says what is asked and why, and is not trusted', async () => {
    const { document } = await open('hover-plan.md', PLAN);
    const { range } = await finding(document.uri, 'offsite-backup-location');
    const ask = () =>
      vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        range.start,
      );
    const ours = await until(
      'a hover of ours',
      async () =>
        (await ask())
          .flatMap(({ contents }) => contents)
          .filter((content) => content instanceof vscode.MarkdownString)
          .find(({ value }) => value.includes('**Off-site backup location**')),
      (found) => found !== undefined,
    );
    assert.ok(ours, 'there is one');
    for (const words of ['*Why:*', '*What counts:*', '*Who asks for it:*', 'CP-6']) {
      assert.ok(ours?.value.includes(words), `${words} in ${ours?.value}`);
    }
    assert.ok(!ours?.isTrusted, 'not trusted');
  });
});
