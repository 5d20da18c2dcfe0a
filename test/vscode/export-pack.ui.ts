/** The offline pack as a person asks for it, in the pages of both kinds of host. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { answerQuestion, openFile, startCommand } from '../../scripts/host/workbench.ts';
import { inShop } from './shop.ts';

for (const host of ['node', 'web'] as const) {
  describe(`the offline pack with a ${host} extension host`, () => {
    it('asks for the format and the file, and offers to open what it wrote', () =>
      inShop(
        host,
        'export-pack',
      )(async ({ page, workspace: opened }) => {
        await openFile(page, 'shop-plan.md');
        await startCommand(page, 'DR Runbook: Export the Offline Pack…');
        await answerQuestion(page, 'In which format?', 'HTML');
        await takeProposedFile(page, 'shop-plan-pack.html');
        const told = 'The pack was written to shop-plan-pack.html.';
        await page.getByText(told).first().waitFor();
        if (host === 'web') {
          // What a web host writes stays in its own file system.
          const toast = page.locator('.notification-list-item').filter({ hasText: told });
          await toast.getByRole('button', { name: 'Open', exact: true }).click();
          return page.getByRole('tab', { name: /^shop-plan-pack\.html/ }).waitFor();
        }
        const written = readFileSync(join(opened, 'shop-plan-pack.html'), 'utf8');
        assert.match(written, /<h1>Shop plan<\/h1>/);
      }));
  });
}

/** In the dialog for files, which takes Enter only once it has looked at the folder. */
async function takeProposedFile(page: Page, name: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  const named = `document.querySelector('.quick-input-widget input[type="text"]')?.value.endsWith(${JSON.stringify(name)})`;
  await page.waitForFunction(named);
  for (let attempt = 1; ; attempt += 1) {
    await input.press('Enter');
    try {
      return await input.waitFor({ state: 'hidden', timeout: 10_000 });
    } catch (error) {
      if (attempt === 6) throw error;
    }
  }
}
