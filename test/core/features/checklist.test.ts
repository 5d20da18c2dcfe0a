/** The checklist: what applies, in which order, how it stands, and the tasks. */
import assert from 'node:assert/strict';
import { type ChecklistTask, checklist, onlyOpen } from '../../../src/core/features/checklist.ts';
import { inReadingOrder } from '../../../src/core/features/order.ts';
import { analysisOf, contextOf, practice } from './fixture.ts';

const schedule = practice('backup-schedule', 'Backup', { seed: '1d', partOf: 'backup-plan' });
const plan = practice('backup-plan', 'Backup', { seed: '1' });
const record = practice('change-record', 'Records', { applies: { 'dr-plan': 'set' } });
const drill = practice('restore-drill', 'Exercises', { applies: { 'dr-plan': 'optional' } });
const elsewhere = practice('inventory', 'Records', { applies: { inventory: 'required' } });
const practices = [drill, schedule, elsewhere, record, plan];

describe('checklist', () => {
  const text =
    '# Orders plan\n\n## Backups\n\nNightly at 02:00.\n\n## Steps\n\n- [x] one\n  - [ ] two\n- [ ] three\n';
  const analysis = analysisOf('plan.md', text, {
    'backup-schedule': ['satisfied', 'Nightly at 02:00.'],
    'backup-plan': ['vague', 'Backups', 'heading'],
  });
  const result = checklist(contextOf(analysis), practices);

  it('shows the groups in order, wholes before parts, and only what applies', () => {
    assert.deepEqual(
      result.groups.map(({ group, items }) => [group, items.map((item) => item.practice.id)]),
      [
        ['Backup', ['backup-plan', 'backup-schedule']],
        ['Exercises', ['restore-drill']],
        ['Records', ['change-record']],
      ],
    );
  });

  it('counts what is asked for', () => {
    assert.deepEqual(result.count, { done: 1, all: 3 });
    assert.deepEqual(
      result.groups.map(({ count }) => count),
      [
        { done: 1, all: 2 },
        { done: 0, all: 0 },
        { done: 0, all: 1 },
      ],
    );
  });

  it('shows evidence with its line and its words', () => {
    const [, item] = result.groups[0]?.items ?? [];
    assert.deepEqual(
      item?.evidence.map(({ text: words, range, uri }) => [words, range.start.line, uri]),
      [['Nightly at 02:00.', 4, 'file:///plan.md']],
    );
  });

  it('takes the best of the set for the plan, and says where it stands', () => {
    const other = analysisOf('changes.md', '---\nplan: plan\n---\n\nCHG-1 moved db.\n', {
      'change-record': ['satisfied', 'CHG-1 moved db.'],
    });
    const log = { ...other, recognition: { ...other.recognition, kind: 'change-log' as const } };
    const { groups } = checklist(contextOf(analysis, log), practices);
    const item = groups.at(-1)?.items[0];
    assert.equal(item?.state, 'satisfied');
    assert.equal(item?.evidence[0]?.uri, 'file:///changes.md');
  });

  it('shows only what is still to be done, and counts as before', () => {
    const open = onlyOpen(result);
    assert.deepEqual(
      open.groups.map(({ group, items }) => [group, items.map((item) => item.practice.id)]),
      [
        ['Backup', ['backup-plan']],
        ['Records', ['change-record']],
      ],
    );
    assert.deepEqual(open.count, result.count);
    // A task that is done stays for the open one below it.
    assert.deepEqual(
      open.tasks[0]?.tasks.map(({ task, tasks }) => [task.text.value, tasks.length]),
      [
        ['one', 1],
        ['three', 0],
      ],
    );
    const done = onlyOpen(checklist(contextOf(analysisOf('p.md', '# P\n\n- [x] one\n')), []));
    assert.deepEqual([done.groups, done.tasks], [[], []]);
  });

  it('nests tasks and counts them', () => {
    const [section] = result.tasks;
    assert.equal(section?.title, 'Steps');
    assert.deepEqual(section?.count, { done: 1, all: 3 });
    assert.deepEqual(
      section?.tasks.map(({ task, tasks }) => [
        task.text.value,
        tasks.map((each) => each.task.text.value),
      ]),
      [
        ['one', ['two']],
        ['three', []],
      ],
    );
  });
});

describe('checklist of odd documents', () => {
  it('shows of a document of no known kind what it says, and asks for nothing', () => {
    const analysis = analysisOf('page.md', '# Page\n\nNightly at 02:00.\n', {
      'backup-schedule': ['vague', 'Nightly at 02:00.'],
      'backup-plan': ['missing'],
    });
    const unknown = { ...analysis, recognition: { ...analysis.recognition, kind: undefined } };
    const { groups, count, kind } = checklist(contextOf(unknown), practices);
    assert.deepEqual(
      groups.map(({ items }) => items.map(({ practice: { id }, as, state }) => [id, as, state])),
      [[['backup-schedule', 'optional', 'vague']]],
    );
    assert.deepEqual([count, kind], [{ done: 0, all: 0 }, undefined]);
  });

  it('names it, or nothing where it has no title', () => {
    const titles = ['# Orders plan\n', 'Just words.\n'].map(
      (text) => checklist(contextOf(analysisOf('plan.md', text)), practices).title,
    );
    assert.deepEqual(titles, ['Orders plan', '']);
  });

  it('neither counts nor keeps open what the configuration has switched off', () => {
    const context = contextOf(analysisOf('plan.md', '# Plan\n'));
    const config = { ...context.config, severities: { 'backup-plan': 'off' as const } };
    const list = checklist({ ...context, config }, [schedule, plan]);
    assert.deepEqual(
      list.groups[0]?.items.map(({ practice: { id }, severity }) => [id, severity === 'off']),
      [
        ['backup-plan', true],
        ['backup-schedule', false],
      ],
    );
    assert.deepEqual(list.count, { done: 0, all: 1 });
    assert.deepEqual(
      onlyOpen(list).groups.flatMap(({ items }) => items.map((one) => one.practice.id)),
      ['backup-schedule'],
    );
  });

  it('shortens evidence to one line of eighty characters', () => {
    const excerptOf = (piece: string) => {
      const analysis = analysisOf('plan.md', `# Plan\n\n${piece}\n`, {
        'backup-plan': ['satisfied', piece],
      });
      const { groups } = checklist(contextOf(analysis), [plan]);
      return groups[0]?.items[0]?.evidence[0]?.text;
    };
    const words = (count: number) => 'x'.repeat(count);
    assert.equal(excerptOf(words(80)), words(80));
    assert.equal(excerptOf(words(81)), `${words(79)}…`);
    assert.equal(excerptOf(`${words(400)} end`), `${words(79)}…`);
    assert.equal(excerptOf('one   two\t three \nfour'), 'one two three');
    assert.equal(excerptOf(' \n one\r\ntwo'), 'one');
    // No half of a character that takes two.
    assert.equal(excerptOf('🗄'.repeat(60)), '🗄'.repeat(60));
    assert.equal(excerptOf(`${'🗄'.repeat(79)}end`), `${'🗄'.repeat(79)}…`);
  });

  it('numbers the tasks of each section, those before all headings too', () => {
    const text =
      '- [ ] first\n\n# Plan\n\n- [x] one\n\n  - [ ] below\n    - [ ] deeper\n  - [ ] beside\n- [ ] two\n\n## Empty\n';
    const { tasks, taskCount } = checklist(contextOf(analysisOf('plan.md', text)), []);
    assert.deepEqual(taskCount, { done: 1, all: 6 });
    assert.deepEqual(
      tasks.map(({ title, count, tasks: roots }) => [title, count, roots.map(outline)]),
      [
        [undefined, { done: 0, all: 1 }, ['1 first']],
        ['Plan', { done: 1, all: 5 }, ['1 one (2 below (3 deeper), 4 beside)', '5 two']],
      ],
    );
  });

  function outline({ number, task, tasks }: ChecklistTask): string {
    const below = tasks.length === 0 ? '' : ` (${tasks.map(outline).join(', ')})`;
    return `${number} ${task.text.value}${below}`;
  }
});

describe('reading order', () => {
  it('goes by group, founding number, and wholes', () => {
    assert.deepEqual(
      inReadingOrder(practices).map(({ id }) => id),
      ['backup-plan', 'backup-schedule', 'restore-drill', 'inventory', 'change-record'],
    );
  });
});
