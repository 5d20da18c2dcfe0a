/** Carets stand below what they mean, and no text acts on the terminal. */
import assert from 'node:assert/strict';
import { sourceText } from '../../src/core/text.ts';
import { displayWidth, excerpt, printable } from '../../src/report/terminal.ts';

function drawn(text: string, marked: string, columns?: number): string[] {
  const source = sourceText('a.md', text);
  const start = text.indexOf(marked);
  const range = source.rangeOf({ start, end: start + marked.length });
  const { line, carets } = excerpt(source, range, columns);
  return [line, carets];
}

describe('printable', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain – ünïcode 日本 😀', 'plain – ünïcode 日本 😀'],
    ['\u001b[31mred', '\\u001b[31mred'],
    ['a\nb\r\tc', 'a\\u000ab\\u000d\\u0009c'],
    ['\u009b2J', '\\u009b2J'],
    ['plan\u202egpj.md', 'plan\\u202egpj.md'],
    ['a\u200bb\u2028c\ufeff', 'a\\u200bb\\u2028c\\ufeff'],
    ['half \ud83d end', 'half \\ud83d end'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.equal(printable(text), expected));
  }
});

describe('excerpt', () => {
  it('marks the range', () => {
    assert.deepEqual(drawn('# Plan\nRTO is high.\n', 'high'), ['RTO is high.', '       ^^^^']);
  });
  it('shows one caret for an empty range, also at the end of a line', () => {
    const source = sourceText('a.md', 'ab\ncd');
    const range = source.rangeOf({ start: 2, end: 2 });
    assert.deepEqual(excerpt(source, range), { line: 'ab', carets: '  ^' });
  });
  it('marks to the end of the first line of a range over several', () => {
    assert.deepEqual(drawn('one two  \nthree', 'two  \nthr'), ['one two', '    ^^^']);
  });
  it('counts tabs as two columns and wide characters as two', () => {
    assert.deepEqual(drawn('\tx y', 'y'), ['  x y', '    ^']);
    assert.deepEqual(drawn('計画 xy', 'xy'), ['計画 xy', '     ^^']);
    assert.deepEqual(drawn('e\u0301 xy', 'xy'), ['e\u0301 xy', '  ^^']);
  });
  it('keeps carets below control characters that are shown as escapes', () => {
    assert.deepEqual(drawn('a\u001bb', 'b'), ['a\\u001bb', '       ^']);
  });
  it('cuts a long line around the caret, and never a character in two', () => {
    const text = `${'😀'.repeat(300)}HERE${'😀'.repeat(300)}`;
    const [line = '', carets = ''] = drawn(text, 'HERE', 60);
    assert.ok(displayWidth(line) < 70, line);
    assert.ok(line.startsWith('…') && line.endsWith('…'));
    assert.ok(!line.includes('\\u'), 'no half of a pair');
    const at = carets.indexOf('^');
    assert.equal(displayWidth(line.slice(0, line.indexOf('HERE'))), at);
    assert.equal(carets.trim(), '^^^^');
  });
  it('cuts a mark that is longer than the line may be', () => {
    const [line = '', carets = ''] = drawn('x'.repeat(500), 'x'.repeat(400), 50);
    assert.ok(line.length <= 52);
    assert.ok(carets.length <= 52);
  });
});
