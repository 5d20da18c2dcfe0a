/**
 * Shows that every regular expression of the product takes linear time: `npm run patterns [-- --all]`.
 *
 * What was proven stays on a list, and is judged again only with `--all`, as the workflow does every week and before a
 * release. As a part of `npm test` (`--check`) it writes nothing.
 */
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Pattern, patternsIn, patternsOf } from './patterns/collect.ts';
import { whyNotLinear } from './patterns/judge.ts';
import { provenIn } from './patterns/proven.ts';

const { values: asked } = parseArgs({
  options: { all: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
});
const started = Date.now();
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

/** Makes only what the build takes from literals of other files, which are judged there. */
const HANDED_ON = 'src/core/lazy-pattern.ts';

const found = files.map((file) => ({ file, ...patternsIn(file) }));
const assembling = found
  .filter(({ assembles, file }) => assembles && file !== HANDED_ON)
  .map(({ file }) => file);
const assembled = await patternsOf(assembling, useTheProduct);
const unseen = assembling.filter((file) => !assembled.some((pattern) => pattern.file === file));
for (const file of unseen) console.log(`${file}: puts patterns together, and none was seen`);

const distinct = new Map<string, Pattern>();
for (const pattern of [...found.flatMap(({ patterns }) => patterns), ...assembled]) {
  distinct.set(`/${pattern.source}/${pattern.flags}`, pattern);
}
const proven = provenIn('scripts/patterns/proven.txt');
if (!asked.check) proven.keep(asked.all ? [] : [...distinct.values()]);
// The largest take longest, and go first.
const queue = [...distinct]
  .filter(([, pattern]) => asked.all || !proven.has(pattern))
  .sort(([one], [other]) => one.length - other.length);
const judged = queue.length;
let slow = 0;
await Promise.all([judgeNext(), judgeNext()]);

const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  `${distinct.size} patterns, ${assembled.length} of them put together, ${judged} judged: ${slow} not linear (${seconds} s)`,
);
process.exitCode = slow > 0 || unseen.length > 0 ? 1 : 0;

async function judgeNext(): Promise<void> {
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [written, pattern] = next;
    const why = await whyNotLinear(pattern);
    if (why === undefined) {
      if (!asked.check) proven.add(pattern);
      continue;
    }
    slow += 1;
    console.log(`${pattern.file}: ${written.slice(0, 200)}\n  ${why}`);
  }
}

/** Loads every module that puts patterns together, and lets the engine read the examples: some are made when first used. */
async function useTheProduct(): Promise<void> {
  for (const file of assembling) await import(pathToFileURL(file).href);
  const { lintExamples } = await import('./patterns/examples.ts');
  lintExamples();
}
