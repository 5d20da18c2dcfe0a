/**
 * Tests the extension in a real VS Code: `node --import tsx test/vscode/run.ts [--host H] [--run R]… [--grep X]`.
 *
 * H is `node`, `web`, `ui` (from outside, through the page), `desktop` (downloads VS Code), `all`
 * (the default: everything but `desktop`). R is one run alone: `node`, `package`, `web`, `desktop`, or
 * a file of page tests, such as `panel.ui`; several can be named. What is needed is installed first.
 */

import { parseArgs } from 'node:util';
import { closeBrowser } from '../../scripts/host/browser.ts';
import { MissingError } from '../../scripts/host/system.ts';
import type { Counts } from '../../scripts/testing/counts.ts';
import { pageTests } from './page-tests.ts';
import { RUNS, runSuites } from './runs.ts';
import { runUi } from './ui-run.ts';

/** For everything together, installation included; what was started is killed with this process. */
const LIMIT_MINUTES = 30;

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: 'all' },
    run: { type: 'string', multiple: true, default: [] },
    grep: { type: 'string', default: '' },
  },
});

const watchdog = setTimeout(() => {
  console.log(`\nThe tests took more than ${LIMIT_MINUTES} minutes and were stopped.`);
  process.exit(1);
}, LIMIT_MINUTES * 60_000);

try {
  const { passed, failed, again } = await runAll(values);
  if (again > 0) console.log(`\nTried once more: ${again}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
} catch (error) {
  console.log(error instanceof MissingError ? `\n${error.message}` : error);
  process.exitCode = 2;
} finally {
  await closeBrowser();
  clearTimeout(watchdog);
  // Whatever still keeps the process alive has had its time.
  setTimeout(() => process.exit(), 5000).unref();
}

interface Chosen {
  readonly host: string;
  readonly run: readonly string[];
  readonly grep: string;
}

async function runAll({ host, run: only, grep }: Chosen): Promise<Counts> {
  const isChosen = (name: string, of: string) =>
    only.length === 0 ? of === host || (host === 'all' && of !== 'desktop') : only.includes(name);
  const runs = RUNS.filter((run) => isChosen(run.name, run.host));
  const pages = pageTests().filter((name) => isChosen(name, 'ui'));
  if (runs.length === 0 && pages.length === 0) {
    const names = [...RUNS.map(({ name }) => name), ...pageTests()].join(', ');
    throw new MissingError(`There is none. Hosts: node, web, ui, desktop, all; runs: ${names}.`);
  }
  const steps = runs.map((run) => () => runSuites(run, grep));
  if (pages.length > 0) {
    steps.push(() => runUi(pages, grep));
  }
  let sum: Counts = { passed: 0, failed: 0, again: 0 };
  for (const step of steps) {
    const { passed, failed, again } = await step().catch(asFailure);
    sum = { passed: sum.passed + passed, failed: sum.failed + failed, again: sum.again + again };
  }
  return sum;
}

/** What keeps one VS Code from being tested is a failure of its own, and no reason to leave out the next. */
function asFailure(error: unknown): Counts {
  console.log(error instanceof MissingError ? `  ✖ ${error.message}` : error);
  console.log('  1 failing');
  return { passed: 0, failed: 1, again: 0 };
}
