/** The reports that a command line asks for: `--format FORMAT[=FILE]`. */
import { oneOf, UsageError } from './options.ts';

export type CheckFormat = (typeof OWN_FORMATS)[number] | ToolFormat;

/** The formats that other tools define. */
export type ToolFormat = (typeof TOOL_FORMATS)[number];

/** One report of a run. */
export interface Output<Format extends string> {
  readonly format: Format;
  /** As typed; `undefined` is the standard output. */
  readonly file: string | undefined;
}

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Each option as typed. At least one report; at most one of them without a file. */
export function readOutputs<Format extends string>(
  typed: readonly string[],
  formats: readonly Format[],
): readonly Output<Format>[] {
  const outputs = typed.map((each): Output<Format> => {
    const sign = each.indexOf('=');
    const format = oneOf('--format', sign < 0 ? each : each.slice(0, sign), formats);
    const file = sign < 0 ? undefined : each.slice(sign + 1);
    if (file === '') throw new UsageError(`Name the file: --format ${format}=FILE`);
    return { format, file };
  });
  const files = outputs.map(({ file }) => file);
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined) throw new UsageError(`Two reports cannot share the file "${twice}".`);
  if (files.filter((file) => file === undefined).length > 1) {
    throw new UsageError(
      'Only one report fits the standard output. Give the others files: --format json=FILE',
    );
  }
  return outputs;
}

const OWN_FORMATS = ['pretty', 'json', 'github'] as const;

const TOOL_FORMATS = [
  'sarif',
  'gitlab',
  'junit',
  'rdjson',
  'checkstyle',
  'lines',
  'markdown',
] as const;

export const CHECK_FORMATS: readonly CheckFormat[] = [...OWN_FORMATS, ...TOOL_FORMATS];

export const REPORT_FORMATS = ['html', 'markdown', 'json'] as const;
