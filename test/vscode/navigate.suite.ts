/** Ways through a set, the outline and the folding, asked for as the editor asks. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { closeAll, open, until } from './support.ts';

const PLAN =
  '---\nkind: dr-plan\nid: orders-ways\n---\n\n# Orders plan\n\n' +
  '| System | RTO |\n| --- | --- |\n| ways-db | 4 h |\n';

const RESTORE =
  'apiVersion: dr-runbook/v1\nkind: restore-procedure\nmetadata:\n  id: restore-ways\n' +
  '  plan: orders-ways\nspec:\n  systems: [ways-db]\n  steps:\n    - id: fetch\n      action: Fetch it\n' +
  '    - id: load\n      depends_on: [fetch]\n';

function behind({ document }: vscode.TextEditor, piece: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(piece) + piece.length);
}

/** Asks again while there is no answer: the engine may still be loading. */
function ask<T>(command: string, ...args: unknown[]): Promise<readonly T[]> {
  return askFor<T>(command, args, (found) => found.length > 0);
}

/** Asks again until the answer is enough: other extensions may have answered before ours. */
function askFor<T>(
  command: string,
  args: readonly unknown[],
  isEnough: (found: readonly T[]) => boolean,
): Promise<readonly T[]> {
  return until<readonly T[]>(
    command,
    async () => (await vscode.commands.executeCommand<T[] | undefined>(command, ...args)) ?? [],
    isEnough,
  );
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

describe('navigation', () => {
  afterEach(closeAll);

  it('goes to the definition in another document, and finds what names it', async () => {
    await open('ways-plan.md', PLAN);
    const editor = await open('ways.runbook.yaml', RESTORE);
    const { uri } = editor.document;
    const at = behind(editor, 'systems: [ways');
    const found = await ask<vscode.LocationLink>('vscode.executeDefinitionProvider', uri, at);
    assert.deepEqual(
      found.map(({ targetUri, targetRange }) => [nameOf(targetUri), targetRange.start.line]),
      [['ways-plan.md', 9]],
    );
    const all = await askFor<vscode.Location>(
      'vscode.executeReferenceProvider',
      [uri, at],
      (places) => places.length > 1,
    );
    assert.deepEqual(all.map((each) => nameOf(each.uri)).sort(), [
      'ways-plan.md',
      'ways.runbook.yaml',
    ]);
  });

  it('renames a system in all documents of the set, and a step in its own', async () => {
    const plan = await open('ways-plan.md', PLAN);
    const editor = await open('ways.runbook.yaml', RESTORE);
    const { uri } = editor.document;
    await ask('vscode.executeDefinitionProvider', uri, behind(editor, 'systems: [ways'));
    for (const [piece, name] of [
      ['systems: [ways', 'shop-db'],
      ['id: fe', 'get'],
    ] as const) {
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        uri,
        behind(editor, piece),
        name,
      );
      assert.ok(await vscode.workspace.applyEdit(edit), `${name} is written`);
    }
    assert.deepEqual(
      editor.document.getText(),
      RESTORE.replaceAll('ways-db', 'shop-db').replaceAll('fetch', 'get'),
    );
    assert.deepEqual(plan.document.getText(), PLAN.replace('ways-db', 'shop-db'));
  });

  it('links the plan by its id', async () => {
    await open('ways-plan.md', PLAN);
    const { document } = await open('ways.runbook.yaml', RESTORE);
    await askFor<vscode.DocumentLink>('vscode.executeLinkProvider', [document.uri], (links) =>
      links.some(
        ({ range, target }) =>
          document.getText(range) === 'orders-ways' && target && nameOf(target) === 'ways-plan.md',
      ),
    );
  });

  it('outlines and folds YAML runbooks, and leaves other YAML as it was', async () => {
    const { document } = await open('ways.runbook.yaml', RESTORE);
    const [metadata, spec] = await ask<vscode.DocumentSymbol>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual([metadata?.name, spec?.name], ['metadata', 'spec']);
    const steps = spec?.children.find(({ name }) => name === 'steps');
    assert.deepEqual(
      steps?.children.map(({ name }) => name),
      ['fetch', 'load'],
    );
    const folds = await ask<vscode.FoldingRange>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.ok(
      folds.some(({ start, end }) => start === 8 && end === 9),
      JSON.stringify(folds),
    );
  });

  it('lets other YAML fold by its indentation', async () => {
    const editor = await open('ways-other.yaml', 'a:\n  b: 1\n  c: 2\nd: 3\n');
    const visible = await until(
      'folded',
      async () => {
        // Nothing is folded while the editor does not know yet where it could.
        await vscode.commands.executeCommand('editor.foldAll');
        return editor.visibleRanges;
      },
      (ranges) => ranges.length === 2,
    );
    assert.deepEqual(visible[0]?.end.line, 0);
  });
});
