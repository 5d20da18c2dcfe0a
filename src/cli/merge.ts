/** `dr-runbook merge`: joins the readiness reports of many repositories into one. */
import { readFileSync, statSync } from 'node:fs';
import { merged, type Part } from '../report/readiness/merge.ts';
import type { ReadinessReport } from '../report/readiness/model.ts';
import { readReport } from '../report/readiness/read-report.ts';
import { count, printable } from '../report/terminal.ts';
import type { CommandResult } from './engine.ts';
import type { MergeCommand } from './merge-arguments.ts';
import { deliver } from './outputs.ts';
import { absolute } from './paths.ts';
import { writeReport } from './report-file.ts';
import { compared, reportText } from './reports.ts';

/**
 * Nothing is written unless every report could be read: one that is missing would look like services that are
 * gone.
 *
 * @param folder of the run, absolute.
 */
export function merge(command: MergeCommand, folder: string): CommandResult {
  const { files, outputs, previous } = command;
  const read = files.map((file): Part | string => {
    const report = reportIn(absolute(file, folder));
    return typeof report === 'string'
      ? `"${printable(file)}" ${printable(report)}.`
      : { file, report };
  });
  const faults = read.filter((one) => typeof one === 'string');
  if (faults.length > 0) return failed(faults);
  const whole = merged(read.filter((one) => typeof one !== 'string'));
  if (typeof whole === 'string') return failed([printable(whole)]);
  const result = previous === undefined ? whole : compared(whole, absolute(previous, folder));
  if (typeof result === 'string') {
    return failed([`The earlier report "${printable(previous ?? '')}" ${printable(result)}.`]);
  }
  const { standardOutput, complaints } = deliver(outputs, {
    text: ({ format }) => reportText(format, result),
    write: writeReport,
    folder,
    kept: new Set(
      [...files, ...(previous === undefined ? [] : [previous])].map((file) =>
        absolute(file, folder),
      ),
    ),
  });
  const unread = unreadIn(result);
  const said = [...complaints, ...unread];
  if (said.length === 0) return { text: standardOutput, code: 0 };
  return { text: standardOutput, complaint: said.join('\n'), code: 2 };
}

function reportIn(path: string): ReadinessReport | string {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return 'is not a regular file';
    if (stats.size > MOST_BYTES) return 'is larger than 256 MiB';
    return readReport(readFileSync(path, 'utf8'));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? 'does not exist' : 'cannot be read';
  }
}

/** Fifteen thousand services. */
const MOST_BYTES = 256 * 1024 * 1024;

function unreadIn({ notChecked }: ReadinessReport): readonly string[] {
  if (notChecked.length === 0) return [];
  const paths = count(notChecked.length, 'path');
  return [
    `dr-runbook: ${paths} could not be checked where the reports were made; the merged report is incomplete.`,
  ];
}

function failed(sentences: readonly string[]): CommandResult {
  const complaint = sentences.map((sentence) => `dr-runbook: ${sentence}`).join('\n');
  return { text: '', complaint, code: 2 };
}
