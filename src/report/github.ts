/** Workflow commands of GitHub Actions: annotations on the lines of a pull request. */
import { askedSentence } from '../core/asked.ts';
import { type Diagnostic, SEVERITIES, type Severity } from '../core/finding.ts';
import { comparedSaid } from './comparison.ts';
import { type CheckOutcome, countBySeverity, runbooksAmong, type Unread } from './outcome.ts';
import { count, printable } from './terminal.ts';

/** GitHub shows ten annotations of each level for a step and drops the others without a word. */
const SHOWN_PER_LEVEL = 10;

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

export function githubReport(outcome: CheckOutcome): string {
  const lines: string[] = [];
  const left: string[] = [];
  for (const level of SEVERITIES) {
    const annotations = [
      ...(level === 'error' ? outcome.notChecked.map(unreadAnnotation) : []),
      ...outcome.files.flatMap(({ path, diagnostics }) =>
        diagnostics
          .filter(({ severity }) => severity === level)
          .map((diagnostic) => annotation(path, diagnostic)),
      ),
    ];
    lines.push(...annotations.slice(0, SHOWN_PER_LEVEL));
    const more = annotations.length - SHOWN_PER_LEVEL;
    if (more > 0) left.push(count(more, `more ${level}`));
  }
  if (left.length > 0) {
    lines.push(`Not shown as annotations: ${left.join(', ')}. The pretty report lists them all.`);
  }
  lines.push(closing(outcome));
  return `${lines.join('\n')}\n`;
}

function annotation(path: string, diagnostic: Diagnostic): string {
  const { severity, rule, range, controls } = diagnostic;
  const message = [diagnostic.message, askedSentence(controls)].join(' ').trim();
  const { start, end } = range;
  const properties = [
    `file=${property(path)}`,
    `line=${start.line + 1}`,
    `endLine=${end.line + 1}`,
    // GitHub refuses columns on an annotation of several lines.
    ...(start.line === end.line
      ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`]
      : []),
    `title=${property(rule)}`,
  ];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}`;
}

function unreadAnnotation({ path, reason, place }: Unread): string {
  const line = place === undefined ? '' : `,line=${place.range.start.line + 1}`;
  return `::error file=${property(path)}${line},title=Not checked::${data(`Not checked: ${reason}`)}`;
}

function closing({ files, filesRead, notChecked, comparison }: CheckOutcome): string {
  const counts = countBySeverity(files);
  const what = comparison === undefined ? '' : `new ${printable(comparedSaid(comparison.with))}: `;
  return [
    `DR Runbook: ${what}${count(counts.error, 'error')}, ${count(counts.warning, 'warning')},`,
    `${count(counts.info, 'note')} in ${count(runbooksAmong(files).length, 'runbook')}`,
    `(${count(filesRead, 'file')} read, ${notChecked.length} not checked).`,
    ...(comparison === undefined ? [] : [`${count(comparison.fixed.length, 'finding')} fixed.`]),
  ].join(' ');
}

/** What the runner undoes after the double colon. Other control characters are shown, never sent. */
function data(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => printable(line).replaceAll('%', '%25'))
    .join('%0A');
}

/** As `data`, and the two characters that end a property. */
function property(text: string): string {
  return text
    .split(/(\r|\n)/)
    .map((part) => (part === '\r' ? '%0D' : part === '\n' ? '%0A' : propertyPart(part)))
    .join('');
}

function propertyPart(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
