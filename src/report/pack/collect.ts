/** Makes the pack of a service: everything that its documents say, in the order in which a recovery needs it. */
import type { Analysis } from '../../core/analysis.ts';
import type { proceduresOf } from '../../core/facts/recovery/procedures.ts';
import { type CalendarDate, compareDates, formatDate } from '../../core/facts/time/calendar.ts';
import type { DueReading } from '../../core/features/due-dates.ts';
import { dueDates, dueWord } from '../../core/features/due-dates.ts';
import { shownText } from '../../core/features/run-text.ts';
import { type Judging, type Service, serviceOf } from '../../core/features/services.ts';
import type { RuleContext } from '../../core/rule.ts';
import type { Kind, Runbook, Step } from '../../core/runbook.ts';
import { inEnglish } from '../../core/words.ts';
import type { Unread } from '../outcome.ts';
import { stateWord } from '../readiness/shown.ts';
import { type ContactReading, packContacts } from './contacts.ts';
import { firstPlaces } from './first-places.ts';
import { headerOf } from './header.ts';
import { leftOutOf } from './left-out.ts';
import { packLinks } from './links.ts';
import type { Pack, PackDocument, PackDue } from './model.ts';
import { contentOf } from './read.ts';
import { type Markdown, markdownReader } from './read-markdown.ts';

/** What is needed of the engine. */
export interface PackReading extends ContactReading, DueReading {
  readonly judging: Judging;
  readonly markdown: Markdown;
  readonly proceduresOf: typeof proceduresOf;
  /** Of another document of the same set. */
  contextOf(analysis: Analysis): RuleContext;
}

export interface Packed {
  /** Of the plan. */
  readonly context: RuleContext;
  readonly revision: string | null;
  /** Documents that may belong to the service and could not be read. */
  readonly unread: readonly Unread[];
  /** The path of a document as people know it; its key where none is given. */
  readonly shownPath?: (uri: string) => string;
}

/** `undefined` when the document is not the plan of a set. */
export function collectPack(packed: Packed, reading: PackReading): Pack | undefined {
  const { context, revision, unread, shownPath = (uri) => uri } = packed;
  const service = serviceOf(context, reading.judging);
  if (service === undefined || context.set === undefined) return undefined;
  const members = [...context.set.members].sort((a, b) => rank(a) - rank(b));
  const numbers = new Map(members.map((member, at) => [uriOf(member), at + 1]));
  const titles = new Map(service.documents.map(({ uri, title }) => [uri, title]));
  const markdown = markdownReader(reading.markdown);
  const read = members.map((member, at): PackDocument => {
    const { runbook, recognition } = member;
    const anchor = `d${at + 1}`;
    const title = titles.get(uriOf(member)) ?? '';
    return {
      number: at + 1,
      title,
      path: shownPath(uriOf(member)),
      kind: recognition.kind,
      anchor,
      header: headerOf(runbook),
      edition: editionOf(runbook),
      content: contentOf(runbook, anchor, stepLines(member, reading), markdown),
      links: new Map(),
    };
  });
  const links = packLinks(context.workspace, members, read);
  const documents = read.map((document, at) => ({ ...document, links: links[at] ?? new Map() }));
  return {
    name: service.name,
    date: formatDate(context.today),
    revision,
    readiness: service.readiness,
    missing: service.gaps.map(({ title, state, requirement }) => ({
      title,
      state: stateWord(state),
      requirement,
    })),
    stale: staleOf(service, numbers),
    next: nextDue(members, context.today, reading),
    leftOut: leftOutOf({ workspace: context.workspace, members, unread, shownPath }, read),
    contacts: packContacts(
      members.map(({ runbook }) => runbook),
      reading,
    ),
    firstPlaces: firstPlaces(reading.judging.askedVerdicts(context), context, numbers, documents),
    documents,
  };
}

/** Whoever recovers reads from the front: what to decide, how to bring things back, what there is to do it with. */
const ORDER: readonly Kind[] = [
  'dr-plan',
  'restore-procedure',
  'backup-procedure',
  'inventory',
  'change-log',
  'training-plan',
  'exercise-report',
];

function rank({ recognition: { kind } }: Analysis): number {
  return kind === undefined ? ORDER.length : ORDER.indexOf(kind);
}

function uriOf({ runbook }: Analysis): string {
  return runbook.source.uri;
}

/** Boxes are for what is still to be done: a report tells what was. */
function stepLines(
  { runbook, recognition }: Analysis,
  reading: PackReading,
): ReadonlySet<number> | undefined {
  if (recognition.kind === 'exercise-report') return undefined;
  const lines = new Set<number>();
  const add = ({ span, steps }: Step) => {
    lines.add(runbook.source.positionAt(span.start).line);
    steps.forEach(add);
  };
  for (const { steps } of reading.proceduresOf(runbook)) steps.forEach(add);
  return lines;
}

function editionOf({ metadata }: Runbook): string {
  const { version, lastReviewed, lastUpdated } = metadata;
  const said = [
    version && `version ${shownText(version.value)}`,
    lastReviewed && `reviewed ${formatDate(lastReviewed.value)}`,
    lastUpdated && `updated ${formatDate(lastUpdated.value)}`,
  ].flatMap((one) => one ?? []);
  return said.length === 0 ? 'no version and no day' : said.join(', ');
}

function staleOf({ overdue }: Service, numbers: ReadonlyMap<string, number>): readonly PackDue[] {
  return overdue.map(({ due, said, uri }) => ({ due, said, document: numbers.get(uri) ?? 1 }));
}

/** After that day the paper says something that has to be looked at again. */
function nextDue(
  members: readonly Analysis[],
  today: CalendarDate,
  reading: PackReading,
): PackDue | undefined {
  let next: { readonly day: CalendarDate; readonly due: PackDue } | undefined;
  for (const [at, member] of members.entries()) {
    for (const { due, rule } of dueDates(reading.contextOf(member), reading)) {
      if (compareDates(due, today) < 0 || (next && compareDates(next.day, due) <= 0)) continue;
      const said = dueWord(rule, inEnglish);
      next = { day: due, due: { due: formatDate(due), said, document: at + 1 } };
    }
  }
  return next?.due;
}
