/** Tests what counts as a step, and what is known of it. */
import assert from 'node:assert/strict';
import { at, drawSteps, read } from './draw.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly steps: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'numbers below a heading about recovery',
    text: '# Restore\n\n1. Stop it\n2. Load it\n',
    steps: ['1 Stop it', '2 Load it'],
  },
  {
    name: 'numbers below a heading inside such a section',
    text: '# Failover\n\n## Database\n\n1. Promote it\n',
    steps: ['1 Promote it'],
  },
  {
    name: 'numbers in other languages',
    text: '# Wiederherstellung\n\n1. Dienst stoppen\n\n# Procédure de reprise\n\n1. Arrêter\n',
    steps: ['1 Dienst stoppen', '1 Arrêter'],
  },
  { name: 'no bullets', text: '# Restore\n\n- Stop it\n', steps: [] },
  { name: 'no numbers elsewhere', text: '# Goals\n\n1. Be fast\n', steps: [] },
  {
    name: 'numbers elsewhere, when one holds a command',
    text: '# Goals of it\n\n# Night shift\n\n1. Look\n2. Run `systemctl restart orders`\n',
    steps: ['1 Look', '2 Run `systemctl restart orders` | $ systemctl restart orders'],
  },
  {
    name: 'no prerequisites or contacts in a procedure',
    text: '# Restore procedure\n\n## Prerequisites\n\n1. Access\n\n## Contacts\n\n1. Run `kubectl get pods`\n',
    steps: [],
  },
  { name: 'no table of contents', text: '# Restore\n\n1. [a](#a)\n2. [b](#b)\n', steps: [] },
  {
    name: 'the title in the metadata',
    text: '---\ntitle: Restore the wiki\n---\n1. Stop it\n',
    steps: ['1 Stop it'],
  },
  {
    name: 'steps in steps',
    text: '# Restore\n\n1. a\n   - b\n     1. c\n   2. d\n',
    steps: ['1 a', '  1 c', '  2 d'],
  },
  { name: 'tasks that are numbered', text: '# Restore\n\n1. [ ] Stop it\n', steps: ['1 Stop it'] },
  {
    name: 'who and how long',
    text: '# Restore\n\n1. a (dba, 90 min)\n2. b (~1 h).\n3. c (on-call engineer)\n4. d (optional)\n5. e (see `x`)\n6. f\n   Owner: storage team\n   Time: 20 minutes\n7. Load it. This takes about 2 hours.\n',
    steps: [
      '1 a | by dba | in 90 min',
      '2 b | in 60 min',
      '3 c | by on-call engineer',
      '4 d (optional)',
      '5 e (see `x`)',
      '6 f | by storage team | in 20 min',
      '7 Load it. This takes about 2 hours. | in 120 min',
    ],
  },
  {
    name: 'checks and ways back by label',
    text: '# Restore\n\n1. a\n   **Verify:** b is up\n   and ready\n   *Undo*: c\n2. d\n\n   Expected result:\n\n   ```\n   e\n   ```\n\n   If it fails: f\n',
    steps: ['1 a | expect b is up⏎   and ready | undo c', '2 d | expect e | undo f'],
  },
  {
    name: 'checks by their words',
    text: '# Restore\n\n1. Start it. The page should show the version.\n2. Verify the count of rows\n3. Ask to ensure a seat\n',
    steps: [
      '1 Start it. The page should show the version. | expect The page should show the version',
      '2 Verify the count of rows | expect Verify the count of rows',
      '3 Ask to ensure a seat',
    ],
  },
  {
    name: 'commands, and what they print',
    text: '# Restore\n\n1. Run `./load.sh`, see `wal-g` or `psql -l`:\n\n   ```sh\n   pg_restore x\n   ```\n\n   Output:\n\n   ```\n   done\n   ```\n\n   ```yaml\n   a: b\n   ```\n',
    steps: [
      '1 Run `./load.sh`, see `wal-g` or `psql -l`: | $ psql -l | $ pg_restore x | expect done',
    ],
  },
  {
    name: 'a list that a fence cuts',
    text: '# Restore\n\n1. a:\n\n```sh\nx\n```\n\n2. b\n\nNote\n\n```sh\ny\n```\n\n3. c\n\nThe end.\n',
    steps: ['1 a: | $ x', '2 b | $ y', '3 c'],
  },
  {
    name: 'headings that say so',
    text: '# Wiki\n\n## Step 1: Stop it (dba, 5 min)\n\n`kubectl scale deploy/wiki --replicas=0`\n\n## Step 2\n\n1. a\n\nRollback: b\n',
    steps: [
      '1 Stop it | $ kubectl scale deploy/wiki --replicas=0 | by dba | in 5 min',
      '2 Step 2 | undo b',
      '  1 a',
    ],
  },
  {
    name: 'numbered headings of a procedure',
    text: '# Plan\n\n## Restoring the wiki\n\n### 1. Load the dump\n\na\n\n### 2. Dump\n\n```sh\nb\n```\n\n### 3. Background\n\nc\n',
    steps: ['1 Load the dump', '2 Dump | $ b'],
  },
  {
    name: 'no numbered sections of a plan',
    text: '# Disaster recovery plan\n\n## 1. Purpose\n\na\n\n## 2. Recovery objectives\n\nb\n',
    steps: [],
  },
  {
    name: 'rows of a table of steps',
    text: '# Restore\n\n| # | Step | Who | Time (min) | Check | Undo |\n|---|---|---|---|---|---|\n| 1 | Load it with `psql -f x.sql` | dba | 40 | rows match | drop it |\n| 2. | Wait | | about 1 h | | |\n',
    steps: [
      '1 Load it with `psql -f x.sql` | $ psql -f x.sql | expect rows match | by dba | in 40 min | undo drop it',
      '2 Wait | in 60 min',
    ],
  },
  {
    name: 'German rows, where a section is no procedure by name',
    text: '# Plan\n\n## Ablauf im Ernstfall\n\n| Nr. | Maßnahme | Wer |\n|---|---|---|\n| 1 | Rechner starten | Leitung |\n',
    steps: ['1 Rechner starten | by Leitung'],
  },
  {
    name: 'no rows of findings, reports, inventories and overviews',
    text: '# Restore\n\n| # | Action | Owner | Due |\n|---|---|---|---|\n| 1 | Mend it | dba | 2026-10-01 |\n\n| # | Step | Started | Finished |\n|---|---|---|---|\n| 1 | Load it | 10:00 | 10:40 |\n\n| # | System | Owner |\n|---|---|---|\n| 1 | wiki | dba |\n\n| Step | Owner |\n|---|---|\n| Load it | dba |\n\n## Roles\n\n| # | Task | Who |\n|---|---|---|\n| 1 | Decide | lead |\n',
    steps: [],
  },
  {
    name: 'bold steps',
    text: '# Restore\n\n**Step 1: Stop it**\n\na\n\n**Step 2: Load it**\n\nUndo: b\n',
    steps: ['1 Stop it', '2 Load it | undo b'],
  },
];

describe('steps of Markdown', () => {
  for (const { name, text, steps } of CASES) {
    it(`reads ${name}`, () => assert.deepEqual(drawSteps(read(text).steps), steps));
  }

  it('spans a step with all that stands in it', () => {
    const runbook = read('# Restore\n\n1. a\n\n   b\n   1. c\n2. d\n');
    const [first] = runbook.steps;
    assert.ok(first);
    assert.equal(at(runbook, first.span), '1. a\n\n   b\n   1. c');
    assert.equal(first.section, 1);
  });
});
