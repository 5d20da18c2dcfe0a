/** The pictures of views, preview, lenses and hovers: each in a light, a dark and a high-contrast theme. */
import type { Page } from 'playwright-core';
import {
  goToLine,
  openFile,
  openViewContainer,
  problemsSettled,
  runCommand,
  sideBarSettled,
  treeRow,
} from './host/workbench.ts';

export interface ViewPicture {
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly steps: (page: Page) => Promise<void>;
  readonly keepsPointer?: boolean;
  readonly theme?: string;
}

/** `views-light`, `views-dark`, `views-contrast`, and so on. */
export function viewPictures(): readonly ViewPicture[] {
  return PICTURES.flatMap((picture) =>
    Object.entries(THEMES).map(([suffix, theme]) => ({
      ...picture,
      name: `${picture.name}-${suffix}`,
      theme,
    })),
  );
}

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};

const PICTURES: readonly ViewPicture[] = [
  {
    name: 'views',
    settings: {},
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await openViewContainer(page, 'DR Runbook');
      const service = treeRow(page, 'Webshop Disaster Recovery Plan');
      await service.waitFor();
      await sideBarSettled(page);
      await service.click();
      await treeRow(page, 'Gaps, ').click();
      await sideBarSettled(page);
    },
  },
  {
    name: 'report-editor',
    settings: {},
    steps: async (page) => {
      await openFile(page, 'typical/disaster-recovery-plan.md');
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await runCommand(page, 'DR Runbook: Show the Readiness Report');
      const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await shown.locator('dl.charts').waitFor();
    },
  },
  {
    name: 'preview',
    settings: {},
    steps: async (page) => {
      await openFile(page, 'good/restore-booking-db.md');
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await runCommand(page, 'Markdown: Open Preview to the Side');
      const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await shown.locator('.dr-runbook-summary').waitFor();
      await problemsSettled(page);
      await shown.locator('.dr-runbook-summary').evaluate(SHOW);
      await page.waitForTimeout(1000);
    },
  },
  {
    name: 'lenses',
    settings: { 'drRunbook.codeLens': true },
    steps: async (page) => {
      await openFile(page, 'good/restore-booking-db.md');
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await page.locator('.codelens-decoration').first().waitFor();
      await problemsSettled(page);
      await goToLine(page, 57);
      await page.locator('.codelens-decoration', { hasText: 'Steps of' }).first().waitFor();
    },
  },
  {
    name: 'hover',
    settings: {},
    keepsPointer: true,
    steps: async (page) => {
      await openFile(page, 'good/backup.runbook.yaml');
      await problemsSettled(page);
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await goToLine(page, 37, 24);
      await runCommand(page, 'Show or Focus Hover');
      await page.locator('.monaco-hover', { hasText: 'Next runs' }).first().waitFor();
    },
  },
];

/** Text, since a page has no compiler. */
const SHOW = '(element) => element.scrollIntoView()';
