/** Hovers that say what follows from a fact. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { closeAll, open, until, uriOf, write } from './support.ts';

const TEXT =
  'apiVersion: dr-runbook/v1\nkind: dr-plan\nmetadata:\n  id: hover-facts\n  owner: lead\nspec:\n' +
  '  roles:\n    - id: lead\n      holder: a-example\n  backups:\n    - schedule: "30 2 * * 0"\n' +
  '  systems:\n    - {id: shop-db, rto: PT4H}\n';

const RESTORE =
  'apiVersion: dr-runbook/v1\nkind: restore-procedure\nmetadata:\n  id: hover-restore\n  plan: hover-facts\n' +
  'spec:\n  systems: [shop-db]\n  steps:\n    - {id: load, action: Load it, duration: PT90M}\n';

describe('hover on facts', () => {
  after(async () => {
    await closeAll();
    for (const name of ['hover-facts', 'hover-restore'])
      await vscode.workspace.fs.delete(uriOf(`${name}.runbook.yaml`));
  });

  it('says a cron expression in words, who holds a role and what is left of an RTO, and is not trusted', async () => {
    await write('hover-restore.runbook.yaml', RESTORE);
    const { document } = await open('hover-facts.runbook.yaml', TEXT);
    for (const [piece, words] of [
      ['30 2', 'Runs at 02:30, on Sunday.'],
      ['30 2', 'Next runs, if its clock is that of'],
      ['owner: le', 'a\\-example'],
      ['rto: PT', '1 h 30 min, **2 h 30 min left**'],
    ] as const) {
      const at = document.positionAt(TEXT.indexOf(piece) + piece.length);
      const said = await until(
        words,
        async () => {
          const found = await vscode.commands.executeCommand<vscode.Hover[]>(
            'vscode.executeHoverProvider',
            document.uri,
            at,
          );
          return found
            .flatMap(({ contents }) => contents)
            .filter((content) => content instanceof vscode.MarkdownString);
        },
        (contents) => contents.some(({ value }) => value.includes(words)),
      );
      assert.ok(
        said.every(({ isTrusted }) => !isTrusted),
        'not trusted',
      );
    }
  });
});
