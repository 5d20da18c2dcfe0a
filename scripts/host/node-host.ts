/** VS Code with a Node extension host: the server build, shown in a browser page. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from './browser.ts';
import { run, start } from './child.ts';
import {
  copyWorkspace,
  type Host,
  type HostOptions,
  openWorkbench,
  QUIET_SETTINGS,
  thisProject,
} from './host.ts';
import { node24, serverBuild } from './pinned.ts';

/** A server that waits for a browser. */
export interface Server {
  /** The address of the workbench, with the folder and the extension in it. */
  readonly url: string;
  readonly workspace: string;
  /** Resolves when the server has ended, by itself or stopped. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts the server and opens its workbench in a page. */
export async function nodeHost(options: HostOptions): Promise<Host> {
  const server = await nodeServer(options);
  try {
    const page = await openPage();
    await openWorkbench(page, server.url, options);
    return {
      page,
      workspace: server.workspace,
      close: async () => {
        await page.context().close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Starts the server, installing VS Code first when that was never done here. */
export async function nodeServer(options: HostOptions): Promise<Server> {
  const node = await node24();
  const build = await serverBuild();
  const { workspace, beside, remove } = copyWorkspace(options);
  const extension = options.extension ?? thisProject;
  const main = join(build, 'out', 'server-main.js');
  // Without a gallery, a machine with a network does what one without does.
  const env = { ...node.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  const folders = [
    ['--user-data-dir', join(beside, 'user')],
    ['--server-data-dir', join(beside, 'server')],
    ['--extensions-dir', join(beside, 'extensions')],
  ].flat();

  writeSettings(join(beside, 'user'), options.settings);
  let development = extension.kind === 'development' ? extension.folder : undefined;
  const install = (file: string) =>
    run(
      node.program,
      [main, '--install-extension', file, '--accept-server-license-terms', ...folders],
      { env },
    );
  for (const other of options.others ?? []) await install(other);
  if (extension.kind === 'package') {
    await install(extension.file);
    development = options.tests === undefined ? undefined : emptyExtension(beside);
  }

  const child = start(
    node.program,
    [
      main,
      ...['--host', '127.0.0.1', '--port', '0'],
      '--without-connection-token',
      '--accept-server-license-terms',
      // Without it the page accepts no extension under development.
      '--enable-smoke-test-driver',
      ...(options.inPlace ? [] : ['--enable-remote-auto-shutdown']),
      '--disable-telemetry',
      ...(options.trusted === false ? [] : ['--disable-workspace-trust']),
      ...folders,
    ],
    { env },
  );
  const port = await child.waitFor(/Extension host agent listening on (\d+)/);

  return {
    url: address(Number(port), workspace, development, options.tests),
    workspace,
    ended: child.ended,
    stop: async () => {
      await child.stop();
      remove();
    },
  };
}

function writeSettings(user: string, own: HostOptions['settings']): void {
  mkdirSync(join(user, 'Machine'), { recursive: true });
  const settings = JSON.stringify({ ...QUIET_SETTINGS, ...own }, undefined, 2);
  writeFileSync(join(user, 'Machine', 'settings.json'), settings);
}

/** VS Code runs a test module only beside an extension under development: this one does nothing. */
function emptyExtension(beside: string): string {
  const folder = join(beside, 'tests-only');
  mkdirSync(folder);
  const manifest = {
    name: 'tests-only',
    publisher: 'dr-runbook',
    version: '0.0.0',
    engines: { vscode: '*' },
    // It is to be there in Restricted Mode too.
    capabilities: { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

function address(
  port: number,
  workspace: string,
  development: string | undefined,
  tests: string | undefined,
): string {
  const remote = `vscode-remote://localhost:${port}`;
  const payload: [string, string][] = [];
  if (development !== undefined) {
    payload.push(['extensionDevelopmentPath', remote + encodeURI(development)]);
  }
  if (tests !== undefined) {
    payload.push(['extensionTestsPath', remote + encodeURI(tests)]);
  }
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  return `http://localhost:${port}/?${query}`;
}
