/** Loads a bundle, which the build wraps in a function, with V8's compiled code where that fits this Node. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Named by the build, with the hash of the bundle in the name: entry and bundle cannot get out of step. */
declare const DR_RUNBOOK_ENGINE: string;
declare const DR_RUNBOOK_EXPLAIN: string;
declare const DR_RUNBOOK_FORMATS: string;
declare const DR_RUNBOOK_PACKS: string;
declare const DR_RUNBOOK_REPORTS: string;
declare const DR_RUNBOOK_SINCE: string;
declare const DR_RUNBOOK_THREADS: string;

/** A bundle that a long run loads must not make the others slow again. */
let isLong = false;

type Wrapper = (exports: object, require: NodeJS.Require, module: { exports: object }) => void;

export function loadEngine() {
  return loadBundle(join(__dirname, DR_RUNBOOK_ENGINE)) as typeof import('./engine.ts');
}

export function loadExplain() {
  return loadBundle(join(__dirname, DR_RUNBOOK_EXPLAIN)) as typeof import('./explain.ts');
}

export function loadFormats() {
  return loadBundle(join(__dirname, DR_RUNBOOK_FORMATS)) as typeof import('./formats.ts');
}

export function loadPacks() {
  return loadBundle(join(__dirname, DR_RUNBOOK_PACKS)) as typeof import('./packs.ts');
}

export function loadReports() {
  return loadBundle(join(__dirname, DR_RUNBOOK_REPORTS)) as typeof import('./reports.ts');
}

export function loadSince() {
  return loadBundle(join(__dirname, DR_RUNBOOK_SINCE)) as typeof import('./since/since.ts');
}

export function loadThreads() {
  return loadBundle(join(__dirname, DR_RUNBOOK_THREADS)) as typeof import('./threads.ts');
}

/** The exports of a bundle. The source is read as single bytes: the build writes only ASCII. */
function loadBundle(filename: string): object {
  const source = bundleSource(filename);
  const cachedData = readCompiled(compiledName(filename));
  if (!isLong) compileLate();
  // V8 refuses compiled code of another version or other flags by itself, and then compiles as usual.
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  return runBundle(script, filename);
}

/**
 * Most runs are over before code that V8 optimises has paid for itself, and each of some hundred patterns is used
 * a few times: V8 is told to wait longer with both. It costs a run over a thousand files next to nothing. For the
 * build too, since compiled code is refused under other flags.
 */
export function compileLate(): void {
  setFlags(LATE);
}

/** Takes back what is of use for few files only, before many are read. */
export function compileWell(): void {
  isLong = true;
  setFlags(WELL);
}

/** By the versions of Node with which they were tried. */
type Flags = Readonly<Record<string, readonly string[]>>;

function setFlags(flags: Flags): void {
  // Another V8 may not know them, and would say so on the standard error.
  const [major = ''] = process.versions.node.split('.');
  for (const flag of flags[major] ?? []) setFlagsFromString(flag);
}

const FEW_PATTERNS = [
  '--regexp-tier-up-ticks=30',
  '--no-regexp-peephole-optimization',
  '--no-regexp-optimization',
];

const LATE: Flags = {
  // Feedback from the first call on: a function that is called a few times finds its properties faster.
  '20': [...FEW_PATTERNS, '--interrupt-budget=1000000', '--no-lazy-feedback-allocation'],
  '24': FEW_PATTERNS,
};

/** Percent by which the heap may grow before it is collected: a long run needs little for long. */
const LITTLE_GARBAGE = '--heap-growing-percent=30';

/**
 * Bytes of code that an optimised function takes in: what is put together from more takes long to compile, a fifth
 * of a run over some hundred files, and is hardly faster.
 */
const LITTLE_INLINED = '--max-inlined-bytecode-size-cumulative=100';

const WELL: Flags = {
  '20': [
    '--regexp-optimization',
    '--lazy-feedback-allocation',
    LITTLE_GARBAGE,
    LITTLE_INLINED,
    // So more functions are worth it.
    '--interrupt-budget=600000',
  ],
  '24': ['--regexp-optimization', LITTLE_GARBAGE, LITTLE_INLINED],
};

/** For the build too, so that what it compiles fits. */
export function bundleSource(filename: string): string {
  return readFileSync(filename, 'latin1');
}

export function runBundle(script: Script, filename: string): object {
  const module = { exports: {} };
  const wrapper = script.runInThisContext() as Wrapper;
  wrapper(module.exports, createRequire(filename), module);
  return module.exports;
}

export function compiledName(filename: string): string {
  return `${filename}.cache`;
}

function readCompiled(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
