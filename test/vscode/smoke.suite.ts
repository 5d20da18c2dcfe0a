/** The extension is there, starts, and knows the workspace: in every run. */

import * as vscode from 'vscode';
import * as assert from './assert.ts';

/** The name of the run, put in when it is bundled. */
declare const TEST_RUN: string;

describe('the extension', () => {
  it('is found and starts', async () => {
    const extension = vscode.extensions.getExtension('dr-runbook.dr-runbook');
    assert.ok(extension, 'The extension is not installed.');
    await extension.activate();
    assert.ok(extension.isActive);
  });

  it('comes from where the run says', () => {
    const uri = vscode.extensions.getExtension('dr-runbook.dr-runbook')?.extensionUri;
    assert.equal(
      /\/extensions\/dr-runbook\.dr-runbook-\d/.test(uri?.path ?? ''),
      TEST_RUN === 'package',
    );
  });

  it('finds the workspace trusted, except in Restricted Mode', () => {
    assert.equal(vscode.workspace.isTrusted, TEST_RUN !== 'package');
  });
});
