/** The commands that write, and what becomes of their files when something goes wrong at one of their steps. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BARE_PLAN } from './documents.ts';
import { CLI, type Files, inFolder } from './scenario.ts';

export interface Writer {
  readonly name: string;
  readonly args: readonly string[];
  readonly files: Files;
  /** What it writes. */
  readonly target: string;
}

const PLAN = `${BARE_PLAN}
| System | RTO |
| --- | --- |
| a | 4 h |
| b | 8 h |
| c | 6 |
`;

const TODAY = ['--today', '2026-11-22'];

export const WRITERS: readonly Writer[] = [
  {
    name: 'check --fix',
    args: ['check', '--fix', ...TODAY],
    files: { 'plan.md': PLAN },
    target: 'plan.md',
  },
  {
    name: 'a report over an earlier one',
    args: ['check', '--format', 'sarif=out.sarif', ...TODAY],
    files: { 'plan.md': PLAN, 'out.sarif': '{"an": "earlier one"}\n' },
    target: 'out.sarif',
  },
  {
    name: 'the readiness report',
    args: ['report', '--format', 'html=out.html', ...TODAY],
    files: { 'plan.md': PLAN },
    target: 'out.html',
  },
  {
    name: 'baseline',
    args: ['baseline', ...TODAY],
    files: { 'plan.md': PLAN },
    target: '.dr-runbook-baseline.json',
  },
  {
    name: 'new',
    args: ['new', 'restore-procedure', '--service', 'shop', '--output', 'restore.md'],
    files: { 'plan.md': PLAN },
    target: 'restore.md',
  },
];

const HOOK = fileURLToPath(new URL('fault-hook.cjs', import.meta.url));

interface Fault {
  readonly what:
    | 'kill'
    | 'ENOSPC'
    | 'EACCES'
    | 'EIO'
    | 'EPERM'
    | 'change'
    | 'remove'
    | 'grow'
    | 'none';
  /** The first step of writing is 1, and so is the first time that a file is read. */
  readonly at: number;
}

export interface Aftermath {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of the file that was to be written; `undefined` where there is none. */
  readonly target: string | undefined;
  /** Half-written files that nobody has removed. */
  readonly left: readonly string[];
}

/** Runs a command in which something goes wrong. */
export function faulty(folder: string, { args, target }: Writer, { what, at }: Fault): Aftermath {
  const { PATH = '' } = process.env;
  const env = { PATH, FAULT: what, FAULT_AT: String(at), FAULT_FILE: join(folder, target) };
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', HOOK, CLI, ...args],
    { cwd: folder, env, encoding: 'utf8' },
  );
  return { status, signal, stdout, stderr, ...stateOf(folder, target) };
}

/** What the command writes where nothing goes wrong, in how many steps, and what stood there before. */
export async function undisturbed(writer: Writer) {
  let after: string | undefined;
  let steps = 0;
  let before: string | undefined;
  await inFolder(writer.files, (folder) => {
    before = stateOf(folder, writer.target).target;
    const { PATH = '' } = process.env;
    const count = join(folder, '.git', 'steps');
    const args = ['--require', HOOK, CLI, ...writer.args];
    const env = { PATH, FAULT_COUNT: count };
    const { stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
    after = stateOf(folder, writer.target).target;
    if (after === before) throw new Error(`${writer.name} has written nothing: ${stderr}`);
    steps = Number(readFileSync(count, 'utf8'));
  });
  return { before, after, steps };
}

/** Kills the command after so many milliseconds, wherever it is then. */
export async function killedAfter(
  folder: string,
  { args, target }: Writer,
  milliseconds: number,
): Promise<{ readonly target: string | undefined; readonly isKilled: boolean }> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const signal = await new Promise<string | null>((resolve) => {
    child.on('exit', (_, by) => resolve(by));
  });
  clearTimeout(timer);
  return { target: stateOf(folder, target).target, isKilled: signal === 'SIGKILL' };
}

function stateOf(folder: string, target: string) {
  const path = join(folder, target);
  const left = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  return { target: existsSync(path) ? readFileSync(path, 'utf8') : undefined, left };
}
