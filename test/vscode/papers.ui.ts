/** The readiness report as a person asks for it, in the pages of both kinds of host. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openFile, runCommand } from '../../scripts/host/workbench.ts';
import { withWindow } from './window.ts';

const PLAN = `---
kind: dr-plan
id: shop-plan
owner: platform-lead
next_review: 2024-03-01
---

# Shop plan

## Backups

pgBackRest takes a full backup of shop-db every night at 01:00 UTC to s3://example-bkp/shop.
`;

for (const host of ['node', 'web'] as const) {
  describe(`the readiness report with a ${host} extension host`, () => {
    it('shows charts, gaps and where they are', () =>
      inWorkspace({ 'shop-plan.md': PLAN }, (workspace) =>
        withWindow(`report-${host}`, { host, workspace }, async ({ page }) => {
          await openFile(page, 'shop-plan.md');
          await runCommand(page, 'DR Runbook: Show the Readiness Report');
          const frame = await reportIn(page);
          assert.match(await frame.locator('dl.charts').innerText(), /\d+ of \d+ met/);
          const places = await frame.locator('td.place').allInnerTexts();
          assert.ok(places.includes('shop-plan.md:5'), places.join(', '));
        }),
      ));
  });
}

async function inWorkspace(
  files: Readonly<Record<string, string>>,
  body: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dr-runbook-papers-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page inside the webview, once it shows the report. */
async function reportIn(page: Page, selector = 'dl.charts'): Promise<Frame> {
  for (let tries = 0; tries < 300; tries += 1) {
    for (const frame of page.frames()) {
      const count = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (count > 0) return frame;
    }
    await page.waitForTimeout(200);
  }
  throw new Error(`No page shows ${selector}.`);
}
