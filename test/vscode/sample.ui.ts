/** The walkthrough and its sample, as a person meets them. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openFile, squiggles, startCommand } from '../../scripts/host/workbench.ts';
import { SAMPLE_FILES, SAMPLE_FOLDER } from '../../src/core/sample.ts';
import { withWindow } from './window.ts';

describe('the sample workspace', () => {
  let workspace: string;
  let target: string;

  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), 'dr-runbook-empty-'));
    writeFileSync(join(workspace, 'notes.md'), '# Notes\n');
    target = mkdtempSync(join(tmpdir(), 'dr-runbook-target-'));
    mkdirSync(join(target, 'here already'));
  });

  afterEach(() => {
    for (const folder of [workspace, target]) rmSync(folder, { recursive: true, force: true });
  });

  it('is written into the folder that is chosen, and opened in a window of its own', () =>
    withWindow('sample-node', { host: 'node', workspace }, async ({ page }) => {
      await openFile(page, 'notes.md');
      await startCommand(page, 'DR Runbook: Open the Sample Workspace…');
      await goToFolder(page, target, 'here already');
      const opened = page.context().waitForEvent('page');
      await makeItHere(page);
      const other = await opened;
      await other.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
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
    }));

  it('is opened as new documents where there is no disk, and its gaps are marked', () =>
    withWindow('sample-web', { host: 'web', workspace }, async ({ page }) => {
      await openFile(page, 'notes.md');
      await startCommand(page, 'DR Runbook: Open the Sample Workspace…');
      await page.getByRole('tab', { name: /Webshop Disaster|kind: dr-plan|Untitled-3/ }).waitFor();
      assert.equal(await page.getByRole('tab', { name: /^notes/ }).count(), 1);
      await squiggles(page).first().waitFor();
    }));
});

for (const [host, language, title] of [
  ['node', undefined, 'Get Started with DR Runbook'],
  ['web', undefined, 'Get Started with DR Runbook'],
  ['node', 'de', 'Erste Schritte mit DR Runbook'],
] as const) {
  describe(`the walkthrough with a ${host} extension host, in ${language ?? 'English'}`, () => {
    it('has four steps, of which the first is done by a runbook that is opened', () =>
      withWindow(`walkthrough-${host}-${language}`, { host, language }, async ({ page }) => {
        await openFile(page, 'README.md');
        await openWalkthrough(page, title);
        const steps = page.locator('.getting-started-step');
        await steps.nth(3).waitFor();
        assert.equal(await steps.count(), 4);
        await openFile(page, 'typical/disaster-recovery-plan.md');
        await squiggles(page).first().waitFor();
        await openWalkthrough(page, title);
        await steps.first().locator('.codicon-getting-started-step-checked').first().waitFor();
      }));
  });
}

/** Types a folder's path into the dialog that is open, until it lists what is in there. */
async function goToFolder(page: Page, folder: string, inside: string): Promise<void> {
  const dialog = page.locator('.quick-input-widget');
  const path = dialog.locator('input[type="text"]');
  await dialog.getByText('Make It Here').waitFor();
  for (let attempt = 1; ; attempt += 1) {
    await path.fill(`${folder}/`);
    try {
      return await dialog.getByRole('option', { name: inside }).waitFor({ timeout: 8_000 });
    } catch (error) {
      // What is typed before the dialog has found where to begin gives way to that.
      if (attempt === 4) throw error;
      await path.fill('');
    }
  }
}

/** Leaves the dialog; a click while it still looks at what is typed is lost. */
async function makeItHere(page: Page): Promise<void> {
  const button = page.locator('.quick-input-widget').getByText('Make It Here');
  for (let attempt = 1; ; attempt += 1) {
    await button.click();
    try {
      return await button.waitFor({ state: 'hidden', timeout: 8_000 });
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
}

async function openWalkthrough(page: Page, title: string): Promise<void> {
  await startCommand(page, 'Welcome: Open Walkthrough...');
  const list = page.locator('.quick-input-widget');
  await list.getByPlaceholder('Select a walkthrough to open').fill(title);
  await list.getByRole('option', { name: title }).click();
}
