/** The checklist and the tasks: what it shows, and what ticking writes. */
import * as vscode from 'vscode';
import type { ChecklistTask } from '../../src/core/features/checklist.ts';
import * as assert from './assert.ts';
import { ORDERS_PLAN } from './orders-plan.ts';
import { api, closeAll, open, until, uriOf } from './support.ts';

const PLAN = `${ORDERS_PLAN}- [ ] restore
`;

async function tasksOf(name: string): Promise<readonly ChecklistTask[]> {
  const found = await (await api()).checklist(uriOf(name));
  return found?.tasks.flatMap(({ tasks }) => tasks) ?? [];
}

describe('checklist', () => {
  afterEach(closeAll);

  it('shows the practices of the runbook with their states', async () => {
    await open('checklist-plan.md', PLAN);
    const found = await (await api()).checklist(uriOf('checklist-plan.md'));
    const items = found?.groups.flatMap((group) => group.items) ?? [];
    const stateOf = (id: string) => items.find(({ practice }) => practice.id === id)?.state;
    assert.deepEqual(stateOf('backup-schedule'), 'satisfied');
    assert.deepEqual(stateOf('contact-list'), 'missing');
  });

  it('shows nothing for other files', async () => {
    await open('checklist-README.md', '# A library\n\n- [ ] todo\n');
    assert.deepEqual(await (await api()).checklist(uriOf('checklist-README.md')), undefined);
  });

  it('writes a tick into the document, and leaves saving to the person', async () => {
    const { document } = await open('checklist-tick.md', PLAN);
    const [first] = await tasksOf('checklist-tick.md');
    assert.ok(first, 'a task');
    if (!first) return;
    const { tick } = await api();
    assert.deepEqual(await tick(document.uri, first.identity, true), 'written');
    assert.deepEqual(document.getText(), PLAN.replace('- [ ] stop', '- [x] stop'));
    assert.ok(document.isDirty, 'not saved');
    assert.deepEqual(await tick(document.uri, first.identity, false), 'written');
    assert.deepEqual(document.getText(), PLAN);
  });

  it('finds a task again when lines have moved, and refuses when it is gone', async () => {
    const editor = await open('checklist-moved.md', PLAN);
    const { document } = editor;
    const [first, second] = await tasksOf('checklist-moved.md');
    if (!first || !second) throw new Error('two tasks');
    await editor.edit((edit) => edit.insert(new vscode.Position(13, 0), '- [ ] breathe\n'));
    const { tick } = await api();
    assert.deepEqual(await tick(document.uri, first.identity, true), 'written');
    assert.ok(
      document.getText().includes('- [ ] breathe\n- [x] stop the writers\n'),
      document.getText(),
    );
    const line = document.getText().split('\n').indexOf('- [x] tell the customers');
    await editor.edit((edit) => edit.delete(new vscode.Range(line, 0, line + 1, 0)));
    const before = document.getText();
    assert.deepEqual(await tick(document.uri, second.identity, false), 'gone');
    assert.deepEqual(document.getText(), before, 'nothing was changed');
  });

  it('lands all of fifty toggles at once', async () => {
    const tasks = Array.from({ length: 50 }, (_, index) => `- [ ] step ${index}\n`).join('');
    const { document } = await open('checklist-fifty.md', `${PLAN}\n## Many\n\n${tasks}`);
    const all = (await tasksOf('checklist-fifty.md')).filter(({ task }) =>
      task.text.value.startsWith('step '),
    );
    assert.deepEqual(all.length, 50);
    const { tick } = await api();
    const outcomes = await Promise.all(
      all.map(({ identity }) => tick(document.uri, identity, true)),
    );
    assert.deepEqual([...new Set(outcomes)], ['written']);
    assert.deepEqual(document.getText().match(/- \[x\] step /g)?.length, 50);
  });

  it('judges the plan with the documents of its set', async () => {
    const name = 'checklist-set-plan.md';
    await open(name, PLAN.replace('title:', 'id: set-plan\ntitle:'));
    const stateOf = async () => {
      const found = await (await api()).checklist(uriOf(name));
      const items = found?.groups.flatMap(({ items }) => items) ?? [];
      return items.find(({ practice }) => practice.id === 'contact-list')?.evidence[0]?.uri ?? '';
    };
    assert.deepEqual(await stateOf(), '');
    await open(
      'checklist-set-contacts.md',
      '---\nkind: restore-procedure\nplan: set-plan\n---\n\n# Restore orders\n\n## Contact list\n\n| Who | Role | Phone |\n| --- | --- | --- |\n| dba on call | recovery lead | +44 20 7946 0101 |\n',
    );
    await until('evidence in the other document', stateOf, (uri) =>
      uri.endsWith('checklist-set-contacts.md'),
    );
  });
});
