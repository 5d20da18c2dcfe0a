/**
 * Runs all tests: `npm test`. Every step runs even when one fails; the last line counts them all.
 *
 * Steps run side by side, one more than there are processors, since tests in an editor often wait; each is printed
 * whole when it has ended.
 * `--quick` leaves out the steps that need a real VS Code and a browser, `--lanes 1` runs one after the other.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Child, start } from './host/child.ts';
import { type Counts, countsOf, countsOfStep } from './testing/counts.ts';
import { inLanes } from './testing/lanes.ts';
import { allSteps, QUICK, type Step } from './testing/steps.ts';

/** More would be in each other's way. */
const MOST_LANES = 4;

/** Minutes after which a step is given up. */
const LIMIT = 25;

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, lanes: { type: 'string' } },
});
const lanes = Number(values.lanes) || Math.min(MOST_LANES, availableParallelism() + 1);

interface Running {
  readonly step: Step;
  readonly begun: number;
  readonly lines: string[];
}

const begun = Date.now();
const running = new Set<Running>();
const failed: string[] = [];
const times: string[] = [];
const sum = { passed: 0, failed: 0, again: 0 };

// However this process ends, what is known by then is said, and the counts are the last word.
process.once('exit', () => {
  for (const one of running) close(one, 'was stopped', countsOfStep(false));
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  console.log(`\nTimes: ${times.join(', ')}`);
  console.log(`${sum.again} tried again, ${secondsSince(begun)} s in ${lanes} lanes`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  if (sum.failed > 0 && !process.exitCode) process.exitCode = 1;
});

await inLanes(values.quick ? QUICK : allSteps(), lanes, async (step) => {
  console.log(`… ${step.name}`);
  const one: Running = { step, begun: Date.now(), lines: [] };
  running.add(one);
  const [program = '', ...words] = step.command;
  const child = start(program, words);
  child.onLine((line) => one.lines.push(line));
  const isOk = await endOf(child, one);
  const counts = step.counts === 'step' ? countsOfStep(isOk) : countsOf(one.lines.join('\n'), isOk);
  close(one, counts.failed > 0 ? 'FAILED' : 'ok', counts);
});

async function endOf(child: Child, { lines }: Running): Promise<boolean> {
  const timer = setTimeout(() => {
    lines.push(`This took more than ${LIMIT} minutes and was stopped.`);
    void child.stop();
  }, LIMIT * 60_000);
  const status = await child.ended;
  clearTimeout(timer);
  return status === 0;
}

function close(one: Running, state: string, counts: Counts): void {
  const { step, lines } = one;
  running.delete(one);
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  sum.again += counts.again;
  if (counts.failed > 0) failed.push(step.name);
  times.push(`${step.name} ${secondsSince(one.begun)} s`);
  console.log(`\n=== ${step.name}`);
  for (const line of lines) console.log(line);
  console.log(`=== ${step.name}: ${state} in ${secondsSince(one.begun)} s\n`);
}

function secondsSince(then: number): number {
  return Math.round((Date.now() - then) / 1000);
}
