/** The summary of a run in Markdown, for the page that a CI service shows of a job. */
import { type Diagnostic, SEVERITIES, type Severity } from '../core/finding.ts';
import type { RunDetails, SetReadiness } from './details.ts';
import { type CheckOutcome, runbooksAmong, type Unread } from './outcome.ts';
import { count, printable } from './terminal.ts';

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
  const parts = [
    '## Recovery runbooks',
    summary(outcome, others, overdue),
    ...list('Not checked', outcome.notChecked.map(unreadLine)),
    ...readiness(details.sets()),
    ...SEVERITIES.flatMap((severity) => {
      const of = others.filter(({ diagnostic }) => diagnostic.severity === severity);
      return list(TITLES[severity], of.map(line));
    }),
    ...list('Overdue by today’s date', overdue.map(line)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function summary(
  { files, filesRead, notChecked }: CheckOutcome,
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
  const sentences = [
    `${findings.join(', ')} and ${count(overdue.length, 'overdue date')}`,
    `in ${count(runbooks, 'runbook')} (${count(filesRead, 'file')} read).`,
  ];
  if (notChecked.length > 0) {
    sentences.push(`**${count(notChecked.length, 'path')} could not be checked.**`);
  }
  return sentences.join(' ');
}

function readiness(sets: readonly SetReadiness[]): readonly string[] {
  if (sets.length === 0) return [];
  const shown = sets.slice(0, MOST_LINES).map(({ name, plan, documents, met, required }) => {
    const share = required === 0 ? '' : ` (${Math.floor((100 * met) / required)} %)`;
    return `| ${inert(name)} | ${inert(plan)} | ${documents} | ${met}/${required}${share} |`;
  });
  return [
    '### Readiness',
    'Practices that each set says, or that are waived, of those required of it.',
    ['| Set | Plan | Documents | Ready |', '| --- | --- | ---: | ---: |', ...shown].join('\n'),
    ...moreThan(sets.length),
  ];
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

function unreadLine({ path, reason }: Unread): string {
  return `- **${inert(path)}** ${inert(reason)}`;
}

/** Text that is no markup, no link and no mention, wherever in a line it stands. */
function inert(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>|~&#@!$]|:(?=\/\/)|www\./gi, (found) =>
    found.length > 1 ? `${found.slice(0, -1)}&#46;` : `&#${found.charCodeAt(0)};`,
  );
}
