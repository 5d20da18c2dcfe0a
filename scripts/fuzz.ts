/**
 * Looks for texts that break the product: `npm run fuzz [-- --minutes N] [--runs N] [--seed N] [--target NAME]`.
 * It changes texts at random and goes on from those that reach code that no text before them has reached. What it
 * finds lies in `.fuzz` afterwards; mended, it belongs into `test/bad-input/found`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GENERATORS } from '../test/bad-input/generators.ts';
import { blockCounter } from '../test/bad-input/work.ts';
import { changed, randomNumbers } from './fuzz/mutate.ts';
import { TARGETS, type Target } from './fuzz/targets.ts';

/** Blocks that a text of no length may run through, and those for each of its characters: above, something hangs. */
const MOST_WORK = { start: 60_000_000, character: 60_000 };

/** Characters: longer texts are slow and say no more. */
const LONGEST = 4_000;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string' },
  },
});
const targets = TARGETS.filter(({ name }) => [undefined, name].includes(options.target));
const milliseconds = Number(options.minutes ?? (options.runs ? 'Infinity' : 1)) * 60_000;
const runs = Number(options.runs ?? 'Infinity');
const counter = blockCounter();
let found = 0;
for (const target of targets) found += fuzz(target);
if (targets.length === 0) console.log(`Targets: ${TARGETS.map(({ name }) => name).join(', ')}.`);
process.exitCode = found > 0 || targets.length === 0 ? 1 : 0;

/** @returns how many texts broke it, of which each breaks it in another way. */
function fuzz(target: Target): number {
  const random = randomNumbers(Number(options.seed));
  const seen = new Set<string>();
  const faults = new Map<string, string>();
  const seeds = seedsFor(target);
  const kept: string[] = [];
  const attempt = (text: string) => {
    const { fault, counts } = run(target, text);
    if (fault !== undefined && !faults.has(fault)) faults.set(fault, text);
    let isNew = false;
    for (const key of reached(counts)) {
      if (seen.has(key)) continue;
      seen.add(key);
      isNew = true;
    }
    if (isNew) kept.push(text);
  };
  counter.taken();
  for (const text of seeds) attempt(text);
  const known = seen.size;
  const end = Date.now() + milliseconds / targets.length;
  let count = 0;
  for (; count < runs && Date.now() < end; count += 1) {
    attempt(changed(kept, random, target.words).slice(0, LONGEST));
  }
  const more = `${known} places by ${seeds.length} seeds, ${seen.size - known} more`;
  console.log(`${target.name}: ${count} runs, ${more}, ${faults.size} faults`);
  for (const [fault, text] of faults) {
    const path = keep(target, text);
    console.log(`  ${path}: ${fault.split('\n')[0]}`);
  }
  return faults.size;
}

/** Each place that ran, with how often: once, twice, four times and so on are different. */
function reached(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].map(([place, count]) => `${place}*${Math.floor(Math.log2(count))}`);
}

/** What it ran through; and what is wrong, in words that are the same for the same fault. */
function run(target: Target, text: string) {
  let fault: string | undefined;
  try {
    target.run(text);
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const place = stack.split('\n').find((line) => line.includes('/src/')) ?? '';
    fault = `${message.split('\n')[0]?.replace(/\d+/g, 'N')}${place.replace(/.*\/src\//, ' src/')}`;
  }
  const counts = counter.taken();
  let work = 0;
  for (const count of counts.values()) work += count;
  const most = MOST_WORK.start + MOST_WORK.character * text.length;
  if (fault === undefined && work > most) fault = 'it is too much work';
  return { fault, counts };
}

/** Our own examples, the smallest of each generator, and what was found before. */
function seedsFor({ path, seeds }: Target): readonly string[] {
  const ending = path.slice(path.lastIndexOf('.'));
  const made = GENERATORS.filter((each) => each.path.endsWith(ending)).map(({ make }) => make(60));
  const folder = 'test/bad-input/found';
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return [...seeds(), ...made, ...names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'))];
}

function keep({ path }: Target, text: string): string {
  mkdirSync('.fuzz', { recursive: true });
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const file = `.fuzz/${name}${path.slice(path.lastIndexOf('.'))}`;
  writeFileSync(file, text);
  return file;
}
