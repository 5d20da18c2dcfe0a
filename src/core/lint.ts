/** Runs practices and rules over an analysed document: findings become diagnostics. */
import type { Analysis } from './analysis.ts';
import type { Catalogue } from './catalogue.ts';
import type { Config } from './config.ts';
import type { CalendarDate } from './facts/date.ts';
import type { Diagnostic } from './finding.ts';
import type { Workspace } from './workspace.ts';

export interface LintRun {
  readonly catalogue: Catalogue;
  readonly workspace: Workspace;
  readonly config: Config;
  readonly today: CalendarDate;
}

/** Every diagnostic of one document, in the order of the text. A document that is not ours gets none. */
export declare function lint(analysis: Analysis, run: LintRun): readonly Diagnostic[];
