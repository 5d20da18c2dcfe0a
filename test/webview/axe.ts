/** Looks for faults of accessibility in a page, with axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { root } from '../../scripts/host/cache.ts';

const { resolve } = createRequire(`${root}/package.json`);

/** The faults, each with its place; none is left out. */
export async function axeFaults(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(readFileSync(resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate<readonly string[]>(RUN);
}

const RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`;
