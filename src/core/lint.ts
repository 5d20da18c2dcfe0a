/** Runs practices and rules over an analysed document: findings become diagnostics. */
import type { Analysis } from './analysis.ts';
import { askedBy } from './asked.ts';
import type { Catalogue } from './catalogue.ts';
import type { Config } from './config.ts';
import { readFacts } from './facts/document-facts.ts';
import type { CalendarDate } from './facts/time/date.ts';
import { type Diagnostic, type Finding, type Fix, SEVERITIES, type Severity } from './finding.ts';
import { practiceFindings } from './gaps.ts';
import { severityOf } from './profiles.ts';
import type { Rule, RuleContext } from './rule.ts';
import type { Kind, Suppression } from './runbook.ts';
import { hasBlot } from './secrets/redact.ts';
import { atOnce, type Steps } from './steps.ts';
import { applySuppressions, type Suppressed } from './suppress.ts';
import type { SourceText, Span } from './text.ts';
import { waiverFor } from './waivers.ts';
import { uriOf, type Workspace } from './workspace.ts';

export interface LintRun {
  /** With the configuration's own practices: see `catalogueFor`. */
  readonly catalogue: Catalogue;
  readonly workspace: Workspace;
  readonly config: Config;
  readonly today: CalendarDate;
  /** Nobody will look at what could be inserted where something lacks. */
  readonly withoutInsertions?: boolean;
}

/** A finding with the rule or practice that says it, and its severity. */
export interface Judged extends Finding {
  readonly rule: string;
  readonly state?: string;
  readonly severity: Severity;
  /** The practices that the finding of a whole speaks for. */
  readonly parts?: readonly string[];
}

/** More findings than this in one file help nobody; the worst are kept. */
const MOST_FINDINGS = 500;

/** Every diagnostic of one document, in the order of the text. A document that is not ours gets none. */
export function lint(analysis: Analysis, run: LintRun): readonly Diagnostic[] {
  return atOnce(linting(analysis, run));
}

/** The same in steps. */
export function* linting(analysis: Analysis, run: LintRun): Steps<readonly Diagnostic[]> {
  if (!analysis.recognition.isRunbook) return [];
  const context = contextOf(analysis, run);
  const { suppressions } = analysis.runbook;
  yield* readFacts(analysis.runbook);
  const byRules: Judged[] = [];
  for (const asked of askedFor(context)) {
    const found = judged(asked, asked.rule.check(context), context);
    for (const finding of found) byRules.push(finding);
    yield;
  }
  const fields = byRules.flatMap((finding) => finding.fields ?? []);
  const byPractices: Judged[] = [];
  for (const finding of practiceFindings(context, fields, run.withoutInsertions !== true)) {
    byPractices.push(finding);
    yield;
  }
  const all = [...byPractices, ...yielding(byRules, byPractices, context)];
  const outcome = applySuppressions(all, suppressions);
  return [...outcome.kept, ...reviewFindings(context, outcome)]
    .sort(
      (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byPlace(a, b),
    )
    .slice(0, MOST_FINDINGS)
    .sort(byPlace)
    .map((finding) => diagnostic(finding, context));
}

/** What practices and rules see of a document and what stands around it. */
export function contextOf(analysis: Analysis, run: LintRun): RuleContext {
  const { runbook } = analysis;
  const { workspace, config, catalogue, today } = run;
  const set = workspace.setOf(runbook.source.uri);
  return { runbook, analysis, set, workspace, config, catalogue, today };
}

/**
 * What is wrong with the comments that silence others. A comment for all rules does not silence this: it would
 * hide itself.
 */
function* reviewFindings(context: RuleContext, outcome: Suppressed<unknown>): Generator<Judged> {
  const named: readonly Suppression[] = context.runbook.suppressions.filter(
    ({ rules }) => rules.length > 0,
  );
  for (const asked of askedFor(context)) {
    const found = asked.rule.review?.(context, outcome);
    if (found) yield* applySuppressions(judged(asked, found, context), named).kept;
  }
}

/** One cause, one finding: what a practice says is left open, no rule about gaps in general says again. */
function yielding(
  byRules: readonly Judged[],
  byPractices: readonly Judged[],
  { analysis, catalogue }: RuleContext,
): readonly Judged[] {
  const open = byPractices
    .filter(({ state }) => state === 'placeholder')
    .flatMap(({ rule }) => analysis.coverage.get(rule)?.evidence ?? []);
  if (open.length === 0) return byRules;
  const general = new Set(
    catalogue.rules.filter((rule) => rule.yieldsToPlaceholders).map(({ id }) => id),
  );
  const isOpen = ({ start, end }: Span) =>
    open.some(({ span }) => span.start < end && start < span.end);
  return byRules.filter(({ rule, span }) => !general.has(rule) || !isOpen(span));
}

/** A rule that is not turned off, and how serious what it finds is. */
interface Asked {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** The rules for the kind of the document. Those of a run have few kinds, and nearly always one configuration. */
function askedFor({ analysis, catalogue, config }: RuleContext): readonly Asked[] {
  if (known.rules !== catalogue.rules || known.config !== config) {
    known = { rules: catalogue.rules, config, byKind: new Map() };
  }
  const { kind } = analysis.recognition;
  const before = known.byKind.get(kind);
  if (before) return before;
  const asked = catalogue.rules.flatMap((rule): readonly Asked[] => {
    if (rule.kinds && (kind === undefined || !rule.kinds.includes(kind))) return [];
    const severity = severityOf(rule, undefined, { config, catalogue });
    return severity === 'off' ? [] : [{ rule, severity }];
  });
  known.byKind.set(kind, asked);
  return asked;
}

let known: {
  readonly rules: readonly Rule[];
  readonly config: Config | undefined;
  readonly byKind: Map<Kind | undefined, readonly Asked[]>;
} = { rules: [], config: undefined, byKind: new Map() };

function judged({ rule, severity }: Asked, findings: Iterable<Finding>, context: RuleContext) {
  let found = NONE;
  for (const finding of findings) {
    if (found === NONE) {
      if (waiverFor([rule.id], context)) return NONE;
      found = [];
    }
    const configured = context.config.severities[rule.id];
    found.push({ ...finding, rule: rule.id, severity: weighed(finding, severity, configured) });
  }
  return found;
}

/** Most rules find nothing. */
const NONE: Judged[] = [];

/**
 * What today causes is a warning in every profile: nothing that somebody changed has broken it, so it is no
 * error, and it does not go away, so it is no detail. Only the configuration may make less of it.
 */
function weighed(
  { cause }: Finding,
  severity: Severity,
  configured: Severity | 'off' | undefined,
): Severity {
  if (cause !== 'time') return severity;
  return configured === 'info' ? 'info' : 'warning';
}

function byPlace(a: Judged, b: Judged): number {
  return a.span.start - b.span.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function diagnostic(finding: Judged, context: RuleContext): Diagnostic {
  const { runbook, config } = context;
  const { source } = runbook;
  return {
    rule: finding.rule,
    ...(finding.state === undefined ? {} : { state: finding.state }),
    severity: finding.severity,
    message: finding.message,
    ...(finding.cause === undefined ? {} : { cause: finding.cause }),
    ...(finding.due === undefined ? {} : { due: finding.due }),
    uri: source.uri,
    span: finding.span,
    range: source.rangeOf(finding.span),
    related: (finding.related ?? []).map(({ uri, span, message }) => {
      const other = uri === undefined ? source : (sourceOf(uri, context) ?? source);
      return { uri: other.uri, range: other.rangeOf(span), message };
    }),
    ...controlsOf(finding, context),
    docs: docsPage(finding, config),
    fixes: (finding.fixes ?? []).filter(isWritable),
  };
}

/** Most places that are pointed to lie in the set. */
function sourceOf(uri: string, { set, workspace }: RuleContext): SourceText | undefined {
  const isThere = (analysis: Analysis) => uriOf(analysis) === uri;
  return (set?.members.find(isThere) ?? workspace.documents.get(uri))?.runbook.source;
}

function controlsOf(
  { rule, parts = [] }: Judged,
  { config, catalogue }: RuleContext,
): Pick<Diagnostic, 'controls'> {
  if (config.profile !== 'regulated') return {};
  const { practices, rules, frameworks } = catalogue;
  const ids = [rule, ...parts];
  const all = [...rules, ...practices]
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ controls = [] }) => controls);
  const controls = askedBy({ controls: [...new Set(all)] }, config, frameworks);
  return controls.length === 0 ? {} : { controls };
}

/** A fix that repeats a secret of the text would write the blot that stands for it. */
function isWritable({ edits, snippet }: Fix): boolean {
  return ![...edits.map(({ newText }) => newText), snippet?.body ?? ''].some(hasBlot);
}

/** Where a rule or practice is explained, relative to the project; a team's own has no page here. */
function docsPage({ rule, state }: Judged, { practices }: Config): string {
  if (state === undefined) return `docs/rules/${rule}.md`;
  const isOwn = practices.some(({ id }) => id === rule);
  return isOwn ? 'docs/configuration.md' : `docs/practices/${rule}.md`;
}
