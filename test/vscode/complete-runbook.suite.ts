/** Completing a runbook: asked once, written at once, undone at once. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { closeAll, open, pause, reads, rulesOf, until } from './support.ts';

const PLAN = `---
kind: dr-plan
owner: Platform team
---

# Orders plan

## 1. Recovery objectives

The clock starts at the declaration.

| System | RTO | RPO | Agreed by | Agreed on |
| --- | --- | --- | --- | --- |
| orders-db | 4 h | 15 min | Head of operations | 2026-05-04 |

## 2. References

- none
`;

/** Runs the command, and answers what it asks by taking what is chosen already. */
async function complete(): Promise<void> {
  let isDone = false;
  const command = Promise.resolve(vscode.commands.executeCommand('dr-runbook.complete')).then(
    () => {
      isDone = true;
    },
  );
  for (let tries = 0; tries < 600 && !isDone; tries += 1) {
    await pause(100);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await command;
}

describe('completing a runbook', () => {
  afterEach(closeAll);

  it('writes all that is missing, in one undo step, and touches nothing else', async () => {
    const { document } = await open('complete-plan.md', PLAN);
    await until(
      'findings',
      () => rulesOf(document.uri),
      (rules) => rules.includes('backup-plan'),
    );
    await complete();
    const text = document.getText();
    assert.ok(text.includes('## 3. '), 'the numbers go on');
    assert.ok(text.includes('. Failback to normal operation\n'), 'all of it is there');
    assert.ok(text.includes('| orders-db | TBD: tool |'), 'what is known is filled in');
    const lines = PLAN.split('\n');
    const kept = text.split('\n').filter((line) => lines.includes(line));
    for (const line of lines) assert.ok(kept.includes(line), `"${line}" is still there`);
    await until(
      'what was left open is found',
      () => rulesOf(document.uri),
      (rules) => rules.includes('placeholder-text'),
    );
    await vscode.commands.executeCommand('undo');
    await reads(document, PLAN);
  });

  it('completes YAML in the same way', async () => {
    const text =
      'apiVersion: dr-runbook/v1\nkind: dr-plan\nmetadata:\n  id: orders\nspec:\n  scope:\n    covers: [orders]\n';
    const { document } = await open('complete-plan.runbook.yaml', text);
    await until(
      'findings',
      () => rulesOf(document.uri),
      (rules) => rules.includes('failback-procedure'),
    );
    await complete();
    assert.ok(document.getText().startsWith(text.slice(0, text.indexOf('spec:'))));
    assert.ok(document.getText().includes('\n  failback:\n    conditions:\n'), 'the fields');
    await vscode.commands.executeCommand('undo');
    await reads(document, text);
  });
});
