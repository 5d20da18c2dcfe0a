/** The arguments of the commands that write: `new` and `init`. */
import { parseArgs } from 'node:util';
import { isKind, KINDS, type Kind } from '../core/runbook.ts';
import { COMMON, oneOf, UsageError } from './options.ts';

/** Writes a new runbook. */
export interface NewCommand {
  readonly name: 'new';
  readonly kind: Kind;
  /** `undefined`: that of the plan, or the only one that there is. */
  readonly service: string | undefined;
  /** `undefined`: by the name of the output, else Markdown. */
  readonly format: 'markdown' | 'yaml' | undefined;
  /** The path of the plan that it belongs to, as typed. */
  readonly plan: string | undefined;
  /** As typed: a file, a folder, or `-` for the standard output. */
  readonly output: string | undefined;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  readonly colour: boolean;
}

/** Proposes a configuration. */
export interface InitCommand {
  readonly name: 'init';
  /** Writes without asking. */
  readonly write: boolean;
  /** Also writes down what is found, so that only new findings count. */
  readonly baseline: boolean;
  /** The day to judge the baseline by, as typed. */
  readonly today: string | undefined;
  readonly colour: boolean;
}

export type WritingCommand = NewCommand | InitCommand;

type Asked = { readonly name: 'help' } | { readonly name: 'version' };

const NEW = {
  ...COMMON,
  service: { type: 'string' },
  format: { type: 'string' },
  plan: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const;

const INIT = {
  ...COMMON,
  write: { type: 'boolean' },
  baseline: { type: 'boolean' },
  today: { type: 'string' },
} as const;

export function readNew(args: string[]): NewCommand | Asked {
  const { values, positionals } = parseArgs({ args, options: NEW, allowPositionals: true });
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [kind, ...others] = positionals;
  if (kind === undefined) throw new UsageError(`Name the kind: ${KINDS.join(', ')}.`);
  if (!isKind(kind)) {
    throw new UsageError(`There is no kind "${kind}". The kinds are ${KINDS.join(', ')}.`);
  }
  if (others.length > 0) throw new UsageError('Name one kind at a time.');
  const { service, plan, output, force = false } = values;
  const empty = Object.entries({ service, plan, output }).find(([, value]) => value?.trim() === '');
  if (empty) throw new UsageError(`--${empty[0]} is empty. Is a variable in the command unset?`);
  const format =
    values.format === undefined
      ? undefined
      : oneOf('--format', values.format, ['markdown', 'yaml'] as const);
  const colour = !values['no-color'];
  return { name: 'new', kind, service, format, plan, output, force, colour };
}

export function readInit(args: string[]): InitCommand | Asked {
  const { values, positionals } = parseArgs({ args, options: INIT, allowPositionals: true });
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  if (positionals.length > 0) {
    throw new UsageError('init looks at the current folder and takes no paths.');
  }
  const { write = false, baseline = false, today } = values;
  if (today !== undefined && !baseline) throw new UsageError('--today goes with --baseline.');
  return { name: 'init', write, baseline, today, colour: !values['no-color'] };
}
