/** What is left of a line when a comment that silences nothing is removed. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/fix.ts';
import { lintText } from '../judge.ts';

const HEAD = '---\nkind: inventory\n---\n\n# Hardware of site A\n\n';
const COMMENT = '<!-- dr-runbook-disable waiver-expired: it moved -->';

describe('a comment that silences nothing', () => {
  for (const [where, before, after] of [
    ['alone on its line', `One.\n\n${COMMENT}\n\nTwo.\n`, 'One.\n\n\nTwo.\n'],
    ['with spaces around it', `One.\n\n  ${COMMENT} \t\nTwo.\n`, 'One.\n\nTwo.\n'],
    [
      'with the line breaks of Windows',
      `One.\r\n\r\n${COMMENT}\r\nTwo.\r\n`,
      'One.\r\n\r\nTwo.\r\n',
    ],
    ['at the end of the file', `One.\n\n${COMMENT}`, 'One.\n\n'],
    ['behind words, with the space before it', `One. \t${COMMENT}\nTwo.\n`, 'One.\nTwo.\n'],
  ] as const) {
    it(`is removed ${where}`, () => {
      const text = HEAD + before;
      const [found, ...more] = unused(text);
      assert.deepEqual(more, []);
      const [fix] = found?.fixes ?? [];
      assert.equal(fix?.title, 'Remove the comment');
      assert.equal(fix && applyEdits(text, fix.edits), HEAD + after);
    });
  }

  it('is left to its author where it names several rules', () => {
    const two = COMMENT.replace('waiver-expired', 'waiver-expired, unknown-id');
    const found = unused(`${HEAD}One.\n\n${two}\n\nTwo.\n`);
    assert.deepEqual(
      found.map(({ message, fixes }) => [message, fixes.length]),
      ['waiver-expired', 'unknown-id'].map((id) => [
        `\`${id}\` has no finding here that could be silenced. Remove it from the comment.`,
        0,
      ]),
    );
  });
});

function unused(text: string) {
  return lintText('site.md', text).filter(({ rule }) => rule === 'unused-suppression');
}
