/** Reads a Markdown document as a runbook. */
import { readMetadata, readWaivers } from '../metadata.ts';
import type { Metadata, Problem, Runbook, Section } from '../runbook.ts';
import { atOnce, type Steps } from '../steps.ts';
import { readSuppressions } from '../suppress.ts';
import type { Located, SourceText } from '../text.ts';
import { located } from '../text.ts';
import { valueBlocks } from '../yaml/blocks.ts';
import { headerReferences } from '../yaml/references.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Parts, readParts } from './parts.ts';
import { type Pieces, readPieces } from './pieces.ts';
import { type Linked, readReferences } from './references.ts';
import { readOutline } from './sections.ts';
import { readSteps } from './steps.ts';
import { readTasks } from './tasks.ts';

export interface MarkdownOptions {
  /** Lines of `import` and `export` are code. */
  readonly mdx?: boolean;
}

/** In time linear in the length of the text, whatever it holds. */
export function readMarkdown(source: SourceText, options?: MarkdownOptions): Runbook {
  return atOnce(readingMarkdown(source, options));
}

/** The same in steps. */
export function* readingMarkdown(
  source: SourceText,
  { mdx = false }: MarkdownOptions = {},
): Steps<Runbook> {
  const header = readFrontMatter(source);
  const parts = readParts(source, header.firstLine);
  yield;
  const found = readPieces(source, parts.parts, mdx);
  yield;
  const { pieces, comments } = found;
  const { sections, blocks, owners } = readOutline(source, pieces);
  yield;
  const metadata = readMetadata(header.data, 'markdown');
  return {
    source,
    syntax: 'markdown',
    title: titleOf(sections, metadata),
    metadata,
    data: header.data,
    sections,
    blocks: [...valueBlocks(header.data, 0), ...blocks],
    steps: readSteps(source, pieces, sections, owners, metadata.title),
    tasks: readTasks(source, pieces, owners),
    references: [
      ...headerReferences(header.data, 0),
      ...readReferences(source, linkedIn(found, owners), found.definitions),
    ],
    waivers: readWaivers(header.data),
    suppressions: readSuppressions(source, [
      ...header.comments,
      ...comments.map((comment) => located(source, comment)),
    ]),
    problems: [
      ...header.problems,
      ...workProblems(source, parts),
      ...fenceProblems(source, parts),
      ...commentProblems(source, parts),
    ],
  };
}

/** What holds links, in the order of the text. */
function linkedIn({ pieces, headers }: Pieces, owners: readonly number[]): Linked[] {
  const linked: Linked[] = [];
  for (const [index, { inline }] of pieces.entries()) {
    if (inline.links.length > 0) linked.push({ inline, section: owners[index] ?? 0 });
  }
  const inPieces = linked.length;
  for (const { inline, before } of headers) {
    if (inline.links.length > 0) linked.push({ inline, section: owners[before - 1] ?? 0 });
  }
  if (linked.length === inPieces) return linked;
  return linked.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ inline }: Linked): number {
  return inline.links[0]?.span.start ?? 0;
}

function titleOf(sections: readonly Section[], metadata: Metadata): Located<string> | undefined {
  const titled = sections.filter(({ heading }) => heading !== undefined);
  const top = titled.find(({ level, style }) => level === 1 && style !== 'bold');
  return top?.heading ?? metadata.title ?? titled[0]?.heading;
}

function workProblems(source: SourceText, { stopped, tooDeep }: Parts): Problem[] {
  const problem = (offset: number, message: string): Problem => {
    const { line } = source.positionAt(offset);
    const span = { start: source.lineStart(line), end: source.lineEnd(line) };
    return { rule: 'over-limit', span, message };
  };
  return [
    ...(tooDeep === undefined ? [] : [problem(tooDeep, TOO_DEEP)]),
    ...(stopped === undefined ? [] : [problem(stopped, TOO_SLOW)]),
  ];
}

/**
 * A fence that nothing closes is code down to the end, the prose below it too. Where a single block of code is
 * the last thing, nothing is lost, and every reader shows it as it is meant.
 */
function fenceProblems({ text }: SourceText, { parts }: Parts): Problem[] {
  const last = parts.at(-1);
  if (last?.kind !== 'fence' || last.unclosed === undefined || last.quoted) return [];
  if (!BLANK_LINE.test(text.slice(last.span.start, last.span.end))) return [];
  const [mark = ''] = /^[`~]+/.exec(text.slice(last.unclosed.start, last.unclosed.end)) ?? [];
  const message = `This block of code is never closed, so everything below is read as code. Write "${mark}" on a line of its own where the code ends.`;
  return [{ rule: 'unclosed-fence', span: last.unclosed, message }];
}

/** A comment that nothing closes hides all that is below it, from every reader. */
function commentProblems({ text }: SourceText, { parts }: Parts): Problem[] {
  const last = parts.at(-1);
  if (last?.kind !== 'html' || last.quoted) return [];
  const hidden = text.slice(last.span.start, last.span.end);
  if (!hidden.startsWith(OPENING) || hidden.includes('-->') || !BLANK_LINE.test(hidden)) return [];
  const { start } = last.span;
  const message =
    'This comment is never closed, so everything below is hidden. Write `-->` where it ends.';
  return [{ rule: 'unclosed-comment', span: { start, end: start + OPENING.length }, message }];
}

const OPENING = '<!--';

const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t]{0,99}[\r\n]/;

const TOO_DEEP =
  'Lists or quotes are nested too deeply here to be told apart; they are read as plain text. ' +
  'Nest them less deeply.';

const TOO_SLOW =
  'From here on the Markdown takes too much work to read, so it is read as plain paragraphs. ' +
  'Look for quotes and code fences that are mixed up.';
