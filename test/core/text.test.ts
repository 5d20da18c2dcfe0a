/** The line table by which everything counts, held against the plainest way of counting. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  behindLast,
  capitalised,
  firstLine,
  isSpace,
  lineBreakOf,
  located,
  moved,
  relocated,
  sourceText,
  trimmed,
  unmarked,
  withoutHead,
  withoutTail,
} from '../../src/core/text.ts';

const PIECES = fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', ' ', '\t', '😀', 'é');
const texts = fc.array(PIECES, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('a text', () => {
  it('has the lines that its breaks make', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = sourceText('a.md', text);
        const breaks = text.match(/\r\n|\r|\n/g) ?? [];
        const lines = text.split(/\r\n|\r|\n/);
        assert.equal(source.lineCount, lines.length);
        let start = 0;
        for (const [number, line] of lines.entries()) {
          assert.equal(source.line(number), line);
          assert.equal(source.lineStart(number), start);
          assert.equal(source.lineEnd(number), start + line.length);
          start += line.length + (breaks[number]?.length ?? 0);
        }
      }),
    );
  });

  it('knows each offset by line and character, and back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = sourceText('a.md', text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const { line, character } = source.positionAt(offset);
          assert.equal(source.lineStart(line) + character, offset);
          assert.ok(offset < source.lineStart(line + 1) || line === source.lineCount - 1);
          // Between CR and LF nothing can stand.
          const expected = Math.min(offset, source.lineEnd(line));
          assert.equal(source.offsetAt({ line, character }), expected);
        }
      }),
    );
  });

  it('takes places outside of it for the nearest inside', () => {
    const source = sourceText('a.md', 'ab\ncd');
    assert.deepEqual(source.positionAt(-3), { line: 0, character: 0 });
    assert.deepEqual(source.positionAt(99), { line: 1, character: 2 });
    assert.equal(source.offsetAt({ line: -1, character: 7 }), 0);
    assert.equal(source.offsetAt({ line: 0, character: 9 }), 2);
    assert.equal(source.offsetAt({ line: 1, character: -1 }), 3);
    assert.equal(source.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(source.lineStart(-1), 0);
    assert.equal(source.lineStart(2), 5);
    assert.equal(source.line(2), '');
    assert.deepEqual(source.rangeOf({ start: 1, end: 4 }), {
      start: { line: 0, character: 1 },
      end: { line: 1, character: 1 },
    });
  });

  it('gives values with their places', () => {
    const source = sourceText('a.md', 'ab\ncd');
    const value = located(source, { start: 1, end: 4 });
    assert.deepEqual(value, { value: 'b\nc', span: { start: 1, end: 4 } });
    assert.deepEqual(firstLine(value), { value: 'b', span: { start: 1, end: 2 } });
    assert.deepEqual(firstLine({ value: 'b\rc', span: { start: 1, end: 4 } }).value, 'b');
    assert.deepEqual(relocated(value, 10), { value: 'b\nc', span: { start: 11, end: 14 } });
    assert.deepEqual(moved({ start: 1, end: 2 }, 3), { start: 4, end: 5 });
  });
});

describe('what stands around', () => {
  it('is left out of a span where it is white space', () => {
    assert.deepEqual(trimmed(' \u00a0ab\ufeff\r\n', { start: 0, end: 7 }), { start: 2, end: 4 });
    assert.deepEqual(trimmed('   ', { start: 1, end: 3 }), { start: 3, end: 3 });
    assert.deepEqual(trimmed('abc', { start: 1, end: 2 }), { start: 1, end: 2 });
    assert.deepEqual([8, 9, 13, 14, 31, 32, 33].map(isSpace), [
      ...[false, true, true, false],
      ...[false, true, false],
    ]);
  });

  it('is left out of a text where it is one of some characters', () => {
    assert.equal(withoutTail('a.b. \t.', '. '), 'a.b');
    assert.equal(withoutTail('a \t.', '.'), 'a \t');
    assert.equal(withoutTail('...', '.'), '');
    assert.equal(withoutHead('\n- a - ', '- '), 'a - ');
    assert.equal(withoutHead('\n-', '-'), '\n-');
    assert.equal(withoutHead('--', '-'), '');
  });

  it('is what stands behind the last of some characters', () => {
    assert.equal(behindLast('a/b:c', '/:'), 'c');
    assert.equal(behindLast('abc', '/'), 'abc');
    assert.equal(behindLast('abc/', '/'), '');
    assert.equal(behindLast('/abc', '/'), 'abc');
  });

  it('is a capital for a sentence, and no mark for a name', () => {
    assert.equal(capitalised('the RTO'), 'The RTO');
    assert.equal(capitalised(''), '');
    assert.equal(unmarked(' **shop**-`db` '), 'shop-db');
  });

  it('is the line break that the first line has', () => {
    assert.equal(lineBreakOf('a'), '\n');
    assert.equal(lineBreakOf('a\nb\r\n'), '\n');
    assert.equal(lineBreakOf('a\r\nb\n'), '\r\n');
    assert.equal(lineBreakOf('a\rb\n'), '\r');
    assert.equal(lineBreakOf('\r\n'), '\r\n');
  });
});
