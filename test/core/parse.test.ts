/** Tests which reader a file gets, and that a file that is too large gets none. */
import assert from 'node:assert/strict';
import { MAX_LENGTH, MAX_LINE_LENGTH, MAX_LINES } from '../../src/core/limits.ts';
import { parse } from '../../src/core/parse.ts';
import { syntaxOf } from '../../src/core/syntax.ts';
import { sourceText } from '../../src/core/text.ts';

describe('parse', () => {
  const names: readonly (readonly [string, ReturnType<typeof syntaxOf>])[] = [
    ['a.md', 'markdown'],
    ['a/b.MARKDOWN', 'markdown'],
    ['a.mdx', 'markdown'],
    ['a.html.md.erb', 'markdown'],
    ['a.md.tmpl', 'markdown'],
    ['a.mdwn', 'markdown'],
    ['a.yaml', 'yaml'],
    ['a.runbook.YML', 'yaml'],
    ['a.md.bak', undefined],
    ['md', undefined],
    ['a.txt', undefined],
    ['a.yaml.erb', undefined],
  ];
  for (const [name, syntax] of names) {
    it(`takes ${name} for ${syntax ?? 'neither'}`, () => assert.equal(syntaxOf(name), syntax));
  }

  it('reads the same text by the name of the file', () => {
    const source = sourceText('file:///a', 'import a from b\n\n# c\n');
    assert.equal(parse(source, 'a.mdx').blocks.length, 1);
    assert.equal(parse(source, 'a.md').blocks.length, 2);
    assert.equal(parse(source, 'a.yml').syntax, 'yaml');
    assert.equal(parse(source, 'a.unknown').blocks.length, 2);
  });

  const large: readonly (readonly [string, string, RegExp])[] = [
    ['too long', 'word \n'.repeat(MAX_LENGTH / 6 + 1), /1,048,\d{3} characters long/],
    ['of too many lines', '\n'.repeat(MAX_LINES), /20,001 lines/],
    [
      'with too long a line',
      `a\n${'b'.repeat(MAX_LINE_LENGTH + 1)}\n`,
      /100,001 characters \(line 2\)/,
    ],
  ];
  for (const [name, text, message] of large) {
    for (const path of ['a.md', 'a.runbook.yaml']) {
      it(`says that ${path} is ${name}, and reads nothing`, () => {
        const { problems, blocks, sections } = parse(sourceText('file:///a', text), path);
        assert.deepEqual(
          problems.map(({ rule }) => rule),
          ['over-limit'],
        );
        assert.match(problems[0]?.message ?? '', message);
        assert.equal(blocks.length, 0);
        assert.equal(sections.length, 1);
      });
    }
  }

  it('reads what is just within the limits', () => {
    const text = `${'a'.repeat(MAX_LINE_LENGTH)}\n`
      .padEnd(MAX_LENGTH - 5_000, 'b c\n')
      .slice(0, 150_000);
    assert.deepEqual(parse(sourceText('file:///a', text), 'a.md').problems, []);
  });

  it('never throws, whatever a reader meets', () => {
    const source = sourceText('file:///a.md', '# a');
    const broken = {
      ...source,
      line: () => {
        throw new Error('out of order');
      },
    };
    const { problems } = parse(broken, 'a.md');
    assert.equal(problems[0]?.rule, 'unreadable');
    assert.match(problems[0]?.message ?? '', /out of order/);
  });
});
