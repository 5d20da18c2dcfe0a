/** The lines above titles and procedures: nothing until somebody asks for them. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { closeAll, open, until } from './support.ts';

const TEXT = `---
kind: restore-procedure
systems: [shop-db]
rto: 4 h
last_reviewed: 2024-10-01
review_interval: P1Y
---

# Restore shop-db

## Restore procedure

1. Load the dump (dba, 2 h)
`;

async function lensesOf(uri: vscode.Uri): Promise<readonly vscode.Command[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    uri,
    100,
  );
  return found.flatMap(({ command }) => command ?? []);
}

const configure = (value: boolean | undefined) =>
  vscode.workspace
    .getConfiguration('drRunbook')
    .update('codeLens', value, vscode.ConfigurationTarget.Global);

describe('code lenses', () => {
  afterEach(async () => {
    await configure(undefined);
    await closeAll();
  });

  it('are off until they are turned on, and lead to the checklist and to the date', async () => {
    const { document } = await open('lenses.md', TEXT);
    assert.deepEqual(await lensesOf(document.uri), []);
    await configure(true);
    const shown = await until(
      'three lenses',
      () => lensesOf(document.uri),
      (lenses) => lenses.length === 3,
    );
    const [readiness, due, budget] = shown;
    assert.match(readiness?.title ?? '', /^\d+ of \d+ covered/);
    assert.deepEqual(readiness?.command, 'dr-runbook.openChecklist');
    assert.deepEqual(due?.title, 'Overdue since 2025-10-01: review');
    assert.deepEqual(due?.command, 'dr-runbook.revealEvidence');
    assert.deepEqual(budget?.title, 'Steps of 2 h, 2 h left of the RTO of 4 h');
    const [uri, range] = due?.arguments ?? [];
    await vscode.commands.executeCommand('dr-runbook.revealEvidence', uri, range);
    await until(
      'the cursor is on the date',
      () => vscode.window.activeTextEditor?.selection.start.line,
      (line) => line === 4,
    );
  });

  it('say nothing of other files', async () => {
    await configure(true);
    const { document } = await open('lenses-README.md', '# A library\n\nText.\n');
    assert.deepEqual(await lensesOf(document.uri), []);
  });
});
