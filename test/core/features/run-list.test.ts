/** A runbook as a list: its phases and steps in both formats, their names over edits, and their times. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { freshnessOf } from '../../../src/core/features/freshness.ts';
import {
  phaseMinutes,
  runList,
  stepAtLine,
  stepById,
  tightest,
} from '../../../src/core/features/run-list.ts';
import type { RunStep } from '../../../src/core/features/run-steps.ts';
import { redactedSource } from '../../../src/core/secrets/redact.ts';
import { analysisOf, contextOf } from './fixture.ts';
import { reading } from './reading.ts';

const MARKDOWN = `---
kind: restore-procedure
owner: senior-dba
rto: 2 h
last_reviewed: 2026-01-05
---

# Restore orders-db

## Before

- [x] The plan is **declared** ([plan](plan.md))
- [ ] Two people are in the room (lead, 5 min)
  - [ ] and a third on the phone

## Restore procedure

1. **Stop** the writers with \`systemctl stop shop\` (platform, 10 min)
   Expected: \`systemctl is-active shop\` says no.
   Undo: \`systemctl start shop\`.
2. [ ] Load the dump (dba, 1 h)

   \`\`\`sh
   pg_restore \\
     --jobs 4 dump
   \`\`\`

   1. Watch the log
   2. Call the lead when it stops

## Failback procedure

| # | Step | Owner | Duration |
| --- | --- | --- | --- |
| 1 | Run \`psql -c "select 1" \\| cat\` | dba | 30 min |
`;

const YAML = `apiVersion: dr-runbook/v1
kind: restore-procedure
metadata: {id: restore, title: Restore orders-db, owner: dba, version: "1", last_reviewed: 2026-01-05}
spec:
  steps:
    - {id: hosts, action: Build the hosts, owner: platform, duration: PT1H}
    - {id: keys, action: "Fetch the \\"keys\\"", owner: dba, duration: PT50M}
    - id: load
      action: Load the dump
      duration: PT2H30M
      depends_on: [hosts, keys]
      command: |
        pg_restore \\
          --jobs 4 dump
      verify: {command: "psql -c 'select 1'", expect: one row}
      undo: dropdb orders
`;

function listOf(text: string, path = 'restore.md') {
  return runList(contextOf(analysisOf(path, text)), reading);
}

function stepsOf(text: string, path?: string): readonly RunStep[] {
  return listOf(text, path).phases.flatMap(({ steps }) => steps);
}

describe('the list of a runbook', () => {
  it('has the phases of Markdown with tasks, numbered steps, steps within, and rows', () => {
    const { phases, progress } = listOf(MARKDOWN);
    assert.deepEqual(
      phases.map(({ title, isReturn, steps }) => [
        title,
        isReturn,
        steps.map(
          ({ number, depth, text, task }) => `${number}|${depth}|${text}|${task?.done ?? ''}`,
        ),
      ]),
      [
        [
          'Before',
          false,
          [
            '|0|The plan is declared (plan)|true',
            '|0|Two people are in the room|false',
            '|1|and a third on the phone|false',
          ],
        ],
        [
          'Restore procedure',
          false,
          [
            '1|0|Stop the writers with `systemctl stop shop`|',
            '2|0|Load the dump|false',
            '2.1|1|Watch the log|',
            '2.2|1|Call the lead when it stops|',
          ],
        ],
        ['Failback procedure', true, ['1|0|Run `psql -c "select 1" | cat`|']],
      ],
    );
    assert.deepEqual(progress, { done: 1, all: 4 });
  });

  it('says of a step who does it, how, how to tell, the way back, and for how long', () => {
    const [, room, , stop, load] = stepsOf(MARKDOWN);
    assert.deepEqual([room?.owner, room?.minutes], ['lead', 5]);
    assert.deepEqual([stop?.owner, stop?.minutes], ['platform', 10]);
    assert.deepEqual(stop?.commands, [{ text: 'systemctl stop shop', isPartial: false }]);
    assert.deepEqual(stop?.expected, {
      text: '`systemctl is-active shop` says no.',
      isCode: false,
      commands: [{ text: 'systemctl is-active shop', isPartial: false }],
    });
    assert.deepEqual(
      stop?.rollback?.commands.map(({ text }) => text),
      ['systemctl start shop'],
    );
    assert.equal(load?.commands[0]?.text, 'pg_restore \\\n  --jobs 4 dump');
  });

  it('reads a YAML runbook alike, with what its quotes and blocks mean', () => {
    const { phases, title, owner } = listOf(YAML, 'restore.runbook.yaml');
    assert.deepEqual([title, owner, phases.length], ['Restore orders-db', 'dba', 1]);
    const [hosts, keys, load] = phases[0]?.steps ?? [];
    assert.deepEqual(
      [hosts, keys, load].map((step) => [step?.number, step?.minutes, step?.task]),
      [
        ['1', 60, undefined],
        ['2', 50, undefined],
        ['3', 150, undefined],
      ],
    );
    assert.equal(keys?.text, 'Fetch the "keys"');
    assert.deepEqual(load?.needs, [hosts?.id, keys?.id]);
    assert.equal(load?.commands[0]?.text, 'pg_restore \\\n  --jobs 4 dump');
    assert.equal(load?.expected?.text, 'one row');
    assert.equal(load?.expected?.commands[0]?.text, "psql -c 'select 1'");
    assert.deepEqual(load?.rollback, {
      text: 'dropdb orders',
      isCode: true,
      commands: [{ text: 'dropdb orders', isPartial: false }],
    });
  });

  it('adds the times up against the objective, along the longest path', () => {
    const [one, ...none] = listOf(MARKDOWN).budgets;
    assert.deepEqual([one?.minutes, one?.limit, one?.untimed, one?.isPath], [70, 120, 0, false]);
    assert.deepEqual(none, [], 'the way back has no budget');
    const yaml = listOf(YAML, 'restore.runbook.yaml');
    const [path] = yaml.budgets;
    assert.deepEqual([path?.minutes, path?.limit, path?.isPath], [210, undefined, true]);
    assert.deepEqual(
      path?.path.map(({ step, minutes }) => [stepById(yaml, step)?.text, minutes]),
      [
        ['Build the hosts', 60],
        ['Load the dump', 150],
      ],
    );
    assert.equal(phaseMinutes(yaml.phases[0] ?? assert.fail()), 260);
  });

  it('takes the budget that is nearest to its objective for the one that matters', () => {
    const budget = { first: '', fromOutage: false, untimed: 0, path: [], isPath: false };
    const loose = { ...budget, minutes: 90, limit: 240 };
    const tight = { ...budget, minutes: 50, limit: 60 };
    const free = { ...budget, minutes: 500, limit: undefined };
    assert.equal(tightest([loose, tight, free]), tight);
    assert.equal(tightest([{ ...free, minutes: 5 }, free]), free);
    assert.equal(tightest([]), undefined);
  });

  it('finds the step of a line, the innermost one', () => {
    const list = listOf(MARKDOWN);
    const at = (words: string) => {
      const line = MARKDOWN.split('\n').findIndex((each) => each.includes(words));
      return stepAtLine(list, line)?.text;
    };
    assert.equal(at('**declared**'), 'The plan is declared (plan)');
    assert.equal(at('Undo:'), 'Stop the writers with `systemctl stop shop`');
    assert.equal(at('--jobs 4'), 'Load the dump');
    assert.equal(at('Watch the log'), 'Watch the log');
    assert.equal(at('# Restore orders-db'), undefined);
    assert.equal(at('## Failback'), undefined);
  });

  it('keeps the names of steps while others come, go, move and are done', () => {
    const before = new Map(stepsOf(MARKDOWN).map(({ id, text }) => [text, id]));
    const edits = [
      (text: string) => text.replace('1. **Stop**', '1. Breathe\n1. **Stop**'),
      (text: string) => text.replace('- [ ] Two', '- [x] Two').replace('dba, 1 h', 'dba, 2 h'),
      (text: string) => text.replace('## Before', 'Some words.\n\n## Before'),
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => text.replaceAll('- [', '* ['),
    ];
    for (const edit of edits) {
      for (const { id, text } of stepsOf(edit(MARKDOWN))) {
        if (text !== 'Breathe') assert.equal(before.get(text), id, text);
      }
    }
    const ids = stepsOf(YAML, 'a.runbook.yaml').map(({ id }) => id);
    const reworded = YAML.replace('Load the dump', 'Load the newest dump');
    assert.deepEqual(
      stepsOf(reworded, 'a.runbook.yaml').map(({ id }) => id),
      ids,
    );
  });

  it('gives no two steps one name, whatever the document', () => {
    const lines = fc.constantFrom(
      '- [ ] a',
      '  - [x] a',
      '1. a',
      '   1. a',
      '2. [ ] a',
      '## Restore steps',
      '### 1. Step a',
      '| # | Step |\n| --- | --- |\n| 1 | a |',
      '',
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 16 }), (written) => {
        const text = `# Restore\n\n${written.join('\n')}`;
        const steps = stepsOf(text);
        assert.equal(new Set(steps.map(({ id }) => id)).size, steps.length);
        const boxes = analysisOf('a.md', text).runbook.tasks.length;
        assert.equal(steps.filter(({ task }) => task).length, boxes, 'every box is listed once');
      }),
    );
  });

  it('copies what is typed: no prompt, no output, no quote mark, no number for an alias', () => {
    const text = [
      '# Restore',
      '',
      '## Restore steps',
      '',
      '> 1. Look',
      '>',
      '>    ```console',
      '>    $ kubectl get pods \\',
      '>      --all-namespaces',
      '>    NAME READY',
      '>    $ kubectl top',
      '>    ```',
      '',
    ].join('\n');
    assert.equal(
      stepsOf(text)[0]?.commands[0]?.text,
      'kubectl get pods \\\n  --all-namespaces\nkubectl top',
    );
    const alias =
      'apiVersion: dr-runbook/v1\nkind: restore-procedure\nspec: &s\n  steps: [{id: a, action: b}]\n  more: *s\n';
    assert.equal(stepsOf(alias, 'a.runbook.yaml').length, 1);
  });

  it('lets nobody copy a command with a secret redacted, or with characters that hide', () => {
    const secret = '# R\n\n## Restore steps\n\n1. Run `psql -c 1 password=Kw7tulip88Rz`\n';
    const { source } = redactedSource('', secret);
    const [blotted] = stepsOf(source.text);
    assert.doesNotMatch(JSON.stringify(blotted), /tulip/);
    assert.equal(blotted?.commands[0]?.isPartial, true);
    const [hidden] = stepsOf('# R\n\n## Restore steps\n\n1. Run `rm -f \u202etxt.a`\n');
    assert.deepEqual(hidden?.commands, [{ text: 'rm -f \ufffdtxt.a', isPartial: true }]);
  });

  it('leaves words as they are that only look like marks', () => {
    const shown = (text: string) => stepsOf(`# R\n\n## Restore steps\n\n1. ${text}\n`)[0]?.text;
    assert.equal(shown('Copy *.sql and *.csv to a_b_c'), 'Copy *.sql and *.csv to a_b_c');
    assert.equal(shown('**Copy `a*b*c` now** and _wait_'), 'Copy `a*b*c` now and wait');
    assert.equal(
      shown('See [the `plan`](plan.md "x") &amp; <b>go</b> 1 < 2'),
      'See the `plan` &amp; go 1 < 2',
    );
    assert.equal(shown('Open <https://status.example.org>'), 'Open https://status.example.org');
  });

  it('lists two thousand steps, and says how many more there are', () => {
    const steps = Array.from({ length: 2_500 }, (_, index) => `- [ ] step ${index}\n`).join('');
    const { omitted, progress } = listOf(`# R\n\n## Many\n\n${steps}`);
    assert.deepEqual([omitted, progress.all], [500, 2_000]);
  });
});

describe('freshness', () => {
  it('tells the last review and the last test, and leaves to the rules what is overdue', () => {
    const context = contextOf(
      analysisOf('restore.md', `${MARKDOWN}\nThe plan was last tested on 2025-11-16.\n`),
    );
    const fresh = freshnessOf(context, [], reading);
    assert.deepEqual(fresh.reviewed, {
      date: { year: 2026, month: 1, day: 5 },
      days: 10,
      isOverdue: false,
    });
    assert.deepEqual([fresh.tested.days, fresh.tested.isOverdue], [60, false]);
    const late = freshnessOf(context, [{ rule: 'test-overdue' }], reading);
    assert.deepEqual([late.reviewed.isOverdue, late.tested.isOverdue], [false, true]);
    const bare = freshnessOf(contextOf(analysisOf('a.md', '# R\n')), [], reading);
    assert.equal(bare.reviewed.date, undefined);
  });
});
