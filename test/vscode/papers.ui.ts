/** The readiness report as a person asks for it, in the pages of both kinds of host. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goToLine, openFile, runCommand } from '../../scripts/host/workbench.ts';
import { frameWith, withWindow } from './window.ts';

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
    it('shows charts, gaps and where they are, as they stand when somebody comes back to it', () =>
      inWorkspace({ 'shop-plan.md': PLAN }, (workspace) =>
        withWindow(`report-${host}`, { host, workspace }, async ({ page }) => {
          await openFile(page, 'shop-plan.md');
          await runCommand(page, 'DR Runbook: Show the Readiness Report');
          const frame = await frameWith(page, 'dl.charts');
          assert.match(await frame.locator('dl.charts').innerText(), /\d+ of \d+ met/);
          const places = await frame.locator('td.place').allInnerTexts();
          assert.ok(places.includes('shop-plan.md:5'), places.join(', '));
          await page.getByRole('tab', { name: /^shop-plan\.md/ }).click();
          await goToLine(page, 8, 12);
          await page.keyboard.type(' in the harbour');
          await page.getByRole('tab', { name: /^Recovery Readiness/ }).click();
          await frameWith(page, 'main :text("Shop plan in the harbour")');
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
