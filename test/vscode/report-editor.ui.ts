/** The readiness report in the editor as it looks and leads: in every theme, to lines, and never where a document wants. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { goToLine, openFile, runCommand } from '../../scripts/host/workbench.ts';
import { HOSTILE_DOCUMENTS, TRAP } from '../hostile-documents.ts';
import { axeFaults } from '../webview/axe.ts';
import { shown } from './served-page.ts';
import { inShop, SHOP_PLAN } from './shop.ts';
import { frameWith, withWindow } from './window.ts';

/** The themes that the editor brings, by what it calls their kinds. */
const THEMES = {
  'Light Modern': 'vscode-light',
  'Dark Modern': 'vscode-dark',
  'Default High Contrast': 'vscode-high-contrast',
  'Default High Contrast Light': 'vscode-high-contrast-light',
} as const;

for (const host of ['node', 'web'] as const) {
  describe(`the readiness report in the editor with a ${host} extension host`, () => {
    const inWindow = inShop(host, 'report-editor');

    it('shows charts, gaps and where they are', () =>
      inWindow(async ({ page }) => {
        const frame = await showReport(page);
        assert.match(await frame.locator('dl.charts').innerText(), /\d+ of \d+ met/);
        const places = await frame.locator('td.place').allInnerTexts();
        assert.ok(places.includes('shop-plan.md:5'), places.join(', '));
      }));

    it('shows things as they stand when somebody comes back to it', () =>
      inWindow(async ({ page }) => {
        await showReport(page);
        await page.getByRole('tab', { name: /^shop-plan\.md/ }).click();
        await goToLine(page, 8, 12);
        await page.keyboard.type(' in the harbour');
        await page.getByRole('tab', { name: /^Recovery Readiness/ }).click();
        await frameWith(page, 'main :text("Shop plan in the harbour")');
      }));

    // The themes are the same in both hosts.
    if (host === 'node') {
      it('has nothing that axe finds in any theme', () =>
        inWindow(async ({ page, workspace: opened }) => {
          await showReport(page);
          mkdirSync(join(opened, '.vscode'), { recursive: true });
          for (const [theme, kind] of Object.entries(THEMES)) {
            const settings = JSON.stringify({ 'workbench.colorTheme': theme });
            writeFileSync(join(opened, '.vscode/settings.json'), settings);
            const inTheme = `body[data-vscode-theme-kind="${kind}"] dl.charts`;
            const copy = await copyOf(await frameWith(page, inTheme));
            await shown(copy, async (alone) => assert.deepEqual(await axeFaults(alone), [], theme));
          }
        }));
    }

    // The date that is overdue stands in line 5.
    it('leads to the line of a place, beside it', () =>
      inWindow(async ({ page }) => {
        const frame = await showReport(page);
        await frame.locator('td.place a', { hasText: 'shop-plan.md:5' }).first().click();
        await page.locator('.statusbar', { hasText: 'Ln 5, ' }).waitFor();
        await page
          .locator('.editor-group-container.active .tab', { hasText: 'shop-plan.md' })
          .waitFor();
        assert.ok(await frame.locator('dl.charts').isVisible(), 'the report stays in sight');
      }));
  });
}

describe('the readiness report in the editor', () => {
  it(`runs, loads, breaks and links nothing of ${HOSTILE_DOCUMENTS.length} hostile documents`, async () => {
    const files = HOSTILE_DOCUMENTS.flatMap(({ path, text }, at) => [
      [`${at}-${path}`, text] as const,
      [`${at}-plan-${path}`, text.replace('kind: restore-procedure', 'kind: dr-plan')] as const,
    ]);
    const workspace = workspaceWith({ ...Object.fromEntries(files), 'shop-plan.md': SHOP_PLAN });
    try {
      await withWindow('report-hostile', { host: 'node', workspace }, async ({ page }) => {
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
      });
    } finally {
      rmSync(workspace, { recursive: true, force: true });
    }
  });
});

/** What a hostile document may have brought into the page. */
const FOREIGN =
  'main :is(script, img, image, use, iframe, object, embed, video, form, input, base, link, style, math, [onerror], [onload], [onclick], [onfocus], [style])';

const TOO_WIDE = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

const SHOW = 'DR Runbook: Show the Readiness Report';

async function showReport(page: Page): Promise<Frame> {
  await openFile(page, 'shop-plan.md');
  await runCommand(page, SHOW);
  return frameWith(page, 'dl.charts');
}

/** The page as the editor shows it, with the colours of its theme, where axe can run: there no script does. */
async function copyOf(frame: Frame): Promise<string> {
  const root = frame.locator('html');
  const style = (await root.getAttribute('style')) ?? '';
  const content = await root.innerHTML();
  return `<!doctype html><html lang="en" style="${style.replaceAll('"', '&quot;')}">${content}</html>`;
}

function workspaceWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dr-runbook-report-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
