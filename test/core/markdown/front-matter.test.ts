/** Tests what is a header and what only looks like one. */
import assert from 'node:assert/strict';
import { drawBlocks, drawSections, read } from './draw.ts';

describe('front matter', () => {
  const headers: readonly (readonly [string, string])[] = [
    ['between two lines', '---\na: b\n---\nc\n'],
    ['closed by dots', '---\na: b\n...\nc\n'],
    ['with space behind the lines', '---  \na: b\n--- \nc\n'],
    ['behind a byte order mark', '\uFEFF---\na: b\n---\nc\n'],
    ['with CRLF', '---\r\na: b\r\n---\r\nc\r\n'],
    ['with lone CR', '---\ra: b\r---\rc\r'],
  ];
  for (const [name, text] of headers) {
    it(`is read ${name}`, () => {
      const runbook = read(text);
      assert.deepEqual(drawBlocks(runbook), ['value a: b', 'paragraph: c']);
      assert.equal(runbook.data?.type, 'mapping');
      assert.deepEqual(runbook.problems, []);
    });
  }

  const none: readonly (readonly [string, string])[] = [
    ['two thematic breaks around prose', '---\n\na\n\n---\n\nb\n'],
    ['a list', '---\n- a\n- b\n---\n'],
    ['a break that opens nothing', '---\n\n# a\n'],
    ['a header that is not at the top', 'x\n\n---\na: b\n---\n'],
    ['one line above a setext underline', 'Note: a heading\n---\n'],
    ['prose with a colon', 'First: we stop.\nThen we restart.\n\n---\n'],
  ];
  for (const [name, text] of none) {
    it(`is not ${name}`, () => {
      const runbook = read(text);
      assert.equal(runbook.data, undefined);
      assert.deepEqual(runbook.problems, []);
      assert.ok(runbook.blocks.every(({ kind }) => kind !== 'value'));
    });
  }

  it('may lack its first line', () => {
    const runbook = read('title: a\nlist:\n  - b\n---\n\n# c\n');
    assert.deepEqual(drawBlocks(runbook), ['value title: a', 'value ^1 list[]: b', 'heading: c']);
  });

  it('may lack its last line, which is a problem', () => {
    const runbook = read('---\ntitle: a\nowner:\n\n# b\n\nc\n');
    assert.deepEqual(drawBlocks(runbook), ['value title: a', 'heading: b', 'paragraph: c']);
    assert.deepEqual(
      runbook.problems.map(({ rule, span }) => [rule, span]),
      [['unclosed-front-matter', { start: 0, end: 3 }]],
    );
  });

  it('keeps what could be read of broken YAML, and the text below', () => {
    const runbook = read('---\ntitle: a\nowner: [b\n---\n\n# c\n');
    assert.ok(runbook.problems.length > 0);
    assert.ok(runbook.problems.every(({ span }) => span.end <= 24));
    assert.deepEqual(drawSections(runbook), ['0 document -', '  1 atx c']);
  });

  it('gives the document its metadata, waivers and references', () => {
    const runbook = read(
      '---\nkind: restore-procedure\nowner: dba\nplan: orders-plan\nwaivers:\n  - rule: offsite-backup-location\n    reason: one site only\n---\n# a\n',
    );
    assert.equal(runbook.metadata.kind?.value, 'restore-procedure');
    assert.equal(runbook.metadata.owner?.value, 'dba');
    assert.deepEqual(
      runbook.waivers.map(({ rule, reason }) => [rule.value, reason?.value]),
      [['offsite-backup-location', 'one site only']],
    );
    assert.deepEqual(
      runbook.references.map(({ as, target }) => [as, target.value]),
      [['plan', 'orders-plan']],
    );
  });

  it('holds comments that silence rules', () => {
    const [suppression] = read(
      '---\n# dr-runbook-disable-next-line x: y\na: b\n---\n',
    ).suppressions;
    assert.equal(suppression?.reason?.value, 'y');
  });
});
