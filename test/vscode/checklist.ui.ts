/** The checklist as a person uses it, in the page of the workbench, in both kinds of host. */
import type { Page } from 'playwright-core';
import {
  again,
  goToLine,
  openFile,
  openViewContainer,
  pressOnRow,
  sideBarSettled,
  squiggles,
  treeRow,
} from '../../scripts/host/workbench.ts';
import { inDocuments } from './documents.ts';

/** So high that every row of the checklist is drawn. */
const WINDOW = { width: 1400, height: 7000 };

for (const host of ['node', 'web'] as const) {
  describe(`the checklist with a ${host} extension host`, () => {
    it('says how each practice stands, jumps, inserts, ticks, and leaves other files alone', () =>
      inDocuments(
        host,
        'checklist',
      )(async ({ page }) => {
        await page.setViewportSize(WINDOW);
        await openViewContainer(page, 'DR Runbook');
        await page
          .getByText('Open a recovery runbook in Markdown or YAML, and its checklist')
          .waitFor();
        await openFile(page, 'orders-plan.md');
        await openViewContainer(page, 'DR Runbook');

        // A click into a tree that is being filled anew is lost.
        await again(
          () => treeRow(page, 'Backup schedule, line 10, covered').click(),
          (timeout) => page.locator('.statusbar', { hasText: 'Ln 10' }).waitFor({ timeout }),
        );

        await treeRow(page, 'Tasks, 1 of 2 done').waitFor();
        await sideBarSettled(page);
        const task = treeRow(page, 'stop the writers, step 1 of 2, not done');
        await task.locator('.monaco-custom-toggle, .monaco-checkbox').first().click();
        await treeRow(page, 'stop the writers, step 1 of 2, done').waitFor();
        await treeRow(page, 'Tasks, 2 of 2 done').waitFor();
        await editorLine(page, /- \[x\] stop the writers/).waitFor();

        // The same by the keyboard alone, as a screen reader tells it: from a row, Tab leads to its box.
        const undone = treeRow(page, 'tell the customers, step 2 of 2, not done');
        const done = 'tell the customers, step 2 of 2, done';
        const box = treeRow(page, done).locator('[role="checkbox"]:focus');
        await pressOnRow(page, VIEW, done, 'Tab', box);
        await again(
          async () => {
            if (await undone.isVisible()) return;
            // What is drawn anew by somebody else meanwhile has taken the focus away.
            if (!(await box.isVisible())) await pressOnRow(page, VIEW, done, 'Tab', box);
            await page.keyboard.press('Space');
          },
          (timeout) => undone.waitFor({ timeout }),
        );
        await editorLine(page, /- \[ \] tell the customers/).waitFor();
        const schedule = treeRow(page, 'Backup schedule, line 10, covered');
        await pressOnRow(page, VIEW, 'Backup, ', 'ArrowLeft', schedule, 'detached');
        await pressOnRow(page, VIEW, 'Backup, ', 'ArrowRight', schedule);
        await goToLine(page, 1);
        const line10 = page.locator('.statusbar', { hasText: 'Ln 10' });
        await pressOnRow(page, VIEW, 'Backup schedule, line 10, covered', 'Enter', line10);

        const status = page.locator('.hover-language-status', { hasText: /\d+ of \d+ covered/ });
        await again(
          () => page.locator('.statusbar [id="status.languageStatus"]').hover({ timeout: 30_000 }),
          (timeout) => status.first().waitFor({ timeout }),
        );

        await sideBarSettled(page);
        const gap = treeRow(page, 'Contact list, missing');
        await gap.hover();
        await gap.getByRole('button', { name: 'Insert Missing Section' }).click();
        await treeRow(page, 'Contact list, left open').waitFor();
        await editorLine(page, /## Contact list/).waitFor();

        await openFile(page, 'README.md');
        await openViewContainer(page, 'DR Runbook');
        await page.getByText('This file is not a recovery runbook').waitFor();
        await checklistRows(page).first().waitFor({ state: 'detached' });
        await squiggles(page).first().waitFor({ state: 'detached' });

        await openFile(page, 'huge.md');
        await openViewContainer(page, 'DR Runbook');
        await page.getByText('This file was not checked: it is larger than 1 MiB').waitFor();

        // Just below certainty: offered where somebody looks, and nothing is underlined.
        await openFile(page, 'perhaps.md');
        await openViewContainer(page, 'DR Runbook');
        await page.getByText('This file reads like a recovery runbook').waitFor();
        await squiggles(page).first().waitFor({ state: 'detached' });
        await page.getByRole('button', { name: 'Say That It Is a Runbook' }).click();
        await checklistRows(page).first().waitFor();
        await editorLine(page, /kind: [a-z-]+/).waitFor();
      }));
  });
}

const VIEW = 'Checklist';

/** The services stand below, in a tree of their own. */
function checklistRows(page: Page) {
  return page.locator('.sidebar .pane', { hasText: 'Checklist' }).first().getByRole('treeitem');
}

/** The spaces of an editor are hard ones. */
function editorLine(page: Page, { source }: RegExp) {
  const hasText = new RegExp(source.replaceAll(' ', '\\s'));
  return page.locator('.editor-instance .view-line', { hasText }).first();
}
