/** Tests which lines are headings, what they say, and how sections nest. */
import assert from 'node:assert/strict';
import { at, drawSections, read } from './draw.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  /** Below the document's own section. */
  readonly sections: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'nesting',
    text: '# a\n## b\n#### c\n## d\n# e\n',
    sections: ['  1 atx a', '    2 atx b', '      4 atx c', '    2 atx d', '  1 atx e'],
  },
  {
    name: 'a document that starts deep',
    text: '### a\n## b\n',
    sections: ['  3 atx a', '  2 atx b'],
  },
  {
    name: 'closing marks and comments',
    text: '# a #\n## b <!-- x --> ##\n## c ## <!-- x -->\n## d#\n',
    sections: ['  1 atx a', '    2 atx b', '    2 atx c', '    2 atx d#'],
  },
  {
    name: 'emphasis, links and anchors',
    text: '# **a**\n## [b](#b)\n## [c][d]\n## <a name="x"></a>e\n## f {#f}\n## g { .h }\n## _i_ j\n',
    sections: [
      '  1 atx a',
      '    2 atx b',
      '    2 atx c',
      '    2 atx e',
      '    2 atx f',
      '    2 atx g',
      '    2 atx _i_ j',
    ],
  },
  { name: 'pictures in front', text: '# ![logo](x.svg) a\n', sections: ['  1 atx a'] },
  {
    name: 'template tags',
    text: '# <%= title %>\n## a {{ b }}\n## {{ .C }} d\n',
    sections: ['  1 atx -', '    2 atx a', '    2 atx d'],
  },
  { name: 'a heading without words', text: '#\n##\na\n', sections: ['  1 atx -', '    2 atx -'] },
  {
    name: 'setext',
    text: 'a\nb\n===\n\nc\n---\n',
    sections: ['  1 setext a\nb', '    2 setext c'],
  },
  {
    name: 'no headings',
    text: '#a\n\n####### b\n\n```\n# c\n```\n\n    # d\n\n<!--\n# e\n-->\n',
    sections: [],
  },
  {
    name: 'HTML',
    text: '<h1>a</h1>\n\n<h2 id="b">b <em>c</em></h2>\n\nd\n',
    sections: ['  1 html a', '    2 html b <em>c</em>'],
  },
  {
    name: 'bold lines',
    text: '# a\n\n**b**\n\nc\n\n**d**:\ne\n\n__f:__\n\n## g\n\n**h**\n',
    sections: [
      '  1 atx a',
      '    2 bold b',
      '    2 bold d',
      '    2 bold f',
      '    2 atx g',
      '      3 bold h',
    ],
  },
  {
    name: 'plain lines right above a list',
    text: '# A\n\nBefore you start\n- b\n\nProcedure (one node)\n1) c\n\nSays this.\n- d\n\nAlone\n\n- e\n\nf\n- g',
    sections: ['  1 atx A', '    2 bold Before you start', '    2 bold Procedure (one node)'],
  },
  {
    name: 'a bold line before any heading',
    text: '**a**\n\n# b\n',
    sections: ['  1 bold a', '  1 atx b'],
  },
  {
    name: 'bold text that is no heading',
    text: '**a.**\n\n**b: c**\n\n**d** e\n\n- **f**\n\n> **g**\n\n**1**\n\ni\n**j**\n',
    sections: [],
  },
  {
    name: 'bold steps',
    text: '**Step 1: a**\n\n**2. b**\n',
    sections: ['  1 bold Step 1: a', '  1 bold 2. b'],
  },
];

describe('sections of Markdown', () => {
  for (const { name, text, sections } of CASES) {
    it(`reads ${name}`, () => {
      assert.deepEqual(drawSections(read(text)), ['0 document -', ...sections]);
    });
  }

  it('spans a section from its marks to the next of its level, and knows what stands directly below', () => {
    const runbook = read('x\n\n# a\n\nb\n\n## c ##\nd\n\nE\n===\nf');
    assert.deepEqual(
      runbook.sections.map(({ span, body }) => [at(runbook, span), at(runbook, body)]),
      [
        [runbook.source.text, 'x\n\n'],
        ['# a\n\nb\n\n## c ##\nd\n\n', '\n\nb\n\n'],
        ['## c ##\nd\n\n', '\nd\n\n'],
        ['E\n===\nf', '\nf'],
      ],
    );
  });

  const titles: readonly (readonly [string, string, string | undefined])[] = [
    ['the first heading of level one', '**DRAFT**\n\n## a\n\n# b\n', 'b'],
    ['the metadata, where no heading is of level one', '---\ntitle: a\n---\n## b\n', 'a'],
    ['the metadata, where the heading is a tag', '---\ntitle: a\n---\n# <%= t %>\n', 'a'],
    ['the first heading, else', '**a**\n\n## b\n', 'a'],
    ['nothing, where there is neither', 'a\n', undefined],
  ];
  for (const [name, text, title] of titles) {
    it(`takes the title from ${name}`, () => assert.equal(read(text).title?.value, title));
  }
});
