/** The runs of the suites: each in another VS Code, or with the extension in it in another way. */

import { existsSync, mkdirSync } from 'node:fs';
import { root, temporaryFolder } from '../../scripts/host/cache.ts';
import { desktopHost } from '../../scripts/host/desktop-host.ts';
import type { Host, HostOptions } from '../../scripts/host/host.ts';
import { nodeHost } from '../../scripts/host/node-host.ts';
import { webHost } from '../../scripts/host/web-host.ts';
import type { Counts } from '../../scripts/testing/counts.ts';
import { packageExtension } from '../../scripts/vsix.ts';
import { bundleSuites } from './bundle.ts';
import { tallyOf } from './tally.ts';

export interface Run {
  /** Chooses suites by their file names. */
  readonly name: string;
  readonly title: string;
  readonly host: 'node' | 'web' | 'desktop';
  readonly trusted?: boolean;
  /** Installs the extension's package instead of loading it from its folder. */
  readonly packaged?: boolean;
}

export const RUNS: readonly Run[] = [
  { name: 'node', host: 'node', title: 'VS Code with a Node extension host' },
  {
    name: 'package',
    host: 'node',
    title: 'VS Code with a Node extension host and the installed package, in Restricted Mode',
    // Both at once: each takes a run through all suites, and what fails says which of them it is about.
    trusted: false,
    packaged: true,
  },
  { name: 'web', host: 'web', title: 'VS Code for the Web with a web extension host' },
  { name: 'desktop', host: 'desktop', title: 'VS Code on the desktop' },
];

/** The folder that every run opens. */
export const WORKSPACE = `${root}/examples`;

/** Where pictures of what went wrong are put. */
export const FAILURES = `${root}/.cache/failures`;

/** Runs the suites in one VS Code, and kills it when it takes too long. Throws when it cannot be had. */
export async function runSuites(run: Run, grep: string): Promise<Counts> {
  if (!existsSync(`${root}/dist/extension.cjs`)) {
    throw new Error('dist/extension.cjs does not exist. Run npm run build first.');
  }
  // Below the project's folder, since the web host serves nothing else.
  const folder = temporaryFolder('suites');
  const tests = `${folder.path}/${run.name}.cjs`;
  await bundleSuites(run.name, grep, tests);

  const tally = tallyOf(run.title);
  const exit = deferred<string>();
  const options: HostOptions = {
    workspace: WORKSPACE,
    tests,
    trusted: run.trusted,
    extension: run.packaged ? { kind: 'package', file: await packageExtension() } : undefined,
    onLine: tally.line,
    onExit: (code) => exit.resolve(`The extension host ended early, with ${code}.`),
  };
  if (run.host === 'desktop') {
    const code = await desktopHost(options);
    if (code !== 0 && !(await isSettled(tally.ended))) {
      tally.fail(`VS Code ended with ${code}.`);
    }
  } else {
    const host = await (run.host === 'web' ? webHost(options) : nodeHost(options));
    await finish(run, host, tally, exit.promise);
  }
  folder.remove();
  return tally.close(grep !== '');
}

/** Seconds after which a run is given up. */
const LIMIT = 900;

async function finish(
  run: Run,
  host: Host,
  tally: ReturnType<typeof tallyOf>,
  exit: Promise<string>,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const trouble = await Promise.race([
    tally.ended.then(() => undefined),
    exit,
    new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve(`The run took more than ${LIMIT} s.`), LIMIT * 1000);
      host.page.once('crash', () => resolve('The page crashed.'));
    }),
  ]);
  clearTimeout(timer);
  if (trouble !== undefined && !(await isSettled(tally.ended))) {
    tally.fail(trouble);
    mkdirSync(FAILURES, { recursive: true });
    await host.page.screenshot({ path: `${FAILURES}/${run.name}.png` }).catch(() => undefined);
  }
  await host.close();
}

/** True when `promise` is settled once everything that is already on its way has arrived. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), 200));
  return Promise.race([promise.then(() => true), late]);
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
