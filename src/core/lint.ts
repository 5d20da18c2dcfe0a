/** Runs practices and rules over an analysed document: findings become diagnostics. */
import type { Analysis } from './analysis.ts';
import type { Catalogue } from './catalogue.ts';
import type { Config } from './config.ts';
import type { CalendarDate } from './facts/date.ts';
import type { Diagnostic, Finding, Severity } from './finding.ts';
import { practiceFindings } from './gaps.ts';
import type { RuleContext } from './rule.ts';
import { applySuppressions } from './suppress.ts';
import type { Workspace } from './workspace.ts';

export interface LintRun {
  readonly catalogue: Catalogue;
  readonly workspace: Workspace;
  readonly config: Config;
  readonly today: CalendarDate;
}

/** A finding with the rule or practice that says it, and its severity before the configuration. */
export interface Judged extends Finding {
  readonly rule: string;
  readonly state?: string;
  readonly severity: Severity;
}

/** More findings than this in one file help nobody; the worst are kept. */
const MOST_FINDINGS = 500;

/** Every diagnostic of one document, in the order of the text. A document that is not ours gets none. */
export function lint(analysis: Analysis, run: LintRun): readonly Diagnostic[] {
  if (!analysis.recognition.isRunbook) return [];
  const { runbook } = analysis;
  const set = run.workspace.setOf(runbook.source.uri);
  const context: RuleContext = {
    runbook,
    analysis,
    set,
    workspace: run.workspace,
    config: run.config,
    today: run.today,
  };
  const judged = [
    ...practiceFindings(context, run.catalogue.practices),
    ...ruleFindings(context, run),
  ];
  const weighed = judged.flatMap((finding) => weigh(finding, run.config));
  const { kept: heard } = applySuppressions(weighed, runbook.suppressions);
  return heard
    .map((finding) => diagnostic(finding, analysis, run.workspace))
    .sort((a, b) => a.span.start - b.span.start || a.rule.localeCompare(b.rule, 'en'))
    .slice(0, MOST_FINDINGS);
}

function* ruleFindings(context: RuleContext, { catalogue }: LintRun): Generator<Judged> {
  const { kind } = context.analysis.recognition;
  for (const rule of catalogue.rules) {
    if (rule.kinds && (kind === undefined || !rule.kinds.includes(kind))) continue;
    for (const finding of rule.check(context)) {
      yield { ...finding, rule: rule.id, severity: rule.severity };
    }
  }
}

/** The severity that the configuration gives; none when it is off. What today causes is never an error. */
function weigh(finding: Judged, config: Config): Judged[] {
  const configured = config.severities[finding.rule];
  if (configured === 'off') return [];
  const severity = configured ?? finding.severity;
  const timely = finding.cause === 'time' && severity === 'error' ? 'warning' : severity;
  return [{ ...finding, severity: timely }];
}

function diagnostic(finding: Judged, { runbook }: Analysis, workspace: Workspace): Diagnostic {
  const { source } = runbook;
  return {
    rule: finding.rule,
    ...(finding.state === undefined ? {} : { state: finding.state }),
    severity: finding.severity,
    message: finding.message,
    ...(finding.cause === undefined ? {} : { cause: finding.cause }),
    uri: source.uri,
    span: finding.span,
    range: source.rangeOf(finding.span),
    related: (finding.related ?? []).map(({ uri, span, message }) => {
      const other =
        uri === undefined ? source : (workspace.documents.get(uri)?.runbook.source ?? source);
      return { uri: other.uri, range: other.rangeOf(span), message };
    }),
    docs: docsPage(finding),
    fixes: finding.fixes ?? [],
  };
}

/** Where a rule or practice is explained, relative to the project. */
export function docsPage({
  rule,
  state,
}: {
  readonly rule: string;
  readonly state?: string;
}): string {
  return state === undefined ? `docs/rules/${rule}.md` : `docs/practices/${rule}.md`;
}
