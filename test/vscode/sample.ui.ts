/** The walkthrough and its sample, as a person meets them. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { again, openFile, squiggles, startCommand } from '../../scripts/host/workbench.ts';
import { SAMPLE_FILES, SAMPLE_FOLDER } from '../../src/core/sample.ts';
import { sharedWindow, withWindow } from './window.ts';

for (const host of ['node', 'web'] as const) {
  describe(`the walkthrough and the sample with a ${host} extension host`, () => {
    const inWindow = sharedWindow(`sample-${host}`, () => ({ host }));

    it('has four steps, of which the first is done by a runbook that is opened', () =>
      inWindow(({ page }) => isDoneByRunbook(page, 'Get Started with DR Runbook')));

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

describe('the walkthrough in German', () => {
  it('has four steps, of which the first is done by a runbook that is opened', () =>
    withWindow('walkthrough-de', { host: 'node', language: 'de' }, ({ page }) =>
      isDoneByRunbook(page, 'Erste Schritte mit DR Runbook'),
    ));
});

async function isDoneByRunbook(page: Page, title: string): Promise<void> {
  await openFile(page, 'README.md');
  await openWalkthrough(page, title);
  const steps = page.locator('.getting-started-step');
  await steps.nth(3).waitFor();
  assert.equal(await steps.count(), 4);
  await openFile(page, 'typical/disaster-recovery-plan.md');
  await squiggles(page).first().waitFor();
  await openWalkthrough(page, title);
  await steps.first().locator('.codicon-getting-started-step-checked').first().waitFor();
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
    makeItHere(page),
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
  await dialog.getByText('Make It Here').waitFor();
  // What is typed before the dialog has found where to begin gives way to that.
  await again(
    async () => {
      await path.fill('');
      await path.fill(`${folder}/`);
    },
    (timeout) => dialog.getByRole('option', { name: inside }).waitFor({ timeout }),
  );
}

/** Leaves the dialog; a click while it still looks at what is typed is lost. */
async function makeItHere(page: Page): Promise<void> {
  const button = page.locator('.quick-input-widget').getByText('Make It Here');
  await again(
    async () => {
      if (await button.isVisible()) await button.click({ timeout: 10_000 });
    },
    (timeout) => button.waitFor({ state: 'hidden', timeout }),
  );
}

async function openWalkthrough(page: Page, title: string): Promise<void> {
  await startCommand(page, 'Welcome: Open Walkthrough...');
  const list = page.locator('.quick-input-widget');
  await list.getByPlaceholder('Select a walkthrough to open').fill(title);
  const row = list.getByRole('option', { name: title });
  await row.waitFor();
  await again(
    async () => {
      if (await row.isVisible()) await row.click({ timeout: 10_000 });
    },
    (timeout) => row.waitFor({ state: 'hidden', timeout }),
  );
}
