/** What the pack reads out of a document, where the syntax makes it hard. */
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { parse } from '../../../src/core/parse.ts';
import { sourceText } from '../../../src/core/text.ts';
import { type Content, type PackBlock, plainText } from '../../../src/report/pack/content.ts';
import { contentOf } from '../../../src/report/pack/read.ts';
import { markdownReader } from '../../../src/report/pack/read-markdown.ts';
import { spokenDuration } from '../../../src/report/pack/yaml-words.ts';

const MARKDOWN = markdownReader(MarkdownIt);

function read(path: string, text: string): Content {
  return contentOf(parse(sourceText(path, text), path), 'd1', new Set(), MARKDOWN);
}

function words(blocks: readonly PackBlock[]): readonly string[] {
  return blocks.flatMap(wordsOf);
}

function wordsOf(block: PackBlock): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.content)];
    case 'code':
      return [block.text];
    case 'list':
      return block.items.flatMap(({ blocks: inner }) => words(inner));
    case 'fields':
      return block.fields.flatMap(({ name, blocks: inner }) => [name, ...words(inner)]);
    case 'quote':
      return words(block.blocks);
    case 'table':
      return [block.head, ...block.rows.map(({ cells }) => cells)].map((cells) =>
        cells.map(plainText).join('|'),
      );
    case 'rule':
      return [];
  }
}

describe('what the pack reads', () => {
  it('leaves comments out, also over several lines, and keeps what is never closed', () => {
    const { blocks } = read(
      'a.md',
      'one <!-- hidden --> two\n\n<!--\nhidden\n\nhidden\n-->\nthree\n\n- four <!-- left open\n',
    );
    assert.deepEqual(words(blocks), ['one  two', 'three', 'four <!-- left open']);
  });

  it('keeps what is to be filled in, and breaks lines at breaks', () => {
    const { blocks } = read('a.md', 'Restore <backup-id> **now**<br>then <b>wait</b>\n');
    assert.deepEqual(words(blocks), ['Restore <backup-id> now then wait']);
  });

  it('nests headings without gaps, and names them once', () => {
    const { blocks, anchors } = read(
      'a.md',
      '# T\n\n#### Deep\n\n## Steps\n\n## Steps\n\n# Other\n',
    );
    const depths = blocks.flatMap((block) => (block.type === 'heading' ? block.depth : []));
    assert.deepEqual(depths, [-1, 0, 0, 0, 0]);
    assert.deepEqual([...anchors.keys()], ['t', 'deep', 'steps', 'steps-1', 'other']);
  });

  it('leaves out a header and nothing else, with either line break', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['---', 'kind: dr-plan', 'owner: x', '---', '# T', '', '---', 'a', ''].join(end);
      assert.deepEqual(words(read('a.md', text).blocks), ['T', 'a']);
    }
  });

  it('shows YAML that cannot be read, and aliases without an end, as they are written', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefgh'].map((name, at) => {
        const last = 'abcdefg'[at];
        return `${name}: &${name} [${`*${last},`.repeat(9)}]`;
      }),
      '',
    ].join('\n');
    for (const text of [bomb, 'a: [1, 2\nb: }\n']) {
      const { blocks, isAsWritten } = read('a.yaml', text);
      assert.ok(isAsWritten);
      assert.deepEqual(words(blocks), [text]);
    }
  });

  it('loses no value of a YAML document', () => {
    const { blocks } = read(
      'a.runbook.yaml',
      `apiVersion: dr-runbook/v1
kind: restore-procedure
metadata: {id: a, title: A}
spec:
  steps:
    - id: load
      action: Load it
      owner: dba
      duration: PT1H30M
      command: load --all
      verify: {command: "check", expect: "fine"}
      odd: {deep: {deeper: [1, two]}}
`,
    );
    const all = words(blocks).join('\n');
    for (const value of [
      'Load it (step load, dba, 1 h 30 min)',
      'load --all',
      'check',
      'fine',
      '1, two',
    ]) {
      assert.ok(all.includes(value), `${value} in ${all}`);
    }
  });

  it('says durations as people do, and leaves everything else as it is', () => {
    assert.equal(spokenDuration('P1Y'), '1 year');
    assert.equal(spokenDuration('PT10M'), '10 min');
    assert.equal(spokenDuration('P1 is urgent'), 'P1 is urgent');
  });
});
