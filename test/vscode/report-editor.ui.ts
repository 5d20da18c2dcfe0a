/** The readiness report in the editor as it looks and leads: in every theme, to lines, and never where a document wants. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openFile, runCommand } from '../../scripts/host/workbench.ts';
import { HOSTILE_DOCUMENTS, TRAP } from '../hostile-documents.ts';
import { axeFaults } from '../webview/axe.ts';
import { shown } from './served-page.ts';
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

/** The themes that the editor brings, by what it calls their kinds. */
const THEMES = {
  'Light Modern': 'vscode-light',
  'Dark Modern': 'vscode-dark',
  'Default High Contrast': 'vscode-high-contrast',
  'Default High Contrast Light': 'vscode-high-contrast-light',
} as const;

describe('the readiness report in the editor', () => {
  it('leads to the line of a place, and has nothing that axe finds in any theme', () =>
    inWorkspace({ 'shop-plan.md': PLAN }, (workspace) =>
      withWindow(
        'report-themes',
        { host: 'node', workspace },
        async ({ page, workspace: opened }) => {
          mkdirSync(join(opened, '.vscode'));
          await showReport(page);
          for (const [theme, kind] of Object.entries(THEMES)) {
            const settings = JSON.stringify({ 'workbench.colorTheme': theme });
            writeFileSync(join(opened, '.vscode/settings.json'), settings);
            const inTheme = `body[data-vscode-theme-kind="${kind}"] dl.charts`;
            const copy = await copyOf(await frameWith(page, inTheme));
            await shown(copy, async (alone) => assert.deepEqual(await axeFaults(alone), [], theme));
          }
          await leadsToLine(page);
        },
      ),
    ));

  it('leads to the line of a place with a web extension host', () =>
    inWorkspace({ 'shop-plan.md': PLAN }, (workspace) =>
      withWindow('report-links-web', { host: 'web', workspace }, async ({ page }) => {
        await showReport(page);
        await leadsToLine(page);
      }),
    ));

  it(`runs, loads, breaks and links nothing of ${HOSTILE_DOCUMENTS.length} hostile documents`, () => {
    const files = HOSTILE_DOCUMENTS.flatMap(({ path, text }, at) => [
      [`${at}-${path}`, text] as const,
      [`${at}-plan-${path}`, text.replace('kind: restore-procedure', 'kind: dr-plan')] as const,
    ]);
    return inWorkspace({ ...Object.fromEntries(files), 'shop-plan.md': PLAN }, (workspace) =>
      withWindow('report-hostile', { host: 'node', workspace }, async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await runCommand(page, SHOW);
        const frame = await frameWith(page, 'main');
        await frame.locator('body > footer').waitFor();
        assert.ok((await frame.locator('main tr').count()) > 100, 'there is much to show');
        assert.equal(await frame.locator(FOREIGN).count(), 0);
        await shown(await copyOf(frame), async (alone) => {
          const links = await alone.evaluate<readonly string[]>(
            `[...document.querySelectorAll('main a')].map((one) => one.getAttribute('href'))`,
          );
          const ours = /^(?:#[^"<>]*|command:dr-runbook\.showPlace\?%5B\d+%2C\d+%5D)$/;
          assert.deepEqual(
            links.filter((link) => !ours.test(link)),
            [],
          );
          assert.ok(links.some((link) => link.startsWith('command:')));
          assert.equal(await alone.evaluate(TOO_WIDE), false);
        });
        assert.deepEqual(
          asked.filter((url) => url.startsWith(TRAP)),
          [],
        );
      }),
    );
  });
});

/** What a hostile document may have brought into the page. */
const FOREIGN =
  'main :is(script, img, image, use, iframe, object, embed, video, form, input, base, link, style, math, [onerror], [onload], [onclick], [onfocus], [style])';

const TOO_WIDE = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

const SHOW = 'DR Runbook: Show the Readiness Report';

async function showReport(page: Page): Promise<void> {
  await openFile(page, 'shop-plan.md');
  await runCommand(page, SHOW);
}

/** The date that is overdue stands in line 5. */
async function leadsToLine(page: Page): Promise<void> {
  const frame = await frameWith(page, 'td.place a');
  await frame.locator('td.place a', { hasText: 'shop-plan.md:5' }).first().click();
  await page.locator('.statusbar', { hasText: 'Ln 5, ' }).waitFor();
  await page.locator('.editor-group-container.active .tab', { hasText: 'shop-plan.md' }).waitFor();
  assert.ok(await frame.locator('dl.charts').isVisible(), 'the report stays in sight');
}

/** The page as the editor shows it, with the colours of its theme, where axe can run: there no script does. */
async function copyOf(frame: Frame): Promise<string> {
  const root = frame.locator('html');
  const style = (await root.getAttribute('style')) ?? '';
  const content = await root.innerHTML();
  return `<!doctype html><html lang="en" style="${style.replaceAll('"', '&quot;')}">${content}</html>`;
}

async function inWorkspace(
  files: Readonly<Record<string, string>>,
  body: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dr-runbook-report-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
