/** What `coverage` found, as its reports see it: documents and sets with the state of every practice. */
import type { Analysis } from '../core/analysis.ts';
import type { Coverage, Evidence, PracticeState } from '../core/coverage.ts';
import type { Practice } from '../core/practice.ts';
import type { Unread } from './outcome.ts';

export interface CoverageOutcome {
  /** All of them, in the order of the catalogue. */
  readonly practices: readonly Practice[];
  readonly sets: readonly CoveredSet[];
  /** By path. */
  readonly documents: readonly CoveredDocument[];
  readonly notChecked: readonly Unread[];
  readonly skipped: readonly Unread[];
}

export interface CoveredDocument {
  readonly path: string;
  readonly analysis: Analysis;
}

export interface CoveredSet {
  readonly name: string;
  /** The plan first. */
  readonly members: readonly CoveredDocument[];
  readonly coverage: Coverage;
  /** The document that each state was found in. */
  readonly holders: ReadonlyMap<string, CoveredDocument>;
}

/** Where evidence stands, in one-based lines; `endLine` is the last line that holds some of it. */
export interface EvidencePlace {
  readonly line: number;
  readonly endLine: number;
  readonly via: Evidence['via'];
}

export function evidencePlaces(
  { evidence }: PracticeState,
  { analysis }: CoveredDocument,
): readonly EvidencePlace[] {
  const { source } = analysis.runbook;
  return evidence.map(({ span, via }) => ({
    line: source.positionAt(span.start).line + 1,
    endLine: source.positionAt(Math.max(span.start, span.end - 1)).line + 1,
    via,
  }));
}
