/** Runs the computed checks over a set of documents, as hosts do. */
import { catalogue } from '../../../src/catalogue.generated.ts';
import { analyse } from '../../../src/core/analyse.ts';
import { DEFAULT_CONFIG } from '../../../src/core/config.ts';
import type { CalendarDate } from '../../../src/core/facts/time/date.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { contextOf } from '../../../src/core/lint.ts';
import type { Rule } from '../../../src/core/rule.ts';
import { buildWorkspace } from '../../../src/core/workspace.ts';
import type { Documents } from './sets.ts';

/** The rules about the comments and waivers that silence others: they read the same words in both syntaxes. */
const HOUSEKEEPING: ReadonlySet<string> = new Set([
  'suppression-without-reason',
  'unknown-id',
  'unused-suppression',
  'waiver-expired',
  'waiver-without-reason',
]);

/** All that there are, so that a new check is judged without anybody's doing. */
export const COMPUTED: readonly Rule[] = catalogue.rules.filter(
  ({ id, category }) => category !== 'reading' && !HOUSEKEEPING.has(id),
);

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
