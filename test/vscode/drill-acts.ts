/** What people do in a drill, through the page of the workbench. */
import type { FrameLocator, Page } from 'playwright-core';
import {
  again,
  answerQuestion,
  openFile,
  panelPage,
  runCommand,
  startCommand,
} from '../../scripts/host/workbench.ts';

/** Three steps of 75 minutes in all, in two hours. */
export const DRILLED = `---
kind: restore-procedure
owner: dba
systems: [shop-db]
---

# Restore shop-db

The RTO of shop-db is 2 h.

## Restore steps

1. Stop the writers (platform, 10 min)
2. Load the dump (dba, 60 min)
3. Tell the desk (lead, 5 min)
`;

/** Starts a drill of a runbook that is opened, and shows the panel. */
export async function begin(
  page: Page,
  file: string,
  type: string,
  format?: 'yaml',
): Promise<FrameLocator> {
  await openFile(page, file);
  const panel = panelPage(page);
  await runCommand(page, 'DR Runbook: Show the Runbook as a List of Steps');
  await panel.getByRole('heading', { level: 1 }).waitFor();
  await startCommand(page, 'DR Runbook: Start a Drill of This Runbook');
  await answerQuestion(page, 'What kind of exercise is it?', type);
  await answerQuestion(page, 'Who takes part?', 'recovery-lead, database');
  if (format !== undefined) await answerQuestion(page, 'In which format', 'YAML');
  else await answerQuestion(page, 'In which format', 'Markdown');
  await panel.getByRole('timer').waitFor();
  return panel;
}

/** Ticks a step and waits for its time. A click into a page that is just being drawn is lost. */
export async function tick(panel: FrameLocator, step: string): Promise<void> {
  const box = panel.getByRole('checkbox', { name: step });
  const done = panel.locator('.step', { hasText: step }).getByText(/^done at /);
  await again(
    async () => {
      if (!(await box.isChecked())) await box.click();
    },
    (timeout) => done.first().waitFor({ timeout }),
  );
}

/** Says how the drill has ended: the clock stops, and the report is written. */
export async function answerEnd(page: Page, panel: FrameLocator): Promise<void> {
  await panel.getByRole('button', { name: 'Finish…' }).click();
  await answerQuestion(page, 'How did it end?', 'Passed, with findings');
  await answerQuestion(page, 'What was lost, or simulated', 'site loss');
  await answerQuestion(page, 'Where was it held?', 'In an isolated');
  await answerQuestion(page, 'How much data was lost', '5 min');
}
