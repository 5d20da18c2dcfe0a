/** The report for people: grouped by file, each finding with its source line and carets. */
import { askedSentence } from '../core/asked.ts';
import type { Diagnostic, Severity } from '../core/finding.ts';
import type { Range, SourceText } from '../core/text.ts';
import { comparedSaid } from './comparison.ts';
import {
  type CheckedFile,
  type CheckOutcome,
  type Comparison,
  type Counts,
  countBySeverity,
  type FixedFinding,
  type LikelyRunbook,
  runbooksAmong,
  type Unread,
} from './outcome.ts';
import { count, excerpt, type Paint, plain, printable, printablePath } from './terminal.ts';

export interface PrettyOptions {
  readonly paint: Paint;
  /** Also lists the runbooks without findings, and what may be one. */
  readonly verbose: boolean;
  /** Only what is wrong: no summary, no word on files that were skipped. */
  readonly quiet: boolean;
}

/** File by file, then what concerns the run. */
export function* prettyReport(
  outcome: CheckOutcome,
  options: PrettyOptions = { paint: plain, verbose: false, quiet: false },
): Generator<string> {
  let between = '';
  for (const part of parts(outcome, options)) {
    yield between + part;
    between = '\n';
  }
}

function* parts(
  outcome: CheckOutcome,
  { paint, verbose, quiet }: PrettyOptions,
): Generator<string> {
  for (const file of outcome.files) {
    if (file.diagnostics.length > 0) yield fileReport(file, paint);
    else if (verbose) yield `${fileTitle(file, paint)}: ${paint('good', 'no findings')}\n`;
  }
  const fixed = outcome.comparison?.fixed ?? [];
  if (fixed.length > 0 && !quiet) yield fixedReport(fixed, paint);
  if (outcome.notChecked.length > 0) {
    yield unreadReport(paint('error', 'Not checked'), outcome.notChecked, paint);
  }
  if (outcome.skipped.length > 0 && !quiet) {
    yield unreadReport(paint('faint', 'Skipped'), outcome.skipped, paint);
  }
  if (verbose && outcome.likely !== undefined && outcome.likely.length > 0) {
    yield likelyReport(outcome.likely, paint);
  }
  if (!quiet) yield summary(outcome, paint);
}

function likelyReport(likely: readonly LikelyRunbook[], paint: Paint): string {
  const lines = likely.map(({ path, kind = 'dr-plan' }) => {
    const advice = `if it is a runbook, say so in its header, as in "kind: ${kind}"`;
    return `  ${printablePath(path)}: ${advice}`;
  });
  return `${paint('faint', 'Perhaps runbooks, not checked')}\n${lines.join('\n')}\n`;
}

function fixedReport(fixed: readonly FixedFinding[], paint: Paint): string {
  const lines = fixed.map(({ path, severity, message, rule }) => {
    const said = message === undefined ? '' : `  ${printable(message)}`;
    return `  ${printablePath(path)}: ${severity}${said} ${paint('faint', `[${printable(rule)}]`)}`;
  });
  return `${paint('good', 'Fixed')}\n${lines.join('\n')}\n`;
}

function fileReport(file: CheckedFile, paint: Paint): string {
  const findings = file.diagnostics.map((diagnostic) => findingReport(file, diagnostic, paint));
  return `${fileTitle(file, paint)}\n\n${findings.join('\n')}`;
}

function fileTitle({ path, kind }: CheckedFile, paint: Paint): string {
  const kindNote = kind === undefined ? '' : paint('faint', ` (${kind})`);
  return paint('strong', printablePath(path)) + kindNote;
}

function findingReport({ source }: CheckedFile, diagnostic: Diagnostic, paint: Paint): string {
  const { severity, message, rule, state, range, related } = diagnostic;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  const note = state === undefined || state === 'missing' ? rule : `${rule}: ${state}`;
  const gutter = ' '.repeat(String(range.start.line + 1).length);
  const lines = [
    `  ${place}  ${paint(severity, severity)}  ${printable(message)} ${paint('faint', `[${note}]`)}`,
    ...excerptLines(source, range, severity, paint),
  ];
  const asked = askedSentence(diagnostic.controls);
  if (asked !== '') lines.push(`    ${gutter} ${paint('faint', printable(asked))}`);
  for (const place of related) {
    const { line: at, character } = place.range.start;
    const where = `${printable(place.uri)}:${at + 1}:${character + 1}`;
    lines.push(`    ${gutter} ${paint('faint', 'see')} ${where}  ${printable(place.message)}`);
  }
  return `${lines.join('\n')}\n`;
}

function excerptLines(
  source: SourceText,
  range: Range,
  severity: Severity,
  paint: Paint,
): readonly string[] {
  const { line, carets } = excerpt(source, range);
  const number = String(range.start.line + 1);
  const gutter = ' '.repeat(number.length);
  return [
    `    ${paint('faint', `${number} |`)} ${line}`,
    `    ${paint('faint', `${gutter} |`)} ${paint(severity, carets)}`,
  ];
}

/** For both reports for people. */
export function unreadReport(title: string, unread: readonly Unread[], paint: Paint): string {
  const lines = unread.flatMap(({ path, reason, place }) => [
    `  ${printablePath(path)}: ${printable(reason)}`,
    ...(place === undefined ? [] : excerptLines(place.source, place.range, 'error', paint)),
  ]);
  return `${title}\n${lines.join('\n')}\n`;
}

function summary(outcome: CheckOutcome, paint: Paint): string {
  const { files, filesRead, notChecked } = outcome;
  const runbooks = runbooksAmong(files);
  const counts = countBySeverity(files);
  const total = counts.error + counts.warning + counts.info;
  const sentences: string[] = [];
  if (outcome.comparison !== undefined) {
    sentences.push(...comparedSummary(outcome, outcome.comparison, counts, paint));
  } else if (runbooks.length === 0 && filesRead > 0 && total === 0) {
    sentences.push(
      `No runbook among ${count(filesRead, 'file')}, so nothing was judged.`,
      'A document is a runbook when it says so (kind: in its front matter, apiVersion: dr-runbook/v1),',
      'when .dr-runbook.yaml lists it, or when its content leaves no doubt.',
    );
  } else if (files.length > 0 && total === 0) {
    sentences.push(
      paint('good', 'No findings'),
      `in ${count(runbooks.length, 'runbook')} (${count(filesRead, 'file')} read).`,
    );
  } else if (total > 0) {
    const hit = runbooks.filter(({ diagnostics }) => diagnostics.length > 0).length;
    sentences.push(
      `${countsSaid(counts, paint)} in ${hit} of ${count(runbooks.length, 'runbook')}`,
      `(${count(filesRead, 'file')} read).`,
      paint('faint', 'dr-runbook explain <id> says why each one matters.'),
    );
  }
  if (notChecked.length > 0) {
    sentences.push(paint('error', `${count(notChecked.length, 'path')} could not be checked.`));
  }
  return sentences.length === 0 ? '' : `${sentences.join(' ')}\n`;
}

function countsSaid(counts: Counts, paint: Paint): string {
  return [
    counts.error > 0 ? paint('error', count(counts.error, 'error')) : '',
    counts.warning > 0 ? paint('warning', count(counts.warning, 'warning')) : '',
    counts.info > 0 ? paint('info', count(counts.info, 'note')) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function comparedSummary(
  { files }: CheckOutcome,
  comparison: Comparison,
  counts: Counts,
  paint: Paint,
): readonly string[] {
  const since = printable(comparedSaid(comparison.with));
  const runbooks = runbooksAmong(files).length;
  const isNew = counts.error + counts.warning + counts.info > 0;
  const news = isNew ? `New ${since}: ${countsSaid(counts, paint)}.` : `Nothing new ${since}.`;
  return [
    paint(isNew ? 'strong' : 'good', news),
    `${count(comparison.fixed.length, 'finding')} fixed.`,
    runbooks === 0 ? 'The change affects no runbook.' : `${count(runbooks, 'runbook')} judged.`,
  ];
}
