/** The checklist as a person uses it, in the page of the workbench, in both kinds of host. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  again,
  openFile,
  openViewContainer,
  sideBarSettled,
  squiggles,
  treeRow,
} from '../../scripts/host/workbench.ts';
import { catalogue } from '../../src/catalogue.generated.ts';
import { analyse } from '../../src/core/analyse.ts';
import { isLikely } from '../../src/core/recognise/assess.ts';
import { conformanceSet } from '../conformance/engine.ts';
import { withWindow } from './window.ts';

const PLAN = `---
kind: dr-plan
title: Orders plan
---

# Orders plan

## Backups

pgBackRest takes a full backup of orders-db every night at 01:00 UTC to s3://example-bkp/orders.

## Steps

- [ ] stop the writers
- [x] tell the customers
`;

const README = '# A library\n\nInstall it with `npm install`. TODO: write more.\n\n- [ ] a task\n';

/** So high that every row of the checklist is drawn. */
const WINDOW = { width: 1400, height: 7000 };

for (const host of ['node', 'web'] as const) {
  describe(`the checklist with a ${host} extension host`, () => {
    let workspace: string;

    before(() => {
      workspace = mkdtempSync(join(tmpdir(), 'dr-runbook-checklist-'));
      writeFileSync(join(workspace, 'orders-plan.md'), PLAN);
      writeFileSync(join(workspace, 'README.md'), README);
      writeFileSync(join(workspace, 'perhaps.md'), likelyText());
      writeFileSync(
        join(workspace, 'huge.md'),
        PLAN + 'All of it is written down. '.repeat(42_000),
      );
    });

    after(() => rmSync(workspace, { recursive: true, force: true }));

    it('says how each practice stands, jumps, inserts, ticks, and leaves other files alone', () =>
      withWindow(`checklist-${host}`, { host, workspace }, async ({ page }) => {
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

/** A document of the conformance set that the engine is not certain of. */
function likelyText(): string {
  const found = conformanceSet().find(({ text }) =>
    isLikely(analyse('perhaps.md', 'perhaps.md', text, catalogue).recognition),
  );
  assert.ok(found, 'the conformance set has one');
  return found.text;
}

/** The services stand below, in a tree of their own. */
function checklistRows(page: Page) {
  return page.locator('.sidebar .pane', { hasText: 'Checklist' }).first().getByRole('treeitem');
}

/** The spaces of an editor are hard ones. */
function editorLine(page: Page, { source }: RegExp) {
  const hasText = new RegExp(source.replaceAll(' ', '\\s'));
  return page.locator('.editor-instance .view-line', { hasText }).first();
}
