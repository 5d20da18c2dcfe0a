/** The examples, the walkthrough and its sample, as a person meets them. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  again,
  openFile,
  openViewContainer,
  squiggles,
  startCommand,
  treeRow,
} from '../../scripts/host/workbench.ts';
import { SAMPLE_FILES, SAMPLE_FOLDER } from '../../src/core/sample.ts';
import { isDoneByRunbook } from './walkthrough.ts';
import { sharedWindow } from './window.ts';

for (const host of ['node', 'web'] as const) {
  describe(`the examples, the walkthrough and the sample with a ${host} extension host`, () => {
    const inWindow = sharedWindow(`sample-${host}`, () => ({ host }));

    it('has four steps, of which the first is done by a runbook that is opened', () =>
      inWindow(({ page }) =>
        isDoneByRunbook(page, {
          title: 'Get Started with DR Runbook',
          other: 'README.md',
          runbook: 'typical/disaster-recovery-plan.md',
        }),
      ));

    it('shows findings and the checklist of a runbook, and asks nothing of other machines', () =>
      inWindow(async ({ page }) => {
        const foreign: string[] = [];
        page.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url());
          if (/^(?:http|ws)/.test(protocol) && !isHere(hostname)) foreign.push(request.url());
        });
        await openFile(page, 'typical/training.md');
        await openFile(page, 'typical/disaster-recovery-plan.md');
        await squiggles(page).first().waitFor();
        await openViewContainer(page, 'DR Runbook');
        await treeRow(page, 'Backup').waitFor();
        assert.deepEqual(foreign, []);
      }));

    if (host === 'node') {
      it('is written into the folder that is chosen, and opened in a window of its own', () =>
        inWindow(({ page }) => inTarget((target) => isWritten(page, target))));
    } else {
      it('is opened as new documents where there is no disk, and its gaps are marked', () =>
        inWindow(async ({ page }) => {
          await openFile(page, 'README.md');
          await startCommand(page, 'DR Runbook: Open the Sample Workspace…');
          const tab = { name: /Webshop Disaster|kind: dr-plan|Untitled-3/ };
          await page.getByRole('tab', tab).waitFor();
          await page
            .getByRole('tab', { name: /^README/ })
            .first()
            .waitFor();
          await squiggles(page).first().waitFor();
        }));
    }
  });
}

/** VS Code names a local file so to a webview; its service worker answers, and nothing leaves the machine. */
function isHere(hostname: string): boolean {
  return /(?:^|\.)localhost$|\.vscode-resource\.vscode-cdn\.net$/.test(hostname);
}

/** A folder that holds one other, for the time of `body`. */
async function inTarget(body: (target: string) => Promise<void>): Promise<void> {
  const target = mkdtempSync(join(tmpdir(), 'dr-runbook-target-'));
  try {
    mkdirSync(join(target, 'here already'));
    await body(target);
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

async function isWritten(page: Page, target: string): Promise<void> {
  await openFile(page, 'README.md');
  await startCommand(page, 'DR Runbook: Open the Sample Workspace…');
  await goToFolder(page, target, 'here already');
  // Both at once: what rejects while nobody waits for it would end the process.
  const [other] = await Promise.all([
    page.context().waitForEvent('page', { timeout: 180_000 }),
    makeItHere(page, target, 'here already'),
  ]);
  await other.locator('.monaco-workbench .part.statusbar').waitFor();
  assert.equal(new URL(other.url()).searchParams.get('folder'), `${target}/dr-runbook-sample`);
  await other.close();

  const folder = join(target, 'dr-runbook-sample');
  assert.deepEqual(readdirSync(folder).sort(), [...SAMPLE_FILES].sort());
  for (const name of SAMPLE_FILES) {
    assert.deepEqual(
      readFileSync(join(folder, name), 'utf8'),
      readFileSync(join(SAMPLE_FOLDER, name), 'utf8'),
    );
  }
}

/** Types a folder's path into the dialog that is open, until it lists what is in there. */
async function goToFolder(page: Page, folder: string, inside: string): Promise<void> {
  const dialog = page.locator('.quick-input-widget');
  const path = dialog.locator('input[type="text"]');
  await dialog.getByText('Create It Here').waitFor();
  // What is typed before the dialog has found where to begin gives way to that.
  await again(
    async () => {
      await path.fill('');
      await path.fill(`${folder}/`);
    },
    (timeout) => dialog.getByRole('option', { name: inside }).waitFor({ timeout }),
  );
}

/**
 * Leaves the dialog, which must still show the folder: the place where it began may come back late. A click while it
 * looks at what is typed is lost.
 */
async function makeItHere(page: Page, folder: string, inside: string): Promise<void> {
  const dialog = page.locator('.quick-input-widget');
  const button = dialog.getByText('Create It Here');
  await again(
    async () => {
      if (!(await button.isVisible())) return;
      const shown = await dialog.locator('input[type="text"]').inputValue();
      if (shown !== `${folder}/`) await goToFolder(page, folder, inside);
      // Where the pointer rests, a hint may unfold over what is to be clicked.
      await page.mouse.move(0, 0);
      await button.click({ timeout: 10_000 });
    },
    (timeout) => button.waitFor({ state: 'hidden', timeout }),
  );
}
