/** The pictures of how it stands: what is overdue, what the steps take of an RTO, what a finding asks for. */
import type { Page } from 'playwright-core';
import {
  again,
  goToLine,
  openFile,
  openViewContainer,
  problemsSettled,
  runCommand,
  sideBarSettled,
  squiggles,
  treeRow,
} from './host/workbench.ts';

export interface StandingPicture {
  readonly name: string;
  readonly steps: (page: Page) => Promise<void>;
  readonly keepsPointer?: boolean;
  readonly language?: string;
}

export const STANDING_PICTURES: readonly StandingPicture[] = [
  {
    name: 'overdue-files',
    keepsPointer: true,
    steps: async (page) => {
      await openFile(page, 'typical/backups.md');
      await squiggles(page).first().waitFor();
      await problemsSettled(page);
      // A row that is drawn anew under the pointer says nothing.
      await again(
        async () => {
          await page.mouse.move(640, 799);
          await treeRow(page, 'restore-webshop.md').hover();
        },
        (timeout) => page.getByText('Overdue: ').first().waitFor({ timeout }),
      );
      // The folder is another one on each machine, and says nothing.
      await page
        .getByText('Overdue: ')
        .first()
        .evaluate((hover) => {
          hover.textContent = (hover.textContent ?? '').replace(/^\S*\/(?=typical\/)/, '');
        });
    },
  },
  {
    name: 'overdue-services',
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await openViewContainer(page, 'DR Runbook');
      await treeRow(page, 'Webshop Disaster Recovery Plan').waitFor();
      await problemsSettled(page);
      await widenSideBar(page);
      for (const view of ['Checklist', 'Runbook']) {
        await paneHeader(page, view).click();
      }
      await sideBarSettled(page);
      await treeRow(page, 'Webshop Disaster Recovery Plan').click();
      await treeRow(page, 'Gaps, ').click();
      await treeRow(page, 'Owners, ').click();
      await treeRow(page, 'Documents, ').click();
      await sideBarSettled(page);
    },
  },
  {
    name: 'missing-only',
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await openViewContainer(page, 'DR Runbook');
      await problemsSettled(page);
      await widenSideBar(page);
      await paneHeader(page, 'Checklist').hover();
      await page
        .locator('.sidebar')
        .getByRole('button', { name: 'Show Only What Is Missing' })
        .click();
      for (const view of ['Runbook', 'Services']) await paneHeader(page, view).click();
      await sideBarSettled(page);
    },
  },
  {
    name: 'hover-rto',
    keepsPointer: true,
    steps: async (page) => {
      await openFile(page, 'good/dr-plan.md');
      await alone(page);
      await goToLine(page, RTO.line, RTO.column);
      await runCommand(page, 'Show or Focus Hover');
      await page.locator('.monaco-hover', { hasText: 'left' }).first().waitFor();
    },
  },
  {
    name: 'hover-practice',
    keepsPointer: true,
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await squiggles(page).first().waitFor();
      await alone(page);
      await goToLine(page, 29, 6);
      await runCommand(page, 'Show or Focus Hover');
      await page.locator('.monaco-hover', { hasText: 'Why' }).first().waitFor();
    },
  },
  {
    name: 'preview-budget',
    steps: async (page) => {
      await openFile(page, 'good/restore-booking-db.md');
      await alone(page);
      // The preview opens at the place that the text shows.
      await goToLine(page, 57);
      await runCommand(page, 'Markdown: Open Preview to the Side');
      const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      const budget = shown.locator('ul.dr-runbook', { hasText: 'Steps of' }).first();
      await budget.waitFor();
      await problemsSettled(page);
      await budget.evaluate('(element) => element.scrollIntoView({ block: "center" })');
      await page.waitForTimeout(1000);
    },
  },
  {
    name: 'german',
    language: 'de',
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await openViewContainer(page, 'DR Runbook');
      await page.locator('.sidebar').getByRole('treeitem').nth(4).waitFor();
      await problemsSettled(page);
      await widenSideBar(page);
    },
  },
];

/** Where the plan states the RTO of a system that a procedure restores. */
const RTO = { line: 36, column: 26 };

/** The text has the window for itself, and the whole set has been read, of which the typical one has findings. */
async function alone(page: Page): Promise<void> {
  await page.locator('.statusbar [id="status.problems"]', { hasText: /[1-9]/ }).waitFor();
  await problemsSettled(page);
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
}

function paneHeader(page: Page, view: string) {
  return page.locator('.sidebar .pane-header', { hasText: view }).first();
}

/** So that the rows of its trees are read whole. */
async function widenSideBar(page: Page): Promise<void> {
  const edge = (await page.locator('.part.sidebar').boundingBox()) ?? { x: 0, width: 350 };
  const x = edge.x + edge.width + 2;
  await page.mouse.move(x, 500);
  await page.mouse.down();
  await page.mouse.move(x + 200, 500, { steps: 10 });
  await page.mouse.up();
  await sideBarSettled(page);
}
