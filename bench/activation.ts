/**
 * `npm run bench:activation`: how long the start of the extension took, as the editor itself shows it, beside that of
 * its own Markdown extension. Both start with the first file and wait for each other, so only the ratio tells.
 */
import type { Page } from 'playwright-core';
import { closeBrowser } from '../scripts/host/browser.ts';
import { root } from '../scripts/host/cache.ts';
import { nodeHost } from '../scripts/host/node-host.ts';
import { openFile, runCommand, squiggles } from '../scripts/host/workbench.ts';

const RUNS = 5;

/** By the names that the editor shows. */
const EXTENSIONS = ['dr-runbook.dr-runbook', 'Markdown Language Features'] as const;

const times: number[][] = [];
try {
  for (let run = 0; run < RUNS; run += 1) {
    const host = await nodeHost({ workspace: `${root}/examples` });
    try {
      times.push(await activations(host.page));
    } finally {
      await host.close();
    }
  }
  for (const [index, name] of EXTENSIONS.entries()) {
    const sorted = times.map((each) => each[index] ?? 0).sort((a, b) => a - b);
    console.log(`${name}: ${sorted.join(', ')} ms; median ${sorted[RUNS >> 1]} ms`);
  }
} finally {
  await closeBrowser();
}

/** With loading the code, in milliseconds. */
async function activations(page: Page): Promise<number[]> {
  await openFile(page, 'typical/disaster-recovery-plan.md');
  await squiggles(page).first().waitFor();
  await runCommand(page, 'Developer: Show Running Extensions');
  const found: number[] = [];
  for (const name of EXTENSIONS) {
    const row = page.locator('.monaco-list-row', { hasText: name }).first();
    const [, time] = /Activation:\s*(\d+)\s*ms/.exec(await row.innerText()) ?? [];
    if (time === undefined) throw new Error(`The editor shows no time of ${name}.`);
    found.push(Number(time));
  }
  return found;
}
