/** Where in a Markdown runbook a new section belongs: beside its group, in the order in which people read. */
import type { Analysis } from '../analysis.ts';
import { perRunbook } from '../facts/per-runbook.ts';
import { remembered } from '../facts/remembered.ts';
import type { Practice } from '../practice.ts';
import type { Runbook, Section } from '../runbook.ts';
import { trimmed } from '../text.ts';
import { titleIn } from './fitted.ts';
import { type HeadingModel, headingLike, nextNumber } from './headings.ts';
import { inReadingOrder } from './order.ts';

export interface Place {
  /** At the end of the line after which it stands. */
  readonly offset: number;
  readonly model: HeadingModel;
}

/**
 * Beside the sections that name the practices nearest to it: of its own group, wherever they stand, else among
 * the main sections. Numbered sections go on behind the last one.
 */
export function placeFor(
  analysis: Analysis,
  practice: Practice,
  practices: readonly Practice[],
): Place {
  const { runbook } = analysis;
  const { source, sections } = runbook;
  const top = topLevel(runbook);
  const beside = neighbour(analysis, practice, practices, {
    top,
    taken: titledSections(analysis, practices),
  });
  const level = beside?.section.level ?? top;
  const family = sections.filter(
    (section) => section.level === level && (!beside || section.parent === beside.section.parent),
  );
  const numbered = nextNumber(family);
  const section = numbered?.last ?? beside?.section;
  const model = headingLike(source, section ?? family[0], level, numbered?.next);
  if (!section) return { offset: endOf(runbook, source.text.length), model };
  const isBefore = !numbered && beside?.side === 'before';
  return { offset: endOf(runbook, isBefore ? section.span.start : section.span.end), model };
}

interface Ground {
  /** The level of the main sections. */
  readonly top: number;
  readonly taken: ReadonlySet<Section>;
}

interface Neighbour {
  readonly section: Section;
  readonly side: 'before' | 'after';
}

function neighbour(
  analysis: Analysis,
  practice: Practice,
  practices: readonly Practice[],
  ground: Ground,
): Neighbour | undefined {
  const ordered = inReadingOrder(practices);
  const home = ordered.findIndex(({ id }) => id === practice.id);
  const [earlier, later] = [ordered.slice(0, Math.max(0, home)).reverse(), ordered.slice(home + 1)];
  const isOwn = ({ group }: Practice) => group === practice.group;
  const within = firstOf(earlier.filter(isOwn), (each) => namedSection(analysis, each, ground));
  if (within) return { section: within, side: 'after' };
  const behind = firstOf(later.filter(isOwn), (each) => namedSection(analysis, each, ground));
  if (behind) return { section: behind, side: 'before' };
  const around = firstOf([...earlier, ...later].filter(isOwn), (each) =>
    mainSectionAround(analysis, each, ground),
  );
  if (around) return { section: around, side: 'after' };
  return amongMain(analysis, earlier, later, ground);
}

/** Where the document has nothing of the group: among the main sections of the groups around it. */
function amongMain(
  analysis: Analysis,
  earlier: readonly Practice[],
  later: readonly Practice[],
  ground: Ground,
): Neighbour | undefined {
  const peers = analysis.runbook.sections.filter(({ level }) => level === ground.top);
  const main = (each: Practice) => {
    const section = namedSection(analysis, each, ground);
    return section?.level === ground.top && !isClosing(section) ? section : undefined;
  };
  const before = earlier.find((each) => main(each));
  if (before) {
    // Others of that group may stand further down than the one that is last in reading order.
    const group = earlier
      .filter((each) => each.group === before.group)
      .flatMap((e) => main(e) ?? []);
    const last = group.reduce((least, each) => (each.span.start > least.span.start ? each : least));
    return { section: last, side: 'after' };
  }
  const open = peers.filter((section) => !isClosing(section));
  const [first] = peers;
  const isFirst = later.some((each) => main(each) === first);
  if (first && (isFirst || open.length === 0)) return { section: first, side: 'before' };
  const last = open.at(-1);
  return last && { section: last, side: 'after' };
}

function firstOf<T>(
  practices: readonly Practice[],
  look: (practice: Practice) => T | undefined,
): T | undefined {
  for (const each of practices) {
    const found = look(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The section that is about the practice: its heading is the practice's own title, or names it. */
function namedSection(
  { runbook, coverage, recognition }: Analysis,
  practice: Practice,
  { top, taken }: Ground,
): Section | undefined {
  const title = titleIn(practice, recognition.language);
  const titled = sectionsTitled(runbook, title).find(({ level }) => level >= top);
  if (titled) return titled;
  for (const { span } of coverage.get(practice.id)?.evidence ?? []) {
    const section = sectionAt(runbook, span.start);
    const isNamed = section?.heading !== undefined && span.start < section.body.start;
    if (section && isNamed && section.level >= top && !taken.has(section)) return section;
  }
  return undefined;
}

/** The sections that have the titles of practices: whatever else their headings bring to mind, they are those. */
function titledSections(
  { runbook, recognition }: Analysis,
  practices: readonly Practice[],
): ReadonlySet<Section> {
  return new Set(
    practices.flatMap((each) => sectionsTitled(runbook, titleIn(each, recognition.language))),
  );
}

function sectionsTitled(runbook: Runbook, title: string): readonly Section[] {
  return byHeading(runbook).get(folded(title)) ?? [];
}

/** A gap looks for the sections of all other practices, and a document may have as many gaps as there are practices. */
const byHeading = perRunbook(({ sections }): ReadonlyMap<string, readonly Section[]> => {
  const found = new Map<string, Section[]>();
  for (const section of sections) {
    if (!section.heading) continue;
    const words = folded(section.heading.value);
    const same = found.get(words);
    if (same) same.push(section);
    else found.set(words, [section]);
  }
  return found;
});

/** The main section in which the practice is said in passing. */
function mainSectionAround(
  { runbook, coverage }: Analysis,
  { id }: Practice,
  { top, taken }: Ground,
): Section | undefined {
  for (const { span } of coverage.get(id)?.evidence ?? []) {
    const section = sectionAt(runbook, span.start);
    const found = section?.heading && ancestorAt(runbook, section, top);
    if (found && !taken.has(found)) return found;
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
export function sectionAt({ sections }: Runbook, offset: number): Section | undefined {
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

/** The end of the last line that says something before an offset. */
function endOf(runbook: Runbook, offset: number): number {
  const content = trimmed(runbook.source.text, { start: 0, end: offset });
  return lineEndAt(runbook, content.end);
}

export function lineEndAt({ source }: Runbook, offset: number): number {
  return source.lineEnd(source.positionAt(offset).line);
}

export function sameWords(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** The titles of practices are asked for again and again. */
const folded = remembered((text: string): string =>
  text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^[\d ]+/, '')
    .trim(),
);
