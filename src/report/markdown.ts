/** The summary of a run in Markdown, for the page that a CI service shows of a job. */
import { type Diagnostic, SEVERITIES, type Severity } from '../core/finding.ts';
import type { Readiness } from '../core/readiness.ts';
import { comparedSaid } from './comparison.ts';
import type { RunDetails, SetReadiness } from './details.ts';
import { inert } from './inert.ts';
import { type CheckOutcome, type FixedFinding, runbooksAmong, type Unread } from './outcome.ts';
import { count } from './terminal.ts';

/** A page of a job holds 1 MiB; nobody reads more lines than this of one list. */
const MOST_LINES = 100;

const TITLES: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Notes',
};

interface Found {
  readonly path: string;
  readonly diagnostic: Diagnostic;
}

export function markdownReport(outcome: CheckOutcome, details: Pick<RunDetails, 'sets'>): string {
  const found = outcome.files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((diagnostic): Found => ({ path, diagnostic })),
  );
  const overdue = found.filter(({ diagnostic }) => diagnostic.cause === 'time');
  const others = found.filter(({ diagnostic }) => diagnostic.cause !== 'time');
  const isCompared = outcome.comparison !== undefined;
  const parts = [
    '## Recovery runbooks',
    summary(outcome, others, overdue),
    ...list('Not checked', outcome.notChecked.map(unreadLine)),
    ...readiness(details.sets(), isCompared),
    ...SEVERITIES.flatMap((severity) => {
      const of = others.filter(({ diagnostic }) => diagnostic.severity === severity);
      const title = TITLES[severity];
      return list(isCompared ? `New ${title.toLowerCase()}` : title, of.map(line));
    }),
    ...list('Fixed', (outcome.comparison?.fixed ?? []).map(fixedLine)),
    ...list('Overdue by today’s date', overdue.map(line)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function summary(
  { files, filesRead, notChecked, comparison }: CheckOutcome,
  others: readonly Found[],
  overdue: readonly Found[],
): string {
  const number = (severity: Severity) =>
    others.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  const runbooks = runbooksAmong(files).length;
  const findings = [
    count(number('error'), 'error'),
    count(number('warning'), 'warning'),
    count(number('info'), 'note'),
  ];
  const since = comparison === undefined ? '' : `New ${inert(comparedSaid(comparison.with))}: `;
  const sentences = [
    `${since}${findings.join(', ')} and ${count(overdue.length, 'overdue date')}`,
    `in ${count(runbooks, 'runbook')} (${count(filesRead, 'file')} read).`,
  ];
  if (comparison !== undefined)
    sentences.push(`${count(comparison.fixed.length, 'finding')} fixed.`);
  if (notChecked.length > 0) {
    sentences.push(`**${count(notChecked.length, 'path')} could not be checked.**`);
  }
  return sentences.join(' ');
}

function readiness(sets: readonly SetReadiness[], isCompared: boolean): readonly string[] {
  if (sets.length === 0) return [];
  const shown = sets.slice(0, MOST_LINES).map((set) => {
    const before = isCompared ? ` ${set.before === undefined ? 'new' : share(set.before)} |` : '';
    return `| ${inert(set.name)} | ${inert(set.plan)} | ${set.documents} |${before} ${share(set)} |`;
  });
  const head = isCompared
    ? ['| Set | Plan | Documents | Before | Now |', '| --- | --- | ---: | ---: | ---: |']
    : ['| Set | Plan | Documents | Ready |', '| --- | --- | ---: | ---: |'];
  return [
    '### Readiness',
    'For each set, how many of its required practices are covered or waived.',
    [...head, ...shown].join('\n'),
    ...moreThan(sets.length),
  ];
}

function share({ met, required }: Readiness): string {
  const percent = required === 0 ? '' : ` (${Math.floor((100 * met) / required)} %)`;
  return `${met}/${required}${percent}`;
}

function list(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [
    `### ${title} (${lines.length})`,
    lines.slice(0, MOST_LINES).join('\n'),
    ...moreThan(lines.length),
  ];
}

function moreThan(length: number): readonly string[] {
  return length > MOST_LINES ? [`And ${length - MOST_LINES} more.`] : [];
}

function line({ path, diagnostic: { rule, message, range } }: Found): string {
  return `- **${inert(rule)}** ${inert(path)}:${range.start.line + 1} ${inert(message)}`;
}

function fixedLine({ path, rule, message = '' }: FixedFinding): string {
  return `- **${inert(rule)}** ${inert(path)} ${inert(message)}`.trimEnd();
}

function unreadLine({ path, reason }: Unread): string {
  return `- **${inert(path)}** ${inert(reason)}`;
}
