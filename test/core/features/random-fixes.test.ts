/** Two hundred random edits with random fixes: each touches its own places only, and can be taken back. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { suppressionEdits } from '../../../src/core/features/suppress-here.ts';
import { waiverEdit } from '../../../src/core/features/waive.ts';
import type { Edit } from '../../../src/core/finding.ts';
import { allFixes, applyEdits } from '../../../src/core/fix.ts';
import { lint } from '../../../src/core/lint.ts';
import { shares } from '../../arbitrary-shares.ts';
import { contextFor } from '../../judge.ts';

const RUNS = 200;

const DOCUMENTS = [
  ['plan.md', readFileSync('examples/typical/backups.md', 'utf8')],
  ['restore.md', readFileSync('examples/typical/restore-webshop.md', 'utf8')],
  ['failover.runbook.yaml', readFileSync('examples/typical/failover-db.runbook.yaml', 'utf8')],
  [
    'units.md',
    '---\nkind: dr-plan\nlast_reviewed: 2026/05/04\n---\n\n# Plan\n\n| System | RTO |\n| --- | --- |\n| a | 4 h |\n| b | 8 h |\n| c | 6 |\n\nRPO: 15\n\n## Backups\n\nTBD\n',
  ],
] as const;

/** What people and machines put into texts, and what they should not. */
const PIECES = [
  '',
  ' ',
  '\n',
  '\n\n## More\n\n',
  '| c | 6 |\n',
  '- item\n',
  '```\n',
  'TBD',
  '😀 𝒟R',
  '\t',
  'RTO: 4\n',
  '> ',
  'é',
  '<!-- x -->',
  '"',
  ': ',
];

const judged = (path: string, text: string) => {
  const context = contextFor(path, text);
  return { context, found: lint(context.analysis, context) };
};

/** The edits that take edits back, for the text that they leave behind. */
function inverted(text: string, edits: readonly Edit[]): readonly Edit[] {
  let grown = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }) => {
      const start = span.start + grown;
      grown += newText.length - (span.end - span.start);
      const before = text.slice(span.start, span.end);
      return { span: { start, end: start + newText.length }, newText: before };
    });
}

/** The text without what the edits replace, and the same of the text that they leave behind. */
function assertOnly(text: string, edits: readonly Edit[], what: string): string {
  const after = applyEdits(text, edits);
  const back = inverted(text, edits);
  const removed = (spans: readonly Edit[]) => spans.map(({ span }) => ({ span, newText: '' }));
  assert.equal(applyEdits(after, removed(back)), applyEdits(text, removed(edits)), what);
  assert.equal(applyEdits(after, back), text, `${what}, taken back`);
  return after;
}

describe('random edits and fixes', () => {
  const shape = fc.record({
    document: fc.constantFrom(...DOCUMENTS),
    crlf: fc.boolean(),
    mark: fc.boolean(),
    at: shares,
    removed: fc.nat(12),
    piece: fc.constantFrom(...PIECES),
    pick: fc.nat(1000),
    deed: fc.constantFrom('fix', 'fix', 'fix', 'waive', 'silence', 'all'),
  });

  it('touch nothing but their own places, and are taken back without a trace', () => {
    let applied = 0;
    fc.assert(
      fc.property(shape, ({ document, crlf, mark, at, removed, piece, pick, deed }) => {
        const [path, original] = document;
        const broken = crlf ? original.replaceAll('\n', '\r\n') : original;
        const base = mark ? `\ufeff${broken}` : broken;
        const start = Math.round(at * base.length);
        const end = Math.min(base.length, start + removed);
        const text = assertOnly(base, [{ span: { start, end }, newText: piece }], 'the edit');
        const { context, found } = judged(path, text);
        const again = (each: string) => judged(path, each).found;
        if (deed === 'all') {
          const { edits, text: after } = allFixes(text, again, ({ safe }) => safe);
          assert.equal(assertOnly(text, edits, 'all safe fixes'), after);
          assert.equal(allFixes(after, again, ({ safe }) => safe).applied.length, 0, 'at an end');
          return;
        }
        const diagnostic = found[pick % Math.max(1, found.length)];
        if (!diagnostic) return;
        const { rule, fixes } = diagnostic;
        if (deed === 'waive') {
          const edit = waiverEdit(context.runbook, { rule, reason: 'a "reason": 😀' });
          if (edit) assertOnly(text, [edit], `the waiver of ${rule}`);
        } else if (deed === 'silence') {
          const edits = suppressionEdits(context.runbook, text, diagnostic, 'why', again);
          if (edits) assertOnly(text, edits, `the comment on ${rule}`);
        } else {
          const fix = fixes[pick % Math.max(1, fixes.length)];
          if (fix) assertOnly(text, fix.edits, fix.title);
          else return;
        }
        applied += 1;
      }),
      { numRuns: RUNS },
    );
    assert.ok(applied > RUNS / 4, `${applied} fixes were tried`);
  }).timeout(120_000);
});
