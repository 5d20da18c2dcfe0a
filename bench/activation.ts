/** `npm run bench:activation`: how long the start of the extension took, as the editor itself shows it. */
import type { Page } from 'playwright-core';
import { closeBrowser } from '../scripts/host/browser.ts';
import { root } from '../scripts/host/cache.ts';
import { nodeHost } from '../scripts/host/node-host.ts';
import { openFile, runCommand, squiggles } from '../scripts/host/workbench.ts';

const RUNS = 5;

const times: number[] = [];
try {
  for (let run = 0; run < RUNS; run += 1) {
    const host = await nodeHost({ workspace: `${root}/examples` });
    try {
      times.push(await activation(host.page));
      console.log(`${times.at(-1)} ms`);
    } finally {
      await host.close();
    }
  }
  const [median] = times.sort((a, b) => a - b).slice(RUNS >> 1);
  console.log(`Activation, median of ${RUNS} starts: ${median} ms, with loading the bundle.`);
} finally {
  await closeBrowser();
}

async function activation(page: Page): Promise<number> {
  await openFile(page, 'typical/disaster-recovery-plan.md');
  await squiggles(page).first().waitFor();
  await runCommand(page, 'Developer: Show Running Extensions');
  const row = page.locator('.monaco-list-row', { hasText: 'dr-runbook.dr-runbook' }).first();
  const [, time] = /Activation:\s*(\d+)\s*ms/.exec(await row.innerText()) ?? [];
  if (time === undefined) throw new Error('The editor shows no time of the extension.');
  return Number(time);
}
