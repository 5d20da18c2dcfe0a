/** The pictures of writing: what is offered while somebody types, and the ways through a set. */
import type { Page } from 'playwright-core';
import {
  goToLine,
  openFile,
  openFixes,
  openViewContainer,
  problemsSettled,
  runCommand,
  squiggles,
  treeRow,
} from './host/workbench.ts';

export interface AuthoringPicture {
  readonly name: string;
  readonly steps: (page: Page) => Promise<void>;
  readonly keepsPointer?: boolean;
}

export const AUTHORING_PICTURES: readonly AuthoringPicture[] = [
  {
    name: 'completion-names',
    steps: async (page) => {
      await openFile(page, 'good/training-plan.md');
      await alone(page);
      await newLine(page);
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
      await newLine(page);
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
  {
    name: 'rename',
    steps: async (page) => {
      await openFile(page, 'good/backup.runbook.yaml');
      await alone(page);
      await goToLine(page, SYSTEMS.line, SYSTEMS.first);
      await page.keyboard.press('F2');
      await page.locator('.rename-box input').waitFor();
    },
  },
  {
    name: 'outline',
    steps: async (page) => {
      await openFile(page, 'good/backup.runbook.yaml');
      await goToLine(page, SYSTEMS.line);
      await runCommand(page, 'Explorer: Focus on Outline View');
      await treeRow(page, 'spec').waitFor();
      await problemsSettled(page);
    },
  },
  {
    name: 'snippets',
    steps: async (page) => {
      await openFile(page, 'good/training-plan.md');
      await alone(page);
      await newLine(page);
      await page.keyboard.type('dr-');
      await suggestions(page);
    },
  },
  {
    name: 'waive',
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await squiggles(page).first().waitFor();
      await alone(page);
      await openFixes(page, 12, 3);
      await page.locator('.action-widget').getByText('Waive').first().click();
      await page.locator('.quick-input-widget input[type="text"]').waitFor();
    },
  },
  {
    name: 'language-status',
    keepsPointer: true,
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await alone(page);
      await page.locator('.statusbar [id="status.languageStatus"]').hover();
      await page.locator('.hover-language-status', { hasText: 'covered' }).first().waitFor();
    },
  },
  {
    name: 'welcome',
    steps: async (page) => {
      await openViewContainer(page, 'DR Runbook');
      await page
        .getByText('Open a recovery runbook in Markdown or YAML, and its checklist')
        .waitFor();
      await problemsSettled(page);
    },
  },
  {
    name: 'hover-role',
    keepsPointer: true,
    steps: async (page) => {
      await openFile(page, 'good/restore-booking-db.md');
      await alone(page);
      await goToLine(page, 6, 10);
      await runCommand(page, 'Show or Focus Hover');
      await page.locator('.monaco-hover', { hasText: '7700' }).first().waitFor();
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

/** Below all that is written. */
async function newLine(page: Page): Promise<void> {
  await goToLine(page, 1);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
}

async function suggestions(page: Page): Promise<void> {
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  await page.waitForTimeout(500);
}
