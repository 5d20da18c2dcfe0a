/** Completion in Markdown: the sections that a runbook still lacks, where a heading is begun. */
import type { Practice } from '../practice.ts';
import type { Snippet } from '../practice-snippets.ts';
import type { RuleContext } from '../rule.ts';
import type { Section } from '../runbook.ts';
import type { SourceText, Span } from '../text.ts';
import type { Verdict } from '../verdicts.ts';
import type { Completion } from './completion.ts';
import { fittedMarkdown, mannerOf, scaffoldIn, titleIn } from './fitted.ts';
import { headingLike, nextNumber } from './headings.ts';
import { adapted } from './insert-markdown.ts';
import { inReadingOrder } from './order.ts';
import type { Reading } from './reading.ts';
import { plainText } from './snippet.ts';

/** Whether a line, by its look, is where a section is offered. */
export function asksForSection(line: string): boolean {
  return HEADING.test(line) || SNIPPET.test(line);
}

const HEADING = /^#{2,6}(?=[ \t]|$)/;

/** Each with the scaffold of its practice, its heading at the level that was typed and in the document's style. */
export function completeHeading(
  context: RuleContext,
  offset: number,
  reading: SectionReading,
): readonly Completion[] {
  const { source } = context.runbook;
  const { verdicts } = reading;
  const { line, character } = source.positionAt(offset);
  const text = source.line(line);
  const marks = HEADING.exec(text.slice(0, 200))?.[0];
  if (marks === undefined || character < marks.length) return [];
  const span = { start: source.lineStart(line), end: source.lineEnd(line) };
  if (isInFence(source, line)) return [];
  const found = missing(verdicts(context, context.catalogue.practices), context, span);
  const practices = found.map(({ practice }) => practice);
  return sectionsAt(context, marks.length, span, practices, reading).map((each, rank) => ({
    ...each,
    filter: `${marks} ${each.label}`,
    rank,
  }));
}

/** What a person types who knows the names of our snippets, alone on its line. */
const SNIPPET = /^dr-[a-z0-9-]{0,80}$/i;

/**
 * Every practice of the kind by the name of its snippet, those that are missing first: editors do not offer
 * snippets in Markdown by themselves.
 */
export function completeSnippet(
  context: RuleContext,
  offset: number,
  reading: SectionReading,
): readonly Completion[] {
  const { source } = context.runbook;
  const { kind } = context.analysis.recognition;
  const { line } = source.positionAt(offset);
  if (!SNIPPET.test(source.line(line).slice(0, 100)) || isInFence(source, line)) return [];
  const span = { start: source.lineStart(line), end: source.lineEnd(line) };
  const { practices } = context.catalogue;
  const open = missing(reading.verdicts(context, practices), context, span);
  const first = open.map(({ practice }) => practice);
  const others = inReadingOrder(practices).filter(
    ({ id, applies }) =>
      kind !== undefined && applies[kind] !== undefined && !first.some((one) => one.id === id),
  );
  const all = [...first, ...others];
  return sectionsAt(context, 2, span, all, reading).map((each, rank) => ({
    ...each,
    label: `dr-${all[rank]?.id}`,
    detail: each.label,
    rank,
  }));
}

/** In a file that holds nothing yet: a new document of each kind, by the snippets that begin one. */
export function completeNewDocument(
  source: SourceText,
  offset: number,
  snippets: readonly Snippet[],
): readonly Completion[] {
  const { line } = source.positionAt(offset);
  const text = source.line(line).slice(0, 100);
  if (!SNIPPET.test(text) || source.text.trim() !== text) return [];
  const span = { start: source.lineStart(line), end: source.lineEnd(line) };
  const begin = snippets.filter(({ prefix }) => prefix.startsWith('dr-new-'));
  return begin.map(({ prefix, description, body }, rank) => ({
    label: prefix,
    what: 'section',
    span,
    body: body.join('\n'),
    detail: description,
    rank,
    goesOn: false,
  }));
}

/** What is needed of the engine. */
type SectionReading = Pick<Reading, 'verdicts' | 'words' | 'knownFacts'>;

/** The scaffolds of practices as sections of the level, in the document's style. */
function sectionsAt(
  context: RuleContext,
  level: number,
  span: Span,
  practices: readonly Practice[],
  { words, knownFacts }: SectionReading,
): readonly Completion[] {
  const { source } = context.runbook;
  const model = modelOf(context, level, span);
  const manner = mannerOf(context.runbook);
  const known = knownFacts(context);
  const { language } = context.analysis.recognition;
  const after = source.line(source.positionAt(span.end).line + 1).trim() === '' ? '' : '\n';
  return practices.map((practice, rank) => {
    const scaffold = fittedMarkdown(scaffoldIn(practice, language, known), manner, known);
    const body = adapted(scaffold, model) + after;
    return {
      label: titleIn(practice, language),
      what: 'section',
      span,
      body,
      detail: practice.group,
      documentation: `${practice.requirement}\n\n*${words('Why:')}* ${practice.why}\n\n\`\`\`markdown\n${plainText(body)}\n\`\`\``,
      rank,
      goesOn: false,
    };
  });
}

/** A fence that nobody has closed yet counts as well. */
export function isInFence(source: SourceText, line: number): boolean {
  let fence = '';
  for (let at = 0; at < line; at += 1) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(source.line(at).slice(0, 200))?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
  }
  return fence !== '';
}

/** What is asked for and nowhere said, in the order in which people read. What the line itself says does not count. */
function missing(found: readonly Verdict[], context: RuleContext, line: Span): readonly Verdict[] {
  const { practices } = context.catalogue;
  const kind = context.analysis.recognition.kind;
  const open = new Map<string, Verdict>();
  for (const verdict of found) {
    const { practice, state } = verdict;
    if (kind === undefined || practice.applies[kind] === 'optional') continue;
    const elsewhere = state.evidence.filter(({ span }) => !touches(span, line));
    const isOpen =
      state.state === 'missing' || (state.state !== 'waived' && elsewhere.length === 0);
    const isElsewhere = verdict.holder !== undefined || isSaidBeside(practice, context);
    if (isOpen && !isElsewhere) open.set(practice.id, verdict);
  }
  return inReadingOrder(practices).flatMap(({ id }: Practice) => open.get(id) ?? []);
}

/** Another document of the set says it already: whoever wants it here as well writes it without being asked. */
function isSaidBeside({ id }: Practice, { set, analysis }: RuleContext): boolean {
  const holder = set?.holders.get(id);
  return (
    set?.coverage.get(id)?.state === 'satisfied' && holder !== undefined && holder !== analysis
  );
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Like its neighbours of the same level; the heading that is being typed is none of them. */
function modelOf({ runbook }: RuleContext, level: number, line: Span) {
  const others = runbook.sections.filter(
    (section: Section) => section.heading !== undefined && !touches(section.heading.span, line),
  );
  const before = others.findLast(({ span }) => span.start < line.start);
  const around = before === undefined ? undefined : ancestor(others, before, level);
  const family = others.filter(
    (section) => section.level === level && section.parent === around?.parent,
  );
  const like = family.filter(({ style }) => style !== 'bold');
  const number = around === undefined ? undefined : nextNumber(family)?.next;
  return headingLike(runbook.source, like[0], level, number);
}

/** The last section of the level above the place, unless a higher heading stands between. */
function ancestor(
  sections: readonly Section[],
  before: Section,
  level: number,
): Section | undefined {
  const from = sections.indexOf(before);
  for (let at = from; at >= 0; at -= 1) {
    const section = sections[at];
    if (section === undefined || section.level < level) return undefined;
    if (section.level === level) return section;
  }
  return undefined;
}
