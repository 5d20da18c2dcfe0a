/** The command line's arguments, read into one of a few commands. */
import { parseArgs } from 'node:util';
import { SEVERITIES, type Severity } from '../core/finding.ts';
import { type ExportCommand, readExport } from './export-arguments.ts';
import { type MergeCommand, readMerge } from './merge-arguments.ts';
import { misreadCommand, misreadOption } from './misread.ts';
import { COMMON, oneOf, UsageError } from './options.ts';
import {
  CHECK_FORMATS,
  type CheckFormat,
  type Output,
  REPORT_FORMATS,
  type ReportFormat,
  readOutputs,
} from './output-arguments.ts';
import { readInit, readNew, type WritingCommand } from './writing-arguments.ts';

export type Topic = '' | (typeof TOPICS)[number];

const TOPICS = [
  'check',
  'baseline',
  'coverage',
  'report',
  'merge',
  'export',
  'explain',
  'new',
  'init',
] as const;

export type CoverageFormat = (typeof COVERAGE_FORMATS)[number];

/** What every command that reads files knows. */
export interface Reading {
  /** As typed; empty means the current folder. `-` is the standard input. */
  readonly paths: readonly string[];
  readonly stdinFilename: string | undefined;
  /** The configuration to use instead of the nearest ones. */
  readonly config: string | undefined;
  /** `YYYY-MM-DD`, as typed. */
  readonly today: string | undefined;
  readonly colour: boolean;
}

export interface CheckCommand extends Reading {
  readonly name: 'check';
  /** At least one; at most one of them without a file. */
  readonly outputs: readonly Output<CheckFormat>[];
  readonly failOn: Severity;
  /** `write`: safe fixes go into the files. `show`: a diff instead of a report, and no file is touched. */
  readonly fix: 'no' | 'write' | 'show';
  /** More warnings than this make a run fail. */
  readonly maxWarnings: number | undefined;
  /** Compare with this commit, as typed. */
  readonly since: string | undefined;
  /** A file with findings that are known, as typed. */
  readonly baseline: string | undefined;
  /** Reports leave out what was there before. */
  readonly newOnly: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** Writes down what is known. */
export interface BaselineCommand extends Reading {
  readonly name: 'baseline';
  /** As typed. */
  readonly file: string;
  /** Takes everything in, also what a baseline that is there does not know. */
  readonly all: boolean;
}

export interface CoverageCommand extends Reading {
  readonly name: 'coverage';
  readonly format: CoverageFormat;
  /** Each document by itself, whatever it is. */
  readonly alone: boolean;
}

export interface ReportCommand extends Reading {
  readonly name: 'report';
  /** At least one; at most one of them without a file. */
  readonly outputs: readonly Output<ReportFormat>[];
  /** The JSON of an earlier report, as typed. */
  readonly previous: string | undefined;
}

export interface ExplainCommand {
  readonly name: 'explain';
  readonly id: string | undefined;
  readonly colour: boolean;
}

/** Those that read documents. */
export type EngineCommand =
  | CheckCommand
  | BaselineCommand
  | CoverageCommand
  | ReportCommand
  | ExportCommand
  | WritingCommand;

export type Command =
  | EngineCommand
  | MergeCommand
  | ExplainCommand
  | { readonly name: 'help'; readonly topic: Topic }
  | { readonly name: 'version' }
  | { readonly name: 'wrong'; readonly topic: Topic; readonly message: string };

const COVERAGE_FORMATS = ['pretty', 'json'] as const;

const READING = {
  ...COMMON,
  'stdin-filename': { type: 'string' },
  config: { type: 'string' },
  today: { type: 'string' },
  format: { type: 'string' },
} as const;

const CHECK = {
  ...READING,
  format: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'max-warnings': { type: 'string' },
  since: { type: 'string' },
  baseline: { type: 'string' },
  'new-only': { type: 'boolean' },
  verbose: { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const;

const BASELINE = {
  ...COMMON,
  config: { type: 'string' },
  today: { type: 'string' },
  file: { type: 'string' },
  all: { type: 'boolean' },
} as const;

/** Beside the configuration, in the folder that is checked. */
export const BASELINE_FILE = '.dr-runbook-baseline.json';

const COVERAGE = { ...READING, alone: { type: 'boolean' } } as const;

const REPORT = {
  ...COMMON,
  config: { type: 'string' },
  today: { type: 'string' },
  format: { type: 'string', multiple: true },
  previous: { type: 'string' },
} as const;

/** Never throws: what cannot be understood is a command of its own. */
export function readArguments(args: readonly string[]): Command {
  const [first, ...rest] = args;
  switch (first) {
    case 'check':
      return guarded('check', () => readCheck(rest));
    case 'baseline':
      return guarded('baseline', () => readBaselineCommand(rest));
    case 'coverage':
      return guarded('coverage', () => readCoverage(rest));
    case 'report':
      return guarded('report', () => readReport(rest));
    case 'merge':
      return guarded('merge', () => asked('merge', readMerge(rest)));
    case 'export':
      return guarded('export', () => asked('export', readExport(rest)));
    case 'explain':
      return guarded('explain', () => readExplain(rest));
    case 'new':
    case 'init':
      return guarded(first, () => asked(first, first === 'new' ? readNew(rest) : readInit(rest)));
    case 'help':
      return { name: 'help', topic: topicOf(rest[0]) };
    default:
      return guarded('', () => readBare(args));
  }
}

function readBare(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: COMMON,
    allowPositionals: true,
  });
  if (values.version) return { name: 'version' };
  if (values.help) return { name: 'help', topic: '' };
  const [word] = positionals;
  const message =
    word === undefined
      ? 'Name a command: check, baseline, coverage, report, merge, export, explain, new or init.'
      : misreadCommand(word, TOPICS);
  return { name: 'wrong', topic: '', message };
}

function readCheck(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: CHECK, allowPositionals: true });
  if (values.help) return { name: 'help', topic: 'check' };
  if (values.version) return { name: 'version' };
  const outputs = readOutputs(values.format ?? ['pretty'], CHECK_FORMATS);
  const failOn = oneOf('--fail-on', values['fail-on'] ?? 'error', SEVERITIES);
  const { verbose = false, quiet = false } = values;
  if (verbose && quiet) throw new UsageError('--verbose and --quiet exclude each other.');
  const maxWarnings = readCount('--max-warnings', values['max-warnings']);
  const { since, baseline, 'new-only': newOnly = false } = values;
  for (const [option, value] of Object.entries({ since, baseline })) {
    if (value !== '') continue;
    throw new UsageError(`--${option} is empty. Is a variable in the command unset?`);
  }
  if (newOnly && since === undefined && baseline === undefined) {
    throw new UsageError(
      '--new-only needs something to compare with: add --since origin/main, or --baseline FILE.',
    );
  }
  const read = reading(values, positionals);
  if (since !== undefined && read.paths.includes('-')) {
    throw new UsageError('--since compares files; the standard input has no earlier text.');
  }
  const fix = readFix(values, positionals);
  if (fix !== 'no' && since !== undefined) {
    throw new UsageError('--fix and --since exclude each other: fix first, then compare.');
  }
  const judging = { failOn, fix, maxWarnings, since, baseline, newOnly };
  return { name: 'check', ...read, outputs, ...judging, verbose, quiet };
}

function readFix(
  values: {
    readonly fix?: boolean | undefined;
    readonly 'dry-run'?: boolean | undefined;
    readonly format?: readonly string[] | undefined;
  },
  paths: readonly string[],
): CheckCommand['fix'] {
  const isDry = values['dry-run'] === true;
  if (isDry && !values.fix) throw new UsageError('--dry-run goes with --fix.');
  if (!values.fix) return 'no';
  if (paths.includes('-')) {
    throw new UsageError('--fix changes files, and the standard input is not a file.');
  }
  if (isDry && values.format !== undefined) {
    throw new UsageError('--dry-run prints a diff in place of a report. Leave out --format.');
  }
  return isDry ? 'show' : 'write';
}

function readBaselineCommand(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: BASELINE, allowPositionals: true });
  if (values.help) return { name: 'help', topic: 'baseline' };
  if (values.version) return { name: 'version' };
  const { file = BASELINE_FILE, all = false } = values;
  if (file === '') throw new UsageError('--file is empty. Is a variable in the command unset?');
  if (positionals.includes('-')) throw new UsageError('A baseline is about files, not about "-".');
  return { name: 'baseline', ...reading(values, positionals), file, all };
}

function readCount(option: string, typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw new UsageError(`${option} takes a number such as 0 or 20, not "${typed}".`);
}

function readCoverage(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: COVERAGE, allowPositionals: true });
  if (values.help) return { name: 'help', topic: 'coverage' };
  if (values.version) return { name: 'version' };
  const format = oneOf('--format', values.format ?? 'pretty', COVERAGE_FORMATS);
  const { alone = false } = values;
  return { name: 'coverage', ...reading(values, positionals), format, alone };
}

function readReport(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: REPORT, allowPositionals: true });
  if (values.help) return { name: 'help', topic: 'report' };
  if (values.version) return { name: 'version' };
  const outputs = readOutputs(values.format ?? ['markdown'], REPORT_FORMATS);
  const { previous } = values;
  if (previous === '') {
    throw new UsageError('--previous is empty. Is a variable in the command unset?');
  }
  if (positionals.includes('-')) throw new UsageError('A report is about files, not about "-".');
  return { name: 'report', ...reading(values, positionals), outputs, previous };
}

function readExplain(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: COMMON, allowPositionals: true });
  if (values.help) return { name: 'help', topic: 'explain' };
  if (values.version) return { name: 'version' };
  if (positionals.length > 1) throw new UsageError('Name one practice or rule at a time.');
  return { name: 'explain', id: positionals[0], colour: !values['no-color'] };
}

interface ReadingValues {
  readonly 'stdin-filename'?: string | undefined;
  readonly config?: string | undefined;
  readonly today?: string | undefined;
  readonly 'no-color'?: boolean | undefined;
}

function reading(values: ReadingValues, paths: readonly string[]): Reading {
  const stdinFilename = values['stdin-filename'];
  const empty = paths.indexOf('');
  if (empty >= 0) throw new UsageError('A path is empty. Is a variable in the command unset?');
  if (paths.includes('-') && !stdinFilename) {
    throw new UsageError('With "-", say what the text is: --stdin-filename docs/plan.md');
  }
  if (!paths.includes('-') && stdinFilename !== undefined) {
    throw new UsageError('--stdin-filename goes with the path "-".');
  }
  const { config, today } = values;
  return { paths, stdinFilename, config, today, colour: !values['no-color'] };
}

function topicOf(word: string | undefined): Topic {
  return TOPICS.find((topic) => topic === word) ?? '';
}

function asked(
  topic: Topic,
  read: ReturnType<typeof readMerge | typeof readExport | typeof readNew | typeof readInit>,
): Command {
  return read.name === 'help' ? { name: 'help', topic } : read;
}

function guarded(topic: Topic, read: () => Command): Command {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const known = error instanceof UsageError || error instanceof TypeError;
    if (!known) throw error;
    return { name: 'wrong', topic, message: misreadOption(error.message, topic) };
  }
}
