/** What is new and what is fixed: by fingerprint, and by how serious it is. */
import assert from 'node:assert/strict';
import type { Severity } from '../../src/core/finding.ts';
import { comparedSaid, compareFindings, knownFindings } from '../../src/report/comparison.ts';
import { failing } from '../../src/report/outcome.ts';
import { checkedFile, outcome } from './outcomes.ts';

function file(text: string, severity: Severity = 'warning', state?: string) {
  const drafts = [{ at: 'TBD', rule: 'gap', severity, ...(state === undefined ? {} : { state }) }];
  return checkedFile('plan.md', text, text.includes('TBD') ? drafts : []);
}

function compare(before: ReturnType<typeof file>, now: ReturnType<typeof file>) {
  const { news, fixed } = compareFindings(knownFindings([before]), [now]);
  return { news: news.size, fixed: fixed.length };
}

describe('a comparison', () => {
  it('matches findings whose lines have moved', () => {
    assert.deepEqual(compare(file('TBD\n'), file('one\ntwo\n\nTBD\n')), { news: 0, fixed: 0 });
  });

  it('takes another text for another finding, and a practice for the same', () => {
    assert.deepEqual(compare(file('RTO TBD'), file('RPO TBD')), { news: 1, fixed: 1 });
    const vague = file('RTO TBD', 'warning', 'vague');
    assert.deepEqual(compare(vague, file('RPO TBD', 'warning', 'missing')), { news: 0, fixed: 0 });
  });

  it('counts as new what has become more serious, not what has become less', () => {
    assert.deepEqual(compare(file('TBD'), file('TBD', 'error')), { news: 1, fixed: 0 });
    assert.deepEqual(compare(file('TBD'), file('TBD', 'info')), { news: 0, fixed: 0 });
  });

  it('counts a second one of the same as new', () => {
    const twice = checkedFile('plan.md', 'TBD', [
      { at: 'TBD', rule: 'gap' },
      { at: 'TBD', rule: 'gap' },
    ]);
    const once = checkedFile('plan.md', 'TBD', [{ at: 'TBD', rule: 'gap' }]);
    assert.deepEqual(compare(once, twice), { news: 1, fixed: 0 });
    assert.deepEqual(compare(twice, once), { news: 0, fixed: 1 });
  });

  it('lets only what is new fail a run, and nothing that is a matter of time', () => {
    const now = checkedFile('plan.md', 'one two three', [
      { at: 'one', rule: 'a' },
      { at: 'two', rule: 'b' },
      { at: 'three', rule: 'c' },
    ]);
    const [old, fresh, late] = now.diagnostics;
    assert.ok(old && fresh && late);
    const overdue = { ...late, cause: 'time' as const };
    const files = [{ ...now, diagnostics: [old, fresh, overdue] }];
    const comparison = {
      with: {},
      news: new Set([fresh, overdue]),
      byTime: new Set<never>(),
      fixed: [],
    };
    assert.deepEqual([...failing({ ...outcome(files), comparison })], [fresh]);
    assert.deepEqual(
      [...failing({ ...outcome(files), comparison: { ...comparison, byTime: new Set([fresh]) } })],
      [],
    );
    assert.deepEqual([...failing(outcome(files))].length, 3);
  });

  it('says what it is compared with', () => {
    assert.equal(comparedSaid({ ref: 'main', commit: '1a2b3c4d5e' }), 'since main (1a2b3c4)');
    assert.equal(comparedSaid({ baseline: 'known.json' }), 'beyond the baseline known.json');
  });
});
