/** Fixing everything at once, and living with a finding: on save, for one rule, by waiver, by comment. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { closeAll, diagnosticsOf, open, reads, rulesOf, until, uriOf } from './support.ts';

const FRONT = '---\nkind: dr-plan\n---\n\n';

const TABLE = `${FRONT}# Plan\n\n| System | RTO |\n| --- | --- |\n| a | 4 h |\n| b | 8 h |\n| c | 6 |\n| d | 5 |\n`;

const FIXED = TABLE.replace('| 6 |', '| 6 h |').replace('| 5 |', '| 5 h |');

async function ruled(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  await until(
    rule,
    () => rulesOf(document.uri),
    (rules) => rules.includes(rule),
  );
  const found = diagnosticsOf(document.uri).find(
    ({ code }) => typeof code === 'object' && code.value === rule,
  );
  if (!found) throw new Error(rule);
  return found;
}

/** The action whose title begins so, worked out to the end. Asks again while a request is dropped. */
async function action(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: string,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<vscode.CodeAction> {
  const ask = () =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind.value,
      100,
    );
  const actions = await until(
    title,
    () =>
      ask().then(
        (all) => all,
        (): vscode.CodeAction[] => [],
      ),
    (all) => all.some((each) => each.title.startsWith(title)),
  );
  const found = actions.find((each) => each.title.startsWith(title));
  if (!found) throw new Error(title);
  return found;
}

async function run({ edit, command }: vscode.CodeAction, ...more: unknown[]): Promise<void> {
  if (edit) await vscode.workspace.applyEdit(edit);
  if (command) {
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []), ...more);
  }
}

describe('all fixes at once', () => {
  afterEach(closeAll);

  it('are made on save, when the editor is told to', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    const target = vscode.ConfigurationTarget.Global;
    await settings.update('codeActionsOnSave', { 'source.fixAll.drRunbook': 'explicit' }, target);
    try {
      const { document } = await open('save-plan.md', TABLE);
      await ruled(document, 'unit-missing');
      const end = document.positionAt(document.getText().length);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, end, '\nThe end.\n');
      await vscode.workspace.applyEdit(edit);
      await vscode.commands.executeCommand('workbench.action.files.save');
      await reads(document, `${FIXED}\nThe end.\n`);
      await until(
        'it is saved',
        () => document.isDirty,
        (isDirty) => !isDirty,
      );
    } finally {
      await settings.update('codeActionsOnSave', undefined, target);
    }
  });

  it('are safe ones only, and nothing where there is nothing to fix', async () => {
    const text = `${FRONT}# Plan\n\nRPO: 15\n`;
    const { document } = await open('unsafe-plan.md', text);
    const { range } = await ruled(document, 'unit-missing');
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      'source.fixAll.drRunbook',
    );
    assert.deepEqual(all.length, 0, 'a choice is left to people');
  });

  it('of one rule are made in one undo step', async () => {
    const { document } = await open('rule-plan.md', TABLE);
    const { range } = await ruled(document, 'unit-missing');
    await run(await action(document, range, 'Fix all 2 findings of "unit-missing"'));
    await reads(document, FIXED);
    await vscode.commands.executeCommand('undo');
    await reads(document, TABLE);
  });
});

describe('living with a finding', () => {
  afterEach(closeAll);

  it('a waiver is written into the header, with reason, approver and end', async () => {
    const text = `${FRONT}# Plan\n\n## Backups\n\nNightly.\n`;
    const { document } = await open('waive-plan.md', text);
    const { range } = await ruled(document, 'failback-procedure');
    const waive = await action(document, range, 'Waive "failback-procedure"');
    const terms = { reason: 'the standby stays', approvedBy: 'owner', until: '2099-01-31' };
    await run(waive, terms);
    const lines =
      '  - rule: failback-procedure\n    reason: the standby stays\n    approved_by: owner\n    until: 2099-01-31\n';
    const expected = text.replace('dr-plan\n', `dr-plan\nwaivers:\n${lines}`);
    await reads(document, expected);
    await until(
      'waived',
      () => rulesOf(document.uri),
      (rules) => rules.length > 0 && !rules.includes('failback-procedure'),
    );
    await vscode.commands.executeCommand('undo');
    await reads(document, text);
  });

  it('goes into the configuration where the document has no header', async () => {
    const text =
      '# Disaster recovery plan\n\nRTO: 4 h. RPO: 1 h.\n\n## Backups\n\nA full backup of orders-db runs nightly at 01:00 UTC.\n\n## Failover\n\nPromote the replica.\n';
    const { document } = await open('bare/disaster-recovery-plan.md', text);
    const { range } = await ruled(document, 'failback-procedure');
    await run(await action(document, range, 'Waive "failback-procedure"'), { reason: 'none' });
    const uri = await until(
      'the configuration is shown',
      () => vscode.window.activeTextEditor?.document.uri,
      (shown) => shown?.path.endsWith('/.dr-runbook.yaml') === true,
    );
    const written = vscode.window.activeTextEditor?.document.getText() ?? '';
    const lines = '  - rule: failback-procedure\n    reason: none\n    files: [';
    assert.ok(written.includes(lines), written);
    assert.deepEqual(document.getText(), text, 'the document is as it was');
    await vscode.commands.executeCommand('undo');
    await closeAll();
    if (uri) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    await vscode.workspace.fs.delete(uriOf('bare'), { recursive: true });
  });

  it('a comment silences it where it stands', async () => {
    const { document } = await open('silence-plan.md', TABLE);
    const { range } = await ruled(document, 'unit-missing');
    const title = 'Silence "unit-missing" here';
    await run(await action(document, range, title), 'a count, not a time');
    const comment = '<!-- dr-runbook-disable-line unit-missing: a count, not a time -->';
    await reads(document, TABLE.replace('| 6 |', `| 6 | ${comment}`));
    await until(
      'one left',
      () => rulesOf(document.uri).filter((rule) => rule === 'unit-missing').length,
      (count) => count === 1,
    );
    await vscode.commands.executeCommand('undo');
    await reads(document, TABLE);
  });
});
