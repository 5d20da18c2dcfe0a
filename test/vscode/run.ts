/**
 * Tests the extension in a real VS Code: `node --import tsx test/vscode/run.ts [--host H] [--grep X]`.
 *
 * H is `node`, `web`, `ui` (from outside, through the page), `desktop` (downloads VS Code), `all`
 * (the default: everything but `desktop`), or the name of one run. What is needed is installed first.
 */

import { parseArgs } from 'node:util';
import { closeBrowser } from '../../scripts/host/browser.ts';
import { MissingError } from '../../scripts/host/system.ts';
import { RUNS, runSuites } from './runs.ts';
import type { Counts } from './tally.ts';
import { runUi } from './ui-run.ts';

/** For everything together, installation included; what was started is killed with this process. */
const LIMIT_MINUTES = 30;

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: 'all' },
    grep: { type: 'string', default: '' },
  },
});

const watchdog = setTimeout(() => {
  console.log(`\nThe tests took more than ${LIMIT_MINUTES} minutes and were stopped.`);
  process.exit(1);
}, LIMIT_MINUTES * 60_000);

try {
  const { passed, failed } = await runAll(values.host, values.grep);
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

async function runAll(host: string, grep: string): Promise<Counts> {
  const runs = RUNS.filter((run) =>
    host === 'all' ? run.host !== 'desktop' : run.host === host || run.name === host,
  );
  const withUi = host === 'all' || host === 'ui';
  if (runs.length === 0 && !withUi) {
    throw new MissingError(`There is no host '${host}'. Hosts: node, web, ui, desktop, all.`);
  }
  const steps = runs.map((run) => () => runSuites(run, grep));
  if (withUi) {
    steps.push(() => runUi(grep));
  }
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    const counts = await step().catch(asFailure);
    passed += counts.passed;
    failed += counts.failed;
  }
  return { passed, failed };
}

/** What keeps one VS Code from being tested is a failure of its own, and no reason to leave out the next. */
function asFailure(error: unknown): Counts {
  console.log(error instanceof MissingError ? `  ✖ ${error.message}` : error);
  console.log('  1 failing');
  return { passed: 0, failed: 1 };
}
