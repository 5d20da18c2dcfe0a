/** What to do next: the worst first, and of equals what an author does first. */
import assert from 'node:assert/strict';
import { checklist } from '../../../src/core/features/checklist.ts';
import { firstSentence, nextAction } from '../../../src/core/features/next-action.ts';
import type { Diagnostic } from '../../../src/core/finding.ts';
import { lint } from '../../../src/core/lint.ts';
import { contextFor } from '../../judge.ts';
import { analysisOf, contextOf, practice } from './fixture.ts';

const practices = [practice('backup-schedule', 'Backup'), practice('contact-list', 'People')];
const list = checklist(contextOf(analysisOf('plan.md', '# Plan\n\nText.\n')), practices);

function found(rule: string, more: Partial<Diagnostic>): Diagnostic {
  const place = { line: 2, character: 0 };
  return {
    rule,
    severity: 'error',
    message: `${rule} is wrong. Mend it.`,
    uri: 'file:///plan.md',
    span: { start: 8, end: 12 },
    range: { start: place, end: place },
    related: [],
    docs: '',
    fixes: [],
    ...more,
  };
}

const fix = { title: 'Insert it', safe: false, edits: [] };

describe('the next action', () => {
  it('is nothing when nothing is wrong', () => {
    assert.equal(nextAction(list, []), undefined);
  });

  it('goes by severity, then writes before it fills, extends, mends and renews', () => {
    const all = [
      found('review-overdue', { severity: 'warning', cause: 'time' }),
      found('step-without-owner', { severity: 'warning' }),
      found('contact-list', { severity: 'warning', state: 'vague' }),
      found('contact-list', { severity: 'warning', state: 'placeholder' }),
      found('contact-list', { severity: 'warning', state: 'missing', fixes: [fix] }),
      found('rto-step-sum', {}),
    ];
    const done: string[] = [];
    for (let left = all; left.length > 0; ) {
      const next = nextAction(list, left);
      assert.ok(next);
      done.push(next.what);
      left = left.filter(({ message, state }) => {
        const isIt =
          message === next.message && (state === undefined || STATES[state] === next.what);
        return !isIt;
      });
    }
    assert.deepEqual(done, ['mend', 'write', 'fill', 'extend', 'mend', 'renew']);
  });

  it('takes practices in the order in which people read them', () => {
    const both = [
      found('contact-list', { state: 'missing', fixes: [fix] }),
      found('backup-schedule', { state: 'missing', fixes: [fix] }),
    ];
    const next = nextAction(list, both);
    assert.equal(next?.subject, 'Backup schedule');
    assert.equal(next?.insert?.practice.id, 'backup-schedule');
  });

  it('goes to the place where nothing can be inserted', () => {
    const next = nextAction(list, [found('backup-schedule', { state: 'missing' })]);
    assert.equal(next?.insert, undefined);
    assert.equal(next?.range.start.line, 2);
    assert.equal(nextAction(list, [found('odd', {})])?.subject, 'odd is wrong');
  });

  it('is one of the real findings of a plan', () => {
    const context = contextFor('plan.md', '---\nkind: dr-plan\n---\n\n# Plan of the shop\n');
    const all = checklist(context, context.catalogue.practices);
    const diagnostics = lint(context.analysis, context);
    const next = nextAction(all, diagnostics);
    assert.equal(next?.what, 'write');
    assert.ok(diagnostics.some(({ message }) => message === next?.message));
  });
});

const STATES: Readonly<Record<string, string>> = {
  missing: 'write',
  placeholder: 'fill',
  vague: 'extend',
};

describe('the first sentence', () => {
  it('ends at a full stop before a blank, not at one in a number or a name', () => {
    assert.equal(firstSentence('RTO is 1.5 h. Say more.'), 'RTO is 1.5 h');
    assert.equal(firstSentence('Only one.'), 'Only one');
    assert.equal(firstSentence(''), '');
  });
});
