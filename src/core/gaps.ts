/** What a document lacks: from the coverage of its set to findings, each standing where the answer belongs. */

import type { PracticeState } from './coverage.ts';
import { compareDates } from './facts/date.ts';
import { insertFix, insertion } from './features/insert.ts';
import type { Fix, Related, Severity } from './finding.ts';
import { SEVERITIES } from './finding.ts';
import type { Judged } from './lint.ts';
import type { Practice } from './practice.ts';
import type { RuleContext } from './rule.ts';
import type { Runbook, Section } from './runbook.ts';
import type { Span } from './text.ts';

/** A practice that applies to the document, with the state that counts for it there. */
export interface Verdict {
  readonly practice: Practice;
  readonly state: PracticeState;
  /** The document that holds the evidence, when it is another one. */
  readonly holder: string | undefined;
}

/** The practices that apply to the document, judged over its set where the document is the plan. */
export function verdicts(context: RuleContext, practices: readonly Practice[]): Verdict[] {
  const { analysis, set } = context;
  const { kind } = analysis.recognition;
  if (kind === undefined) return [];
  const isPlan = set?.plan === analysis;
  return practices.flatMap((practice): Verdict[] => {
    const applies = practice.applies[kind];
    if (applies === undefined || (applies === 'set' && kind !== 'dr-plan')) return [];
    const own = analysis.coverage.get(practice.id) ?? { state: 'missing', evidence: [] };
    const whole = isPlan ? set.coverage.get(practice.id) : undefined;
    const holder = isPlan ? set.holders.get(practice.id) : undefined;
    const better = whole && holder && holder !== analysis && whole.state !== own.state;
    if (isWaived(context, practice.id)) {
      return [{ practice, state: { state: 'waived', evidence: own.evidence }, holder: undefined }];
    }
    return [
      {
        practice,
        state: better ? whole : own,
        holder: better ? holder?.runbook.source.uri : undefined,
      },
    ];
  });
}

/** One finding for each gap; parts of one missing whole are one finding. */
export function* practiceFindings(
  context: RuleContext,
  practices: readonly Practice[],
): Generator<Judged> {
  const required = verdicts(context, practices).filter(
    ({ practice }) => isRequired(practice, context) && speaks(practice, context),
  );
  const told = new Set<string>();
  for (const parent of practices) {
    const parts = required.filter(({ practice }) => practice.partOf === parent.id);
    const missing = parts.filter(({ state }) => state.state === 'missing');
    const own = required.find(({ practice }) => practice.id === parent.id);
    const whole = own ? own.state.state === 'missing' : missing.length === parts.length;
    if (missing.length < 2 || !whole) continue;
    for (const { practice } of [...missing, { practice: parent }]) told.add(practice.id);
    yield missingWhole(
      context,
      parent,
      missing.map(({ practice }) => practice),
      practices,
    );
  }
  for (const verdict of required) {
    const { practice, state } = verdict;
    if (told.has(practice.id) || state.state === 'satisfied' || state.state === 'waived') continue;
    if (isToldByParts(practice, required)) continue;
    yield gap(context, verdict, practices);
  }
}

function isRequired({ applies }: Practice, { analysis }: RuleContext): boolean {
  const { kind } = analysis.recognition;
  return kind !== undefined && applies[kind] !== undefined && applies[kind] !== 'optional';
}

/** A document in a language without signals is not told that things are missing. */
function speaks({ signals }: Practice, { analysis }: RuleContext): boolean {
  const { language } = analysis.recognition;
  return language === 'und' || language in signals;
}

/** One cause, one finding: a whole is not told off where one of its parts is. */
function isToldByParts(practice: Practice, required: readonly Verdict[]): boolean {
  return required.some(
    ({ practice: part, state }) =>
      part.partOf === practice.id && state.state !== 'satisfied' && state.state !== 'waived',
  );
}

function gap(context: RuleContext, verdict: Verdict, practices: readonly Practice[]): Judged {
  const { practice, state, holder } = verdict;
  const [first] = state.evidence;
  const here = holder === undefined ? first?.span : undefined;
  const related: Related[] =
    holder !== undefined && first
      ? [{ uri: holder, span: first.span, message: 'The nearest that the other documents say.' }]
      : [];
  return {
    rule: practice.id,
    state: state.state,
    severity: severityOf(practice, state.state),
    span: here ?? homeOf(context, practice, practices),
    message: messageOf(practice, state.state, context),
    ...(related.length > 0 ? { related } : {}),
    fixes: fixesFor(context, practice, practices),
  };
}

function missingWhole(
  context: RuleContext,
  parent: Practice,
  parts: readonly Practice[],
  practices: readonly Practice[],
): Judged {
  const names = parts.map(({ title }) => lower(title));
  const severities = [parent, ...parts].map(({ severity }) => severity.missing);
  return {
    rule: parent.id,
    state: 'missing',
    severity: SEVERITIES.find((one) => severities.includes(one)) ?? 'warning',
    span: homeOf(context, parent, practices),
    message: `${place(context)} says nothing about ${lower(parent.title)}: ${list(names)}. ${parent.requirement}`,
    fixes: fixesFor(context, parent, practices),
  };
}

function messageOf({ title, requirement }: Practice, state: string, context: RuleContext): string {
  const name = lower(title);
  if (state === 'vague') return `This names ${name} without saying enough. ${requirement}`;
  if (state === 'placeholder') return `This leaves ${name} open. ${requirement}`;
  if (state === 'linked') {
    return `This only links to ${name}, to a place that cannot be checked from here. ${requirement}`;
  }
  return `${place(context)} says nothing about ${name}. ${requirement}`;
}

function place({ set, analysis }: RuleContext): string {
  const alone = set?.plan !== analysis || set.members.length === 1;
  return alone ? 'This document' : `None of the ${set.members.length} documents of this plan`;
}

function severityOf({ severity }: Practice, state: string): Severity {
  if (state === 'vague') return severity.vague;
  return state === 'linked' ? 'info' : severity.missing;
}

function fixesFor(
  { analysis }: RuleContext,
  practice: Practice,
  practices: readonly Practice[],
): Fix[] {
  const found = insertion(analysis, practice, practices);
  return found ? [insertFix(practice, found)] : [];
}

/** The heading of the section that should hold it: where its siblings are said, else the title. */
function homeOf(context: RuleContext, practice: Practice, practices: readonly Practice[]): Span {
  const { runbook, analysis } = context;
  const family = practices.filter(
    ({ id, partOf, group }) =>
      id !== practice.id &&
      (practice.partOf
        ? partOf === practice.partOf || id === practice.partOf
        : group === practice.group),
  );
  for (const { id } of family) {
    const at = analysis.coverage.get(id)?.evidence[0]?.span.start;
    if (at === undefined) continue;
    const heading = headingAround(runbook, at);
    if (heading) return heading;
  }
  return titleOf(runbook);
}

function headingAround({ sections }: Runbook, offset: number): Span | undefined {
  let found: Section | undefined;
  for (const section of sections) {
    if (section.heading && section.span.start <= offset && offset < section.span.end)
      found = section;
  }
  return found && found.level > 1 ? found.heading?.span : undefined;
}

/** The title; where there is none, the first thing that is said. */
export function titleOf({ title, metadata, blocks, sections }: Runbook): Span {
  const heading = sections.find((section) => section.heading)?.heading;
  const span = title?.span ?? metadata.title?.span ?? heading?.span ?? metadata.kind?.span;
  return span ?? blocks[0]?.span ?? { start: 0, end: 0 };
}

function isWaived({ runbook, set, config, today }: RuleContext, id: string): boolean {
  const waivers = [...runbook.waivers, ...(set?.plan.runbook.waivers ?? [])];
  const inText = waivers.some(
    ({ rule, reason, until }) =>
      rule.value === id &&
      reason !== undefined &&
      (until === undefined || compareDates(until.value, today) >= 0),
  );
  const configured = config.waivers.some(
    ({ rule, until, files }) =>
      rule === id && files.length === 0 && (until === undefined || compareDates(until, today) >= 0),
  );
  return inText || configured;
}

function lower(title: string): string {
  const [first = '', second = ''] = title;
  return second === second.toUpperCase() && /\p{L}/u.test(second)
    ? title
    : first.toLowerCase() + title.slice(1);
}

function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
