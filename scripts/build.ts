/** Builds what is shipped into `dist`: the command line, the extension, and the side panel's page. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { type BuildOptions, build, context, type Metafile } from 'esbuild';

const EXTENSION_LIMIT = 400_000;

const flags = new Set(process.argv.slice(2));
const watch = flags.has('--watch');
/** Readable output with source maps, and names without hashes. */
const dev = watch || flags.has('--dev');

process.chdir(new URL('..', import.meta.url).pathname);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const common = {
  bundle: true,
  minify: !dev,
  sourcemap: dev,
  metafile: true,
  outdir: 'dist',
  logLevel: 'warning',
  legalComments: 'none',
  // The loader reads the engine as single bytes.
  charset: 'ascii',
} satisfies BuildOptions;

/** All that needs the engine: a script that V8 can keep compiled, which it does not for ES modules. */
const engine = {
  ...common,
  entryPoints: { engine: 'src/cli/engine.ts' },
  entryNames: dev ? '[name]' : '[name]-[hash]',
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
} satisfies BuildOptions;

const extension = {
  ...common,
  entryPoints: { extension: 'src/vscode/extension.ts' },
  outExtension: { '.js': '.cjs' },
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  mainFields: ['browser', 'module', 'main'],
} satisfies BuildOptions;

const webview = {
  ...common,
  entryPoints: { webview: 'src/webview/main.ts' },
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
} satisfies BuildOptions;

mkdirSync('dist', { recursive: true });
removeEngines();
if (watch) await watchAll();
else await buildAll();

async function buildAll(): Promise<void> {
  const { metafile } = await build(engine);
  const [bundle = ''] = outputsOf(metafile).filter((path) => path.endsWith('.cjs'));
  await build(commandLine(basename(bundle)));
  chmodSync('dist/cli.js', 0o755);
  if (!dev) keepCompiled(bundle);
  if (existsSync('src/vscode/extension.ts')) checkExtension((await build(extension)).metafile);
  if (existsSync('src/webview/main.ts')) await build(webview);
}

async function watchAll(): Promise<void> {
  const builds: BuildOptions[] = [engine, commandLine('engine.cjs')];
  if (existsSync('src/vscode/extension.ts')) builds.push(extension);
  if (existsSync('src/webview/main.ts')) builds.push(webview);
  for (const options of builds) await (await context({ ...options, logLevel: 'info' })).watch();
}

/** The entry: arguments, help and version; it names the engine's bundle. */
function commandLine(bundle: string): BuildOptions {
  return {
    ...common,
    entryPoints: { cli: 'src/cli/cli.ts' },
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    banner: { js: '#!/usr/bin/env node' },
    define: {
      DR_RUNBOOK_VERSION: JSON.stringify(version),
      DR_RUNBOOK_ENGINE: JSON.stringify(`./${bundle}`),
    },
  };
}

/** A start with the compiled code beside the bundle takes about a third less time. */
function keepCompiled(bundle: string): void {
  const args = ['--import', 'tsx', 'scripts/compile-engine.ts', bundle];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The compiled code of the engine could not be written.');
}

/** Both extension hosts load it, and one of them has no Node. */
function checkExtension(metafile: Metafile): void {
  const output = metafile.outputs['dist/extension.cjs'];
  if (output === undefined) throw new Error('dist/extension.cjs was not built.');
  const foreign = output.imports.map(({ path }) => path).filter((path) => path !== 'vscode');
  if (foreign.length > 0) {
    throw new Error(`dist/extension.cjs may require only vscode, not ${foreign.join(', ')}.`);
  }
  if (!dev && output.bytes > EXTENSION_LIMIT) {
    const sizes = `${output.bytes} bytes; the limit is ${EXTENSION_LIMIT}`;
    throw new Error(`dist/extension.cjs has grown to ${sizes}.`);
  }
}

/** Those of earlier builds have other names. */
function removeEngines(): void {
  for (const name of readdirSync('dist')) {
    if (name.startsWith('engine')) rmSync(`dist/${name}`);
  }
}

function outputsOf(metafile: Metafile): readonly string[] {
  return Object.keys(metafile.outputs);
}
