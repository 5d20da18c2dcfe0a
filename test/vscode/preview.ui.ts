/** The built-in preview of a runbook, in the pages of both kinds of host: what it shows, and that others stay. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { goToLine, openFile, runCommand } from '../../scripts/host/workbench.ts';
import { inDocuments } from './documents.ts';
import { eventually, frameWith } from './window.ts';

/** The themes that the editor brings, by what it calls their kinds. */
const THEMES = {
  'Light Modern': 'vscode-light',
  'Dark Modern': 'vscode-dark',
  'Default High Contrast': 'vscode-high-contrast',
  'Default High Contrast Light': 'vscode-high-contrast-light',
} as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const host of ['node', 'web'] as const) {
  describe(`the preview with a ${host} extension host`, () => {
    const inWindow = inDocuments(host, 'preview');

    it('shows states, dates, budget and progress of a runbook, follows its text, and leaves other pages', () =>
      inWindow(async ({ page }) => {
        await openFile(page, 'shop-restore.md');
        await runCommand(page, 'Markdown: Open Preview to the Side');
        const frame = await eventually(async () => {
          const found = await frameWith(page, '.dr-runbook-summary');
          const summary = await found.locator('.dr-runbook-summary').innerText();
          assert.match(summary, /\d+ of \d+ covered/);
          assert.match(summary, /1 of 2 tasks done/);
          assert.match(summary, /Overdue since 2024-03-01: review/);
          assert.match(summary, /\d+ not covered/);
          const budget = found.locator('h2:has-text("Restore procedure") + ul.dr-runbook');
          assert.match(await budget.innerText(), /Steps of 1 h 30 min, 30 min over the RTO of 1 h/);
          return found;
        });

        // It is drawn, and not for ever anew.
        await eventually(async () => assert.equal(await frame.evaluate(CHANGES), 0));

        // An answer is there without a click: the lists unfold by the keyboard.
        await frame.locator('.dr-runbook summary').first().focus();
        await page.keyboard.press('Enter');
        await frame.locator('li.dr-runbook-missing').first().waitFor();

        await page.locator('.editor-instance .view-lines').first().click();
        await goToLine(page, 16, 4);
        await page.keyboard.press('Shift+ArrowRight');
        await page.keyboard.type('x');
        await frame.getByText('2 of 2 tasks done').waitFor();

        await openFile(page, 'README.md');
        await runCommand(page, 'Markdown: Open Preview to the Side');
        const other = await frameWith(page, 'h1:has-text("A library")');
        await page.waitForTimeout(2000);
        assert.equal(await other.locator('[class*="dr-runbook"]').count(), 0);
      }));

    if (host === 'web') return;

    it('has nothing that axe finds, in every theme', () =>
      inWindow(async ({ page, workspace: opened }) => {
        await openFile(page, 'shop-restore.md');
        await runCommand(page, 'Markdown: Open Preview to the Side');
        mkdirSync(join(opened, '.vscode'), { recursive: true });
        for (const [theme, kind] of Object.entries(THEMES)) {
          const settings = JSON.stringify({ 'workbench.colorTheme': theme });
          writeFileSync(join(opened, '.vscode/settings.json'), settings);
          const summary = `body[data-vscode-theme-kind="${kind}"] .dr-runbook-summary`;
          assert.deepEqual(await faultsIn(page, summary), [], theme);
        }
      }));
  });
}

/** What axe says of our part of the page that shows this. The preview makes its page anew when settings change. */
async function faultsIn(page: Page, selector: string): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const frame = await frameWith(page, selector);
    try {
      return await frame.evaluate(UNFOLD).then(() => faultsOf(frame));
    } catch (error) {
      if (attempt === 5 || !/detached|destroyed|navigat/.test(String(error))) throw error;
    }
  }
}

async function faultsOf(frame: Frame): Promise<unknown> {
  await frame.evaluate(AXE);
  return frame.evaluate(`axe.run({ include: [['.dr-runbook']] }).then(({ violations, passes }) => {
    if (passes.length === 0) throw new Error('axe has looked at nothing.');
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' '));
  })`);
}

/** How often the page changes within two seconds. Text, since the page has no compiler. */
const CHANGES = `new Promise((resolve) => {
  let changes = 0;
  const observer = new MutationObserver((all) => { changes += all.length; });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  setTimeout(() => { observer.disconnect(); resolve(changes); }, 2000);
})`;

/** What the editor paints behind the page, axe does not see. */
const UNFOLD = `document.body.style.background = 'var(--vscode-editor-background)';
  document.querySelectorAll('.dr-runbook details').forEach((one) => { one.open = true; })`;
