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
import { type BuildOptions, build, context, type Metafile, type Plugin } from 'esbuild';
import { catalogue } from '../src/catalogue.generated.ts';
import { knowledgeOf } from './knowledge.ts';

/** Bytes, a little above what it has: growth is to be seen. Practices and controls lie beside it as data. */
const EXTENSION_LIMIT = 600_000;

const flags = new Set(process.argv.slice(2));
const watch = flags.has('--watch');
/** Readable output with source maps, and names without hashes. */
const dev = watch || flags.has('--dev');

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const EXAMPLES = /\n {2}examples: \[\n[\s\S]*?\n {2}\],\n/;

/** The examples of rules are for tests, pages and `explain` as well. */
const ruleExamples: Plugin = {
  name: 'rules-without-examples',
  setup: ({ onLoad }) => {
    if (dev) return;
    onLoad({ filter: /src[\\/]rules[\\/][a-z0-9-]+\.ts$/ }, ({ path }) => ({
      // The formatter gives every rule the same indentation; a rule that differs is shipped whole.
      contents: readFileSync(path, 'utf8').replace(EXAMPLES, '\n  examples: [] as never,\n'),
      loader: 'ts',
    }));
  },
};

/**
 * markdown-it is used for blocks only: what finds links in running text and what decodes entities in it is
 * never reached.
 */
const UNREACHED: Readonly<Record<string, string>> = {
  'linkify-it': 'export class LinkifyIt {}',
  entities: 'export const decodeHTMLStrict = (text) => text;',
  'uc.micro':
    'export const P = /[]/; export const S = /[]/; export const Z = /[]/; export const Any = /[]/; export const Cc = /[]/; export const Cf = /[]/;',
  'punycode.js':
    'export const toASCII = (name) => name; export const toUnicode = (name) => name; export default { toASCII, toUnicode };',
};

const withoutInline: Plugin = {
  name: 'without-inline',
  setup: ({ onLoad }) => {
    onLoad(
      { filter: /node_modules[\\/](?:linkify-it|entities|uc\.micro|punycode\.js)[\\/]/ },
      ({ path }) => ({
        contents: UNREACHED[/node_modules[\\/]([\w.-]+)/.exec(path)?.[1] ?? ''] ?? '',
        loader: 'js',
      }),
    );
  },
};

/**
 * esbuild's `ascii` leaves regular expressions as they are, and the loader reads bytes: they would look for
 * other letters. What is still there stands in one: strings are escaped, and comments are gone.
 */
const asciiRegexes: Plugin = {
  name: 'ascii-regexes',
  setup: ({ onEnd }) => {
    onEnd(({ metafile }) => {
      for (const path of Object.keys(metafile?.outputs ?? {}).filter((each) => /js$/.test(each))) {
        const code = readFileSync(path, 'utf8');
        const ascii = code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
        if (ascii !== code) writeFileSync(path, ascii);
      }
    });
  },
};

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
  plugins: [withoutInline, ruleExamples, asciiRegexes],
} satisfies BuildOptions;

const explain = {
  ...bundle,
  entryPoints: { explain: 'src/cli/explain.ts' },
  plugins: [withoutInline, asciiRegexes],
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
  charset: 'utf8',
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  plugins: [withoutInline, ruleExamples],
} satisfies BuildOptions;

const webview = {
  ...common,
  entryPoints: { webview: 'src/webview/main.ts' },
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
} satisfies BuildOptions;

mkdirSync('dist', { recursive: true });
if (watch) await watchAll();
else await buildAll();

/** What the bundles read from beside them: practices and controls are data, and more than the code. */
function writeKnowledge(): void {
  writeFileSync('dist/knowledge.json', JSON.stringify(knowledgeOf(catalogue)));
}

async function buildAll(): Promise<void> {
  writeKnowledge();
  const engineFile = await builtFile(engine);
  const explainFile = await builtFile(explain);
  await build(commandLine(engineFile, explainFile));
  chmodSync('dist/cli.js', 0o755);
  if (!dev) keepCompiled(engineFile);
  removeAllBut([engineFile, explainFile]);
  if (existsSync('src/webview/main.ts')) await build(webview);
  // Last, so that a fault of one bundle does not keep the others from being built.
  if (existsSync('src/vscode/extension.ts')) checkExtension((await build(extension)).metafile);
}

async function watchAll(): Promise<void> {
  writeKnowledge();
  const builds: BuildOptions[] = [engine, explain, commandLine('engine.cjs', 'explain.cjs')];
  if (existsSync('src/vscode/extension.ts')) builds.push(extension);
  if (existsSync('src/webview/main.ts')) builds.push(webview);
  for (const options of builds) await (await context({ ...options, logLevel: 'info' })).watch();
}

/**
 * The entry: arguments, help and version; it names the other bundles. Node starts a CommonJS script a fifth
 * faster than a module, and the folder of the bundles says that they are such.
 */
function commandLine(engineFile: string, explainFile: string): BuildOptions {
  writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
  return {
    ...commonJs,
    entryPoints: { cli: 'src/cli/cli.ts' },
    banner: { js: '#!/usr/bin/env node' },
    define: {
      DR_RUNBOOK_VERSION: JSON.stringify(version),
      DR_RUNBOOK_ENGINE: JSON.stringify(engineFile),
      DR_RUNBOOK_EXPLAIN: JSON.stringify(explainFile),
    },
  };
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

/** Those of earlier builds have other names; they go last, so that there is always a command to run. */
function removeAllBut(current: readonly string[]): void {
  for (const name of readdirSync('dist')) {
    const isOld = !current.some((each) => name.startsWith(each));
    if (/^(?:engine|explain|cli-)/.test(name) && isOld) rmSync(`dist/${name}`);
  }
}
