/** Lenses: readiness, due dates and budgets, out of the real engine. */
import assert from 'node:assert/strict';
import { formatDate } from '../../../src/core/facts/time/calendar.ts';
import { dueDates } from '../../../src/core/features/due-dates.ts';
import { lensesOf } from '../../../src/core/features/lenses.ts';
import { lint } from '../../../src/core/lint.ts';
import { severityOf } from '../../../src/core/profiles.ts';
import { readinessOf } from '../../../src/core/readiness.ts';
import { inEnglish } from '../../../src/core/words.ts';
import * as engine from '../../../src/vscode/engine.ts';
import { type Around, contextFor } from '../../judge.ts';

const reading = { ...engine, words: inEnglish };

const RESTORE = `---
kind: restore-procedure
systems: [shop-db]
rto: 4 h
last_reviewed: 2026-10-01
review_interval: P1Y
---

# Restore shop-db

## Restore procedure

1. Build the host (platform, 30 min)
2. Load the dump (dba, 2 h)
3. Check the totals (dba)

## Failback procedure

1. Switch over (dba, 5 min)
`;

function lenses(path: string, text: string, around: Around = {}): readonly string[] {
  const context = contextFor(path, text, around);
  const { source } = context.runbook;
  return lensesOf(context, lint(context.analysis, context), reading).map(
    ({ span, title }) => `${source.positionAt(span.start).line + 1}: ${title}`,
  );
}

describe('lenses', () => {
  it('say readiness and due date on the title, and the budget on the procedure', () => {
    const context = contextFor('restore.md', RESTORE);
    const { met, required } = readinessOf(context);
    const errors = lint(context.analysis, context).filter((one) => one.severity === 'error').length;
    const more = errors === 0 ? '' : errors === 1 ? ', 1 error' : `, ${errors} errors`;
    assert.deepEqual(lenses('restore.md', RESTORE), [
      `9: ${met} of ${required} covered${more}`,
      '9: Next due on 2027-10-01: review',
      '11: Steps of 2 h 30 min, 1 h 30 min left of the RTO of 4 h; 1 step does not say its time',
    ]);
  });

  it('say what is overdue, and by how much steps are too long', () => {
    const late = RESTORE.replace('2026-10-01', '2024-10-01').replace('rto: 4 h', 'rto: 2 h');
    const [, due, budget] = lenses('restore.md', late);
    assert.equal(due, '9: Overdue since 2025-10-01: review');
    assert.match(budget ?? '', /^11: Steps of 2 h 30 min, 30 min over the RTO of 2 h/);
  });

  it('stand on the title and the steps of YAML', () => {
    const text = `apiVersion: dr-runbook/v1
kind: restore-procedure
metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  systems: [shop-db]
  steps:
    - {id: load, action: Load the dump, owner: dba, duration: PT90M}
`;
    const plan =
      '---\nkind: dr-plan\nid: shop-plan\n---\n\n# Plan\n\n| System | RTO |\n| --- | --- |\n| shop-db | 1 h |\n';
    const found = lenses('restore.runbook.yaml', text, { beside: { 'plan.md': plan } });
    assert.match(found[0] ?? '', /^3: \d+ of \d+ covered/);
    assert.match(found.at(-1) ?? '', /^6: Steps of 1 h 30 min, 30 min over the RTO of 1 h/);
  });
});

describe('due dates', () => {
  const PLAN = `---
kind: dr-plan
next_review: 2027-01-31
---

# Plan of the shop

| Exercise | How often | Last held |
| --- | --- | --- |
| restore drill | quarterly | 2026-11-03 |
`;

  const due = (text: string, around: Around = {}) => {
    const found = dueDates(contextFor('plan.md', text, around), { severityOf });
    return found.map(({ rule, due: day, isPast }) => [rule, formatDate(day), isPast]);
  };

  it('are those that the rules will report, the earliest first', () => {
    assert.deepEqual(due(PLAN), [
      ['review-overdue', '2027-01-31', false],
      ['test-overdue', '2027-02-03', false],
    ]);
  });

  it('are past when the rules report them', () => {
    const context = contextFor('plan.md', PLAN, { today: '2027-06-01' });
    const told = lint(context.analysis, context).filter(({ cause }) => cause === 'time');
    assert.deepEqual(
      due(PLAN, { today: '2027-06-01' }).map(([rule, , isPast]) => [rule, isPast]),
      [
        ['review-overdue', true],
        ['test-overdue', true],
      ],
    );
    assert.equal(told.length, 2);
  });

  it('leave out what the configuration has turned off', () => {
    const config = { severities: { 'test-overdue': 'off' as const } };
    assert.deepEqual(
      due(PLAN, { config }).map(([rule]) => rule),
      ['review-overdue'],
    );
  });
});
