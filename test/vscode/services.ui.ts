/** The services view, the next action, the filter and the marks of overdue files, as a person uses them. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  again,
  goToLine,
  openFile,
  openViewContainer,
  pressOnRow,
  save,
  sideBarSettled,
  treeRow,
} from '../../scripts/host/workbench.ts';
import { eventually, sharedWindow } from './window.ts';

const PLAN = `---
kind: dr-plan
id: shop-plan
title: Shop plan
owner: platform-lead
next_review: 2024-03-01
---

# Shop plan

## Backups

pgBackRest takes a full backup of shop-db every night at 01:00 UTC to s3://example-bkp/shop.

## Steps

- [ ] stop the writers
- [x] tell the customers
`;

const RESTORE = `---
kind: restore-procedure
plan: shop-plan
owner: dba-on-call
---

# Restore shop-db

1. Load the dump (dba-on-call, 30 min)
`;

const LONELY = '---\nkind: inventory\n---\n\n# Inventory of site B\n';

const LENSES = { 'drRunbook.codeLens': true };

/** So high that every row is drawn. */
const WINDOW = { width: 1400, height: 7000 };

for (const host of ['node', 'web'] as const) {
  describe(`the views with a ${host} extension host`, () => {
    let workspace: string;

    before(() => {
      workspace = mkdtempSync(join(tmpdir(), 'dr-runbook-services-'));
      writeFileSync(join(workspace, 'shop-plan.md'), PLAN);
      writeFileSync(join(workspace, 'restore.md'), RESTORE);
      writeFileSync(join(workspace, 'inventory.md'), LONELY);
    });

    after(() => rmSync(workspace, { recursive: true, force: true }));

    const inWindow = sharedWindow(`services-${host}`, () => ({
      host,
      workspace,
      settings: LENSES,
    }));

    it('show each service with its readiness, live, and mark what is overdue', () =>
      inWindow(async ({ page }) => {
        await page.setViewportSize(WINDOW);
        await openFile(page, 'shop-plan.md');
        await page.waitForFunction(`(${MARKED})('shop-plan.md')`);
        assert.equal(await page.evaluate(`(${MARKED})('inventory.md')`), false);

        await openViewContainer(page, 'DR Runbook');
        const service = treeRow(page, 'Shop plan,');
        await service.waitFor();
        await eventually(async () =>
          assert.match(
            (await service.getAttribute('aria-label')) ?? '',
            /^Shop plan, \d+ of \d+ required practices covered, \d+ errors, 1 overdue/,
          ),
        );
        await treeRow(page, 'Documents without a plan, 1').waitFor();

        // By the keyboard alone.
        await pressOnRow(page, 'Services', 'Shop plan,', 'ArrowRight', treeRow(page, 'Gaps, '));
        await treeRow(page, 'Owners, 2').waitFor();
        await treeRow(page, 'Documents, 2').waitFor();
        const line6 = page.locator('.statusbar', { hasText: 'Ln 6' });
        await pressOnRow(page, 'Services', 'The review was due on 2024-03-01', 'Enter', line6);

        const lens = page.locator('.codelens-decoration a', {
          hasText: 'Overdue since 2024-03-01',
        });
        await goToLine(page, 1);
        await again(
          () => lens.first().click({ timeout: 30_000 }),
          (timeout) => line6.waitFor({ timeout }),
        );

        // A date in the future, and the service is no longer overdue: nothing was saved.
        await goToLine(page, 6, 14);
        await page.keyboard.press('Shift+End');
        await page.keyboard.type('2999-01-01');
        await page.waitForFunction(NOT_OVERDUE);
        await treeRow(page, 'Overdue, ').waitFor({ state: 'detached' });
        await save(page);
      }));

    it('show only what is missing, and remember it, and do what is next', () =>
      inWindow(async ({ page }) => {
        await page.setViewportSize(WINDOW);
        await openFile(page, 'shop-plan.md');
        await openViewContainer(page, 'DR Runbook');
        await treeRow(page, 'Backup schedule, line 13').waitFor();
        await treeRow(page, 'tell the customers').waitFor();
        await sideBarSettled(page);
        await pressButton(page, 'Show Only What Is Missing');
        await treeRow(page, 'Backup schedule, line 13').waitFor({ state: 'detached' });
        await treeRow(page, 'tell the customers').waitFor({ state: 'detached' });
        await treeRow(page, 'stop the writers').waitFor();
        await treeRow(page, 'Contact list, missing').waitFor();

        await page.reload();
        await openViewContainer(page, 'DR Runbook');
        await treeRow(page, 'Contact list, missing').waitFor();
        await treeRow(page, 'Backup schedule, line 13').waitFor({ state: 'detached' });
        await sideBarSettled(page);
        await pressButton(page, 'Show All of the Checklist');
        await treeRow(page, 'Backup schedule, line 13').waitFor();

        const next = treeRow(page, 'Next: write "');
        await next.waitFor();
        const told = (await next.getAttribute('aria-label')) ?? '';
        const title = /^Next: write "([^"]+)"/.exec(told)?.[1] ?? '';
        await treeRow(page, `${title}, missing`).waitFor();
        await sideBarSettled(page);
        await next.click();
        await treeRow(page, `${title}, left open`).waitFor();
        await page.waitForFunction(`(${IS_NEXT_ANOTHER})(${JSON.stringify(title)})`);
      }));
  });
}

/** The buttons of a view's title appear when the pointer or the focus is in it. */
async function pressButton(page: Page, name: string): Promise<void> {
  await page.locator('.sidebar .pane-header', { hasText: 'Checklist' }).hover();
  await page.locator('.sidebar').getByRole('button', { name }).click();
}

/** Whether `!` stands behind the name of a file in the explorer. Text, since the page has no compiler. */
const MARKED = `(name) => [...document.querySelectorAll('.explorer-folders-view .monaco-icon-label')]
  .some((one) => one.textContent.includes(name) && getComputedStyle(one, '::after').content.includes('!'))`;

/** Whether what is to be done next is something else than this. */
const IS_NEXT_ANOTHER = `(title) => [...document.querySelectorAll('.sidebar [role=treeitem]')]
  .map((row) => row.getAttribute('aria-label') ?? '')
  .some((label) => label.startsWith('Next: ') && !label.includes('"' + title + '"'))`;

const NOT_OVERDUE = `[...document.querySelectorAll('.sidebar [role=treeitem]')]
  .some((row) => /^Shop plan, .*covered(?!.*overdue)/.test(row.getAttribute('aria-label') ?? ''))`;
