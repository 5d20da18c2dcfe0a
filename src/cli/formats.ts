/** The formats for other tools, and the writing of reports and fixes to files: the bundle that only they load. */
import { checkstyleReport } from '../report/checkstyle.ts';
import type { RunDetails } from '../report/details.ts';
import { gitlabReport } from '../report/gitlab.ts';
import { junitReport } from '../report/junit.ts';
import { linesReport } from '../report/lines.ts';
import { markdownReport } from '../report/markdown.ts';
import type { CheckOutcome } from '../report/outcome.ts';
import { rdjsonReport } from '../report/rdjson.ts';
import { sarifReport } from '../report/sarif.ts';
import type { ToolFormat } from './output-arguments.ts';

export { unifiedDiff, writeFixed } from './fixed-file.ts';
export { writeReport } from './report-file.ts';

declare const DR_RUNBOOK_VERSION: string;

export function toolReport(
  format: ToolFormat,
  outcome: CheckOutcome,
  known: Omit<RunDetails, 'version'>,
): string {
  const details = { ...known, version: DR_RUNBOOK_VERSION };
  switch (format) {
    case 'sarif':
      return sarifReport(outcome, details);
    case 'gitlab':
      return gitlabReport(outcome);
    case 'junit':
      return junitReport(outcome, details);
    case 'rdjson':
      return rdjsonReport(outcome);
    case 'checkstyle':
      return checkstyleReport(outcome);
    case 'lines':
      return linesReport(outcome);
    case 'markdown':
      return markdownReport(outcome, details);
  }
}
