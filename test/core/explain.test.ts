/** The page of a practice and of a rule, and what is suggested for a slip. */
import assert from 'node:assert/strict';
import { catalogue } from '../../src/catalogue.generated.ts';
import { explain, nearestIds, withoutCarets } from '../../src/core/explain.ts';
import type { Rule } from '../../src/core/rule.ts';

const RULE: Rule = {
  id: 'step-order',
  summary: 'Steps are numbered',
  category: 'steps',
  severity: 'warning',
  why: 'Nobody knows the order.',
  remedy: 'Number them.',
  kinds: ['restore-procedure'],
  examples: [
    { name: 'no numbers', text: '- Stop it\n  ^^^^^^^\n', fixed: '1. Stop it\n' },
    { name: 'numbers', text: '1. Start it\n' },
  ],
  check: () => [],
};

describe('explain', () => {
  it('makes a page of every practice and rule', () => {
    const ids = new Set<string>();
    for (const entry of [...catalogue.practices, ...catalogue.rules]) {
      const page = explain(entry);
      assert.equal(page.id, entry.id);
      assert.ok(page.title && page.requirement && page.why && page.docs.endsWith(`/${page.id}.md`));
      assert.ok(
        page.severities.length > 0 && page.waive.every(({ text }) => text.includes(page.id)),
      );
      for (const example of [page.good, page.bad])
        assert.doesNotMatch(example?.text ?? '', /^\s*\^+\s*$/m);
      ids.add(page.id);
    }
    assert.equal(ids.size, catalogue.practices.length + catalogue.rules.length);
  });

  it('shows the bad and the good of a rule without carets', () => {
    const { bad, good, applies, docs } = explain(RULE);
    assert.deepEqual(bad, { name: 'no numbers', syntax: 'markdown', text: '- Stop it\n' });
    assert.deepEqual(good, { name: 'numbers', syntax: 'markdown', text: '1. Start it\n' });
    assert.deepEqual(applies, [{ kind: 'restore-procedure', as: 'required' }]);
    assert.equal(docs, 'docs/rules/step-order.md');
  });

  it('takes the text after the fixes for the good of a rule that has no other', () => {
    const [first] = RULE.examples;
    assert.equal(explain({ ...RULE, examples: [first] }).good?.text, '1. Stop it\n');
  });
});

describe('withoutCarets', () => {
  it('removes lines of carets only', () => {
    assert.equal(withoutCarets('a ^ b\n  ^^ ^\nc\n\n'), 'a ^ b\nc\n\n');
  });
});

describe('nearestIds', () => {
  const ids = ['backup-plan', 'backup-schedule', 'offsite-backup-location', 'restore-drill'];
  const cases: readonly (readonly [word: string, first: string | undefined])[] = [
    ['backup-pln', 'backup-plan'],
    ['Backup-Schedule', 'backup-schedule'],
    ['ofsite-backup', 'offsite-backup-location'],
    ['offsite', 'offsite-backup-location'],
    ['drill', 'restore-drill'],
    ['kubernetes', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined],
  ];
  for (const [word, first] of cases) {
    it(`${word.slice(0, 20) || 'nothing'}: ${first ?? 'none'}`, () => {
      assert.equal(nearestIds(word, ids)[0], first);
    });
  }
});
