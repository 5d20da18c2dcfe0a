/**
 * How the time grows with the size of hostile texts: `npm run growth [-- WORDS]`. Fails where a text of double size
 * takes more than 2.6 times as long; what is linear takes twice as long, what is quadratic four times. The command
 * gives V8 room for what is young and collects before each measurement, in the one thread that is measured, or a
 * collection falls into one measurement and not into the next.
 */
import { overLimit } from '../src/core/limits.ts';
import { lint } from '../src/core/lint.ts';
import { parse } from '../src/core/parse.ts';
import { sourceText } from '../src/core/text.ts';
import * as engine from '../src/vscode/engine.ts';
import { GENERATORS, type Generator } from '../test/bad-input/generators.ts';
import { contextFor } from '../test/judge.ts';

/** In UTF-16 code units; what is over a limit is not read, so it is left out. */
const SIZES = [40_000, 80_000, 160_000];
const MOST_GROWTH = 2.6;
/** Of measurements at each size, of which the shortest counts: nothing but the machine makes one longer. */
const MEASUREMENTS = 3;
/** In milliseconds of one measurement: what is shorter runs several times in it, or the clock is too coarse. */
const LONG = 40;
const TRIES = 4;

const ENTRIES: Readonly<Record<string, (path: string, text: string) => unknown>> = {
  read: (path, text) => parse(sourceText(path, text), path),
  check: (path, text) => {
    const context = contextFor(path, text, { kind: 'dr-plan' });
    return lint(context.analysis, context);
  },
};

const CONFIGURATION: typeof ENTRIES = {
  read: (path, text) => {
    const { config } = engine.readConfig(sourceText(path, text));
    return engine
      .fileRules(config)
      .entry('docs/a/b/c/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md');
  },
};

const words = process.argv.slice(2).join(' ');
let failed = 0;
let measured = 0;
let worst = 0;
for (const generator of GENERATORS.filter(({ name }) => name.includes(words))) {
  const entries = generator.path === '.dr-runbook.yaml' ? CONFIGURATION : ENTRIES;
  for (const [entry, run] of Object.entries(entries)) {
    const growth = growthOf(generator, (text) => run(generator.path, text));
    const most = Math.max(...growth.ratios);
    measured += growth.ratios.length;
    worst = Math.max(worst, most);
    const isBad = most > MOST_GROWTH;
    if (isBad) failed += 1;
    const times = growth.times.map((time) => time.toFixed(1).padStart(7)).join('');
    const ratios = growth.ratios.map((ratio) => ratio.toFixed(2)).join(' ');
    console.log(`${isBad ? 'FAIL' : 'ok  '} ${entry} ${generator.name}:${times} ms, ${ratios}`);
  }
}
console.log(`${measured} doublings, worst ${worst.toFixed(2)}; ${failed} above ${MOST_GROWTH}`);
process.exitCode = failed > 0 || measured === 0 ? 1 : 0;

function growthOf(generator: Generator, run: (text: string) => unknown) {
  const texts = SIZES.map((size) => generator.make(size)).filter(
    (text) => overLimit(sourceText(generator.path, text)) === undefined,
  );
  // Code that has just been compiled is slow, and a longer text may lead into code that a shorter one does not.
  for (const text of texts.slice(0, 2)) shortest(run, text);
  const times = texts.map((text) => shortest(run, text));
  const ratios: number[] = [];
  for (let at = 1; at < texts.length; at += 1) {
    const measure = () => (times[at] ?? 0) / (times[at - 1] ?? 1);
    for (let attempt = 1; attempt < TRIES && measure() > MOST_GROWTH; attempt += 1) {
      for (const one of [at - 1, at]) {
        times[one] = Math.min(times[one] ?? 0, shortest(run, texts[one] ?? ''));
      }
    }
    ratios.push(measure());
  }
  return { times, ratios };
}

/** In milliseconds of the processor: those of the clock are also those of whatever else the machine does. */
function shortest(run: (text: string) => unknown, text: string): number {
  let times = 1;
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < MEASUREMENTS; ) {
    // What others left is not collected in this one's time.
    globalThis.gc?.();
    const taken = timeOf(() => {
      for (let at = 0; at < times; at += 1) run(text);
    });
    if (taken < LONG) {
      times = Math.ceil((1.2 * LONG * times) / Math.max(taken, 1));
      continue;
    }
    best = Math.min(best, taken / times);
    count += 1;
  }
  return best;
}

function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
