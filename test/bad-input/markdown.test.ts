/** Tests Markdown that is made to break a reader: it ends, it says what it could not read, and it loses nothing. */
import assert from 'node:assert/strict';
import { workBudget } from '../../src/core/limits.ts';
import { readMarkdown } from '../../src/core/markdown/read.ts';
import { parse } from '../../src/core/parse.ts';
import { type SourceText, sourceText } from '../../src/core/text.ts';

/**
 * Inputs of about a megabyte, each aimed at one loop. A quadratic reader takes minutes on them, and the
 * runner ends a test after seconds.
 */
const LARGE: readonly (readonly [string, string])[] = [
  ['quotes', '>'.repeat(900_000)],
  ['lists', '+ '.repeat(450_000)],
  ['numbers', '1. '.repeat(300_000)],
  ['brackets', '['.repeat(900_000)],
  ['closing brackets', '](a)'.repeat(200_000)],
  ['links without an end', '[a](b '.repeat(150_000)],
  ['links in links', '[[]('.repeat(200_000)],
  ['images around links', '!['.repeat(150_000) + '[a](b)'.repeat(100_000)],
  ['titles without an end', '[](a (" '.repeat(100_000)],
  ['labels without an end', '[a]['.repeat(200_000)],
  ['reference links', `[a]: b\n\n${'[a] '.repeat(200_000)}`],
  ['definitions', '[a]: b\n'.repeat(19_000)],
  ['definitions with titles', "[a]: b\n'c\n".repeat(9_000)],
  ['backticks of every length', Array.from({ length: 1_300 }, (_, n) => '`'.repeat(n)).join(' ')],
  ['comments without an end', 'a <!-- b\n\n'.repeat(9_000)],
  ['template tags without an end', '{{ a\n\n<% b\n\n'.repeat(4_500)],
  ['template tags without a start', 'a }}\n\nb %>\n\n'.repeat(4_500)],
  ['template tags', '{{a}}'.repeat(180_000)],
  ['CDATA', '<![CDATA['.repeat(100_000)],
  ['tags', '<div>'.repeat(180_000)],
  ['tags without an end', '<a href="'.repeat(100_000)],
  ['tables in tables', '<table><tr><td>'.repeat(60_000)],
  ['preformatted text without an end', '<pre>\n\n'.repeat(9_000)],
  ['a wide table', `|${'a|'.repeat(200_000)}\n|${'-|'.repeat(200_000)}\n`],
  [
    'a table of missing cells',
    `|${'a|'.repeat(500)}\n|${'-|'.repeat(500)}\n${'|\n'.repeat(19_000)}`,
  ],
  ['quotes and fences', '===\n>```\n'.repeat(9_000)],
  ['fences', '```\n'.repeat(19_000)],
  ['quotes in quotes', `${'>'.repeat(45)} a\n`.repeat(19_000)],
  [
    'lists in lists',
    Array.from({ length: 19_000 }, (_, n) => `${'  '.repeat(n % 40)}- a\n`).join(''),
  ],
  ['bold lines', '**a**\n\n'.repeat(9_000)],
  ['headings', '# 1. Restore\n'.repeat(19_000)],
  ['headings full of marks', `# ${'#'.repeat(400_000)}${' '.repeat(400_000)}`],
  ['headings full of comments', `# ${'<!-- -->'.repeat(100_000)}`],
  ['steps', `# Restore\n\n${'1. run `kubectl get pods`\n'.repeat(19_000)}`],
  ['labels of a step', `# Restore\n\n1. a\n${'   Undo: b\n'.repeat(19_000)}`],
  ['steps cut by notes', `# Restore\n\n${'1. a\n\nb\n\n'.repeat(4_500)}`],
  ['suppressions', '<!-- dr-runbook-disable a b -->\n<!-- dr-runbook-enable a -->\n'.repeat(9_000)],
  ['front matter without an end', `---\n${'a: b\n'.repeat(19_000)}`],
  ['a header without a start', 'a: b\n'.repeat(19_000)],
  ['one word', 'a'.repeat(900_000)],
  ['one line', 'word '.repeat(200_000)],
  ['white space', ' \t'.repeat(450_000)],
];

describe('hostile Markdown', () => {
  for (const [name, text] of LARGE) {
    it(`is read to its end: ${name}`, () => {
      const runbook = readMarkdown(source(text));
      assert.ok(runbook.blocks.every(({ span }) => span.end <= text.length));
    });
  }

  it('runs out of work, and the rest is plain paragraphs', () => {
    const start = '# Restore\n\n1. Stop it\n\n';
    const trap = '===\n>```\n'.repeat(2_000);
    const runbook = readMarkdown(source(`${start}${trap}\n\nThe last words.\n`));
    assert.deepEqual(
      runbook.problems.map(({ rule, span }) => [rule, span.start >= start.length]),
      [['over-limit', true]],
    );
    assert.equal(runbook.title?.value, 'Restore');
    assert.equal(runbook.steps.length, 1);
    assert.equal(last(runbook.source, runbook.blocks), 'The last words.');
  });

  it('has a budget that ordinary Markdown does not come near', () => {
    const dense = '1. a\n   - b\n     > c\n     > d\n\n| e |\n|---|\n| f |\n'.repeat(2_000);
    assert.deepEqual(readMarkdown(source(dense)).problems, []);
    assert.equal(workBudget(100), 3_600);
  });

  it('is nested too deeply, and loses no word', () => {
    for (const mark of ['> ', '+ ', '1. ']) {
      const runbook = readMarkdown(source(`# a\n\n${mark.repeat(100_000)}deep\n\nbehind\n`));
      assert.deepEqual(
        runbook.problems.map(({ rule }) => rule),
        ['over-limit'],
      );
      const texts = runbook.blocks.map(({ span }) =>
        runbook.source.text.slice(span.start, span.end),
      );
      assert.ok(
        texts.some((text) => text.endsWith('deep')),
        mark,
      );
      assert.equal(texts.at(-1), 'behind');
    }
  });

  it('is read the same however much stack is left', () => {
    const text = `${'> '.repeat(5_000)}a\n\n${'- '.repeat(60)}b\n`;
    const shallow = readMarkdown(source(text));
    const deep = below(2_000, () => readMarkdown(source(text)));
    assert.deepEqual(deep.blocks, shallow.blocks);
    assert.deepEqual(deep.problems, shallow.problems);
  });

  it('cannot reach the prototype of anything', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString']) {
      const runbook = parse(
        source(
          `---\n${name}: a\n---\n# ${name}\n\n[${name}]\n\n[${name}]: b\n\n\`\`\`${name}\n\`\`\`\n`,
        ),
        'a.md',
      );
      assert.deepEqual(runbook.problems, []);
      assert.deepEqual(
        runbook.references.map(({ target }) => target.value),
        ['b'],
      );
    }
    assert.equal('polluted' in {}, false);
  });

  it('may be binary', () => {
    let text = '';
    for (let code = 0; code < 70_000; code += 7) text += String.fromCharCode(code % 65_536);
    assert.doesNotThrow(() => readMarkdown(source(text)));
  });
});

function source(text: string): SourceText {
  return sourceText('file:///hostile.md', text);
}

function last(
  { text }: SourceText,
  blocks: readonly { readonly span: { start: number; end: number } }[],
) {
  const span = blocks.at(-1)?.span;
  return span && text.slice(span.start, span.end);
}

function below<T>(depth: number, run: () => T): T {
  return depth === 0 ? run() : below(depth - 1, run);
}
