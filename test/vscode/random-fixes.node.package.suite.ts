/** Two hundred random edits and fixes in the real editor, and as many steps back: not a byte is another. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {
  closeAll,
  diagnosticsOf,
  open,
  pause,
  reads,
  ruleOfShown,
  rulesOf,
  until,
} from './support.ts';

const STEPS = 200;

/** Every so many edits a fix is tried. */
const FIX_EVERY = 8;

const PLAN = `---
kind: dr-plan
last_reviewed: 2026/05/04
---

# Orders plan 😀

| System | RTO |
| --- | --- |
| a | 4 h |
| b | 8 h |
| c | 6 |

RPO: 15

## Backups

TBD

1. Stop the writers.
2. Restore the database with \`pg_restore\`.

## 𝒟ependencies

- orders-db needs the network
- [ ] tell the customers, TODO
`;

const HEADER = PLAN.replaceAll('\n', '\r\n').indexOf('# Orders');

const PIECES = [
  'x',
  ' ',
  '\n',
  '\n## More\n\n',
  '| d | 7 |\n',
  '- item\n',
  'TBD',
  '😀',
  '\t',
  'é',
  '"',
];

/** The same sequence in every run: a failure can be looked at again. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

async function randomEdit(
  document: vscode.TextDocument,
  roll: (below: number) => number,
): Promise<boolean> {
  const { length } = document.getText();
  // Without its header it would be no runbook, and there would be nothing to fix.
  const start = HEADER + roll(length + 1 - HEADER);
  const range = document.validateRange(
    new vscode.Range(
      document.positionAt(start),
      document.positionAt(Math.min(length, start + roll(6))),
    ),
  );
  const before = document.getText();
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, PIECES[roll(PIECES.length)] ?? '');
  await vscode.workspace.applyEdit(edit);
  return document.getText() !== before;
}

/** A fix of any finding, a waiver or a comment; false where none was offered or nothing came of it. */
async function randomFix(
  document: vscode.TextDocument,
  roll: (below: number) => number,
): Promise<boolean> {
  // The findings come a moment after the last change.
  await pause(400);
  const all = await until(
    'findings',
    () => diagnosticsOf(document.uri),
    (found) => found.length > 0,
  );
  const shown = all[roll(Math.max(1, all.length))];
  if (!shown) return false;
  const before = document.getText();
  const rule = ruleOfShown(shown);
  if (roll(5) === 0) {
    const terms = { reason: 'agreed', approvedBy: 'owner', until: '2099-01-31' };
    await vscode.commands.executeCommand('dr-runbook.waive', document.uri, rule, terms);
    return document.getText() !== before;
  }
  if (roll(5) === 0) {
    const offset = document.offsetAt(shown.range.start);
    await vscode.commands.executeCommand('dr-runbook.suppress', document.uri, rule, offset, 'why');
    return document.getText() !== before;
  }
  const actions = await vscode.commands
    .executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      shown.range,
      vscode.CodeActionKind.QuickFix.value,
    )
    .then(
      (found) => found,
      (): vscode.CodeAction[] => [],
    );
  const edits = actions.flatMap(({ edit }) => edit ?? []);
  const edit = edits[roll(Math.max(1, edits.length))];
  if (!edit) return false;
  await vscode.workspace.applyEdit(edit);
  return document.getText() !== before;
}

describe('two hundred random edits and fixes', () => {
  afterEach(closeAll);

  for (const [name, text] of [
    ['LF', PLAN],
    ['CRLF', PLAN.replaceAll('\n', '\r\n')],
  ] as const) {
    it(`are undone without a trace, with ${name}`, async () => {
      const { document } = await open(`random-${name}.md`, text);
      await until(
        'findings',
        () => rulesOf(document.uri),
        (rules) => rules.includes('unit-missing'),
      );
      const roll = dice(20_261_123);
      let changes = 0;
      let fixes = 0;
      for (let step = 0; step < STEPS / 2; step += 1) {
        const isFix = step % FIX_EVERY === 0 && (await randomFix(document, roll));
        if (isFix) fixes += 1;
        if (isFix || (await randomEdit(document, roll))) changes += 1;
      }
      assert.ok(fixes >= 4, `${fixes} fixes were made`);
      assert.ok(document.getText() !== text, `${changes} changes were made`);
      const steps = Array.from({ length: changes }, () => vscode.commands.executeCommand('undo'));
      await Promise.all(steps);
      await reads(document, text);
    }).timeout(480_000);
  }
});
