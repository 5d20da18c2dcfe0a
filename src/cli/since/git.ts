/** Runs git: found on the PATH, never through a shell, and without what the surroundings would make it do. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** What could not be found out, as whole sentences: what is wrong, and what to do. */
export class GitError extends Error {}

/** Runs git in one folder; returns what it wrote. Throws a `GitError` unless it ended with one of the codes. */
export type Git = (args: readonly string[], options?: GitOptions) => GitAnswer;

export interface GitOptions {
  readonly input?: string;
  /** The exit codes that are answers; without it only 0. */
  readonly codes?: readonly number[];
}

export interface GitAnswer {
  readonly code: number;
  readonly output: Buffer;
}

/** @param folder absolute. */
export function gitIn(folder: string): Git {
  const program = findGit();
  if (program === undefined) {
    throw new GitError('git was not found on the PATH. Install it, or check without --since.');
  }
  const env = surroundings();
  return (args, { input = '', codes = [0] } = {}) => {
    const { status, stdout, stderr, error, signal } = spawnSync(program, [...SAFE, ...args], {
      cwd: folder,
      env,
      input,
      maxBuffer: MOST_OUTPUT,
      windowsHide: true,
    });
    if (error !== undefined) throw new GitError(`git could not be run: ${error.message}.`);
    if (status === null) throw new GitError(`git was stopped by ${signal}.`);
    if (!codes.includes(status)) throw new GitError(complaint(args, stderr.toString('utf8')));
    return { code: status, output: stdout };
  };
}

/** Neither a watcher nor a download is started: what is not here is said to be missing. */
const SAFE: readonly string[] = [
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'protocol.allow=never',
  '-c',
  'core.quotePath=false',
];

const MOST_OUTPUT = 1024 * 1024 * 1024;

/**
 * A hook of git points its children to the index and the repository that it works on, and a user may have set
 * anything: only what says where the settings are is handed on.
 */
function surroundings(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^GIT_/i.test(name) || /^GIT_(?:CONFIG|CEILING|DISCOVERY)/i.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}

/** By itself, since some systems look into the current folder first: a workspace could bring a git of its own. */
function findGit(): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  const folders = (process.env['PATH'] ?? process.env['Path'] ?? '').split(delimiter);
  return folders
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function complaint(args: readonly string[], said: string): string {
  const [first = 'it failed without a message'] = said.split('\n').filter((line) => line !== '');
  const advice = /unable to read|bad object|missing|promisor/i.test(said)
    ? ' Some of the history is not here: fetch all of it, without a filter.'
    : '';
  return `git ${args[0] ?? ''} failed: ${first.slice(0, 300).replace(/\.$/, '')}.${advice}`;
}
