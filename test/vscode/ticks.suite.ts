/** Ticks that race: with each other, with somebody who types, with a formatter. None is lost, none lands elsewhere. */
import * as vscode from 'vscode';
import type { ChecklistTask } from '../../src/core/features/checklist.ts';
import * as assert from './assert.ts';
import { api, closeAll, open, pause, uriOf } from './support.ts';

const STEPS = 50;

const PLAN = `---
kind: dr-plan
title: Orders plan
---

# Orders plan

## Notes

Written while the recovery runs:

## Steps

${Array.from({ length: STEPS }, (_, index) => `- [ ] step ${index} of the recovery\n  * say so\n`).join('')}
`;

async function tasksOf(name: string): Promise<readonly ChecklistTask[]> {
  const found = await (await api()).checklist(uriOf(name));
  return found?.tasks.flatMap(({ tasks }) => tasks) ?? [];
}

function ticked(text: string): readonly number[] {
  return [...text.matchAll(/^[-*] \[x\] step (\d+) /gm)].map(([, number]) => Number(number));
}

describe('ticks that race', () => {
  afterEach(closeAll);

  it('all land when fifty come at once, and can be taken back', async () => {
    const { document } = await open('ticks-fifty.md', PLAN);
    const tasks = await tasksOf('ticks-fifty.md');
    assert.deepEqual(tasks.length, STEPS);
    const { tick } = await api();
    const begun = Date.now();
    const outcomes = await Promise.all(
      tasks.map(({ identity }) => tick(document.uri, identity, true)),
    );
    console.log(`fifty ticks at once took ${Date.now() - begun} ms`);
    assert.deepEqual([...new Set(outcomes)], ['written']);
    assert.deepEqual(ticked(document.getText()).length, STEPS);
    await vscode.commands.executeCommand('undo');
    assert.ok(ticked(document.getText()).length < STEPS, 'undone');
  });

  it('lose nothing while somebody types and a formatter runs', async () => {
    const { document } = await open('ticks-busy.md', PLAN);
    const tasks = await tasksOf('ticks-busy.md');
    const { tick } = await api();
    const typed = 'The standby answers; we go on with the next step. ';
    let isOver = false;

    const typing = async () => {
      for (const letter of typed) {
        // Whoever types is never refused: the letter goes in as soon as the editor takes it.
        for (let isIn = false; !isIn; ) {
          const line = document.getText().split('\n').indexOf('## Steps') - 2;
          const edit = new vscode.WorkspaceEdit();
          edit.insert(document.uri, document.lineAt(line).range.end, letter);
          isIn = await vscode.workspace.applyEdit(edit);
        }
        await pause(5);
      }
    };
    let formats = 0;
    const formatting = async () => {
      // On a slow machine it may come to its turn only when the typing is over.
      while (!isOver || formats < 2) {
        const bullet = formats % 2 === 0 ? '-' : '*';
        const edit = new vscode.WorkspaceEdit();
        for (let line = 0; line < document.lineCount; line += 1) {
          const { text } = document.lineAt(line);
          const at = /^ {2}[-*] /.exec(text) ? 2 : -1;
          if (at >= 0 && text[at] !== bullet)
            edit.replace(document.uri, new vscode.Range(line, at, line, at + 1), bullet);
        }
        // As the one who types, it tries again at once.
        if (!(await vscode.workspace.applyEdit(edit))) continue;
        formats += 1;
        await pause(50);
      }
    };
    const others = Promise.all([typing(), formatting()]);
    const outcomes = await Promise.all(
      tasks.map(async ({ identity }, index) => {
        await pause(index * 25);
        return tick(document.uri, identity, true);
      }),
    );
    isOver = true;
    await others;
    assert.deepEqual([...new Set(outcomes)], ['written']);
    const text = document.getText();
    assert.deepEqual(
      ticked(text),
      tasks.map((_, index) => index),
    );
    assert.ok(text.includes(`Written while the recovery runs:${typed}`.trim()), text.slice(0, 400));
    assert.deepEqual(text.match(/^ {2}[-*] say so$/gm)?.length, STEPS, 'nothing else is lost');
  });

  it('are refused with a word when the step was reworded meanwhile, and change nothing', async () => {
    const { document } = await open('ticks-gone.md', PLAN);
    const [first, second] = await tasksOf('ticks-gone.md');
    if (!first || !second) throw new Error('two tasks');
    const at = PLAN.split('\n').findIndex((line) => line.includes('step 0 '));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(at, 6, at, 12), 'phase 0');
    assert.ok(await vscode.workspace.applyEdit(edit), 'edited');
    const before = document.getText();
    const { tick } = await api();
    assert.deepEqual(await tick(document.uri, first.identity, true), 'gone');
    assert.deepEqual(document.getText(), before);
    assert.deepEqual(await tick(document.uri, second.identity, true), 'written');
    assert.deepEqual(ticked(document.getText()), [1]);
  });
});
