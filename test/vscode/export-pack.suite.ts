/** The offline pack out of the editor, where everything is said in advance: the questions are asked in the page. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { api, closeAll, until, uriOf, write } from './support.ts';

const PLAN = `---
kind: dr-plan
id: lighthouse-dr-plan
version: "2.0"
---

# Lighthouse recovery plan

| Contact | Mobile |
| --- | --- |
| keeper | +44 7700 900111 |

See [the restore](lighthouse-restore.md) and [the map](https://maps.example.org/). password: Vb7$kQ2!xZ9w
`;

const RESTORE = `---
kind: restore-procedure
plan: lighthouse-dr-plan
---

# Restore the lamp

1. Start the generator (keeper, 5 min)
`;

describe('the offline pack', () => {
  const made: vscode.Uri[] = [];

  beforeEach(async () => {
    made.push(await write('lighthouse-plan.md', PLAN));
    made.push(await write('lighthouse-restore.md', RESTORE));
    await (await api()).ready();
  });

  afterEach(async () => {
    await closeAll();
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  for (const format of ['html', 'markdown'] as const) {
    it(`is written as ${format}, with the whole set and without the secret`, async () => {
      const [plan] = made;
      const file = uriOf(`lighthouse-pack.${format === 'html' ? 'html' : 'md'}`);
      const told = { plan: keyOf(plan), format, file };
      // Files that were just written are found a moment later.
      const text = await until(
        'the pack has both documents',
        async () => {
          await vscode.commands.executeCommand('dr-runbook.exportPack', told);
          return textOf(file);
        },
        (written) => written.includes('Start the generator'),
      );
      made.push(file);
      assert.ok(text.includes('+44 7700 900111'));
      assert.ok(text.includes('https://maps.example.org/'));
      assert.ok(!text.includes('Vb7$kQ2'));
      assert.ok(text.includes('Blotted out: 1 secret'));
      assert.ok(text.includes(format === 'html' ? 'href="#d2"' : '](#d2)'));
    });
  }

  it('says that a file could not be written, and leaves it at that', async () => {
    const [plan] = made;
    const file = vscode.Uri.from({ scheme: 'no-such-scheme', path: '/pack.html' });
    const told = { plan: keyOf(plan), format: 'html', file };
    const written = await vscode.commands.executeCommand('dr-runbook.exportPack', told);
    assert.equal(written, undefined);
  });
});

function keyOf(uri: vscode.Uri | undefined): string {
  return uri === undefined ? '' : `${uri.scheme}://${uri.authority}${uri.path}`;
}

async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}
