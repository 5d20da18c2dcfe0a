/** Tasks found again in a text that has changed: the same one, or none. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findTask, taskIdentities, tickAll, tickEdit } from '../../../src/core/features/tasks.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import { parse } from '../../../src/core/parse.ts';
import type { Runbook, Task } from '../../../src/core/runbook.ts';
import { sourceText } from '../../../src/core/text.ts';

function read(text: string): Runbook {
  return parse(sourceText('file:///plan.md', text), 'plan.md');
}

const TEXT =
  '# Plan\n\n## Before\n\n- [ ] stop writers\n- [x] tell people\n\n## After\n\n- [ ] check\n- [ ] check\n- [ ] start writers\n';

/** The task that is found in `after` for the n-th of `TEXT`. */
function found(index: number, after: string): Task | string {
  const identity = taskIdentities(read(TEXT))[index];
  assert.ok(identity);
  return findTask(read(after), identity);
}

function lineOf(text: string, task: Task | string): number | string {
  return typeof task === 'string' ? task : sourceText('', text).positionAt(task.mark.start).line;
}

describe('tasks found again', () => {
  it('are the same ones in the same text, also with equal words', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((index) => lineOf(TEXT, found(index, TEXT))),
      [4, 5, 9, 10, 11],
    );
  });

  it('are found after ticks, and after lines that moved them', () => {
    const ticked = TEXT.replaceAll('[ ]', '[x]');
    assert.equal(lineOf(ticked, found(3, ticked)), 10);
    const moved = `${TEXT.replace('# Plan\n', '# Plan\n\nNew text.\n')}`;
    assert.equal(lineOf(moved, found(4, moved)), 13);
    const more = TEXT.replace('- [ ] stop', '- [ ] breathe\n- [ ] stop');
    assert.equal(lineOf(more, found(0, more)), 5);
  });

  it('are gone when reworded, removed or under another heading', () => {
    assert.equal(found(0, TEXT.replace('stop writers', 'stop readers')), 'gone');
    assert.equal(found(0, TEXT.replace('- [ ] stop writers\n', '')), 'gone');
    assert.equal(found(0, TEXT.replace('## Before', '## Later')), 'gone');
  });

  it('are refused when a namesake came or went', () => {
    assert.equal(found(0, TEXT.replace('- [x]', '- [ ] stop writers\n- [x]')), 'ambiguous');
    assert.equal(found(2, TEXT.replace('- [ ] check\n', '')), 'ambiguous');
    assert.equal(found(3, TEXT.replace('- [ ] check\n', '- [ ] test\n')), 'ambiguous');
  });

  it('are gone when all that shared their name went', () => {
    assert.equal(found(2, TEXT.replaceAll('- [ ] check\n', '')), 'gone');
  });

  it('are told apart by the items that they stand in, however deep', () => {
    const text = [
      '1. Stop the shop',
      '   - [ ] done',
      '     - the writers',
      '       - [ ] seen',
      '2. Start the shop',
      '   - [ ] done',
      '     - the writers',
      '       - [ ] seen',
      '',
    ].join('\n');
    const identities = taskIdentities(read(text));
    assert.deepEqual(
      identities.map(({ namesakes }) => namesakes),
      [1, 1, 1, 1],
    );
    const second = text.split('\n').slice(4).join('\n');
    const lines = (after: string) =>
      identities.map((each) => lineOf(after, findTask(read(after), each)));
    assert.deepEqual(lines(second), ['gone', 'gone', 1, 3]);
    assert.deepEqual(lines(text.replace('Stop', 'Halt')), ['gone', 'gone', 5, 7]);
    const inner = text.replace('the writers', 'the readers');
    assert.deepEqual(lines(inner), [1, 'gone', 5, 7]);
    assert.deepEqual(lines(`- [ ] breathe\n\n${text}`), [3, 5, 7, 9]);
  });

  it('are found whatever else their item says, with tabs and with lone carriage returns', () => {
    const wordy = '1. Stop\n\n   Then wait.\n\n   - [ ] done\n\t- [ ] seen\n2. Go\n\n- [ ] a\n';
    for (const end of ['\n', '\r\n', '\r']) {
      const before = wordy.replaceAll('\n', end);
      const after = before.replace('Then wait', 'Do not wait').replace('] a', '] b');
      const found = taskIdentities(read(before)).map((each) => findTask(read(after), each));
      assert.deepEqual(
        found.map((task) => (typeof task === 'string' ? task : task.text.value)),
        ['done', 'seen', 'gone'],
        JSON.stringify(end),
      );
    }
  });

  it('do not stand in an item of a list before theirs', () => {
    const text = '- Stop\n\nThen:\n\n- - [ ] done\n- Go\n\n\tWait.\n\n  - [ ] seen\n';
    const after = text.replace('Stop', 'Halt').replace('Wait.', 'Look.');
    const found = taskIdentities(read(text)).map((each) =>
      findTask(read(`${after}- [ ] b\n`), each),
    );
    assert.deepEqual(
      found.map((task) => lineOf(after, task)),
      [4, 9],
    );
  });

  it('never are another task than the one that was meant, whatever was edited', () => {
    const lines = fc.constantFrom('- [ ] a', '- [ ] b', '- [x] c', '## One', '## Two', 'text', '');
    const documents = fc.array(lines, { minLength: 1, maxLength: 14 });
    const edits = fc.array(fc.tuple(fc.nat(14), fc.option(lines, { nil: undefined })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(documents, edits, (before, changes) => {
        // Each line carries its birth number, which the reader cannot see.
        const after = before.map((line, birth) => ({ line, birth }));
        for (const [at, line] of changes) {
          if (line === undefined) after.splice(at, 1);
          else after.splice(at, 0, { line, birth: -1 });
        }
        const old = read(before.join('\n'));
        const now = read(after.map(({ line }) => line).join('\n'));
        taskIdentities(old).forEach((identity, index) => {
          const task = findTask(now, identity);
          if (typeof task === 'string') return;
          const birth = old.source.positionAt(old.tasks[index]?.mark.start ?? 0).line;
          const landed = after[now.source.positionAt(task.mark.start).line];
          // An equal line in an equal sequence of tasks is the same step to any reader.
          assert.ok(landed?.birth === birth || landed?.line === before[birth]);
          assert.equal(task.text.value, old.tasks[index]?.text.value);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('ticks', () => {
  it('change one character', () => {
    const [task] = read(TEXT).tasks;
    assert.ok(task);
    const edit = tickEdit(task, true);
    assert.ok(edit);
    assert.equal(applyEdits(TEXT, [edit]), TEXT.replace('- [ ] stop', '- [x] stop'));
    assert.equal(tickEdit(task, false), undefined);
  });

  it('that come together are one change, of which each says what became of it', () => {
    const runbook = read(TEXT);
    const [stop, tell, , check, start] = taskIdentities(runbook);
    assert.ok(stop && tell && check && start);
    const after = read(TEXT.replace('- [ ] check\n', ''));
    const ticks = [
      { task: stop, done: true },
      { task: tell, done: true },
      { task: check, done: true },
      { task: start, done: true },
      { task: stop, done: false },
      { task: tell, done: false },
    ];
    const { edits, found } = tickAll(after, ticks);
    assert.deepEqual(
      found.map((task) => (typeof task === 'string' ? task : task.text.value)),
      ['stop writers', 'tell people', 'ambiguous', 'start writers', 'stop writers', 'tell people'],
    );
    const text = applyEdits(after.source.text, edits);
    assert.match(text, /\[ \] stop writers\n- \[ \] tell people/);
    assert.match(text, /\[ \] check\n- \[x\] start writers/);
  });
});
