/**
 * Changes the code in small ways and sees whether a test notices: `npm run mutate -- [--sample N] [--minutes N] [--at
 * PATH] NAME…`, apart from the tests. Without a name it goes through all parts, and `--list` says which there are.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { root, temporaryFolder } from './host/cache.ts';
import { bundle } from './mutate/bundle.ts';
import { judge } from './mutate/judge.ts';
import { instrument, type Mutant } from './mutate/mutants.ts';
import { isEnough, type Judged, outcomeLine, survivorLines } from './mutate/outcome.ts';
import { filesOf, PARTS, type Part, testsOf } from './mutate/parts.ts';
import { sampleOf, shuffled } from './mutate/sample.ts';

/** Changes whose switches are in the code at once: more make the tests slow. */
const AT_ONCE = 1000;

const { values: options, positionals: names } = parseArgs({
  options: {
    sample: { type: 'string' },
    minutes: { type: 'string' },
    at: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const sample = options.sample === undefined ? Number.POSITIVE_INFINITY : Number(options.sample);
const minutes = options.minutes === undefined ? Number.POSITIVE_INFINITY : Number(options.minutes);
const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
const chosenParts = PARTS.filter(({ name }) => names.length === 0 || names.includes(name));

if (options.list || unknown.length > 0 || !(sample >= 1 && minutes > 0)) {
  console.log(`The parts are ${PARTS.map(({ name }) => name).join(', ')}.`);
  process.exitCode = options.list ? 0 : 2;
} else {
  await mutate(chosenParts);
}

async function mutate(parts: readonly Part[]): Promise<void> {
  const all: { part: Part; mutant: Mutant }[] = [];
  for (const part of parts) {
    const { mutants } = await instrument(filesOf(part));
    const there = mutants.filter(({ file, line }) => isAsked(file, line));
    all.push(...there.map((mutant) => ({ part, mutant })));
  }
  const chosen = sampleOf(all, sample);
  const total: Judged[] = [];
  for (const part of parts) {
    const own = shuffled(chosen.filter((one) => one.part === part).map(({ mutant }) => mutant));
    const until = Date.now() + minutes * 60_000;
    const judged: Judged[] = [];
    for (let from = 0; from < own.length; from += AT_ONCE) {
      judged.push(...(await judgedOf(part, own.slice(from, from + AT_ONCE), until)));
    }
    console.log(outcomeLine(part.name, judged, part.least));
    if (!isEnough(judged, part.least)) process.exitCode = 1;
    total.push(...judged);
  }
  if (parts.length > 1) console.log(outcomeLine('all', total, 80));
}

async function judgedOf(part: Part, mutants: readonly Mutant[], until: number): Promise<Judged[]> {
  if (Date.now() >= until) return [];
  const begun = Date.now();
  const folder = temporaryFolder('mutate');
  const ids = mutants.map(({ id }) => id);
  const { files } = await instrument(filesOf(part), ids);
  const tests = testsOf(part);
  const program = await bundle(files, [...tests.own, ...tests.also], folder.path);
  let done = 0;
  const { verdicts, failing } = await judge(
    program,
    mutants,
    tests.own,
    until,
    (mutant, verdict) => {
      for (const line of survivorLines({ mutant, verdict })) console.log(line);
      done += 1;
      if (done % 20 === 0)
        console.log(`… ${part.name}: ${done} of ${mutants.length} in ${since(begun)} s`);
    },
  );
  folder.remove();
  for (const one of failing) console.log(`Not asked, since it fails here without a change: ${one}`);
  return mutants.flatMap((mutant) => {
    const verdict = verdicts.get(mutant.id);
    return verdict === undefined ? [] : [{ mutant, verdict }];
  });
}

/** `--at src/core/fix.ts` or `--at src/core/fix.ts:20-40` asks for less than a part. */
function isAsked(file: string, line: number): boolean {
  if (options.at === undefined) return true;
  const [, path = '', from = '1', to = 'Infinity'] =
    /^(.*?)(?::(\d+)-(\d+))?$/.exec(relative(root, options.at)) ?? [];
  return file.startsWith(path) && line >= Number(from) && line <= Number(to);
}

function since(then: number): number {
  return Math.round((Date.now() - then) / 1000);
}
