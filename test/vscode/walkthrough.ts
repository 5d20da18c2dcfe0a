/** The walkthrough, gone through as a person does: in more than one language. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openFile, squiggles, startCommand, takeRow } from '../../scripts/host/workbench.ts';

interface Walk {
  readonly title: string;
  /** A file that is no runbook. */
  readonly other: string;
  readonly runbook: string;
}

/** It has four steps, of which the first is done by a runbook that is opened. */
export async function isDoneByRunbook(page: Page, { title, other, runbook }: Walk): Promise<void> {
  await openFile(page, other);
  await openWalkthrough(page, title);
  const steps = page.locator('.getting-started-step');
  await steps.nth(3).waitFor();
  assert.equal(await steps.count(), 4);
  await openFile(page, runbook);
  await squiggles(page).first().waitFor();
  await openWalkthrough(page, title);
  await steps.first().locator('.codicon-getting-started-step-checked').first().waitFor();
}

async function openWalkthrough(page: Page, title: string): Promise<void> {
  await startCommand(page, 'Welcome: Open Walkthrough...');
  const list = page.locator('.quick-input-widget');
  await list.getByPlaceholder('Select a walkthrough to open').fill(title);
  const row = list.getByRole('option', { name: title });
  await row.waitFor();
  await takeRow(page, row);
}
