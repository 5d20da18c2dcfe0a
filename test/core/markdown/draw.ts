/** Draws a runbook as lines of text, so that tests can say what a document is read as. */
import { readMarkdown } from '../../../src/core/markdown/read.ts';
import type { Block, Runbook, Section, Step } from '../../../src/core/runbook.ts';
import { type Span, sourceText } from '../../../src/core/text.ts';

export function read(text: string, options?: { readonly mdx?: boolean }): Runbook {
  return readMarkdown(sourceText('file:///runbook.md', text), options);
}

/** A line for each block: kind, depth, ordinal, language, path, then the text. */
export function drawBlocks(runbook: Runbook): string[] {
  return runbook.blocks.map((block) => drawBlock(runbook, block));
}

/** A line for each section: marks by nesting, style, heading. */
export function drawSections({ sections }: Runbook): string[] {
  return sections.map(
    ({ level, style, heading }, index) =>
      `${'  '.repeat(nesting(sections, index))}${level} ${style} ${heading?.value ?? '-'}`,
  );
}

/** A line for each step, indented by nesting, with what is known of it. */
export function drawSteps(steps: readonly Step[], indent = ''): string[] {
  return steps.flatMap((step) => [
    indent +
      [
        `${step.id?.value ?? '-'} ${quoted(step.text.value)}`,
        ...step.commands.map(({ value }) => `$ ${quoted(value)}`),
        ...(step.expected ? [`expect ${quoted(step.expected.value)}`] : []),
        ...(step.owner ? [`by ${step.owner.value}`] : []),
        ...(step.duration ? [`in ${step.duration.value.minutes} min`] : []),
        ...(step.rollback ? [`undo ${quoted(step.rollback.value)}`] : []),
      ].join(' | '),
    ...drawSteps(step.steps, `${indent}  `),
  ]);
}

export function at({ source }: Runbook, { start, end }: Span): string {
  return source.text.slice(start, end);
}

function drawBlock(runbook: Runbook, block: Block): string {
  const { kind, depth, ordinal, language, path, cells, span } = block;
  const cell = (one: { readonly span: Span; readonly header: Span | undefined }) =>
    `${one.header ? at(runbook, one.header) : '?'}=${at(runbook, one.span)}`;
  const head = [
    kind,
    depth === 0 ? '' : `^${depth}`,
    ordinal === undefined ? '' : `#${ordinal}`,
    language ?? '',
    quoted(path ?? ''),
  ];
  const text = cells === undefined ? at(runbook, span) : cells.map(cell).join(' | ');
  return `${head.filter((part) => part !== '').join(' ')}: ${quoted(text)}`;
}

function nesting(sections: readonly Section[], index: number): number {
  const parent = sections[index]?.parent;
  return parent === undefined ? 0 : nesting(sections, parent) + 1;
}

function quoted(text: string): string {
  return text.replace(/\r\n?|\n/g, '⏎').replace(/\t/g, '⇥');
}
