/** Prints how the work on each generator grows when its text is four times as long, as JSON: a process of its own counts. */
import { lint } from '../../src/core/lint.ts';
import { parse } from '../../src/core/parse.ts';
import { sourceText } from '../../src/core/text.ts';
import { readConfig } from '../../src/vscode/engine.ts';
import { contextFor } from '../judge.ts';
import { GENERATORS } from './generators.ts';
import { blockCounter } from './work.ts';

/** Reading is cheap, and its growth shows only in long texts; judging is shown by shorter ones. */
const READ = 10_000;
const CHECK = 1_000;

const counter = blockCounter();
const growth: Record<string, number> = {};
for (const { name, path, make } of GENERATORS) {
  const isConfiguration = path === '.dr-runbook.yaml';
  const read = (text: string) =>
    isConfiguration ? readConfig(sourceText(path, text)) : parse(sourceText(path, text), path);
  const check = (text: string) => {
    const context = contextFor(path, text, { kind: 'dr-plan' });
    return lint(context.analysis, context);
  };
  growth[`read ${name}`] = ratio(read, make, READ);
  if (!isConfiguration) growth[`check ${name}`] = ratio(check, make, CHECK);
}
console.log(JSON.stringify(growth));

function ratio(run: (text: string) => unknown, make: (size: number) => string, size: number) {
  const [once, fourTimes] = [make(size), make(4 * size)];
  // What is made on first use counts for neither.
  run(fourTimes);
  const [much = 0, little = 1] = counter.counts([() => run(fourTimes), () => run(once)]);
  return much / little;
}
