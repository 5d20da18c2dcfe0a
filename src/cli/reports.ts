/** The readiness report: the bundle that only `report` loads, and that is handed what it needs of the engine. */
import { readFileSync } from 'node:fs';
import { readinessHtmlReport } from '../report/readiness/html.ts';
import { readinessMarkdownReport } from '../report/readiness/markdown.ts';
import { type ReadinessReport, readinessJsonReport } from '../report/readiness/model.ts';
import { comparedWith, readEarlier } from '../report/readiness/previous.ts';
import type { ReportFormat } from './output-arguments.ts';

export { collectReport } from '../report/readiness/collect.ts';
export { merge } from './merge.ts';
export { originOf } from './origin.ts';

export function reportText(format: ReportFormat, report: ReadinessReport): string {
  switch (format) {
    case 'json':
      return readinessJsonReport(report);
    case 'html':
      return readinessHtmlReport(report);
    case 'markdown':
      return readinessMarkdownReport(report);
  }
}

/** @param file absolute. Returns a clause that says what is wrong with it, when something is. */
export function compared(report: ReadinessReport, file: string): ReadinessReport | string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? 'does not exist' : 'cannot be read';
  }
  const earlier = readEarlier(text);
  return typeof earlier === 'string' ? earlier : comparedWith(report, earlier);
}
