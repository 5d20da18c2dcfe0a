/** The readiness report as a person asks for it, in the pages of both kinds of host. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openFile, runCommand } from '../../scripts/host/workbench.ts';
import { HOSTILE_DOCUMENTS, TRAP } from '../hostile-documents.ts';
import { axeFaults } from '../webview/axe.ts';
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

/** The themes that the editor brings, by what it calls their kinds. */
const THEMES = {
  'Light Modern': 'vscode-light',
  'Dark Modern': 'vscode-dark',
  'Default High Contrast': 'vscode-high-contrast',
  'Default High Contrast Light': 'vscode-high-contrast-light',
} as const;

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

describe('the readiness report in every theme', () => {
  it('has nothing that axe finds', () =>
    inWorkspace({ 'shop-plan.md': PLAN }, (workspace) =>
      withWindow('report-axe', { host: 'node', workspace }, async ({ page, workspace: opened }) => {
        mkdirSync(join(opened, '.vscode'));
        await openFile(page, 'shop-plan.md');
        await runCommand(page, 'DR Runbook: Show the Readiness Report');
        for (const [theme, kind] of Object.entries(THEMES)) {
          const settings = JSON.stringify({ 'workbench.colorTheme': theme });
          writeFileSync(join(opened, '.vscode/settings.json'), settings);
          const frame = await reportIn(page, `body[data-vscode-theme-kind="${kind}"] dl.charts`);
          assert.deepEqual(await axeFaults(frame), [], theme);
        }
      }),
    ));
});

describe('the readiness report of hostile documents', () => {
  it(`runs, loads and breaks nothing of ${HOSTILE_DOCUMENTS.length} of them`, () => {
    const files = HOSTILE_DOCUMENTS.flatMap(({ path, text }, at) => [
      [`${at}-${path}`, text] as const,
      [`${at}-plan-${path}`, text.replace('kind: restore-procedure', 'kind: dr-plan')] as const,
    ]);
    return inWorkspace({ ...Object.fromEntries(files), 'shop-plan.md': PLAN }, (workspace) =>
      withWindow('report-hostile', { host: 'node', workspace }, async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await openFile(page, 'shop-plan.md');
        await runCommand(page, 'DR Runbook: Show the Readiness Report');
        const frame = await reportIn(page);
        assert.deepEqual(await frame.evaluate(HARM), NO_HARM);
        assert.deepEqual(
          asked.filter((url) => url.startsWith(TRAP)),
          [],
        );
      }),
    );
  }).timeout(240_000);
});

/** What a hostile document may have done to the page of the report. */
const HARM = `({
  hacked: window.hacked ?? 0,
  foreign: [...document.querySelectorAll('main script, main img, main image, main use, main iframe, main object, main embed, main video, main form, main input, main style, main [onerror], main [onload], main [onclick], main [style]')].length,
  links: document.querySelectorAll('main a[href]:not([href^="#"])').length,
  tooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  footer: document.querySelectorAll('body > footer').length,
})`;

const NO_HARM = {
  hacked: 0,
  foreign: 0,
  links: 0,
  tooWide: false,
  footer: 1,
};

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
