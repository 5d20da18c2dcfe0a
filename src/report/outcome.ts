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

/** Whether a run has a finding that is as bad as the threshold, or worse. */
export function hasFindingAt(files: readonly CheckedFile[], threshold: Severity): boolean {
  const limit = SEVERITIES.indexOf(threshold);
  return files.some(({ diagnostics }) =>
    diagnostics.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit),
  );
}
