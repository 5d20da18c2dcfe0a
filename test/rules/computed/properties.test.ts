/** On sets that are cut, doubled and shuffled, checks never fail, say the same again, and mind their own set. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from './check.ts';
import { type Documents, MARKDOWN, YAML } from './sets.ts';

const UNRELATED: Documents = {
  'other/payroll-plan.md': `---
kind: dr-plan
id: payroll-plan
systems: [payroll-db]
last_reviewed: 2026-11-16
rto: 30 min
rpo: 1 min
---

# Recovery plan of the payroll

Production runs in us-east-1. Backups of payroll-db run nightly.

| Role | Holder |
| --- | --- |
| recovery-lead | payroll-lead |
`,
  'notes.md': '# Lunch\n\nRTO: 1 min. The plan was last tested on 2020-01-01.\n',
};

/** What a line may become. */
const WORDS: readonly string[] = [
  '',
  '|',
  '| shop-db | TBD | 4 | weekly |',
  'RPO: 1 min',
  '## Backups',
  'Backups run monthly to /backups on shop-db.',
  '1. Run `kubectl delete pvc data` (database, 900 h)',
  '```',
  '  - ',
  'spec:',
  '    - {id: shop-db, rto: P1Y, rpo: , depends_on: [shop-db]}',
  'last_reviewed: 1999-12-31',
  '- {id: a, action: b, depends_on: [a], duration: PT9H, changes_state: true}',
  '\u0000\ud800',
];

/** A set with some of its lines taken out, doubled or replaced. */
const mutated: fc.Arbitrary<Documents> = fc
  .tuple(
    fc.constantFrom(MARKDOWN, YAML),
    fc.array(
      fc.record({
        document: fc.nat(),
        line: fc.nat(),
        as: fc.constantFrom('drop', 'double', 'swap', ...WORDS),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([documents, changes]) => {
    const paths = Object.keys(documents);
    const lines = new Map(paths.map((path) => [path, (documents[path] ?? '').split('\n')]));
    for (const { document, line, as } of changes) {
      const here = lines.get(paths[document % paths.length] ?? '');
      if (here === undefined || here.length === 0) continue;
      const at = line % here.length;
      const old = here[at] ?? '';
      const next = here[at + 1] ?? '';
      if (as === 'drop') here.splice(at, 1);
      else if (as === 'double') here.splice(at, 0, old);
      else if (as === 'swap') here.splice(at, 2, next, old);
      else here.splice(at, 1, as);
    }
    return Object.fromEntries([...lines].map(([path, text]) => [path, text.join('\n')]));
  });

const RUNS = 40;

describe('computed checks', () => {
  it('never fail, and stand on text that is there', () => {
    fc.assert(
      fc.property(mutated, (documents) => {
        for (const { path, span, message } of check(documents)) {
          const { length } = documents[path] ?? '';
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= length, message);
          assert.ok(!/undefined|NaN|\[object/.test(message), message);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('say the same of the same text, in whatever order it is read', () => {
    fc.assert(
      fc.property(mutated, (documents) => {
        const reversed = Object.fromEntries(Object.entries(documents).reverse());
        assert.deepEqual(told(check(documents)), told(check(reversed)));
      }),
      { numRuns: RUNS },
    );
  });

  it('say the same beside documents that have nothing to do with them', () => {
    fc.assert(
      fc.property(mutated, (documents) => {
        const alone = told(check(documents));
        const beside = told(
          check({ ...UNRELATED, ...documents }).filter(({ path }) => path in documents),
        );
        assert.deepEqual(beside, alone);
      }),
      { numRuns: RUNS },
    );
  });

  it('judge each of many systems by itself', () => {
    const rows = Array.from({ length: 400 }, (_, at) => `| system-${at} | yes | 4 h | 1 h |`);
    const plan = `---\nkind: dr-plan\n---\n\n# Plan\n\n| System | Holds data | RTO | RPO |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\nBackups of system-1 run nightly.\n`;
    const found = check({ 'plan.md': plan });
    assert.deepEqual(
      found.map(({ rule, text }) => [rule, text]),
      [['rpo-backup-interval', '1 h']],
    );
  });
});

function told(found: ReturnType<typeof check>): string[] {
  return found
    .map(({ rule, path, span, message }) => `${path}:${span.start} ${rule} ${message}`)
    .sort();
}
