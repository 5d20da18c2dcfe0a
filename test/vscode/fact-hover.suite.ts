/** Hovers that say what follows from a fact. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { closeAll, open, until } from './support.ts';

const TEXT =
  'apiVersion: dr-runbook/v1\nkind: dr-plan\nmetadata:\n  id: hover-facts\n  owner: lead\nspec:\n' +
  '  roles:\n    - id: lead\n      holder: a-example\n  backups:\n    - schedule: "30 2 * * 0"\n';

describe('hover on facts', () => {
  afterEach(closeAll);

  it('says a cron expression in words and who holds a role, and is not trusted', async () => {
    const { document } = await open('hover-facts.runbook.yaml', TEXT);
    for (const [piece, words] of [
      ['30 2', 'Runs at 02:30, on Sunday.'],
      ['30 2', 'Next runs, if its clock is that of'],
      ['owner: le', 'a\\-example'],
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
