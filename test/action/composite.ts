/** A small runner for composite actions: what GitHub does with `run` steps, on a machine without GitHub. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const { PATH = '' } = process.env;

export interface Action {
  readonly inputs: Readonly<Record<string, { description: string; default: string }>>;
  readonly outputs: Readonly<Record<string, { description: string; value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export interface Step {
  readonly id?: string;
  readonly name: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

export interface Job {
  /** The checkout, which is the workspace. */
  readonly workspace: string;
  readonly event: string;
  /** The branch that a pull request is for. */
  readonly base?: string;
  readonly payload?: unknown;
  readonly with?: Readonly<Record<string, string>>;
  /** Where the action lies; by default this project. */
  readonly action?: string;
  readonly path?: string;
}

/** By the names that `action.yml` has, which a test holds to these. */
export interface Outputs {
  readonly 'exit-code': string;
  readonly errors: string;
  readonly warnings: string;
  readonly notes: string;
  readonly 'not-checked': string;
  readonly new: string;
  readonly fixed: string;
  readonly sarif: string;
}

export interface Ran {
  /** Of the step that failed, else 0. */
  readonly code: number;
  readonly log: string;
  /** What the runner obeys: lines that begin with `::` or hold `##[`, outside of what is stopped. */
  readonly commands: readonly string[];
  readonly outputs: Outputs;
  readonly summary: string;
}

export const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;

export function runAction(job: Job): Ran {
  const temp = mkdtempSync(join(tmpdir(), 'dr-runbook-runner-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  try {
    const actionPath = job.action ?? ROOT;
    const env = {
      PATH: job.path ?? PATH,
      // The machine of whoever runs the tests says nothing about git.
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GITHUB_ACTION_PATH: actionPath,
      GITHUB_BASE_REF: job.base ?? '',
      GITHUB_EVENT_NAME: job.event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(job.payload ?? {})),
      GITHUB_OUTPUT: file('output', ''),
      GITHUB_STEP_SUMMARY: file('summary', ''),
      GITHUB_WORKSPACE: job.workspace,
      RUNNER_TEMP: temp,
    };
    const results: Record<string, Record<string, string>> = {};
    let log = '';
    let code = 0;
    for (const step of action.runs.steps) {
      writeFileSync(env.GITHUB_OUTPUT, '');
      const own = Object.fromEntries(
        Object.entries(step.env).map(([name, value]) => [
          name,
          evaluate(value, job, actionPath, results),
        ]),
      );
      const script = file('script.sh', step.run);
      // What `shell: bash` stands for.
      const args = ['--noprofile', '--norc', '-eo', 'pipefail', script];
      const { status, stdout, stderr, error } = spawnSync('bash', args, {
        cwd: job.workspace,
        env: { ...env, ...own },
        encoding: 'utf8',
        timeout: 120_000,
        maxBuffer: 64 * 1024 * 1024,
      });
      if (error !== undefined) throw error;
      log += stdout + stderr;
      if (step.id !== undefined) results[step.id] = pairs(env.GITHUB_OUTPUT);
      code = status ?? -1;
      if (code !== 0) break;
    }
    const output = (name: keyof Outputs) =>
      evaluate(action.outputs[name]?.value ?? '', job, actionPath, results);
    const outputs: Outputs = {
      'exit-code': output('exit-code'),
      errors: output('errors'),
      warnings: output('warnings'),
      notes: output('notes'),
      'not-checked': output('not-checked'),
      new: output('new'),
      fixed: output('fixed'),
      sarif: output('sarif'),
    };
    const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    return { code, log, commands: obeyed(log), outputs, summary };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** The three kinds of expression that the action has; any other is a fault of it. */
function evaluate(
  text: string,
  job: Job,
  actionPath: string,
  results: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, expression: string) => {
    const [root = '', name = '', , output = ''] = expression.split('.');
    if (expression === 'github.action_path') return actionPath;
    if (root === 'steps') return results[name]?.[output] ?? '';
    const input = action.inputs[name];
    if (root !== 'inputs' || input === undefined) throw new Error(`No such value: ${expression}`);
    return job.with?.[name] ?? input.default;
  });
}

function pairs(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  return Object.fromEntries(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const sign = line.indexOf('=');
        if (sign < 1) throw new Error(`The runner refuses this output: ${line}`);
        return [line.slice(0, sign), line.slice(sign + 1)];
      }),
  );
}

/** The runner trims what stands before a command, and takes nothing between stop and token. */
function obeyed(log: string): string[] {
  const commands: string[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/).map((each) => each.trimStart())) {
    if (token !== undefined) {
      if (line === `::${token}::`) token = undefined;
    } else if (line.startsWith('::stop-commands::')) {
      token = line.slice('::stop-commands::'.length);
    } else if (line.startsWith('::') || /##\[\w/.test(line)) commands.push(line);
  }
  if (token !== undefined) throw new Error('Commands were never taken up again.');
  return commands;
}
