/** Starts other programs, and sees to it that none of them outlives this process. */

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/** A program that runs until it is stopped, with every process that it started itself. */
export interface Child {
  /** Resolves with the first group of `pattern` once the output holds it; rejects when the program ends first. */
  waitFor(pattern: RegExp): Promise<string>;
  /** Calls `listener` with each complete line of the program's output, from now on. */
  onLine(listener: (line: string) => void): void;
  /** Resolves with the exit code, or with `undefined` when a signal ended the program. */
  readonly ended: Promise<number | undefined>;
  /** The last part of what the program printed, for error messages. */
  tail(): string;
  stop(): Promise<void>;
}

export interface ChildOptions {
  readonly cwd?: string | undefined;
  /** Variables on top of this process's own. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/**
 * Runs a program to its end, quietly.
 * Throws an error that quotes the end of the program's output when it fails or cannot be started.
 */
export async function run(
  command: string,
  args: readonly string[],
  options: ChildOptions = {},
): Promise<string> {
  const child = start(command, args, options);
  const code = await child.ended;
  if (code !== 0) {
    throw new Error(
      `'${command} ${args.join(' ')}' ended with ${code ?? 'a signal'}:\n${child.tail()}`,
    );
  }
  return child.tail();
}

/** Starts a program in a process group of its own. */
export function start(command: string, args: readonly string[], options: ChildOptions = {}): Child {
  watchExit();
  const settings: SpawnOptions = {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !onWindows,
    shell: onWindows,
  };
  const child = spawn(command, [...args], settings);
  running.add(child);

  const listeners: ((line: string) => void)[] = [];
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk: string) => {
      output = (output + chunk).slice(-KEPT_OUTPUT);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        for (const listener of listeners) {
          listener(line);
        }
      }
    });
    stream?.on('end', () => {
      for (const listener of rest === '' ? [] : listeners) listener(rest);
    });
  }

  const ended = new Promise<number | undefined>((resolve) => {
    child.once('error', (error) => {
      output += String(error);
      running.delete(child);
      resolve(-1);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? undefined);
    });
  });

  return {
    ended,
    tail: () => output.trim(),
    onLine: (listener) => {
      listeners.push(listener);
    },
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        listeners.push((line) => {
          const match = pattern.exec(line);
          if (match) {
            resolve(match[1] ?? match[0]);
          }
        });
        ended.then((code) =>
          reject(new Error(`'${command}' ended with ${code ?? 'a signal'}:\n${output.trim()}`)),
        );
      }),
    stop: async () => {
      kill(child, 'SIGTERM');
      const forced = setTimeout(() => kill(child, 'SIGKILL'), 3000);
      await ended;
      clearTimeout(forced);
      // A leader that ended in peace can leave members of its group behind.
      kill(child, 'SIGKILL');
    },
  };
}

/** Removes `folder` when this process ends, however it ends. Returns a function that does it now. */
export function removeAtExit(folder: string): () => void {
  watchExit();
  temporary.add(folder);
  return () => {
    temporary.delete(folder);
    remove(folder);
  };
}

const KEPT_OUTPUT = 8000;
const onWindows = process.platform === 'win32';
const running = new Set<ChildProcess>();
const temporary = new Set<string>();
let watching = false;

function watchExit(): void {
  if (watching) {
    return;
  }
  watching = true;
  process.once('exit', () => {
    for (const child of running) {
      kill(child, 'SIGKILL');
    }
    for (const folder of temporary) {
      remove(folder);
    }
  });
  for (const [signal, code] of [
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(onWindows ? child.pid : -child.pid, signal);
  } catch {
    // The group is already gone.
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A file that is still being written stays behind in the system's temporary folder.
  }
}
