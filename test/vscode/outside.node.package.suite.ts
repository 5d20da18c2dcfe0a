/** Files outside of the folder that is open, which VS Code for the Web has no place for. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { ORDERS_BACKUPS } from './orders-plan.ts';
import { api, closeAll, open, pause, rulesOf, until, uriOf } from './support.ts';

describe('outside of the workspace', () => {
  afterEach(closeAll);

  it('documents are forgotten once they are closed', async () => {
    await (await api()).ready();
    const uri = vscode.Uri.joinPath(uriOf('.'), '..', 'documents-outside.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(ORDERS_BACKUPS));
    // A document that an extension opens stays open for minutes.
    await vscode.commands.executeCommand('vscode.open', uri);
    await until(
      'findings',
      () => rulesOf(uri).length,
      (count) => count > 0,
    );
    await closeAll();
    await until(
      'none',
      () => rulesOf(uri).length,
      (count) => count === 0,
    );
    // Between closing and reading there is a moment without findings in any case.
    await pause(1500);
    assert.equal(rulesOf(uri).length, 0);
    await vscode.workspace.fs.delete(uri);
  });

  it('a configuration above the folder is followed when somebody changes it', async () => {
    const place = vscode.Uri.joinPath(uriOf('.'), '..', '.dr-runbook.yaml');
    const said = (state: string) => `severities:\n  offsite-backup-location: ${state}\n`;
    await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(said('off')));
    try {
      await vscode.commands.executeCommand('dr-runbook.refresh');
      const { uri } = (await open('documents-above.md', ORDERS_BACKUPS)).document;
      const has = (rules: readonly string[]) => rules.includes('offsite-backup-location');
      await until(
        'findings, and not that one',
        () => rulesOf(uri),
        (rules) => rules.length > 0 && !has(rules),
      );
      const config = await vscode.workspace.openTextDocument(place);
      const editor = await vscode.window.showTextDocument(config);
      const whole = new vscode.Range(0, 0, config.lineCount, 0);
      await editor.edit((edit) => edit.replace(whole, said('error')));
      await config.save();
      await until('that one', () => rulesOf(uri), has);
      // As a pull or another program would.
      await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(said('off')));
      await until(
        'not that one',
        () => rulesOf(uri),
        (rules) => !has(rules),
      );
    } finally {
      await vscode.workspace.fs.delete(place);
      await vscode.commands.executeCommand('dr-runbook.refresh');
    }
  });
});
