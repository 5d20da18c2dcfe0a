/** New runbooks as a person begins them: the questions, the names that are refused, and where they begin. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import {
  answerQuestion,
  openViewContainer,
  startCommand,
  treeRow,
} from '../../scripts/host/workbench.ts';
import { inDocuments } from './documents.ts';
import { eventually } from './window.ts';

describe('beginning a runbook', () => {
  it('asks kind, service, format and name, and refuses a name that is taken', () =>
    inDocuments(
      'node',
      'new-runbook',
    )(async ({ page }) => {
      await openViewContainer(page, 'Explorer');
      await treeRow(page, 'docs').waitFor();
      await startCommand(page, 'DR Runbook: New Runbook…');
      await answerQuestion(page, 'What is to be written?', 'restore-procedure');
      await answerQuestion(page, 'Which service is it for?', 'Harbour');
      await answerQuestion(page, 'In which format?', 'Markdown');
      const input = page.locator('.quick-input-widget input[type="text"]');
      await input.fill('harbour-dr-plan.md');
      await page.getByText('There is a file of that name already.').waitFor();
      await answerQuestion(page, 'There is a file of that name', 'harbour-restore.md');
      await page.getByRole('tab', { name: /harbour-restore\.md/ }).waitFor();
      await page.locator('.editor-instance .view-line', { hasText: 'berth-db' }).first().waitFor();
      await eventually(async () => {
        const text = await shownText(page);
        assert.match(text, /plan: harbour-dr-plan/);
        assert.match(text, /owner: harbour-master/);
        assert.match(text, /- berth-db/);
      });
    }));

  it('begins in the folder whose menu it is chosen from', () =>
    inDocuments(
      'web',
      'new-runbook',
    )(async ({ page }) => {
      await openViewContainer(page, 'Explorer');
      await treeRow(page, 'docs').click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'New Runbook…' }).hover();
      // A click is ignored while the menu is new.
      await page.keyboard.press('Enter');
      await answerQuestion(page, 'What is to be written?', 'inventory');
      await answerQuestion(page, 'Which service is it for?', 'Another');
      await answerQuestion(page, 'The name of the service', 'Quay');
      await answerQuestion(page, 'In which format?', 'YAML');
      await answerQuestion(page, 'The name of the file in', '');
      await page.getByRole('tab', { name: /quay-inventory\.runbook\.yaml/ }).waitFor();
      await treeRow(page, 'quay-inventory.runbook.yaml').waitFor();
      const level = await treeRow(page, 'quay-inventory.runbook.yaml').getAttribute('aria-level');
      assert.equal(level, '2', 'below the folder');
    }));
});

/** What the editor shows; its spaces are hard ones. */
async function shownText(page: Page): Promise<string> {
  const lines = await page.locator('.editor-instance .view-lines').first().innerText();
  return lines.replaceAll('\u00a0', ' ');
}
