/** Builds what is shipped into `dist`: the command line, the extension, and the side panel's page. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, context, build as esbuild, type Metafile } from 'esbuild';
import { catalogue } from '../src/catalogue.generated.ts';
import { tablesToBytes } from '../src/core/recognise/tables-file.ts';
import { illustrationsOf } from '../src/report/page.ts';
import {
  asciiRegexes,
  withChanges,
  withoutExamples,
  withoutInline,
  withoutLinkify,
  withoutWriting,
} from './bundle-plugins.ts';
import { BUNDLED, packagesIn } from './generate/third-party.ts';
import { knowledgeOf, packedOf } from './knowledge.ts';
import { withLazyPatterns } from './lazy-patterns.ts';

/** Bytes, a little above what they have: growth is to be seen. */
const LIMITS = {
  /** What a start of the editor loads. */
  'extension.cjs': 68_000,
  /** What the first file makes the extension import. */
  'engine.mjs': 318_000,
  /** What it shares with the checks, which are imported after it. */
  'engine-base.mjs': 236_000,
  'rules.mjs': 318_000,
  /** What the first completion imports: it holds nothing of the engine. */
  'editing.mjs': 52_000,
  /** What a new runbook is made by. */
  'beginning.mjs': 30_000,
  /** What the side panel imports when it is first seen. */
  'running.mjs': 30_000,
  /** What a drill imports when one begins. */
  'drilling.mjs': 36_000,
  /** What the views import, after the engine: it holds nothing of it. */
  'views.mjs': 20_000,
  /** What the offline pack and the readiness report import: it holds nothing of the engine. */
  'papers.mjs': 82_000,
};

/** The same for the packed phrases: they grow with the practices, and are hard to zip. */
const MOST_PHRASES = 380_000;

const flags = new Set(process.argv.slice(2));
const watch = flags.has('--watch');
/** Readable output with source maps, and names without hashes. */
const dev = watch || flags.has('--dev');

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** A build for developers keeps the examples of the rules. */
const lean = [withoutInline, withoutWriting];
const changes = dev ? [] : [withoutExamples];

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
  // All our hosts know `\p{L}`; esbuild would make such a pattern anew each time that it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [withoutInline],
} satisfies BuildOptions;

const commonJs = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
} satisfies BuildOptions;

/** What the command line loads when it is asked for: scripts that V8 can keep compiled. */
const bundle = {
  ...commonJs,
  entryNames: dev ? '[name]' : '[name]-[hash]',
  outExtension: { '.js': '.cjs' },
  banner: { js: '(function (exports, require, module) {' },
  footer: { js: '})' },
} satisfies BuildOptions;

const engine = {
  ...bundle,
  entryPoints: { engine: 'src/cli/engine.ts' },
  // The extension's own build of it: the other one is CommonJS, of which nothing can be left out.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  plugins: [...lean, withChanges([...changes, withLazyPatterns]), asciiRegexes],
} satisfies BuildOptions;

const explain = {
  ...bundle,
  entryPoints: { explain: 'src/cli/explain.ts' },
  plugins: [withoutInline, asciiRegexes],
} satisfies BuildOptions;

/** The formats for other tools, which most runs do without. */
const formats = {
  ...bundle,
  entryPoints: { formats: 'src/cli/formats.ts' },
  plugins: [asciiRegexes],
  define: { DR_RUNBOOK_VERSION: JSON.stringify(version) },
} satisfies BuildOptions;

/** The readiness report, which only one command makes. */
const reports = {
  ...bundle,
  entryPoints: { reports: 'src/cli/reports.ts' },
  plugins: [asciiRegexes],
} satisfies BuildOptions;

/** What compares with a commit, which only such a run needs. */
const since = {
  ...bundle,
  entryPoints: { since: 'src/cli/since/since.ts' },
  plugins: [asciiRegexes],
} satisfies BuildOptions;

/** What shares a long run out to threads. */
const threads = {
  ...bundle,
  entryPoints: { threads: 'src/cli/threads.ts' },
  plugins: [asciiRegexes],
} satisfies BuildOptions;

/** The offline pack, which only one command writes; its Markdown is read as running text too. */
const packs = {
  ...bundle,
  entryPoints: { packs: 'src/cli/packs.ts' },
  plugins: [withoutLinkify, asciiRegexes],
} satisfies BuildOptions;

/** By the names that `load.ts` knows them by. */
const BUNDLES = { engine, explain, formats, packs, reports, since, threads };

type BundleFiles = Readonly<Record<keyof typeof BUNDLES, string>>;

const extension = {
  ...common,
  entryPoints: { extension: 'src/vscode/extension.ts' },
  outExtension: { '.js': '.cjs' },
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  mainFields: ['browser', 'module', 'main'],
  charset: 'utf8',
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  plugins: [...lean, withChanges(changes)],
} satisfies BuildOptions;

/** Modules that the extension imports: in a web host as text, so they import nothing from elsewhere. */
const extensionModule = {
  ...extension,
  // The offline pack reads running text with the library that the engine reads blocks with.
  plugins: [withoutLinkify, withoutWriting, withChanges(changes)],
  outExtension: { '.js': '.mjs' },
  format: 'esm',
} satisfies BuildOptions;

/** What it imports with the first file, in parts of which none takes long to compile. */
const extensionEngine = {
  ...extensionModule,
  entryPoints: { engine: 'src/vscode/engine.ts', rules: 'src/vscode/rules.ts' },
  splitting: true,
  chunkNames: 'engine-base',
} satisfies BuildOptions;

/** The same for whoever writes. */
const extensionEditing = {
  ...extensionModule,
  entryPoints: { editing: 'src/vscode/editing.ts' },
} satisfies BuildOptions;

/** The same for whoever works through a runbook. */
const extensionRunning = {
  ...extensionModule,
  entryPoints: { running: 'src/vscode/running.ts' },
} satisfies BuildOptions;

/** The same for whatever shows states without being asked. */
const extensionBeginning = {
  ...extensionModule,
  entryPoints: { beginning: 'src/vscode/beginning.ts' },
} satisfies BuildOptions;

const extensionDrilling = {
  ...extensionModule,
  entryPoints: { drilling: 'src/vscode/drilling.ts' },
} satisfies BuildOptions;

const extensionViews = {
  ...extensionModule,
  entryPoints: { views: 'src/vscode/views.ts' },
} satisfies BuildOptions;

/** The same for whoever wants something to hand out. */
const extensionPapers = {
  ...extensionModule,
  entryPoints: { papers: 'src/vscode/papers.ts' },
} satisfies BuildOptions;

const webview = {
  ...common,
  entryPoints: { webview: 'src/webview/main.ts' },
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
} satisfies BuildOptions;

/** Packages of which a bundle holds code. */
const held = new Set<string>();

mkdirSync('dist', { recursive: true });
if (watch) await watchAll();
else await buildAll();

/** What the bundles read from beside them: practices and controls are data, and more than the code. */
function writeKnowledge(): void {
  const knowledge = knowledgeOf(catalogue);
  writeFileSync('dist/knowledge.json', JSON.stringify(knowledge));
  // The extension is packed and starts once; the command is not, and starts for each run.
  writeFileSync('dist/practices.json', JSON.stringify(packedOf(knowledge)));
  const { tables } = catalogue.lexicon.book;
  const phrases = tablesToBytes(tables, 'packed');
  if (phrases.length > MOST_PHRASES) {
    const sizes = `${phrases.length} bytes; the limit is ${MOST_PHRASES}`;
    throw new Error(`dist/knowledge.bin has grown to ${sizes}.`);
  }
  writeFileSync('dist/knowledge.bin', phrases);
  writeFileSync('dist/knowledge-ready.bin', tablesToBytes(tables, 'ready'));
  writeFileSync('dist/examples.json', JSON.stringify(illustrationsOf(catalogue)));
}

async function buildAll(): Promise<void> {
  writeKnowledge();
  const files = Object.fromEntries(
    await Promise.all(
      Object.entries(BUNDLES).map(async ([name, options]) => [name, await builtFile(options)]),
    ),
  ) as BundleFiles;
  await build(commandLine(files));
  chmodSync('dist/cli.js', 0o755);
  if (!dev) keepCompiled(files.engine);
  removeAllBut(Object.values(files));
  if (existsSync('src/webview/main.ts')) await build(webview);
  // Last, so that a fault of one bundle does not keep the others from being built.
  checkSize('extension.cjs', (await build(extension)).metafile, ['vscode']);
  const { metafile } = await build(extensionEngine);
  checkSize('engine-base.mjs', metafile, []);
  checkSize('engine.mjs', metafile, ['dist/engine-base.mjs']);
  checkSize('rules.mjs', metafile, ['dist/engine-base.mjs']);
  checkSize('editing.mjs', (await build(extensionEditing)).metafile, []);
  checkSize('running.mjs', (await build(extensionRunning)).metafile, []);
  checkSize('beginning.mjs', (await build(extensionBeginning)).metafile, []);
  checkSize('drilling.mjs', (await build(extensionDrilling)).metafile, []);
  checkSize('views.mjs', (await build(extensionViews)).metafile, []);
  checkSize('papers.mjs', (await build(extensionPapers)).metafile, []);
  checkLicences();
}

async function watchAll(): Promise<void> {
  writeKnowledge();
  const files = Object.fromEntries(
    Object.keys(BUNDLES).map((name) => [name, `${name}.cjs`]),
  ) as BundleFiles;
  const builds: BuildOptions[] = [
    ...Object.values(BUNDLES),
    commandLine(files),
    extensionEngine,
    extensionEditing,
    extensionRunning,
    extensionBeginning,
    extensionDrilling,
    extensionViews,
    extensionPapers,
    extension,
  ];
  if (existsSync('src/webview/main.ts')) builds.push(webview);
  for (const options of builds) await (await context({ ...options, logLevel: 'info' })).watch();
}

/**
 * The entry: arguments, help and version; and that of a thread. They name the other bundles. Node starts a CommonJS script a fifth
 * faster than a module, and the folder of the bundles says that they are such.
 */
function commandLine(files: BundleFiles): BuildOptions & { metafile: true } {
  writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
  const names = Object.entries(files).map(([name, file]) => [
    `DR_RUNBOOK_${name.toUpperCase()}`,
    JSON.stringify(file),
  ]);
  return {
    ...commonJs,
    entryPoints: { cli: 'src/cli/cli.ts', worker: 'src/cli/worker.ts' },
    banner: { js: '#!/usr/bin/env node' },
    define: { DR_RUNBOOK_VERSION: JSON.stringify(version), ...Object.fromEntries(names) },
  };
}

/** Builds, and notes of which packages there is code in the bundle. */
async function build(options: BuildOptions & { metafile: true }) {
  const result = await esbuild(options);
  for (const name of packagesIn(result.metafile)) held.add(name);
  return result;
}

/** Whose code is shipped, their licences are shipped too. */
function checkLicences(): void {
  const listed = new Set<string>(BUNDLED);
  const wrong = [...held, ...BUNDLED].filter((name) => !held.has(name) || !listed.has(name));
  if (wrong.length === 0) return;
  const words = `${wrong.join(', ')}: the bundles and the list in scripts/generate/third-party.ts differ`;
  throw new Error(`${words}.`);
}

/** Builds one bundle and returns its name in `dist`. */
async function builtFile(options: BuildOptions & { metafile: true }): Promise<string> {
  const { metafile } = await build(options);
  const path = Object.keys(metafile.outputs).find((each) => each.endsWith('.cjs'));
  if (path === undefined) throw new Error('A bundle was not built.');
  return basename(path);
}

/** A start with the compiled code beside the bundle takes about a third less time. */
function keepCompiled(file: string): void {
  const args = ['--import', 'tsx', 'scripts/compile-engine.ts', `dist/${file}`];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The compiled code of the engine could not be written.');
}

/** Both extension hosts load them, and one of the hosts has no Node. */
function checkSize(
  name: keyof typeof LIMITS,
  { outputs }: Metafile,
  mayImport: readonly string[],
): void {
  const output = outputs[`dist/${name}`];
  if (output === undefined) throw new Error(`dist/${name} was not built.`);
  const foreign = output.imports
    .map(({ path }) => path)
    .filter((path) => !mayImport.includes(path));
  if (foreign.length > 0) throw new Error(`dist/${name} may not import ${foreign.join(', ')}.`);
  if (!dev && output.bytes > LIMITS[name]) {
    const sizes = `${output.bytes} bytes; the limit is ${LIMITS[name]}`;
    throw new Error(`dist/${name} has grown to ${sizes}.`);
  }
}

/** Those of earlier builds have other names; they go last, so that there is always a command to run. */
function removeAllBut(current: readonly string[]): void {
  for (const name of readdirSync('dist')) {
    const isOld = !current.some((each) => name.startsWith(each));
    if (/^(?:engine|explain|formats|packs|reports|since|threads|cli-)/.test(name) && isOld)
      rmSync(`dist/${name}`);
  }
}
