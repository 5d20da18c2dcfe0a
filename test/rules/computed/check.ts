/** Runs the computed checks over a set of documents, as hosts do. */
import { catalogue } from '../../../src/catalogue.generated.ts';
import { analyse } from '../../../src/core/analyse.ts';
import { DEFAULT_CONFIG } from '../../../src/core/config.ts';
import type { CalendarDate } from '../../../src/core/facts/date.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { contextOf } from '../../../src/core/lint.ts';
import type { Rule } from '../../../src/core/rule.ts';
import { buildWorkspace } from '../../../src/core/workspace.ts';
import backupOnSourceHost from '../../../src/rules/backup-on-source-host.ts';
import objectiveConflict from '../../../src/rules/objective-conflict.ts';
import offsiteSameLocation from '../../../src/rules/offsite-same-location.ts';
import placeholderText from '../../../src/rules/placeholder-text.ts';
import reviewOverdue from '../../../src/rules/review-overdue.ts';
import roleWithoutContact from '../../../src/rules/role-without-contact.ts';
import rpoBackupInterval from '../../../src/rules/rpo-backup-interval.ts';
import rpoOffsiteInterval from '../../../src/rules/rpo-offsite-interval.ts';
import rtoStepSum from '../../../src/rules/rto-step-sum.ts';
import stepWithoutVerification from '../../../src/rules/step-without-verification.ts';
import systemWithoutBackup from '../../../src/rules/system-without-backup.ts';
import testOverdue from '../../../src/rules/test-overdue.ts';
import toolMismatch from '../../../src/rules/tool-mismatch.ts';
import trainingOverdue from '../../../src/rules/training-overdue.ts';
import unitMissing from '../../../src/rules/unit-missing.ts';
import type { Documents } from './sets.ts';

export const COMPUTED: readonly Rule[] = [
  backupOnSourceHost,
  objectiveConflict,
  offsiteSameLocation,
  placeholderText,
  reviewOverdue,
  roleWithoutContact,
  rpoBackupInterval,
  rpoOffsiteInterval,
  rtoStepSum,
  stepWithoutVerification,
  systemWithoutBackup,
  testOverdue,
  toolMismatch,
  trainingOverdue,
  unitMissing,
];

export interface Found extends Finding {
  readonly rule: string;
  readonly path: string;
  /** The text that the finding stands on. */
  readonly text: string;
}

/** The day that the sets are written for. */
export const TODAY: CalendarDate = { year: 2026, month: 11, day: 22 };

/** Every finding of the computed checks, by document and rule. */
export function check(documents: Documents, today: CalendarDate = TODAY): Found[] {
  const analyses = Object.entries(documents).map(([path, text]) =>
    analyse(path, path, text, catalogue),
  );
  const workspace = buildWorkspace(analyses, {
    config: DEFAULT_CONFIG,
    exists: (uri) => uri in documents,
    pathOf: (uri) => uri,
  });
  const run = { catalogue, workspace, config: DEFAULT_CONFIG, today };
  return [...workspace.documents].flatMap(([path, analysis]) => {
    const context = contextOf(analysis, run);
    const { kind } = analysis.recognition;
    return COMPUTED.filter(
      ({ kinds }) => kinds === undefined || (kind !== undefined && kinds.includes(kind)),
    ).flatMap((rule) =>
      [...rule.check(context)].map((finding) => ({
        ...finding,
        rule: rule.id,
        path,
        text: analysis.runbook.source.text.slice(finding.span.start, finding.span.end),
      })),
    );
  });
}
