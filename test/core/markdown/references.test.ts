/** Tests which links a document has, and where they lead. */
import assert from 'node:assert/strict';
import { read } from './draw.ts';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['an inline link', '[a](b.md)', ['a → b.md']],
  ['a title', '[a](b.md "t") [c](d.md \'t\') [e](f.md (t))', ['a → b.md', 'c → d.md', 'e → f.md']],
  ['an address in angles', '[a](<b c.md>)', ['a → b c.md']],
  ['parentheses in the address', '[a](b(c).md)', ['a → b(c).md']],
  [
    'a fragment and an address from the root',
    '[a](#b) [c](/d/e.md#f)',
    ['a → #b', 'c → /d/e.md#f'],
  ],
  ['brackets in the text', '[a [b] c](d.md)', ['a [b] c → d.md']],
  ['a link in a link', '[a [b](c.md) d](e.md)', ['b → c.md']],
  ['an image', '![a](b.png) ![c][d]\n\n[d]: e.png', []],
  ['an image in a link', '[![a](b.png)](c.md)', ['![a](b.png) → c.md']],
  [
    'a reference, collapsed, and a shortcut',
    '[a][x] [X][] [x]\n\n[x]: b.md',
    ['a → b.md', 'X → b.md', 'x → b.md'],
  ],
  ['a definition above, with space and case', '[a  B]: <c d.md>\n\n[e][A b]', ['e → c d.md']],
  ['the first of two definitions', '[a]\n\n[a]: b\n\n[a]: c', ['a → b']],
  ['brackets without a definition', '[a] [b][c] [ ] [TODO]', []],
  [
    'autolinks',
    '<https://example.org/a> <ops@example.org> <b>',
    ['https://example.org/a → https://example.org/a', 'ops@example.org → ops@example.org'],
  ],
  ['an anchor', 'x <a class="y" href="b.md">a</a>', ['a → b.md']],
  ['an anchor in a block of HTML', '<ul><li><a href="b.md">a</a></li></ul>', ['a → b.md']],
  ['escapes', '\\[a](b.md) [c\\](d.md)', []],
  ['code', '`[a](b.md)` ``[c](d.md) ` `` \n\n```\n[e](f.md)\n```', []],
  ['a backtick that opens nothing', '` [a](b.md)', ['a → b.md']],
  ['comments', '<!-- [a](b.md) --> x <!-- [c](d.md) -->', []],
  ['an empty address', '[a]()', []],
  ['an address with space', '[a](b c.md)', []],
  ['headings, items, tasks', '# [a](b)\n\n- [c](d)\n- [ ] [e](f)\n', ['a → b', 'c → d', 'e → f']],
  [
    'cells, the header included',
    'x [q](r)\n\n| [a](b) |\n|---|\n| [c](d) |\n\n[e](f)',
    ['q → r', 'a → b', 'c → d', 'e → f'],
  ],
  ['a text in two pieces', 'a [b](c) <!-- x --> [d](e)', ['b → c', 'd → e']],
  ['lines that a quote goes on with', '> [a\n> b](c.md)', ['a\n> b → c.md']],
];

describe('references of Markdown', () => {
  for (const [name, text, expected] of CASES) {
    it(`finds ${name}`, () => {
      const { references } = read(text);
      assert.deepEqual(
        references.map(({ text: said, target }) => `${said.value} → ${target.value}`),
        expected,
      );
      assert.ok(references.every(({ as }) => as === 'link'));
    });
  }

  it('knows the section of a link', () => {
    const { references } = read('[a](b)\n\n# x\n\n[c](d)\n\n| [e](f) |\n|---|\n| g |\n');
    assert.deepEqual(
      references.map(({ section }) => section),
      [0, 1, 1],
    );
  });
});
