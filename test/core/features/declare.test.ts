/** The declaration of a kind: where it goes, and that it makes a document ours. */
import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse.ts';
import { kindDeclaration } from '../../../src/core/features/declare.ts';
import { plainText } from '../../../src/core/features/snippet.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import { parse } from '../../../src/core/parse.ts';
import { compileLexicon } from '../../../src/core/recognise/lexicon.ts';
import { KINDS, type Kind } from '../../../src/core/runbook.ts';
import { sourceText } from '../../../src/core/text.ts';

function declared(path: string, text: string, likely?: Kind): string | undefined {
  const found = kindDeclaration(parse(sourceText(`file:///${path}`, text), path), likely);
  if (!found) return undefined;
  const span = { start: found.offset, end: found.offset };
  return applyEdits(text, [{ span, newText: plainText(found.body) }]);
}

describe('the declaration of a kind', () => {
  it('goes into the header, or makes one', () => {
    assert.equal(declared('a.md', '# Plan\n'), '---\nkind: dr-plan\n---\n\n# Plan\n');
    assert.equal(
      declared('a.md', '---\ntitle: x\n---\n# P\n'),
      '---\nkind: dr-plan\ntitle: x\n---\n# P\n',
    );
    assert.equal(
      declared('a.yaml', 'spec: {}\n'),
      'apiVersion: dr-runbook/v1\nkind: dr-plan\nspec: {}\n',
    );
    assert.equal(declared('a.md', '---\nkind: dr-plan\n---\n'), undefined);
  });

  it('offers first what the document was taken for, and every kind', () => {
    assert.equal(declared('a.md', '# X\n', 'inventory'), '---\nkind: inventory\n---\n\n# X\n');
    const { body = '' } =
      kindDeclaration(parse(sourceText('a.md', '# X\n'), 'a.md'), 'inventory') ?? {};
    for (const kind of KINDS) assert.equal(body.split(kind).length, 2, kind);
  });

  it('makes the document ours', () => {
    const catalogue = { practices: [], rules: [], frameworks: [], lexicon: compileLexicon([]) };
    const judge = (text: string) => analyse('file:///a.md', 'a.md', text, catalogue).recognition;
    assert.equal(judge('# Notes\n').isRunbook, false);
    assert.equal(judge(declared('a.md', '# Notes\n') ?? '').isRunbook, true);
  });
});
