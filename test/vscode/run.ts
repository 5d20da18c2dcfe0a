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

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: 'all' },
    grep: { type: 'string', default: '' },
  },
});

try {
  const { passed, failed } = await runAll(values.host, values.grep);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.log(error instanceof MissingError ? `\n${error.message}` : error);
  process.exitCode = 2;
} finally {
  await closeBrowser();
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
  const counts: Counts[] = [];
  for (const run of runs) {
    counts.push(await runSuites(run, grep));
  }
  if (withUi) {
    counts.push(await runUi(grep));
  }
  return counts.reduce((sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
  }));
}
