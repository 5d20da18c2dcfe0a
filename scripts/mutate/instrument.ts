/**
 * Finds the changes that can be made to files, and writes the chosen ones into their code as switches. Run by a Node.js
 * that is new enough for Stryker's instrumenter: `instrument.ts PACKAGES REQUEST ANSWER`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Instrumented, Request } from './mutants.ts';

/** What we use of Stryker's instrumenter, whose packages are not among our own. */
interface Instrumenter {
  instrument(
    files: readonly { name: string; content: string; mutate: true }[],
    options: { plugins: null; excludedMutations: string[]; ignorers: unknown[] },
  ): Promise<{ files: { name: string; content: string }[]; mutants: Found[] }>;
}

interface Found {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly status?: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Mutable {
  readonly ignoreReason?: string;
}

interface Collector {
  collect(file: string, original: unknown, mutable: Mutable, offset: unknown): unknown;
}

type Transform = (tree: unknown, collector: Collector, context: unknown) => void;

/** What an ignorer is asked about: a node of Babel's tree. */
interface Path {
  readonly node: {
    readonly type: string;
    readonly key?: { readonly name?: string };
    readonly id?: { readonly name?: string };
  };
}

const [packages = '', requestPath = '', answerPath = ''] = process.argv.slice(2);
const request = JSON.parse(readFileSync(requestPath, 'utf8')) as Request;
const home = `${packages}/node_modules/@stryker-mutator/instrumenter/dist/src`;
const { Instrumenter: Maker } = (await module('index.js')) as {
  Instrumenter: new (...parts: unknown[]) => Instrumenter;
};
const { transform } = (await module('transformers/index.js')) as { transform: Transform };

const silent = () => {};
const logger = { debug: silent, info: silent, warn: console.warn, isDebugEnabled: () => false };
const instrumenter = new Maker(logger, undefined, undefined, onlyChosen(transform));
const { files, mutants } = await instrumenter.instrument(
  request.files.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
  { plugins: null, excludedMutations: [], ignorers: [{ shouldIgnore: leftOut }] },
);

const texts = new Map(request.files.map((name) => [name, readFileSync(name, 'utf8').split('\n')]));
const answer: Instrumented = {
  files: Object.fromEntries(files.map(({ name, content }) => [name, content])),
  mutants: mutants
    .filter(({ status }) => status === undefined)
    .map(({ id, fileName, mutatorName, replacement, location: { start, end } }) => ({
      id,
      file: fileName,
      kind: mutatorName,
      line: start.line + 1,
      column: start.column + 1,
      was: textBetween(texts.get(fileName) ?? [], start, end),
      is: replacement,
    })),
};
writeFileSync(answerPath, JSON.stringify(answer));

function module(path: string): Promise<unknown> {
  return import(pathToFileURL(`${home}/${path}`).href);
}

/** Changes get their numbers in any case, so that they are the same whichever are chosen. */
function onlyChosen(wrapped: Transform): Transform {
  const chosen = request.chosen === undefined ? undefined : new Set(request.chosen);
  const seen = new WeakSet<Collector>();
  let count = 0;
  return (tree, collector, context) => {
    if (!seen.has(collector)) {
      seen.add(collector);
      const collect = collector.collect.bind(collector);
      collector.collect = (file, original, mutable, offset) => {
        const id = String(count);
        count += 1;
        const isOut = chosen !== undefined && !chosen.has(id);
        const kept = isOut ? { ...mutable, ignoreReason: 'not chosen' } : mutable;
        return collect(file, original, kept, offset);
      };
    }
    wrapped(tree, collector, context);
  };
}

/** Texts that are documentation or tests themselves, by the name under which they stand. */
function leftOut({ node }: Path): string | undefined {
  if (node.type !== 'ObjectProperty') return undefined;
  return request.leftOut.includes(node.key?.name ?? '') ? 'left out' : undefined;
}

function textBetween(lines: readonly string[], start: Place, end: Place): string {
  if (start.line === end.line) return (lines[start.line] ?? '').slice(start.column, end.column);
  const first = (lines[start.line] ?? '').slice(start.column);
  const last = (lines[end.line] ?? '').slice(0, end.column);
  return [first, ...lines.slice(start.line + 1, end.line), last].join('\n');
}
