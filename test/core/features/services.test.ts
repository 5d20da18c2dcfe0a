/** Services: sets with their readiness, gaps, overdue dates and owners, out of the real engine. */
import assert from 'node:assert/strict';
import { isOpen } from '../../../src/core/facts/weight.ts';
import {
  documentAlone,
  type Judging,
  overdueIn,
  serviceOf,
} from '../../../src/core/features/services.ts';
import { contextOf, lint } from '../../../src/core/lint.ts';
import { askedVerdicts, readinessOf } from '../../../src/core/readiness.ts';
import type { RuleContext } from '../../../src/core/rule.ts';
import { contextFor } from '../../judge.ts';

const PLAN = `---
kind: dr-plan
id: shop-plan
owner: platform-lead
last_reviewed: 2024-01-10
review_interval: P1Y
---

# Recovery plan of the **shop**

The [restore](restore.md) is a procedure of its own.
`;

const RESTORE = `---
kind: restore-procedure
plan: shop-plan
owner: TBD
next_review: 2026-03-01
---

# Restore shop-db

1. Load the dump (platform-lead, 30 min)
`;

const CHANGES = `---
kind: change-log
plan: shop-plan
owner: Platform-Lead
---

# Changes

| Date | Change | Approved by |
| --- | --- | --- |
| 2026-11-01 | shop-db moved to site B | platform-lead |
`;

const context = contextFor('plan.md', PLAN, {
  beside: { 'restore.md': RESTORE, 'changes.md': CHANGES },
});

function judgingOf(around: RuleContext): Judging {
  return {
    askedVerdicts,
    isOpen,
    readinessOf,
    lint: (analysis) => lint(analysis, around),
  };
}

describe('a service', () => {
  const service = serviceOf(context, judgingOf(context));

  it('is called like its plan where nothing is configured, without marks', () => {
    assert.equal(service?.name, 'Recovery plan of the shop');
    assert.equal(service?.uri, 'plan.md');
  });

  it('has the readiness that every host says, and a gap for each practice that is not met', () => {
    const { met, required } = readinessOf(context);
    assert.deepEqual(service?.readiness, { met, required });
    assert.equal(service?.gaps.length, required - met);
    assert.ok(met > 0, 'the change log counts for the plan');
    for (const { state } of service?.gaps ?? []) assert.notEqual(state, 'satisfied');
  });

  it('counts the errors of all its documents', () => {
    const all = [...context.workspace.documents.values()].flatMap((each) => lint(each, context));
    const errors = all.filter(({ severity }) => severity === 'error').length;
    assert.ok(errors > 1);
    assert.equal(service?.errors, errors);
  });

  it('says what is overdue over the set, the oldest first, and since when', () => {
    assert.deepEqual(
      service?.overdue.map(({ due, uri }) => [due, uri]),
      [
        ['2025-01-10', 'plan.md'],
        ['2026-03-01', 'restore.md'],
      ],
    );
    assert.match(service?.overdue[1]?.said ?? '', /^The review was due on 2026-03-01, .* ago$/);
  });

  it('names owners once, whatever the case, and nobody for a gap', () => {
    assert.deepEqual(service?.owners, [
      { name: 'platform-lead', documents: ['plan.md', 'changes.md'] },
    ]);
    assert.deepEqual(
      service?.documents.map(({ uri, kind, owner }) => [uri, kind, owner]),
      [
        ['plan.md', 'dr-plan', 'platform-lead'],
        ['changes.md', 'change-log', 'Platform-Lead'],
        ['restore.md', 'restore-procedure', undefined],
      ],
    );
  });

  it('is nothing for a document that is no plan', () => {
    const restore = context.workspace.documents.get('restore.md');
    assert.ok(restore);
    const inSet = contextOf(restore, context);
    assert.equal(serviceOf(inSet, judgingOf(inSet)), undefined);
  });

  it('has the configured name', () => {
    const services = [{ name: 'Webshop', documents: ['*.md'] }];
    const named = contextFor('plan.md', PLAN, { config: { services } });
    assert.equal(serviceOf(named, judgingOf(named))?.name, 'Webshop');
  });
});

describe('a document of no plan', () => {
  it('is judged as its own kind', () => {
    const alone = contextFor('restore.md', RESTORE.replace('plan: shop-plan\n', ''));
    const document = documentAlone(alone, judgingOf(alone));
    assert.deepEqual(document.readiness, readinessOf(alone));
    assert.equal(document.overdue.length, 1);
    assert.equal(document.title, 'Restore shop-db');
  });
});

describe('what is overdue', () => {
  it('is what today causes, and nothing else', () => {
    const found = lint(context.analysis, context);
    const late = overdueIn(found);
    assert.ok(found.length > late.length);
    assert.equal(late.length, found.filter(({ cause }) => cause === 'time').length);
  });

  it('has a day for every rule that can name one', () => {
    const text = `---
kind: dr-plan
last_reviewed: 2020-01-01
waivers:
  - rule: contact-list
    reason: soon
    until: 2026-01-31
---

# Plan

## Contacts

| Contact | Mobile | Verified |
| --- | --- | --- |
| duty-manager | +44 7700 900102 | 2020-02-01 |

The failover was last tested on 2020-03-01.
`;
    const late = overdueIn(lintOf(text));
    assert.deepEqual(
      late.map(({ due }) => due),
      [...late.map(({ due }) => due)].sort(),
    );
    assert.ok(late.length >= 4);
    for (const { due, said } of late) assert.match(due ?? '', /^\d{4}-\d\d-\d\d$/, said);
  });
});

function lintOf(text: string) {
  const own = contextFor('plan.md', text);
  return lint(own.analysis, own);
}
