/** The pictures of writing: what is offered while somebody types, and the ways through a set. */
import type { Page } from 'playwright-core';
import { goToLine, openFile, problemsSettled, runCommand, squiggles } from './host/workbench.ts';

export interface AuthoringPicture {
  readonly name: string;
  readonly steps: (page: Page) => Promise<void>;
}

export const AUTHORING_PICTURES: readonly AuthoringPicture[] = [
  {
    name: 'completion-names',
    steps: async (page) => {
      await openFile(page, 'good/training-plan.md');
      await alone(page);
      await goToLine(page, 1000);
      await page.keyboard.press('Enter');
      await page.keyboard.type('Questions go to @');
      await suggestions(page);
    },
  },
  {
    name: 'completion-sections',
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await squiggles(page).first().waitFor();
      await alone(page);
      await goToLine(page, 1000);
      await page.keyboard.press('Enter');
      await page.keyboard.type('## ');
      await suggestions(page);
      // What it would write stands beside it.
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-details').waitFor();
    },
  },
  {
    name: 'completion-yaml',
    steps: async (page) => {
      await openFile(page, 'good/backup.runbook.yaml');
      await alone(page);
      await goToLine(page, SYSTEMS.line, SYSTEMS.end);
      await page.keyboard.type(', ');
      await suggestions(page);
    },
  },
  {
    name: 'references',
    steps: async (page) => {
      await openFile(page, 'good/backup.runbook.yaml');
      await alone(page);
      await goToLine(page, SYSTEMS.line, SYSTEMS.first);
      await page.keyboard.press('Shift+F12');
      await page.locator('.reference-zone-widget').waitFor();
      await page.waitForTimeout(1500);
    },
  },
];

/** Where the backups of the good example say which systems they are about. */
const SYSTEMS = { line: 15, first: 14, end: 35 };

/** The text has the window for itself, and the whole set has been read, of which the typical one has findings. */
async function alone(page: Page): Promise<void> {
  await page.locator('.statusbar [id="status.problems"]', { hasText: /[1-9]/ }).waitFor();
  await problemsSettled(page);
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
}

async function suggestions(page: Page): Promise<void> {
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  await page.waitForTimeout(500);
}
