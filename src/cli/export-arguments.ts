/** The arguments of `export`. */
import { parseArgs } from 'node:util';
import { COMMON, oneOf, UsageError } from './options.ts';

export type PackFormat = (typeof PACK_FORMATS)[number];

/** Writes the offline pack of one service. */
export interface ExportCommand {
  readonly name: 'export';
  /** As typed; empty means the current folder. */
  readonly paths: readonly string[];
  readonly stdinFilename: undefined;
  readonly config: string | undefined;
  readonly today: string | undefined;
  readonly colour: boolean;
  /** By its name, the path of its plan or its id; `undefined` where there is only one. */
  readonly service: string | undefined;
  readonly format: PackFormat;
  /** As typed; `undefined` is the standard output. */
  readonly output: string | undefined;
}

const PACK_FORMATS = ['html', 'markdown'] as const;

const EXPORT = {
  ...COMMON,
  config: { type: 'string' },
  today: { type: 'string' },
  service: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

type Asked = { readonly name: 'help' } | { readonly name: 'version' };

export function readExport(args: string[]): ExportCommand | Asked {
  const { values, positionals } = parseArgs({ args, options: EXPORT, allowPositionals: true });
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const { service, config, today } = values;
  // `-` is the standard output, as in `new`.
  const output = values.output === '-' ? undefined : values.output;
  const empty = Object.entries({ service, output }).find(([, value]) => value?.trim() === '');
  if (empty) throw new UsageError(`--${empty[0]} is empty. Is a variable in the command unset?`);
  if (positionals.includes('')) {
    throw new UsageError('A path is empty. Is a variable in the command unset?');
  }
  if (positionals.includes('-')) throw new UsageError('A pack is about files, not about "-".');
  const format = oneOf('--format', values.format ?? formatOf(output), PACK_FORMATS);
  const colour = !values['no-color'];
  const read = { paths: positionals, stdinFilename: undefined, config, today, colour };
  return { name: 'export', ...read, service, format, output };
}

/** A file that is called Markdown is to hold it. */
function formatOf(output: string | undefined): PackFormat {
  return /\.(?:md|markdown)$/i.test(output ?? '') ? 'markdown' : 'html';
}
