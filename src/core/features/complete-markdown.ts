/** Completion in Markdown: the sections that a runbook still lacks, where a heading is begun. */
import type { Practice } from '../practice.ts';
import type { RuleContext } from '../rule.ts';
import type { Section } from '../runbook.ts';
import type { SourceText, Span } from '../text.ts';
import type { Verdict } from '../verdicts.ts';
import type { Completion } from './completion.ts';
import { fittedMarkdown, mannerOf } from './fitted.ts';
import { headingLike, nextNumber } from './headings.ts';
import { adapted } from './insert-markdown.ts';
import { inReadingOrder } from './order.ts';
import type { Reading } from './reading.ts';
import { plainText } from './snippet.ts';

/** Each with the scaffold of its practice, its heading at the level that was typed and in the document's style. */
export function completeHeading(
  context: RuleContext,
  offset: number,
  { verdicts, words, knownFacts }: Pick<Reading, 'verdicts' | 'words' | 'knownFacts'>,
): readonly Completion[] {
  const { source } = context.runbook;
  const { line, character } = source.positionAt(offset);
  const text = source.line(line);
  const marks = /^#{2,6}(?=[ \t]|$)/.exec(text.slice(0, 200))?.[0];
  if (marks === undefined || character < marks.length) return [];
  const span = { start: source.lineStart(line), end: source.lineEnd(line) };
  if (isInFence(source, line)) return [];
  const model = modelOf(context, marks.length, span);
  const manner = mannerOf(context.runbook);
  const known = knownFacts(context);
  const after = source.line(line + 1).trim() === '' ? '' : '\n';
  return missing(verdicts(context, context.catalogue.practices), context, span).map(
    ({ practice }, rank) => {
      const scaffold = fittedMarkdown(practice.scaffold.markdown, manner, known);
      const body = adapted(scaffold, model) + after;
      return {
        label: practice.title,
        what: 'section',
        span,
        body,
        filter: `${marks} ${practice.title}`,
        detail: practice.group,
        documentation: `${practice.requirement}\n\n*${words('Why:')}* ${practice.why}\n\n\`\`\`markdown\n${plainText(body)}\n\`\`\``,
        rank,
        goesOn: false,
      };
    },
  );
}

/** A fence that nobody has closed yet counts as well. */
function isInFence(source: SourceText, line: number): boolean {
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
