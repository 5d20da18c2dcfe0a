/** What a section or a labelled line speaks of, whatever the document as a whole is. */
import assert from 'node:assert/strict';
import { parse } from '../../../src/core/parse.ts';
import { labelKinds, sectionKinds } from '../../../src/core/recognise/section-kinds.ts';
import { sourceText } from '../../../src/core/text.ts';

const parsed = (text: string) => parse(sourceText('plan.md', text), 'plan.md');

/** Of the last block. */
function labelled(text: string) {
  const runbook = parsed(text);
  const block = runbook.blocks.at(-1);
  assert.ok(block);
  return labelKinds(block, runbook.source.text);
}

describe('what a section speaks of', () => {
  it('is said by its heading, else by those around it, and not by the title', () => {
    const text =
      '# Backups of the shop\n\n## Backups\n\n### Where\n\n### How to restore\n\n## Drills\n';
    const runbook = parsed(text);
    const kinds = sectionKinds(runbook);
    const of = (heading: string) =>
      kinds[runbook.sections.findIndex((section) => section.heading?.value === heading)];
    assert.deepEqual(of('Backups of the shop'), []);
    assert.deepEqual(of('Backups'), ['backup-procedure']);
    assert.deepEqual(of('Where'), ['backup-procedure']);
    assert.deepEqual(of('How to restore'), []);
    assert.deepEqual(of('Drills'), ['exercise-report']);
  });

  it('is said by a label, in bold or before a colon', () => {
    assert.deepEqual(labelled('**Backups** every night to the vault.\n'), ['backup-procedure']);
    assert.deepEqual(labelled('Backups: every night to the vault.\n'), ['backup-procedure']);
    assert.deepEqual(labelled('- **Drills:** in March.\n'), ['exercise-report']);
    assert.equal(labelled('The backups run every night.\n'), undefined);
  });

  it('is not said by the colon of an address', () => {
    assert.equal(labelled('The backups are stored in `s3://example-bkp/orders`.\n'), undefined);
    assert.equal(labelled('Backups: see below.\n\n- ok\n'), undefined);
  });
});
