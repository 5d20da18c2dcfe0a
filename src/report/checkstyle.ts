/** The XML of Checkstyle, which most servers and review tools read. */
import { askedSentence } from '../core/asked.ts';
import type { Diagnostic } from '../core/finding.ts';
import type { CheckOutcome, Unread } from './outcome.ts';
import { DECLARATION, element } from './xml.ts';

/** The version of Checkstyle whose format it is. */
const VERSION = '10.0';

export function checkstyleReport({ files, notChecked }: CheckOutcome): string {
  const byPath = new Map<string, string[]>();
  const add = (path: string, errors: readonly string[]) =>
    byPath.set(path, [...(byPath.get(path) ?? []), ...errors]);
  for (const unread of notChecked) add(unread.path, [unreadError(unread)]);
  for (const { path, diagnostics } of files) add(path, diagnostics.map(error));
  const elements = [...byPath].map(([name, errors]) => element('file', { name }, errors));
  return `${DECLARATION}\n${element('checkstyle', { version: VERSION }, elements)}\n`;
}

function error({ rule, severity, message, controls, range }: Diagnostic): string {
  return element('error', {
    line: range.start.line + 1,
    column: range.start.character + 1,
    severity,
    message: `${message} ${askedSentence(controls)}`.trim(),
    source: `dr-runbook.${rule}`,
  });
}

function unreadError({ reason, place }: Unread): string {
  return element('error', {
    line: (place?.range.start.line ?? 0) + 1,
    severity: 'error',
    message: `Not checked: ${reason}`,
    source: 'dr-runbook.not-checked',
  });
}
