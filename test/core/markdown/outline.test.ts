/** Outlines as lawyers write them: indented deep enough for code, and text all the same. */
import assert from 'node:assert/strict';
import { isOutline, outlineEntries } from '../../../src/core/markdown/outline.ts';
import { parse } from '../../../src/core/parse.ts';
import { sourceText } from '../../../src/core/text.ts';

const OUTLINES: readonly string[] = [
  '    a. The recovery site',
  '\t(iv) Backups are kept',
  '    12) Übungen finden statt',
  '    B. **Roles** of the plan',
  '    1. [The restore](restore.md)',
];

const CODE: readonly string[] = [
  '    restic backup /srv',
  '    a = b.c',
  '    1.5 GB free',
  '    $ i. e.',
  '    if. else',
  '    a.out --now',
];

function whole(text: string) {
  return { start: 0, end: text.length };
}

function entriesOf(text: string): readonly string[] {
  return outlineEntries(text, whole(text)).map(({ start, end }) => text.slice(start, end));
}

describe('an outline', () => {
  for (const text of OUTLINES) {
    it(`is seen in ${JSON.stringify(text)}`, () => assert.ok(isOutline(text, whole(text))));
  }

  for (const text of CODE) {
    it(`is not seen in ${JSON.stringify(text)}`, () => assert.ok(!isOutline(text, whole(text))));
  }

  it('has an entry for each marker, without it, and one for what follows an empty line', () => {
    const text = '    a. First thing,\n       over two lines\n    b. Second\r\n\r\n    and more\n';
    assert.deepEqual(entriesOf(text), [
      'First thing,\n       over two lines',
      'Second',
      'and more',
    ]);
  });

  it('takes a marker with nothing behind it for text, and nothing for nothing', () => {
    assert.deepEqual(entriesOf('    a. \n\n    b. \n'), ['a.', 'b.']);
    assert.deepEqual(entriesOf(''), []);
  });

  it('is read as text of its section, and commands beside it as code', () => {
    const text =
      '# Plan\n\n## Backups\n\n    a. Backups are kept on bkp-01.\n    b. They run every night.\n\n## Commands\n\n    restic backup /srv\n';
    const { blocks } = parse(sourceText('plan.md', text), 'plan.md');
    const shown = blocks
      .filter(({ kind }) => kind !== 'heading')
      .map(({ kind, span }) => [kind, text.slice(span.start, span.end).trim()]);
    assert.deepEqual(shown, [
      ['paragraph', 'Backups are kept on bkp-01.'],
      ['paragraph', 'They run every night.'],
      ['fence', 'restic backup /srv'],
    ]);
  });
});
