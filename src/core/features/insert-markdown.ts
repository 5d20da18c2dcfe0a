/** Where a missing section goes in a Markdown runbook, and what it looks like there. */
import type { Analysis } from '../analysis.ts';
import type { Practice } from '../practice.ts';
import type { Runbook, Section } from '../runbook.ts';
import { isSpace, type Span, trimmed, withoutHead, withoutTail } from '../text.ts';
import { type HeadingModel, renderHeading } from './headings.ts';
import { lineEndAt, placeFor, sameWords, sectionAt } from './section-place.ts';

/** Before line breaks are made the document's own. */
export interface Draft {
  readonly span: Span;
  readonly body: string;
  readonly what: 'section' | 'content' | 'fields';
}

export function markdownInsertion(
  analysis: Analysis,
  practice: Practice,
  practices: readonly Practice[],
): Draft | undefined {
  const own = ownSection(analysis, practice);
  if (own) return fillIn(analysis.runbook, own, practice);
  const place = placeFor(analysis, practice, practices);
  if (insideOpenFence(analysis.runbook, place.offset)) return undefined;
  const section = adapted(practice.scaffold.markdown, place.model);
  return { ...onOwnLines(analysis.runbook.source.text, place.offset, section), what: 'section' };
}

/** The section whose heading names the practice, when what stands below it does not satisfy it. */
function ownSection({ runbook, coverage }: Analysis, practice: Practice): Section | undefined {
  const found = coverage.get(practice.id);
  if (!found || found.state === 'missing') return undefined;
  for (const { span, via } of found.evidence) {
    const section = sectionAt(runbook, span.start);
    if (section?.heading === undefined) continue;
    const onHeading = span.start < section.body.start;
    const titled = sameWords(section.heading.value, practice.title);
    if (onHeading || titled || (found.state === 'placeholder' && via === 'heading')) return section;
  }
  return undefined;
}

/** Puts the scaffold's body below an existing heading, in place of nothing but a bare placeholder. */
function fillIn(runbook: Runbook, section: Section, practice: Practice): Draft | undefined {
  const { text } = runbook.source;
  const content = trimmed(text, section.body);
  const written = text.slice(content.start, content.end);
  const body = scaffoldBody(practice.scaffold.markdown, section.level);
  if (written === '') {
    const at = endOfHeading(runbook, section);
    return { ...onOwnLines(text, at, body), what: 'content' };
  }
  if (isBarePlaceholder(written)) return { span: content, body, what: 'content' };
  const at = lineEndAt(runbook, content.end);
  if (insideOpenFence(runbook, at)) return undefined;
  return { ...onOwnLines(text, at, body), what: 'content' };
}

function endOfHeading(runbook: Runbook, section: Section): number {
  return lineEndAt(
    runbook,
    trimmed(runbook.source.text, { ...section.span, end: section.body.start }).end,
  );
}

/** A fence that nobody closed swallows whatever is written after it. */
function insideOpenFence({ source, blocks }: Runbook, offset: number): boolean {
  const fence = blocks.findLast(({ kind, span }) => kind === 'fence' && span.start <= offset);
  if (!fence || source.text.slice(fence.span.end, offset).trim() !== '') return false;
  return !/^[\s>]*(?:`{3,}|~{3,})[ \t]*$/.test(
    source.line(source.positionAt(offset).line).slice(-200),
  );
}

/**
 * The new text after a line, with a blank line before and after it as far as the document has none. It
 * begins on the next line, where there is one: editors indent a snippet like the line that it stands in.
 */
function onOwnLines(text: string, lineEnd: number, written: string): Pick<Draft, 'span' | 'body'> {
  let end = lineEnd;
  let breaks = 0;
  while (end < text.length && isSpace(text.charCodeAt(end))) {
    if (text[end] === '\n' || (text[end] === '\r' && text[end + 1] !== '\n')) breaks += 1;
    end += 1;
  }
  const wanted = end === text.length ? 1 : 2;
  const isFirst = text.slice(0, lineEnd).trim() === '';
  const start = breaks === 0 ? lineEnd : nextLine(text, lineEnd);
  const gap = isFirst ? '' : breaks === 0 ? '\n\n' : '\n';
  const rest = Math.max(wanted, breaks) - Math.max(0, breaks - 1);
  return { span: { start, end: start }, body: gap + written + '\n'.repeat(rest) };
}

function nextLine(text: string, lineEnd: number): number {
  return lineEnd + (text[lineEnd] === '\r' && text[lineEnd + 1] === '\n' ? 2 : 1);
}

/** The scaffold with its heading made like the document's, and headings inside it moved along. */
export function adapted(scaffold: string, model: HeadingModel): string {
  const title = (/^## (.+)$/m.exec(scaffold)?.[1] ?? '').trim();
  return `${renderHeading(title, model)}\n\n${scaffoldBody(scaffold, model.level)}`;
}

/** What stands below the scaffold's heading, with its own headings below the given level. */
function scaffoldBody(scaffold: string, level: number): string {
  const body = scaffold.replace(/^\s*## .*\n?/, '').trim();
  let fenced = false;
  return body
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
      const marks = fenced ? undefined : /^(#{1,6}) /.exec(line)?.[1];
      if (marks === undefined) return line;
      return (
        '#'.repeat(Math.min(6, Math.max(1, marks.length + level - 2))) + line.slice(marks.length)
      );
    })
    .join('\n');
}

/** Only what says nothing else: `TBD: ask the storage team` stays. */
function isBarePlaceholder(text: string): boolean {
  if (text.length > 60) return false;
  const bare = withoutHead(withoutTail(text.toLowerCase(), ' *_~`])}>.:!-'), ' *_~`>[({<.:-');
  return bare === '' || BARE.has(bare);
}

const BARE: ReadonlySet<string> = new Set([
  'tbd',
  'tbc',
  'tba',
  'todo',
  'fixme',
  'xxx',
  'placeholder',
  'coming soon',
  'work in progress',
  'wip',
  'to be defined',
  'to be determined',
  'to be confirmed',
  'to be completed',
  'to be written',
  'to be added',
]);
