/** Sends the reports of one run where the command line says: to files, and one to the standard output. */
import { realpathSync } from 'node:fs';
import type { ReportText } from '../report/report-text.ts';
import { printable } from '../report/terminal.ts';
import type { Output } from './output-arguments.ts';
import { absolute } from './paths.ts';

export interface Delivery<Format extends string> {
  /** The text of a report. */
  text(output: Output<Format>): ReportText;
  /** Writes a file, by its absolute path; says as a clause why it could not. */
  write(path: string, text: ReportText): string | undefined;
  /** Of the run, absolute. */
  readonly folder: string;
  /** Files that no report may replace, absolute. */
  readonly kept: ReadonlySet<string>;
}

export interface Delivered {
  readonly standardOutput: ReportText;
  /** What could not be written, and why. */
  readonly complaints: readonly string[];
}

export function deliver<Format extends string>(
  outputs: readonly Output<Format>[],
  delivery: Delivery<Format>,
): Delivered {
  let standardOutput: ReportText = '';
  const complaints: string[] = [];
  const written = new Set<string>();
  for (const output of outputs) {
    const { format, file } = output;
    if (file === undefined) {
      standardOutput = delivery.text(output);
      continue;
    }
    const path = realPath(absolute(file, delivery.folder));
    const reason = written.has(path)
      ? 'another report of this run is in it'
      : delivery.kept.has(path)
        ? 'it is a file that this run reads'
        : delivery.write(path, delivery.text(output));
    written.add(path);
    if (reason === undefined) continue;
    const report = `The report "${format}" could not be written to "${printable(file)}"`;
    complaints.push(`dr-runbook: ${report}: ${reason}.`);
  }
  return { standardOutput, complaints };
}

/** Where a symbolic link leads; the path itself while nothing is there. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
