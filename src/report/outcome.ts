/** What a run found, as every report sees it: plain data, and the texts to quote from. */
import type { Diagnostic, Severity } from '../core/finding.ts';
import { SEVERITIES } from '../core/finding.ts';
import type { Kind } from '../core/runbook.ts';
import type { Range, SourceText } from '../core/text.ts';

export interface CheckOutcome {
  /** The configurations with findings, and the runbooks; each by path. */
  readonly files: readonly CheckedFile[];
  /** What should have been checked and could not be. */
  readonly notChecked: readonly Unread[];
  /** What was met on the way, is none of ours, and could not be read as text. */
  readonly skipped: readonly Unread[];
  /** How many files were read and judged, runbooks or not. */
  readonly filesRead: number;
  /** What was not judged, since it is not certain that it is a runbook. */
  readonly likely?: readonly LikelyRunbook[];
  /** Of a run that compares. */
  readonly comparison?: Comparison;
}

/** What is new and what is fixed since a commit or a baseline. */
export interface Comparison {
  /** What was compared with, to follow "since" or "as in". */
  readonly with: Compared;
  /** Findings of `files`: those that were not there before, or were less serious. */
  readonly news: ReadonlySet<Diagnostic>;
  /** Of the new ones those that only today's date has brought, whatever they say of their cause. */
  readonly byTime: ReadonlySet<Diagnostic>;
  readonly fixed: readonly FixedFinding[];
}

export interface Compared {
  /** As typed: `origin/main`. */
  readonly ref?: string;
  /** In full: the commit at which the branches parted. */
  readonly commit?: string;
  /** As typed. */
  readonly baseline?: string;
}

/** A finding that is not there any more. */
export interface FixedFinding {
  /** Where its document is now, or was. */
  readonly path: string;
  readonly rule: string;
  readonly state?: string;
  readonly severity: Severity;
  /** Unknown of a baseline. */
  readonly message?: string;
  readonly cause?: Diagnostic['cause'];
  /** Zero-based, in the earlier text; unknown of a baseline. */
  readonly line?: number;
}

export interface LikelyRunbook {
  readonly path: string;
  readonly kind: Kind | undefined;
}

/** Reports print paths, so the uris of diagnostics and of their related places must be paths too. */
export interface CheckedFile {
  /** With `/` between folders, relative to the folder of the run. */
  readonly path: string;
  readonly source: SourceText;
  readonly kind: Kind | undefined;
  /** It is no runbook but the configuration of some. */
  readonly isConfiguration?: true;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Unread {
  readonly path: string;
  /** A clause that follows a colon: `is larger than 1 MiB`. */
  readonly reason: string;
  /** Where it is wrong, when it is a part of the text that is. */
  readonly place?: { readonly source: SourceText; readonly range: Range };
}

export function runbooksAmong(files: readonly CheckedFile[]): readonly CheckedFile[] {
  return files.filter(({ isConfiguration }) => !isConfiguration);
}

export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(files: readonly CheckedFile[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostics } of files) {
    for (const { severity } of diagnostics) counts[severity] += 1;
  }
  return counts;
}

/** What makes a run fail: all findings, or of a comparison what is new and not a matter of time alone. */
export function* failing({ files, comparison }: CheckOutcome): Generator<Diagnostic> {
  for (const { diagnostics } of files) {
    for (const each of diagnostics) {
      if (comparison === undefined || isBroken(each, comparison)) yield each;
    }
  }
}

function isBroken(each: Diagnostic, { news, byTime }: Comparison): boolean {
  return news.has(each) && !byTime.has(each) && each.cause !== 'time';
}

/** Whether a finding is as bad as the threshold, or worse. */
export function isAtLeast({ severity }: Diagnostic, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
