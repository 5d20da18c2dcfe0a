/** What a document lacks: from the state of each practice to findings, each standing where the answer belongs. */

import type { PracticeState } from './coverage.ts';
import { insertFix, insertion } from './features/insert.ts';
import { knownFacts } from './features/known-facts.ts';
import type { Fix, Related, Severity } from './finding.ts';
import { SEVERITIES } from './finding.ts';
import { reviewIntervalFixes, spokenInterval } from './fixes/review-interval.ts';
import type { Judged } from './lint.ts';
import { mayBeLost, mayBeLostInSet } from './lost-text.ts';
import type { Practice } from './practice.ts';
import { cadenceFor, severityOf } from './profiles.ts';
import type { RuleContext } from './rule.ts';
import type { Runbook, Section } from './runbook.ts';
import type { Span } from './text.ts';
import { type Verdict, verdicts } from './verdicts.ts';

/**
 * One finding for each gap; parts of one missing whole are one finding. `told` are the paths of fields that
 * other findings say are missing or wrong. Without `withFixes` nobody will look at what could be inserted, which is
 * more work than to see that it lacks.
 */
export function* practiceFindings(
  context: RuleContext,
  told: readonly string[],
  withFixes: boolean,
): Generator<Judged> {
  const fixesOf: FixesOf = (practice) => (withFixes ? fixesFor(context, practice) : []);
  const { practices } = context.catalogue;
  const open = verdicts(context, practices).filter(
    (verdict) =>
      speaks(verdict.practice, context) &&
      severityOf(verdict.practice, verdict.state.state, context) !== 'off' &&
      !isTold(verdict, told) &&
      !isLost(verdict, context),
  );
  const required = open.filter(({ practice }) => isRequired(practice, context));
  const grouped = new Set<string>();
  const wholes = new Set(required.map(({ practice }) => practice.partOf));
  for (const parent of practices) {
    if (!wholes.has(parent.id)) continue;
    const parts = required.filter(
      ({ practice }) => practice.partOf === parent.id && !isSilenced(practice, context),
    );
    const missing = parts.filter(({ state }) => state.state === 'missing');
    const own = required.find(({ practice }) => practice.id === parent.id);
    const whole = own ? own.state.state === 'missing' : missing.length === parts.length;
    if (missing.length < 2 || !whole || !canStand(parent, context)) continue;
    for (const { practice } of [...missing, { practice: parent }]) grouped.add(practice.id);
    const absent = missing.map(({ practice }) => practice);
    yield* missingWhole(context, parent, absent, fixesOf);
  }
  for (const verdict of required) {
    const { practice, state, dangling } = verdict;
    if (state.state === 'satisfied' || state.state === 'waived') continue;
    if (dangling || grouped.has(practice.id) || isToldByParts(practice, required)) continue;
    yield* gap(context, verdict, fixesOf);
  }
  for (const verdict of open) {
    const { practice, state, dangling } = verdict;
    if (!isOptional(practice, context)) continue;
    if (grouped.has(practice.id) || grouped.has(practice.partOf ?? '')) continue;
    if (state.state === 'satisfied' || state.state === 'waived' || dangling) continue;
    yield* gap(context, verdict, fixesOf, 'info');
  }
}

type FixesOf = (practice: Practice) => readonly Fix[];

/** A whole stands for its parts unless it is silent itself: turned off, or without a word in the language. */
function canStand(parent: Practice, context: RuleContext): boolean {
  return speaks(parent, context) && severityOf(parent, 'missing', context) !== 'off';
}

/** A comment that names a part is about that part: it has a finding of its own, which the comment silences. */
function isSilenced(practice: Practice, context: RuleContext): boolean {
  const { suppressions } = context.runbook;
  const naming = suppressions.filter(({ rules }) =>
    rules.some(({ value }) => value === practice.id),
  );
  if (naming.length === 0) return false;
  const { start } = homeOf(context, practice);
  return naming.some(({ covers }) => covers.start <= start && start <= covers.end);
}

function isRequired({ applies }: Practice, { analysis }: RuleContext): boolean {
  const { kind } = analysis.recognition;
  return kind !== undefined && applies[kind] !== undefined && applies[kind] !== 'optional';
}

/** Under `regulated` what is optional is asked for as well: once in a set, where the plan may have it. */
function isOptional({ id, applies }: Practice, context: RuleContext): boolean {
  const { config, set, analysis } = context;
  const { kind } = analysis.recognition;
  if (config.profile !== 'regulated' || !kind || applies[kind] !== 'optional') return false;
  if (set === undefined) return true;
  if (set.plan !== analysis && applies['dr-plan'] !== undefined) return false;
  const said = set.coverage.get(id)?.state ?? 'missing';
  return said === 'missing' || said === 'vague' || said === 'placeholder';
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

/** One cause, one finding: the field that the practice asks for is said to be missing or wrong. */
function isTold({ practice, state }: Verdict, told: readonly string[]): boolean {
  if (state.state !== 'missing' && state.state !== 'placeholder') return false;
  return practice.fields.some((field) =>
    told.some((path) => holds(path, field) || holds(field, path)),
  );
}

/** One cause, one finding: behind a fault that keeps text from being read, nothing is known to be missing. */
function isLost({ practice, state }: Verdict, { runbook, analysis, set }: RuleContext): boolean {
  if (state.state !== 'missing') return false;
  return set?.plan === analysis ? mayBeLostInSet(practice, set) : mayBeLost(practice, runbook);
}

function holds(path: string, other: string): boolean {
  if (!other.startsWith(path)) return false;
  const next = other.charAt(path.length);
  return next === '' || next === '.' || next === '[';
}

/** @param mild the severity unless the configuration says another. */
function* gap(
  context: RuleContext,
  verdict: Verdict,
  fixesOf: FixesOf,
  mild?: Severity,
): Generator<Judged> {
  const { practice, state, holder } = verdict;
  const own = severityOf(practice, state.state, context);
  if (own === 'off') return;
  const severity = context.config.severities[practice.id] === undefined ? (mild ?? own) : own;
  const [first] = state.evidence;
  const here = holder === undefined ? first?.span : undefined;
  const related: Related[] =
    holder !== undefined && first
      ? [{ uri: holder, span: first.span, message: 'This comes nearest.' }]
      : [];
  yield {
    rule: practice.id,
    state: state.state,
    severity,
    span: here ?? homeOf(context, practice),
    message: messageOf(context, verdict),
    ...(related.length > 0 ? { related } : {}),
    fixes: fixesOf(practice),
  };
}

function* missingWhole(
  context: RuleContext,
  parent: Practice,
  parts: readonly Practice[],
  fixesOf: FixesOf,
): Generator<Judged> {
  const names = parts.map(({ title }) => lower(title));
  const severity = severityOfWhole(context, parent, parts);
  if (severity === undefined) return;
  yield {
    rule: parent.id,
    state: 'missing',
    severity,
    parts: parts.map(({ id }) => id),
    span: homeOf(context, parent),
    message: `${parent.title}: ${nothingSaid(context)} about ${list(names)}. ${parent.requirement}`,
    fixes: fixesOf(parent),
  };
}

/** The worst of its parts, unless the configuration speaks of the whole. */
function severityOfWhole(
  context: RuleContext,
  parent: Practice,
  parts: readonly Practice[],
): Severity | undefined {
  const all = context.config.severities[parent.id] === undefined ? [parent, ...parts] : [parent];
  const severities = all.map((practice) => severityOf(practice, 'missing', context));
  return SEVERITIES.find((severity) => severities.includes(severity));
}

/** What it is about, what is wrong here, what to write. */
function messageOf(context: RuleContext, { practice, state, holder }: Verdict): string {
  const { title, requirement } = practice;
  return `${title}: ${faultOf(context, state, holder !== undefined)}. ${requirement}`;
}

function faultOf(context: RuleContext, { state, evidence }: PracticeState, away: boolean): string {
  const here = away ? 'in another document of this set' : 'here';
  const isLink = evidence[0]?.via === 'link';
  switch (state) {
    case 'vague':
      if (isLink) return `only linked ${here}, and what is linked does not say enough`;
      return `named ${here} without saying enough`;
    case 'placeholder':
      return `left open ${here}`;
    case 'linked':
      return `only linked ${here}, and what is linked cannot be checked`;
    default:
      return `${nothingSaid(context)} about it`;
  }
}

function nothingSaid({ set, analysis }: RuleContext): string {
  if (set?.plan !== analysis || set.members.length === 1) return 'this document says nothing';
  const { length } = set.members;
  return length === 2
    ? 'neither of the 2 documents of this set says anything'
    : `none of the ${length} documents of this set says anything`;
}

function fixesFor(context: RuleContext, practice: Practice): Fix[] {
  const { analysis, catalogue, runbook, config } = context;
  const found = insertion(analysis, practice, catalogue.practices, knownFacts(context));
  const section = found ? [insertFix(practice, found)] : [];
  if (!practice.fields.includes('metadata.review_interval')) return section;
  // One line beside the day of the last review says it in full.
  const interval = spokenInterval(cadenceFor('review', config).minutes);
  return [...reviewIntervalFixes(runbook, interval), ...section];
}

/** The heading of the section that should hold it: where its siblings are said, else the title. */
function homeOf({ runbook, analysis, catalogue }: RuleContext, practice: Practice): Span {
  const family = catalogue.practices.filter(
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

/** In YAML the key below `spec` that holds it: what stands deeper means something else. */
function headingAround({ sections, syntax }: Runbook, offset: number): Span | undefined {
  const around = sections.filter(
    ({ heading, span }) => heading && span.start <= offset && offset < span.end,
  );
  if (syntax === 'yaml') return around[0]?.heading?.span;
  const innermost: Section | undefined = around.at(-1);
  return innermost && innermost.level > 1 ? innermost.heading?.span : undefined;
}

/** The title; where there is none, the first thing that is said. */
export function titleOf({ title, metadata, blocks, sections }: Runbook): Span {
  const heading = sections.find((section) => section.heading)?.heading;
  const span = title?.span ?? metadata.title?.span ?? heading?.span ?? metadata.kind?.span;
  return span ?? blocks[0]?.span ?? { start: 0, end: 0 };
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
