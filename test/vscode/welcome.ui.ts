/** What the services view says when it has no service to show, in both kinds of host. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { again, openViewContainer, sideBarSettled, treeRow } from '../../scripts/host/workbench.ts';
import { ORDERS_PLAN } from './orders-plan.ts';
import { sharedWindow } from './window.ts';

const NOTHING_FOUND = 'No recovery runbook was found in this workspace';
const NO_FOLDER = 'Open a folder with recovery runbooks, and its services appear here';

for (const host of ['node', 'web'] as const) {
  describe(`the empty services view with a ${host} extension host`, () => {
    let workspace: string;

    before(() => {
      workspace = mkdtempSync(join(tmpdir(), 'dr-runbook-welcome-'));
      writeFileSync(join(workspace, 'README.md'), '# A library\n\nInstall it.\n');
    });

    after(() => rmSync(workspace, { recursive: true, force: true }));

    const inWindow = sharedWindow(`welcome-${host}`, () => ({ host, workspace }));

    it('says that a folder without runbooks has none, and how to begin one', () =>
      inWindow(async ({ page }) => {
        await openViewContainer(page, 'DR Runbook');
        const services = pane(page);
        await services.getByText(NOTHING_FOUND).waitFor();
        await services.getByRole('button', { name: 'Check All Files Again' }).waitFor();
        await sideBarSettled(page);
        const question = page.locator('.quick-input-widget').getByText('What is to be written?');
        await again(
          () => services.getByRole('button', { name: 'New Runbook' }).last().click(),
          (timeout) =>
            question
              .or(page.getByPlaceholder('What is to be written?'))
              .first()
              .waitFor({ timeout }),
        );
        await page.keyboard.press('Escape');
      }));

    // The folder of the web host is one in the memory of its page.
    if (host === 'node') {
      it('says nothing of the kind before all files are read', () =>
        inWindow(async ({ page, workspace: opened }) => {
          await page.addInitScript(RECORD);
          writeFileSync(join(opened, 'orders-plan.md'), ORDERS_PLAN);
          await page.reload();
          await openViewContainer(page, 'DR Runbook');
          await treeRow(page, 'Orders').waitFor();
          assert.equal(await page.evaluate('window.drRunbookSaid.has("none")'), false);
        }));
    }

    it('asks for a folder where none is open', () =>
      inWindow(async ({ page }) => {
        const url = new URL(page.url());
        url.searchParams.delete('folder');
        url.searchParams.set('ew', 'true');
        await page.goto(url.href);
        await openViewContainer(page, 'DR Runbook');
        const services = pane(page);
        await services.getByText(NO_FOLDER).waitFor();
        await services.getByRole('button', { name: 'Open Folder' }).waitFor();
        assert.equal(await services.getByText(NOTHING_FOUND).count(), 0);
      }));
  });
}

function pane(page: Page) {
  return page.locator('.sidebar .pane', { hasText: 'Services' }).last();
}

/** Notes what is shown for however short a moment. Text, since the page has no compiler. */
const RECORD = `
  window.drRunbookSaid = new Set();
  new MutationObserver(() => {
    const texts = [...document.querySelectorAll('.sidebar .welcome-view')];
    if (texts.some((one) => one.textContent.includes('${NOTHING_FOUND}'))) window.drRunbookSaid.add('none');
  }).observe(document, { childList: true, subtree: true });
`;
