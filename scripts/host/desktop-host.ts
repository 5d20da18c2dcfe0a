/** VS Code on the desktop, for machines with a network and a display: downloaded once by `@vscode/test-electron`. */

import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { root } from './cache.ts';
import { start } from './child.ts';
import { copyWorkspace, type ExtensionSource, type HostOptions, thisProject } from './host.ts';

/** The version of VS Code that is downloaded, unless VSCODE_VERSION names another one. */
const DESKTOP_VERSION = '1.139.1';

/**
 * Runs `tests` in VS Code's window and returns its exit code.
 * `program` is the VS Code to start, when it need not be downloaded.
 */
export async function desktopHost(options: HostOptions, program?: string): Promise<number> {
  const code = program ?? (await download());
  const { workspace, beside, remove } = copyWorkspace(options);
  const child = start(code, desktopArguments({ ...options, workspace }, beside), {
    // Set by a VS Code whose terminal this is, it would make the new one run as plain Node.
    env: { ELECTRON_RUN_AS_NODE: '' },
  });
  child.onLine((line) => options.onLine?.(line));
  const timer = setTimeout(() => child.stop(), LIMIT);
  const exit = await child.ended;
  clearTimeout(timer);
  remove();
  return exit ?? 1;
}

/** The command line of a VS Code that opens `workspace` with the extension, runs the tests, and ends. */
export function desktopArguments(options: HostOptions, beside: string): string[] {
  const extension: ExtensionSource = options.extension ?? thisProject;
  if (extension.kind !== 'development') {
    throw new Error('The desktop host loads the extension from its folder.');
  }
  return [
    options.workspace,
    `--extensionDevelopmentPath=${extension.folder}`,
    ...(options.tests === undefined ? [] : [`--extensionTestsPath=${options.tests}`]),
    `--user-data-dir=${join(beside, 'user')}`,
    `--extensions-dir=${join(beside, 'extensions')}`,
    ...(options.trusted === false ? [] : ['--disable-workspace-trust']),
    '--disable-telemetry',
    '--disable-updates',
    '--disable-gpu-sandbox',
    '--no-sandbox',
    '--skip-release-notes',
    '--skip-welcome',
  ];
}

/** Milliseconds after which VS Code is stopped. */
const LIMIT = 180_000;

async function download(): Promise<string> {
  const { VSCODE_VERSION } = process.env;
  return downloadAndUnzipVSCode({
    version: VSCODE_VERSION || DESKTOP_VERSION,
    cachePath: `${root}/.cache/desktop`,
  });
}
