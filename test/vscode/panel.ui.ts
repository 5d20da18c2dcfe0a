/** The side panel as a person uses it, in the page of the workbench, in both kinds of host. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import {
  goToLine,
  openFile,
  openViewContainer,
  panelPage,
  runCommand,
} from '../../scripts/host/workbench.ts';
import { axeFaults } from '../webview/axe.ts';
import { inDocuments } from './documents.ts';
import { eventually } from './window.ts';

/** The themes that the editor brings, by what it calls their kinds. */
const THEMES = {
  'Light Modern': 'vscode-light',
  'Dark Modern': 'vscode-dark',
  'Default High Contrast': 'vscode-high-contrast',
  'Default High Contrast Light': 'vscode-high-contrast-light',
} as const;

for (const host of ['node', 'web'] as const) {
  describe(`the panel with a ${host} extension host`, () => {
    const inWindow = inDocuments(host, 'panel');

    it('lists the steps, follows the cursor, jumps, ticks into the text, and outlives being hidden', () =>
      inWindow(async ({ page }) => {
        const foreign: string[] = [];
        page.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url());
          // The editor answers these itself, out of the extension's folder; the browser resolves no such name.
          const isOwn = /\.vscode-resource\.vscode-cdn\.net$/.test(hostname);
          if (/^(?:http|ws)/.test(protocol) && !isOwn && !/(?:^|\.)localhost$/.test(hostname)) {
            foreign.push(request.url());
          }
        });
        await openFile(page, 'restore.md');
        await runCommand(page, 'DR Runbook: Show the Runbook as a List of Steps');
        const panel = panelPage(page);
        await panel.getByRole('heading', { name: 'Restore orders-db' }).waitFor();
        await panel.getByText('50 min left of the RTO').waitFor();

        // From the text to the list, and back.
        await goToLine(page, 18);
        await current(panel, 'Stop the writers').waitFor();
        await panel.getByRole('button', { name: 'Load the dump' }).click();
        await page.locator('.statusbar', { hasText: 'Ln 21' }).waitFor();
        await current(panel, 'Load the dump').waitFor();

        // A tick is written, in the text and in the list.
        await panel.getByRole('checkbox', { name: 'Two people are in the room' }).click();
        await panel.getByText('1 of 2').first().waitFor();
        // The list shows it at once, the text when the editor has taken it.
        await page
          .locator('.view-line', { hasText: /-\s\[x\]\sTwo\speople\sare\sin\sthe\sroom/ })
          .waitFor();
        await eventually(async () =>
          assert.match(await editorText(page), /- \[ \] The plan is declared/),
        );
        // And one that is written by hand is seen.
        await goToLine(page, 10, 4);
        await page.keyboard.type('x');
        await page.keyboard.press('Delete');
        await panel.getByText('2 of 2').first().waitFor();

        await panel.getByRole('button', { name: 'Copy the command: systemctl stop shop' }).click();
        await panel.getByRole('status').getByText('Copied.').waitFor({ state: 'attached' });

        // Folded away it stays over hiding.
        await panel.locator('summary', { hasText: 'Before' }).click();
        await panel.locator('details:not([open])').waitFor({ state: 'attached' });
        // What is folded is told to the editor by a message, of which nothing can be seen.
        await page.waitForTimeout(1000);
        await openViewContainer(page, 'Explorer');
        await openViewContainer(page, 'DR Runbook');
        await panel.getByRole('heading', { name: 'Restore orders-db' }).waitFor();
        await panel.locator('details:not([open])').waitFor({ state: 'attached' });
        await panel.locator('details[open]').waitFor({ state: 'attached' });
        assert.equal(await panel.locator('details[open]').count(), 1);

        await openFile(page, 'keys.runbook.yaml');
        await openViewContainer(page, 'DR Runbook');
        await panel.getByRole('heading', { name: 'Rebuild the keys' }).waitFor();
        await panel.getByText('after 1').waitFor();
        assert.equal(await panel.getByRole('checkbox').count(), 0);

        await openFile(page, 'README.md');
        await openViewContainer(page, 'DR Runbook');
        await panel.getByText('Open a recovery runbook').waitFor();
        assert.deepEqual(foreign, []);
      }));

    if (host === 'web') return;

    it('has no fault that axe knows, in the themes of the editor', () =>
      inWindow(async ({ page, workspace: opened }) => {
        await openFile(page, 'restore.md');
        await runCommand(page, 'DR Runbook: Show the Runbook as a List of Steps');
        const panel = panelPage(page);
        await panel.getByRole('button', { name: 'Load the dump' }).click();
        await current(panel, 'Load the dump').waitFor();
        mkdirSync(join(opened, '.vscode'), { recursive: true });
        for (const [theme, kind] of Object.entries(THEMES)) {
          const settings = JSON.stringify({ 'workbench.colorTheme': theme });
          writeFileSync(join(opened, '.vscode/settings.json'), settings);
          await panel.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
          const frame = await (await panel.locator('body').elementHandle())?.ownerFrame();
          assert.ok(frame, 'the frame of the panel');
          // What the editor paints behind the page, axe does not see.
          await frame.evaluate(
            "document.body.style.background = 'var(--vscode-sideBar-background)'",
          );
          assert.deepEqual(await axeFaults(frame), [], theme);
        }
      }));
  });
}

function current(panel: FrameLocator, text: string) {
  return panel.locator('[aria-current]', { hasText: text });
}

async function editorText(page: Page): Promise<string> {
  const lines = await page.locator('.editor-instance .view-line').allInnerTexts();
  return lines.join('\n').replaceAll('\u00a0', ' ');
}
