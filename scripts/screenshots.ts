/**
 * Takes the pictures of the documentation from the real editor: `npm run screenshots [-- name …]`,
 * after `npm run build`. Pictures are 1280 by 800 pixels, in `docs/images/`.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { AUTHORING_PICTURES } from './authoring-pictures.ts';
import { closeBrowser } from './host/browser.ts';
import { root } from './host/cache.ts';
import type { Host } from './host/host.ts';
import { nodeHost } from './host/node-host.ts';
import { MissingError } from './host/system.ts';
import {
  answerQuestion,
  openFile,
  openFixes,
  openViewContainer,
  problemsSettled,
  runCommand,
  squiggles,
  startCommand,
} from './host/workbench.ts';
import { PACK_PICTURES, takePack } from './pack-pictures.ts';
import { PANEL_PICTURES, takePanel } from './panel-pictures.ts';
import { REPORT_PICTURES, takeReport } from './report-pictures.ts';
import { STANDING_PICTURES } from './standing-pictures.ts';
import { viewPictures } from './view-pictures.ts';

interface Shot {
  /** Name of the picture, without its ending. */
  readonly name: string;
  /** What is done in a fresh window on `examples/` before the picture is taken. */
  readonly steps: (page: Page) => Promise<void>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What is shown closes when the pointer moves. */
  readonly keepsPointer?: boolean;
  readonly theme?: string;
  readonly language?: string;
}

const SHOTS: readonly Shot[] = [
  {
    name: 'diagnostics',
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await squiggles(page).first().waitFor();
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await runCommand(page, 'Problems: Focus on Problems View');
      await problemsSettled(page);
    },
  },
  {
    name: 'quick-fix',
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await squiggles(page).first().waitFor();
      await problemsSettled(page);
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await openFixes(page, 12, 3);
    },
  },
  {
    name: 'walkthrough',
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await squiggles(page).first().waitFor();
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await startCommand(page, 'Welcome: Open Walkthrough...');
      const list = page.locator('.quick-input-widget');
      await list
        .getByPlaceholder('Select a walkthrough to open')
        .fill('Get Started with DR Runbook');
      await list.getByRole('option', { name: 'Get Started with DR Runbook' }).click();
      await page.waitForTimeout(2000);
      // The page says of its steps that they are disabled, and takes clicks on them.
      await page.locator('.getting-started-step').nth(1).click({ force: true });
    },
  },
  {
    name: 'checklist',
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await openViewContainer(page, 'DR Runbook');
      await page.locator('.sidebar').getByRole('treeitem').nth(5).waitFor();
      await problemsSettled(page);
    },
  },
  {
    name: 'new-runbook',
    steps: async (page) => {
      await openFile(page, 'good/dr-plan.md');
      await runCommand(page, 'DR Runbook: New Runbook…');
      await page.locator('.quick-input-widget').getByText('Restore procedure').first().waitFor();
    },
  },
  {
    name: 'new-document',
    steps: async (page) => {
      await openFile(page, 'good/dr-plan.md');
      await problemsSettled(page);
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await runCommand(page, 'DR Runbook: New Runbook…');
      await answerQuestion(page, 'What is to be written?', 'backup-procedure');
      await answerQuestion(page, 'Which service is it for?', '');
      await answerQuestion(page, 'In which format?', 'Markdown');
      await answerQuestion(page, 'The name of the file in', '');
      await page.getByRole('tab', { name: /backup-procedure/ }).waitFor();
      await problemsSettled(page);
    },
  },
  {
    name: 'complete',
    steps: async (page) => {
      await openFile(page, 'typical/backups.md');
      await openViewContainer(page, 'DR Runbook');
      await problemsSettled(page);
      // The buttons of a view are there for whoever points at it.
      await page.locator('.sidebar .pane-header').first().hover();
      await page
        .getByRole('button', { name: /^Complete This Runbook/ })
        .first()
        .click();
      await page.locator('.quick-input-list').getByRole('checkbox').nth(2).waitFor();
    },
  },
];

const wanted = process.argv.slice(2);
try {
  const folder = `${root}/docs/images`;
  mkdirSync(folder, { recursive: true });
  for (const shot of [...SHOTS, ...AUTHORING_PICTURES, ...STANDING_PICTURES, ...viewPictures()]) {
    if (wanted.length === 0 || wanted.includes(shot.name)) {
      await take(shot, folder);
    }
  }
  for (const picture of PANEL_PICTURES) {
    if (wanted.length === 0 || wanted.includes(picture.name) || wanted.includes('panel-pages')) {
      await takePanel(picture, folder);
    }
  }
  for (const picture of REPORT_PICTURES) {
    if (wanted.length === 0 || wanted.includes(picture.name)) await takeReport(picture, folder);
  }
  for (const picture of PACK_PICTURES) {
    if (wanted.length === 0 || wanted.includes(picture.name)) await takePack(picture, folder);
  }
} catch (error) {
  console.error(error instanceof MissingError ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeBrowser();
}

async function take(shot: Shot, folder: string): Promise<void> {
  const { settings, language } = shot;
  const host = await nodeHost({ workspace: `${root}/examples`, settings, language });
  try {
    if (shot.theme !== undefined) await chooseTheme(host, shot.theme);
    await shot.steps(host.page);
    // The pointer would leave a hover, and the last animation a blur.
    if (!shot.keepsPointer) await host.page.mouse.move(640, 799);
    await host.page.waitForTimeout(500);
    await host.page.screenshot({ path: `${folder}/${shot.name}.png` });
    console.log(`docs/images/${shot.name}.png`);
  } finally {
    await host.close();
  }
}

/** In the settings of the folder: in those of the machine a theme of high contrast has no effect. */
async function chooseTheme({ page, workspace }: Host, theme: string): Promise<void> {
  mkdirSync(`${workspace}/.vscode`, { recursive: true });
  const settings = JSON.stringify({ 'workbench.colorTheme': theme });
  writeFileSync(`${workspace}/.vscode/settings.json`, settings);
  await page.waitForTimeout(3000);
}
