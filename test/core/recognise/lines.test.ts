/** Lines of a paragraph that are meant as lines are sentences of their own. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { parse } from '../../../src/core/parse.ts';
import { readWords } from '../../../src/core/recognise/words.ts';
import { sourceText } from '../../../src/core/text.ts';

describe('lines of a paragraph', () => {
  it('are joined where they are only wrapped', () => {
    assert.equal(
      sentences('The dump is written each night\nand kept for a month: in the vault.'),
      1,
    );
  });

  it('end a sentence where the break is marked, with either line end', () => {
    assert.equal(sentences('kept for a month  \nby the owner'), 2);
    assert.equal(sentences('kept for a month  \r\nby the owner'), 2);
    assert.equal(sentences('kept for a month\\\nby the owner'), 2);
  });

  it('end a sentence before a label', () => {
    assert.equal(sentences('**Owner**: Ida\n**Last tested:** TBD\n**Version**: 3'), 3);
    assert.equal(sentences('Owner: Ida\nLast tested: TBD'), 2);
  });
});

function sentences(text: string): number {
  const path = 'docs/restore.md';
  return readWords(parse(sourceText(path, text), path), catalogue.lexicon).sentences.length;
}
