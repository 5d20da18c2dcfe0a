/** Runs the built command line in a folder of its own, as a shell would. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Text, bytes, a symbolic link, a named pipe, or an empty folder. */
export type Content =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly special: 'fifo' | 'folder' };

export type Files = Readonly<Record<string, Content>>;

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Below the scenario's folder. */
  readonly in?: string;
}

const { PATH = '' } = process.env;

/** Long enough for a slow machine, short enough to tell a hang. */
const TIME_LIMIT = 60_000;

/** Makes the files, runs the body with the folder, and removes it all. */
export async function inFolder(
  files: Files,
  body: (folder: string) => void | Promise<void>,
): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dr-runbook-')));
  try {
    // A repository of its own: nothing above it counts.
    mkdirSync(join(folder, '.git'));
    for (const [path, content] of Object.entries(files)) make(join(folder, path), content);
    await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function run(folder: string, args: readonly string[], options: RunOptions = {}): Outcome {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is missing: run "npm run build" first.');
  const { stdin = '', env = {} } = options;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: join(folder, options.in ?? '.'),
    input: stdin,
    env: { PATH, ...env },
    encoding: 'utf8',
    timeout: TIME_LIMIT,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { code: status, stdout, stderr };
}

function make(path: string, content: Content): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
  else if ('link' in content) symlinkSync(content.link, path);
  else if (content.special === 'folder') mkdirSync(path);
  else {
    const { status } = spawnSync('mkfifo', [path]);
    if (status !== 0) throw new Error(`mkfifo ${path} failed`);
  }
}
