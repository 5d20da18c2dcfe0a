/** The arguments of `merge`. */
import { parseArgs } from 'node:util';
import { COMMON, UsageError } from './options.ts';
import { type Output, REPORT_FORMATS, type ReportFormat, readOutputs } from './output-arguments.ts';

/** Joins readiness reports. */
export interface MergeCommand {
  readonly name: 'merge';
  /** Reports as JSON, as typed; at least one. */
  readonly files: readonly string[];
  /** At least one; at most one of them without a file. */
  readonly outputs: readonly Output<ReportFormat>[];
  /** The JSON of an earlier merged report, as typed. */
  readonly previous: string | undefined;
}

const MERGE = {
  ...COMMON,
  format: { type: 'string', multiple: true },
  output: { type: 'string', short: 'o' },
  previous: { type: 'string' },
} as const;

export function readMerge(
  args: string[],
): MergeCommand | { readonly name: 'help' } | { readonly name: 'version' } {
  const { values, positionals: files } = parseArgs({
    args,
    options: MERGE,
    allowPositionals: true,
  });
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const { format = ['markdown'], output, previous } = values;
  for (const [option, value] of Object.entries({ output, previous })) {
    if (value !== '') continue;
    throw new UsageError(`--${option} is empty. Is a variable in the command unset?`);
  }
  if (files.includes('')) {
    throw new UsageError('The name of a report is empty. Is a variable in the command unset?');
  }
  if (files.length === 0) {
    throw new UsageError(
      'Name the reports to merge; dr-runbook report --format json=FILE writes one in each repository.',
    );
  }
  const outputs = readOutputs(format, REPORT_FORMATS);
  const [only] = outputs;
  if (output === undefined || only === undefined)
    return { name: 'merge', files, outputs, previous };
  if (outputs.length > 1 || only.file !== undefined) {
    throw new UsageError('--output goes with one format; for several write --format html=FILE.');
  }
  return { name: 'merge', files, outputs: [{ ...only, file: output }], previous };
}
