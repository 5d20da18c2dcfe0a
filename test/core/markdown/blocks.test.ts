/** Tests what Markdown and HTML become blocks, and which text each block holds. */
import assert from 'node:assert/strict';
import { at, drawBlocks, read } from './draw.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly string[];
  readonly mdx?: boolean;
}

const CASES: readonly Case[] = [
  { name: 'nothing', text: '', blocks: [] },
  { name: 'white space alone', text: ' \n\t\n\u00a0\n', blocks: [] },
  {
    name: 'soft-wrapped lines',
    text: 'one\ntwo\n\nthree',
    blocks: ['paragraph: one⏎two', 'paragraph: three'],
  },
  { name: 'indented text', text: '   one\n  two  \n', blocks: ['paragraph: one⏎  two'] },
  { name: 'thematic breaks', text: '***\n\n- - -\n\nx\n\n___\n', blocks: ['paragraph: x'] },
  {
    name: 'bullets of every kind, nested',
    text: '- a\n  - b\n    * c\n+ d\n',
    blocks: ['item ^1: a', 'item ^2: b', 'item ^3: c', 'item ^1: d'],
  },
  {
    name: 'numbers as they are written',
    text: '3. a\n1. b\n\n   7) c\n',
    blocks: ['item ^1 #3: a', 'item ^1 #1: b', 'item ^2 #7: c'],
  },
  {
    name: 'two numbers on one line',
    text: '1. 1. a\n',
    blocks: ['item ^2 #1: a'],
  },
  {
    name: 'several blocks in one item',
    text: '1. a\n\n   b\n\n   ~~~ SH {x}\n   c\n   ~~~\n2. d\n',
    blocks: ['item ^1 #1: a', 'item ^1: b', 'fence ^1 sh: c', 'item ^1 #2: d'],
  },
  { name: 'an empty item', text: '-\n- a\n', blocks: ['item ^1: a'] },
  {
    name: 'tasks, and what only looks like one',
    text: '- [ ] a\n- [x] b\n* [X]  c\n1. [ ] d\n- [] e\n- [x]f\n\n[ ] g\n',
    blocks: [
      'task ^1: a',
      'task ^1: b',
      'task ^1: c',
      'task ^1 #1: d',
      'item ^1: [] e',
      'item ^1: [x]f',
      'paragraph: [ ] g',
    ],
  },
  {
    name: 'quotes with lazy lines',
    text: '> a\n> b\nc\n\n> > d\n',
    blocks: ['paragraph: a⏎> b⏎c', 'paragraph: d'],
  },
  { name: 'a list in a quote', text: '> 1. a\n>    b\n', blocks: ['item ^1 #1: a⏎>    b'] },
  {
    name: 'fences',
    text: '```\na\n\nb\n```\n````{.Bash}\n```\n````\n```js:title\nx\n```\n``` `no` ```\n',
    blocks: ['fence: a⏎⏎b', 'fence bash: ```', 'fence js: x', 'paragraph: ``` `no` ```'],
  },
  { name: 'an empty fence', text: '```sh\n```\n\na', blocks: ['paragraph: a'] },
  {
    name: 'a fence that never ends',
    text: '# a\n\n```sh\nb\n\n# c\n',
    blocks: ['heading: a', 'fence sh: b⏎⏎# c'],
  },
  { name: 'a fence in a quote', text: '> ```\n> a\n> b\n> ```\n', blocks: ['fence: a⏎> b'] },
  {
    name: 'a fence that its item ends',
    text: '- ```\n  a\nb\n',
    blocks: ['fence ^1: a', 'paragraph: b'],
  },
  {
    name: 'indented code',
    text: 'x\n\n    a\n\n    b\n\ny',
    blocks: ['paragraph: x', 'fence: a⏎⏎    b', 'paragraph: y'],
  },
  {
    name: 'a table',
    text: '| A | B |\n|---|:-:|\n| 1 | 2 |\n| 3 |\n|| 4 | 5 |\nx | y\n\n',
    blocks: ['row: A=1 | B=2', 'row: A=3', 'row: A= | B=4 | ?=5', 'row: A=x | B=y'],
  },
  {
    name: 'a table without outer pipes, and pipes that are text',
    text: 'A | B\n--|--\n`a \\| b` | c\n',
    blocks: ['row: A=`a \\| b` | B=c'],
  },
  {
    name: 'a header without words',
    text: '|  | B |\n|---|---|\n| 1 | 2 |\n',
    blocks: ['row: ?=1 | B=2'],
  },
  { name: 'a table without rows', text: '| A | B |\n|---|---|\n', blocks: [] },
  { name: 'empty rows', text: '| A |\n|---|\n|   |\n| x |\n', blocks: ['row: A=x'] },
  {
    name: 'a table in a list',
    text: '- t\n\n  | A |\n  |---|\n  | 1 |\n',
    blocks: ['item ^1: t', 'row ^1: A=1'],
  },
  {
    name: 'comments',
    text: 'a <!-- x --> b\n\n<!-- y\n\nz -->\nc <!-- open\n',
    blocks: ['paragraph: a', 'paragraph: b', 'paragraph: c'],
  },
  { name: 'a comment in code', text: '`<!-- a -->` b\n', blocks: ['paragraph: `<!-- a -->` b'] },
  {
    name: 'comments in cells',
    text: '| A | B |\n|---|---|\n| <!-- x --> | y <!-- z --> |\n',
    blocks: ['row: A= | B=y'],
  },
  {
    name: 'a comment behind a task',
    text: '- [ ] a <!-- x -->\n  b\n',
    blocks: ['task ^1: a', 'item ^1: b'],
  },
  {
    name: 'link definitions',
    text: '[a]: b\n\n[//]: # (hidden)\n\nc [a]\n',
    blocks: ['paragraph: c [a]'],
  },
  {
    name: 'lines of template tags',
    text: '<% if x %>\na\n{{ end }}\n\n{% b %}\n\n{{{ c }}}\n\n{{ d }} e\n',
    blocks: ['paragraph: a', 'paragraph: {{ d }} e'],
  },
  { name: 'a tag over several lines', text: '<%\n x\n%>\n\na\n', blocks: ['paragraph: a'] },
  {
    name: 'labels, attributes and a table of contents',
    text: '(a)=\n\n{: .b }\n\n[[_TOC_]]\n\nc\n{: .d}\n',
    blocks: ['paragraph: c'],
  },
  {
    name: 'containers and alerts',
    text: ':::note x\na\n:::\n\n> [!WARNING]\n> b\n',
    blocks: ['paragraph: a', 'paragraph: b'],
  },
  {
    name: 'an admonition',
    text: '!!! note\n    a\n\n    b\n\nc\n\n    d\n',
    blocks: ['paragraph: a', 'paragraph: b', 'paragraph: c', 'fence: d'],
  },
  {
    name: 'modules of MDX',
    text: "import A from 'a'\n\nexport const b = 1\n\n<Tabs>\n\nc\n\n</Tabs>\n\n{/* d */}\n",
    mdx: true,
    blocks: ['paragraph: c'],
  },
  {
    name: 'the same words in Markdown',
    text: 'import the dump\n',
    blocks: ['paragraph: import the dump'],
  },
  {
    name: 'HTML',
    text: '<div>\na <b>b</b> c\n<p>d</p></div>\n\n<hr>\n\n<p\n>e',
    blocks: ['paragraph: a <b>b</b> c', 'paragraph: d', 'paragraph: e'],
  },
  {
    name: 'scripts and styles',
    text: '<script>\na\n\nb</script>\n\n<style>c</style>\n<p>d\n',
    blocks: ['paragraph: d'],
  },
  {
    name: 'preformatted HTML',
    text: '<pre><code class="language-sh">a\n\nb</code></pre>\n',
    blocks: ['fence: a⏎⏎b'],
  },
  {
    name: 'HTML lists',
    text: '<ul><li>a</li><li><p>b</p></li></ul>\nc\n',
    blocks: ['item ^1: a', 'item ^1: b', 'paragraph: c'],
  },
  {
    name: 'an HTML table',
    text: '<table><tr><th>A<th>B</tr>\n<tr><td>1</td><td>2</td></tr>\n<tr><td></td></tr></table>\n',
    blocks: ['row: A=1 | B=2'],
  },
  {
    name: 'an HTML table with bold headers, blank lines and Markdown in it',
    text: '<table>\n<tr>\n<td><b>A</b></td>\n<td><strong>B</strong></td></tr>\n\n  <tr>\n\n    <td>\n\n- 1\n- 2\n\n    </td>\n\n    <td>3</td></tr>\n</table>\n\nx\n',
    blocks: ['row: A=1⏎- 2 | B=3', 'paragraph: x'],
  },
  {
    name: 'an HTML table that a heading ends',
    text: '<table><tr><td>a\n\nb\n\n# c\n\nd\n',
    blocks: ['row: ?=a⏎⏎b', 'heading: c', 'paragraph: d'],
  },
  {
    name: 'a heading in a list or quote opens no section',
    text: '- # a\n\n> ## b\n',
    blocks: ['item ^1: a', 'paragraph: b'],
  },
];

describe('blocks of Markdown', () => {
  for (const { name, text, blocks, mdx } of CASES) {
    it(`reads ${name}`, () => {
      assert.deepEqual(drawBlocks(read(text, { mdx: mdx === true })), blocks);
    });
    // A text that ends in a line break has nothing behind it; CRLF must not add a word.
    it(`reads ${name} the same with CRLF and CR`, () => {
      for (const ending of ['\r\n', '\r']) {
        const other = text.replace(/\n/g, ending);
        assert.deepEqual(drawBlocks(read(other, { mdx: mdx === true })), blocks);
      }
    });
  }

  it('keeps places right behind a byte order mark', () => {
    const runbook = read('\uFEFF- a\n  - b\n');
    assert.deepEqual(drawBlocks(runbook), ['item ^1: a', 'item ^2: b']);
    assert.deepEqual(drawBlocks(read('\uFEFF---\na: b\n---\n# c')), ['value a: b', 'heading: c']);
  });

  it('keeps places right beyond the basic plane, and breaks no line at U+2028', () => {
    const runbook = read('😀 a\u2028b\n\n- 𝒳 [🚒](🚒.md)\u0000\n');
    assert.deepEqual(drawBlocks(runbook), [
      'paragraph: 😀 a\u2028b',
      'item ^1: 𝒳 [🚒](🚒.md)\u0000',
    ]);
    assert.equal(runbook.references[0]?.target.value, '🚒.md');
  });

  it('knows the one character between the brackets of a task', () => {
    const runbook = read('> 1. [ ] a\n\n- x\n  - [X] b\n');
    assert.deepEqual(
      runbook.tasks.map(({ mark, text, done, depth }) => [
        at(runbook, mark),
        text.value,
        done,
        depth,
      ]),
      [
        [' ', 'a', false, 1],
        ['X', 'b', true, 2],
      ],
    );
    assert.equal(runbook.tasks[0]?.mark.start, 6);
  });

  it('gives each cell the place of its header', () => {
    const runbook = read('| RTO |\n|---|\n| 4 h |\n');
    assert.deepEqual(runbook.blocks[0]?.cells, [
      { span: { start: 16, end: 19 }, header: { start: 2, end: 5 } },
    ]);
  });

  it('says of a fence that never ends what it takes with it', () => {
    const opening = (text: string) =>
      read(text).problems.map(({ rule, span }) => [rule, at(read(text), span)]);
    const said = [['unclosed-fence', '~~~~ sh']];
    assert.deepEqual(opening('# a\n\n~~~~ sh  \nb\n\n## c\n'), said);
    assert.deepEqual(opening('1. a\r\n\r\n   ~~~~ sh\r\n   b\r\n\r\n   c'), said);
    assert.deepEqual(opening('# a\n\n~~~~ sh\nb\n\n~~~\nc\n\n~~~~ d\n'), said);
  });

  it('says of a comment that never ends, and of no other', () => {
    const problems = (text: string) => read(text).problems.map(({ rule }) => rule);
    assert.deepEqual(problems('# a\n\n<!-- b\n\n## c\n'), ['unclosed-comment']);
    for (const text of ['<!-- a\n\nb -->\n', 'a\n\n<!-- b\n', '<div>\n\na\n', '`<!--`\n\na\n']) {
      assert.deepEqual(problems(text), [], text);
    }
  });

  it('says nothing of a fence that something ends, and of one that is the last thing', () => {
    for (const text of [
      '```sh\nb\n\n```\n',
      '```sh\nb\nc\n\n',
      '```sh\r\nb\r\nc\r\n\r\n',
      '```sh\rb\rc\r',
      '- ```\n  a\n\n  b\n\nc\n',
      '> ```\n> a\n>\n> b\n',
      '> ```\n> a\n>\n> b\n\nc\n',
      '    a\n\n    b\n',
    ]) {
      assert.deepEqual(read(text).problems, [], text);
    }
  });
});
