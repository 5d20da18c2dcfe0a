/** Makes the .vsix, the package of the extension, out of exactly the files that the extension needs. */

import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { SAMPLE_FILES, SAMPLE_FOLDER } from '../src/core/sample.ts';
import { root, temporaryFolder } from './host/cache.ts';
import { run } from './host/child.ts';
import { node24, terser, vsce, zopfli } from './host/pinned.ts';
import { packAnew, zipEntries } from './zip.ts';

/** Bytes that the package may have at most. */
const PACKAGE_LIMIT = 700_000;

/**
 * Packages what `npm run build` has built, and returns the path of the .vsix in `dist`.
 * Throws when a file that the manifest names is missing, when the package holds anything else than
 * planned, or when it is too large.
 */
export async function packageExtension(): Promise<string> {
  const manifest: Manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const wanted = [...new Set([...filesNamedBy(manifest), ...ALONGSIDE])];
  const missing = wanted.filter((path) => !existsSync(`${root}/${path}`));
  if (missing.length > 0) {
    throw new Error(`The package needs ${missing.join(', ')}. Was 'npm run build' run?`);
  }

  const staged = temporaryFolder('package');
  const shorten = await terser();
  for (const path of wanted) {
    cpSync(`${root}/${path}`, `${staged.path}/${path}`, { recursive: true });
    const shorter = await shorterOf(path, shorten);
    if (shorter !== undefined) writeFileSync(`${staged.path}/${path}`, shorter);
  }
  writeFileSync(`${staged.path}/package.json`, shippedManifest(manifest));

  const node = await node24();
  const file = `${root}/dist/${manifest.name}-${manifest.version}.vsix`;
  const options = [
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
  ];
  await run(node.program, [await vsce(), 'package', ...options, '--out', file], {
    cwd: staged.path,
    env: node.env,
  });
  staged.remove();
  await packAnew(file, await zopfli());
  check(file, wanted);
  return file;
}

type Shorten = Awaited<ReturnType<typeof terser>>;

/** The text of a file without what only people need, if there is such. */
async function shorterOf(path: string, shorten: Shorten): Promise<string | undefined> {
  const text = () => readFileSync(`${root}/${path}`, 'utf8');
  if (/\.(?:schema\.json|code-snippets)$/.test(path)) {
    // Without white space, and the line that says what generated it.
    return JSON.stringify(JSON.parse(text().replace(/^\/\/.*\n/, '')));
  }
  if (/\.(?:cjs|mjs|js)$/.test(path)) return shorten(text(), path.endsWith('.mjs'));
  return path === 'README.md' ? withoutPictures(text()) : undefined;
}

/** The package has no pictures, and those that are not there are shown as broken. */
function withoutPictures(text: string): string {
  return text
    .replace(/^\| \| \|\n\| --- \| --- \|\n(?=\| !\[)/gm, '')
    .replace(/^(?:\| )?!\[.*\n/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}

interface Manifest {
  readonly name: string;
  readonly version: string;
}

/**
 * What the manifest does not name: what the extension reads from beside it, and what a marketplace shows. The
 * changelog stays in the repository: packed it has as many bytes as a feature.
 */
const ALONGSIDE = [
  'dist/beginning.mjs',
  'dist/drilling.mjs',
  'dist/editing.mjs',
  'dist/engine-base.mjs',
  'dist/engine.mjs',
  'dist/examples.json',
  'dist/knowledge.bin',
  'dist/papers.mjs',
  'dist/practices.json',
  'dist/rules.mjs',
  'dist/running.mjs',
  'dist/views.mjs',
  'dist/webview.css',
  'dist/webview.js',
  'package.nls.de.json',
  'package.nls.json',
  'schemas/front-matter.schema.json',
  'README.md',
  'LICENSE',
  'THIRD-PARTY.txt',
  ...SAMPLE_FILES.map((name) => `${SAMPLE_FOLDER}/${name}`),
];

/** Of no use in an installed extension: `files` lists what npm ships, which is more. */
const NOT_SHIPPED = new Set(['private', 'scripts', 'devDependencies', 'bin', 'files']);

/** Every relative path in the manifest, wherever it stands. */
function filesNamedBy(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    return value.startsWith('./') || (key === 'icon' && /^[\w/-]+\.\w+$/.test(value))
      ? [value.replace(/^\.\//, '')]
      : [];
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    NOT_SHIPPED.has(name) ? [] : filesNamedBy(inner, name),
  );
}

function shippedManifest(manifest: Manifest): string {
  const shipped = Object.entries(manifest).filter(([name]) => !NOT_SHIPPED.has(name));
  return JSON.stringify(Object.fromEntries(shipped), undefined, 2);
}

function check(file: string, wanted: readonly string[]): void {
  const allowed = [...wanted, ...imported(), 'package.json'].map((path) =>
    `extension/${path}`.toLowerCase(),
  );
  const packed = zipEntries(file).map(({ name }) => name.toLowerCase());
  const unplanned = packed.filter(
    (name) =>
      !OF_THE_FORMAT.includes(name) &&
      !allowed.some(
        (path) => name === path || name === `${path}.txt` || name.startsWith(`${path}/`),
      ),
  );
  const absent = allowed.filter(
    (path) =>
      !packed.some(
        (name) => name === path || name === `${path}.txt` || name.startsWith(`${path}/`),
      ),
  );
  if (unplanned.length > 0 || absent.length > 0) {
    throw new Error(
      `The package is not as planned. Too much: ${unplanned.join(', ') || 'nothing'}. Absent: ${absent.join(', ') || 'nothing'}.`,
    );
  }
  const { size } = statSync(file);
  if (size > PACKAGE_LIMIT) {
    throw new Error(`The package has ${size} bytes; the limit is ${PACKAGE_LIMIT}.`);
  }
}

/** The modules that the extension asks for once it needs them: without one, what it is for fails in the package alone. */
function imported(): string[] {
  const code = readFileSync(`${root}/dist/extension.cjs`, 'utf8');
  return [...code.matchAll(/["'`](\w+\.mjs)["'`]/g)].map(([, name]) => `dist/${name}`);
}

const OF_THE_FORMAT = ['extension.vsixmanifest', '[content_types].xml'];
