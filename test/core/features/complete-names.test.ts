/** Completion of names and lengths of time in the text of Markdown. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsOf } from '../../../src/core/facts/document-facts.ts';
import { personKey } from '../../../src/core/facts/people/people.ts';
import { systemKey } from '../../../src/core/facts/systems/systems.ts';
import { completeNames } from '../../../src/core/features/complete-names.ts';
import { knownFacts } from '../../../src/core/features/known-facts.ts';
import { plainText } from '../../../src/core/features/snippet.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import { verdicts } from '../../../src/core/verdicts.ts';
import { inEnglish } from '../../../src/core/words.ts';
import { analysisOf, contextOf } from './fixture.ts';

const reading = { factsOf, personKey, systemKey, verdicts, knownFacts, words: inEnglish };

const PLAN = analysisOf(
  'plan.md',
  '---\nkind: dr-plan\nid: orders-plan\n---\n\n# Orders\n\n' +
    '| System | RTO | RPO |\n| --- | --- | --- |\n| `orders-db` | 4 h | 1 h |\n| Web shop | 2 h | 1 h |\n\n' +
    '| Role | Name | Phone |\n| --- | --- | --- |\n| Recovery lead | A. Example | 1234 |\n',
);

const HEAD = '---\nkind: backup-procedure\nplan: orders-plan\n---\n\n# Backups\n\n';

/** `‸` is the cursor. */
function offered(marked: string) {
  const whole = HEAD + marked;
  const offset = whole.indexOf('‸');
  const text = whole.replace('‸', '');
  const analysis = analysisOf('backup.md', text);
  const context = { ...contextOf(PLAN, analysis), runbook: analysis.runbook, analysis };
  const found = completeNames(context, analysis.runbook.source, offset, reading);
  const chosen = (label: string) => {
    const one = found.find((each) => each.label === label);
    assert.ok(one, found.map((each) => each.label).join());
    return applyEdits(text, [{ span: one.span, newText: plainText(one.body) }]).slice(HEAD.length);
  };
  return { found, labels: found.map(({ label }) => label), chosen };
}

describe('completion of names in Markdown', () => {
  it('offers roles and systems of the set after an @, and writes them without it', () => {
    const { labels, found, chosen } = offered('Ask @‸\n');
    assert.deepEqual(labels, ['Recovery lead', 'orders-db', 'Web shop']);
    assert.ok(found.every(({ filter, label }) => filter === `@${label}`));
    assert.equal(chosen('Recovery lead'), 'Ask Recovery lead\n');
    assert.equal(offered('(@reco‸ver)\n').chosen('Recovery lead'), '(Recovery leadver)\n');
    assert.deepEqual(offered('ops@‸\n').labels, [], 'an address');
    assert.deepEqual(offered('```\n@‸\n').labels, [], 'code');
  });

  it('offers in a column what its head asks for', () => {
    const table = (row: string) =>
      offered(
        `| System | Tool | **Owner** | RTO |\n| --- | --- | --- | --- |\n| a | b | c | 3 h |\n${row}\n`,
      );
    assert.deepEqual(table('| ‸').labels, ['orders-db', 'Web shop']);
    assert.deepEqual(table('| orders-db | ‸').labels, []);
    assert.deepEqual(table('| orders-db | x | ‸').labels, ['Recovery lead']);
    assert.deepEqual(table('| a | x | c | ‸ |').labels.slice(0, 3), ['3 h', '15 min', '30 min']);
    assert.ok(table('| orders-db, we‸ |').chosen('Web shop').endsWith('| orders-db, Web shop |\n'));
    assert.ok(
      table('| a \\| b | x | Rec‸').chosen('Recovery lead').includes('| x | Recovery lead'),
    );
  });

  it('offers lengths of time behind the name of an objective', () => {
    assert.ok(offered('**RTO:** ‸\n').labels.includes('4 h'));
    assert.equal(offered('RPO: 1‸\n').chosen('15 min'), 'RPO: 15 min\n');
    assert.deepEqual(offered('The RTO ‸\n').labels, []);
  });

  it('is silent in heads, in tables of other things and in sentences with bars', () => {
    assert.deepEqual(offered('| System ‸|\n| --- |\n').labels, []);
    assert.deepEqual(offered('| Colour |\n| --- |\n| ‸ |\n').labels, []);
    assert.deepEqual(offered('System\n\na | ‸\n').labels, []);
  });

  it('never fails, wherever the cursor is', () => {
    const piece = fc.constantFrom('|', '@', ' RTO: ', '---', '\n', 'System', '\\', ',', 'é', '```');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, seed) => {
        const text = pieces.join('');
        const at = text === '' ? 0 : seed % (text.length + 1);
        const { found } = offered(`${text.slice(0, at)}‸${text.slice(at)}`);
        const offset = HEAD.length + at;
        return found.every(({ span }) => span.start <= offset && span.end === offset);
      }),
      { numRuns: 200 },
    );
  });
});
