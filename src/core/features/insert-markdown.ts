/** Where a missing section goes in a Markdown runbook, and what it looks like there. */
import type { Analysis } from '../analysis.ts';
import type { Practice } from '../practice.ts';
import type { Runbook, Section } from '../runbook.ts';
import { isSpace, type Span, trimmed } from '../text.ts';
import { type HeadingModel, headingLike, nextNumber, renderHeading } from './headings.ts';
import { inReadingOrder } from './order.ts';

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
  const place = placeBeside(analysis, practice, practices);
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

interface Place {
  readonly offset: number;
  readonly model: HeadingModel;
}

function placeBeside(
  analysis: Analysis,
  practice: Practice,
  practices: readonly Practice[],
): Place {
  const { runbook } = analysis;
  const top = topLevel(runbook);
  const sibling = nearestSibling(analysis, practice, practices, top);
  const level = sibling?.level ?? top;
  const family = runbook.sections.filter(
    (section) => section.level === level && section.parent === sibling?.parent,
  );
  const peers = sibling ? family : runbook.sections.filter((section) => section.level === top);
  const numbered = nextNumber(peers);
  const after = numbered ? numbered.last : (sibling ?? lastBeforeClosing(peers));
  const model = headingLike(runbook.source, after ?? peers[0], level, numbered?.next);
  if (after)
    return { offset: lineEndAt(runbook, trimmed(runbook.source.text, after.span).end), model };
  const closing = peers[0];
  if (closing && isClosing(closing)) return { offset: contentEndBefore(runbook, closing), model };
  return { offset: endOfText(runbook), model };
}

/** The section of the practice nearest in the catalogue, of the same group, that the document already has. */
function nearestSibling(
  { runbook, coverage }: Analysis,
  practice: Practice,
  practices: readonly Practice[],
  top: number,
): Section | undefined {
  const ordered = inReadingOrder(practices);
  const home = ordered.findIndex(({ id }) => id === practice.id);
  const siblings = ordered
    .map((each, index) => ({ each, distance: Math.abs(index - home) }))
    .filter(({ each }) => each.id !== practice.id && each.group === practice.group)
    .sort((a, b) => a.distance - b.distance);
  for (const { each } of siblings) {
    for (const { span } of coverage.get(each.id)?.evidence ?? []) {
      const section = sectionAt(runbook, span.start);
      if (section?.heading === undefined) continue;
      const named = span.start < section.body.start;
      const found = named && section.level > top ? section : ancestorAt(runbook, section, top);
      if (found) return found;
    }
  }
  return undefined;
}

/** The level of the document's main sections: below the title when one heading is the title. */
function topLevel({ sections }: Runbook): number {
  const levels = sections.filter(isHeading).map(({ level }) => level);
  if (levels.length === 0 || levels.filter((level) => level === 1).length === 1) return 2;
  return levels.reduce((least, level) => Math.min(least, level));
}

function isHeading({ heading }: Section): boolean {
  return heading !== undefined;
}

function ancestorAt(runbook: Runbook, section: Section, level: number): Section | undefined {
  let at: Section | undefined = section;
  while (at && at.level > level)
    at = at.parent === undefined ? undefined : runbook.sections[at.parent];
  return at?.level === level && isHeading(at) ? at : undefined;
}

/** Sections lie in each other: the last that starts before the offset and still holds it is the innermost. */
function sectionAt({ sections }: Runbook, offset: number): Section | undefined {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sections[low];
}

const CLOSING =
  /^(?:[\d.)\s]|[a-z][.)]\s)*(?:appendi(?:x|ces)|annex(?:es)?|references?|glossary|links|see also|further reading|related (?:documents?|pages|links)|(?:document |change |revision |version )(?:history|log|control)|changelog|footnotes?)\b/i;

/** What readers expect at the end: appendices, references, the history of the document. */
function isClosing(section: Section): boolean {
  return CLOSING.test((section.heading?.value ?? '').slice(0, 80));
}

function lastBeforeClosing(peers: readonly Section[]): Section | undefined {
  return peers.findLast((section) => !isClosing(section));
}

function contentEndBefore(runbook: Runbook, section: Section): number {
  const content = trimmed(runbook.source.text, { start: 0, end: section.span.start });
  return lineEndAt(runbook, content.end);
}

function endOfText(runbook: Runbook): number {
  const { text } = runbook.source;
  return lineEndAt(runbook, trimmed(text, { start: 0, end: text.length }).end);
}

function endOfHeading(runbook: Runbook, section: Section): number {
  return lineEndAt(
    runbook,
    trimmed(runbook.source.text, { ...section.span, end: section.body.start }).end,
  );
}

function lineEndAt({ source }: Runbook, offset: number): number {
  return source.lineEnd(source.positionAt(offset).line);
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
  const bare = text.toLowerCase().replace(/^[\s*_~`>[({<.:-]+|[\s*_~`\])}>.:!-]+$/g, '');
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

function sameWords(a: string, b: string): boolean {
  return words(a) === words(b);
}

function words(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^[\d ]+/, '')
    .trim();
}
