/** Properties that hold for whatever Markdown somebody writes, tried on fixtures and random splices of them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Runbook } from '../../../src/core/runbook.ts';
import type { Span } from '../../../src/core/text.ts';
import { drawBlocks, drawSections, drawSteps, read } from './draw.ts';

const folder = new URL('./fixtures/', import.meta.url);
const fixtures = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

/** What Markdown is made of, so that random texts are not only paragraphs. */
const SHARDS = [
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '```\n',
  '---\n',
  '===\n',
  '| a | b |\n|---|---|\n',
  '<table><tr><td>',
  '</table>',
  '<!-- ',
  ' -->',
  '[a](b)',
  '[a]: b\n',
  '**a**\n',
  '- [ ] a\n',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\uFEFF',
  '\0',
  '\u2028',
  '😀',
  'a: b\n',
  '{{ a }}',
  '<% ',
  '`',
  '(dba, 5 min)',
  'Undo: ',
  'word ',
];

const markdown = fc
  .array(fc.oneof(fc.constantFrom(...SHARDS), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((shards) => shards.join(''));

const spliced = fc
  .tuple(fc.constantFrom(...fixtures.values()), fc.nat(), fc.nat({ max: 40 }), markdown)
  .map(([text, offset, length, shard]) => {
    const from = offset % (text.length + 1);
    return text.slice(0, from) + shard + text.slice(from + length);
  });

describe('properties of reading Markdown', () => {
  for (const [name, text] of fixtures) {
    it(`hold for every prefix of ${name}`, () => {
      for (let end = 0; end <= text.length; end += 1) check(read(text.slice(0, end)));
    });
  }

  it('hold for random splices of fixtures', () => {
    fc.assert(
      fc.property(spliced, (text) => check(read(text))),
      { numRuns: 500 },
    );
  });

  it('hold for random Markdown', () => {
    fc.assert(
      fc.property(markdown, fc.boolean(), (text, mdx) => check(read(text, { mdx }))),
      { numRuns: 500 },
    );
  });

  it('give the same document for LF, CRLF and CR', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, spliced), (text) => {
        const lines = text.replace(/\r\n?/g, '\n');
        const runbook = read(lines);
        // What can be saved of broken YAML, its parser decides differently with CRLF.
        fc.pre(runbook.problems.every(({ rule }) => rule !== 'yaml-syntax'));
        const expected = draw(runbook);
        assert.deepEqual(draw(read(lines.replace(/\n/g, '\r\n'))), expected);
        assert.deepEqual(draw(read(lines.replace(/\n/g, '\r'))), expected);
      }),
      { numRuns: 300 },
    );
  });

  it('find the same below any front matter', () => {
    const header = '---\na: b\n---\n';
    fc.assert(
      fc.property(markdown, (text) => {
        // A text that is a header itself, or a mark at its start, reads differently below another.
        fc.pre(!/^\uFEFF|^[^\n]*:|^---/.test(text));
        const alone = read(text);
        fc.pre(alone.data === undefined);
        const below = read(header + text);
        assert.deepEqual(drawBlocks(below).slice(1), drawBlocks(alone));
        assert.deepEqual(
          below.blocks.slice(1).map(({ span }) => span.start - header.length),
          alone.blocks.map(({ span }) => span.start),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('lose no word of plain prose', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const prose = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { maxLength: 12 });
    fc.assert(
      fc.property(prose, (paragraphs) => {
        const texts = paragraphs.map((words) => words.join(' '));
        assert.deepEqual(
          drawBlocks(read(texts.join('\n\n'))),
          texts.map((text) => `paragraph: ${text}`),
        );
      }),
    );
  });
});

function draw(runbook: Runbook): unknown {
  const { problems, tasks, references, suppressions } = runbook;
  return [
    drawBlocks(runbook),
    drawSections(runbook).map((line) => line.replace(/\r\n?/g, '\n')),
    drawSteps(runbook.steps),
    tasks.map(({ done }) => done),
    references.map(({ target }) => target.value.replace(/\r\n?/g, '\n')),
    suppressions.length,
    problems.map(({ rule }) => rule),
  ];
}

/** The invariants of a runbook. */
function check(runbook: Runbook): void {
  const { source, sections, blocks } = runbook;
  const whole = { start: 0, end: source.text.length };
  assert.deepEqual(sections[0]?.span, whole);
  for (const [index, section] of sections.entries()) {
    assertInside(section.body, section.span);
    if (index === 0) continue;
    const parent = sections[section.parent ?? -1];
    assert.ok(parent !== undefined && (section.parent ?? index) < index);
    assert.ok(parent.level < section.level);
    assertInside(section.span, parent.span);
    assert.ok(section.span.start >= (sections[index - 1]?.body.end ?? 0));
  }
  let before = 0;
  for (const { span, section, kind, cells } of blocks) {
    assert.ok(span.start < span.end, 'a block without text');
    assert.ok(span.start >= before, 'blocks out of order');
    before = kind === 'value' ? span.start : span.end;
    const around = sections[section];
    assert.ok(around !== undefined);
    assertInside(span, around.span);
    // An empty cell stands beside the words of its row.
    for (const cell of cells ?? []) {
      if (cell.span.end > cell.span.start) assertInside(cell.span, span);
      else assertInside(cell.span, around.span);
    }
  }
  for (const { mark, text } of runbook.tasks) {
    assert.match(source.text.slice(mark.start - 1, mark.end + 1), /^\[[ xX]\]$/);
    assert.ok(text.span.start > mark.end);
  }
  for (const { covers, span } of runbook.suppressions) {
    assertInside(covers, whole);
    assertInside(span, whole);
  }
  for (const step of runbook.steps) assertInside(step.text.span, step.span);
  assertLocated(runbook, source.text);
}

function assertInside(inner: Span, outer: Span): void {
  assert.ok(
    inner.start >= outer.start && inner.end <= outer.end && inner.start <= inner.end,
    `${JSON.stringify(inner)} is not inside ${JSON.stringify(outer)}`,
  );
}

/** Every located text, wherever it hangs, is the text at its span. */
function assertLocated(tree: unknown, text: string): void {
  if (typeof tree !== 'object' || tree === null) return;
  if ('span' in tree && isSpan(tree.span)) {
    assert.ok(tree.span.start >= 0 && tree.span.end <= text.length);
    const isScalar = 'type' in tree && tree.type === 'scalar';
    if ('value' in tree && typeof tree.value === 'string' && !isScalar && !isKind(tree)) {
      assert.equal(text.slice(tree.span.start, tree.span.end), tree.value);
    }
  }
  for (const [key, value] of Object.entries(tree)) if (key !== 'source') assertLocated(value, text);
}

/** A kind is a word of ours, though it is written like one. */
function isKind(tree: object): boolean {
  return 'kind' in tree;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
