/** Findings in the editor: on open runbooks, on those that are not open, and never on other files. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { ORDERS_BACKUPS } from './orders-plan.ts';
import {
  api,
  closeAll,
  diagnosticsOf,
  open,
  pause,
  rulesOf,
  until,
  uriOf,
  write,
} from './support.ts';

const COPY =
  '\nA second copy goes off-site to s3://example-dr/orders in eu-west-1 within 15 minutes.\n';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('appear on an open runbook, with a page, a place and a reason', async () => {
    const { document } = await open('diagnostics-plan.md', ORDERS_BACKUPS);
    const found = await until(
      'findings',
      () => diagnosticsOf(document.uri),
      (all) => all.length > 0,
    );
    assert.ok(
      rulesOf(document.uri).includes('offsite-backup-location'),
      'the off-site copy is missing',
    );
    for (const { code, range, message } of found) {
      assert.ok(message.length > 20, 'a sentence');
      assert.ok(!range.isEmpty, `"${message}" stands on some text`);
      assert.ok(typeof code === 'object' && code.target.path.endsWith('.md'), 'a page');
    }
  });

  it('follow the text as it is typed', async () => {
    const editor = await open('diagnostics-typed.md', ORDERS_BACKUPS);
    const { uri } = editor.document;
    await until(
      'findings',
      () => rulesOf(uri),
      (rules) => rules.includes('offsite-backup-location'),
    );
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => edit.insert(end, COPY));
    await until(
      'one finding less',
      () => rulesOf(uri),
      (rules) => !rules.includes('offsite-backup-location'),
    );
  });

  it('appear on runbooks that are not open, and go with the file', async () => {
    await (await api()).ready();
    const uri = await write('diagnostics-closed.md', ORDERS_BACKUPS);
    assert.ok(
      !vscode.workspace.textDocuments.some((each) => each.uri.path === uri.path),
      'not open',
    );
    await until(
      'findings',
      () => diagnosticsOf(uri).length,
      (count) => count > 0,
    );
    await vscode.workspace.fs.delete(uri);
    await until(
      'no findings',
      () => diagnosticsOf(uri).length,
      (count) => count === 0,
    );
  });

  it('never appear on an ordinary README, changelog or manifest', async () => {
    const files = {
      'README.md':
        '# A library\n\nInstall it, then run `npm test`. TODO: more docs.\n\n## Backups\n\nNone.\n',
      'CHANGELOG.md': '# Changelog\n\n## 1.2.0\n\n- Restore the old behaviour of backup names\n',
      'cron.yaml':
        'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: backup\nspec:\n  schedule: "0 1 * * *"\n',
    };
    for (const [name, text] of Object.entries(files)) await open(name, text);
    // What was opened later is judged later: once this one has its findings, the others had their turn.
    const { document } = await open('diagnostics-after.md', ORDERS_BACKUPS);
    await until(
      'findings on a runbook',
      () => rulesOf(document.uri).length,
      (count) => count > 0,
    );
    for (const name of Object.keys(files)) assert.deepEqual(rulesOf(uriOf(name)), [], name);
  });

  it('are not made of files that git ignores, nor of what is no text', async () => {
    await (await api()).ready();
    await write('.gitignore', 'ignored/\n');
    await pause(1000);
    const ignored = await write('ignored/plan.md', ORDERS_BACKUPS);
    const binary = uriOf('binary-plan.md');
    await vscode.workspace.fs.writeFile(binary, new Uint8Array([0x23, 0x20, 0, 1, 2, 3]));
    const seen = await write('seen-plan.md', ORDERS_BACKUPS);
    await until(
      'findings on the other',
      () => diagnosticsOf(seen).length,
      (count) => count > 0,
    );
    // What is read before the list of what git ignores is known is forgotten again.
    for (const other of [ignored, binary]) {
      await until(
        `nothing is found in ${other.path}`,
        () => rulesOf(other),
        (rules) => rules.length === 0,
      );
    }
    await vscode.workspace.fs.delete(uriOf('.gitignore'));
  });

  it('can be switched off, and wait for a save', async () => {
    const settings = vscode.workspace.getConfiguration('drRunbook');
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    const editor = await open('diagnostics-setting.md', ORDERS_BACKUPS);
    const { uri } = editor.document;
    await until(
      'findings',
      () => rulesOf(uri).length,
      (count) => count > 0,
    );
    try {
      await settings.update('run', 'off', vscode.ConfigurationTarget.Global);
      await until(
        'none',
        () => rulesOf(uri).length,
        (count) => count === 0,
      );
      await settings.update('run', 'onSave', vscode.ConfigurationTarget.Global);
      const has = (rules: readonly string[]) => rules.includes('offsite-backup-location');
      await until('the finding again', () => rulesOf(uri), has);
      const end = editor.document.positionAt(editor.document.getText().length);
      await editor.edit((edit) => edit.insert(end, COPY));
      await pause(1200);
      assert.ok(has(rulesOf(uri)), 'kept until the file is saved');
      await editor.document.save();
      await until(
        'the findings of what was saved',
        () => rulesOf(uri),
        (rules) => !has(rules),
      );
    } finally {
      await files.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
      await settings.update('run', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('follow the configuration', async () => {
    const { document } = await open('diagnostics-configured.md', ORDERS_BACKUPS);
    const { uri } = document;
    const has = (rules: readonly string[]) => rules.includes('offsite-backup-location');
    await until('the finding', () => rulesOf(uri), has);
    try {
      await write('.dr-runbook.yaml', 'severities:\n  offsite-backup-location: off\n');
      await until(
        'no such finding',
        () => rulesOf(uri),
        (rules) => rules.length > 0 && !has(rules),
      );
      await write('.dr-runbook.yaml', 'profile: regulated\nframeworks: [cis-v8]\n');
      await until(
        'who asks for it, and how sure that is',
        () => diagnosticsOf(uri).map(({ message }) => message),
        (messages) =>
          messages.some((text) =>
            /\nAsked for by CIS Controls v8 11\.\d .*read in a copy/.test(text),
          ),
      );
    } finally {
      await vscode.workspace.fs.delete(uriOf('.dr-runbook.yaml'));
    }
    await until('the finding again', () => rulesOf(uri), has);
  });
});
