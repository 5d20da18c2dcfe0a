/** The Code Quality report of GitLab: a JSON array of issues, which a merge request compares by fingerprint. */
import { askedSentence } from '../core/asked.ts';
import type { Severity } from '../core/finding.ts';
import { wellFormed } from './addresses.ts';
import { fingerprints, unreadFingerprint } from './fingerprint.ts';
import type { CheckedFile, CheckOutcome, Unread } from './outcome.ts';
import { printable } from './terminal.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

const SEVERITIES: Readonly<Record<Severity, Issue['severity']>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

export function gitlabReport({ files, notChecked }: CheckOutcome): string {
  const unread = new Map(notChecked.map((one) => [unreadFingerprint(one), one]));
  const issues = [
    ...[...unread].map(([fingerprint, one]) => unreadIssue(one, fingerprint)),
    ...files.flatMap(fileIssues),
  ];
  return `${JSON.stringify(issues)}\n`;
}

function fileIssues(file: CheckedFile): readonly Issue[] {
  const names = fingerprints(file);
  return file.diagnostics.map((diagnostic, at) => {
    const { rule, severity, message, controls, range } = diagnostic;
    return {
      description: printable(`${message} ${askedSentence(controls)}`.trim()),
      check_name: rule,
      fingerprint: names[at] ?? '',
      severity: SEVERITIES[severity],
      location: {
        path: wellFormed(file.path),
        lines: { begin: range.start.line + 1, end: range.end.line + 1 },
      },
    };
  });
}

/** The worst there is: nobody knows what it would have said. */
function unreadIssue({ path, reason, place }: Unread, fingerprint: string): Issue {
  const begin = (place?.range.start.line ?? 0) + 1;
  return {
    description: printable(`Not checked: ${reason}`),
    check_name: 'not-checked',
    fingerprint,
    severity: 'blocker',
    location: { path: wellFormed(path), lines: { begin, end: begin } },
  };
}
