/** The extension in a German VS Code: its own words are German, in both kinds of host. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile, openViewContainer, runCommand, treeRow } from '../../scripts/host/workbench.ts';
import { ORDERS_PLAN } from './orders-plan.ts';
import { isDoneByRunbook } from './walkthrough.ts';
import { sharedWindow } from './window.ts';

for (const host of ['node', 'web'] as const) {
  describe(`in German, with a ${host} extension host`, () => {
    let workspace: string;

    before(() => {
      workspace = mkdtempSync(join(tmpdir(), 'dr-runbook-german-'));
      writeFileSync(join(workspace, 'orders-plan.md'), ORDERS_PLAN);
      writeFileSync(join(workspace, 'README.md'), '# A library\n');
    });

    after(() => rmSync(workspace, { recursive: true, force: true }));

    const inWindow = sharedWindow(`german-${host}`, () => ({ host, workspace, language: 'de' }));

    // VS Code for the Web reads no translated manifest of an extension under development.
    if (host === 'node') {
      it('has a walkthrough of four steps, of which the first is done by a runbook that is opened', () =>
        inWindow(async ({ page }) => {
          await isDoneByRunbook(page, {
            title: 'Erste Schritte mit DR Runbook',
            other: 'README.md',
            runbook: 'orders-plan.md',
          });
          await runCommand(page, 'View: Close All Editors');
        }));
    }

    it('welcomes, lists and marks in German, and leaves findings in English', () =>
      inWindow(async ({ page }) => {
        await page.setViewportSize({ width: 1400, height: 7000 });
        await openViewContainer(page, 'DR Runbook');
        // VS Code for the Web reads no translated manifest of an extension under development.
        const welcome = host === 'web' ? 'Open a File' : 'Datei öffnen';
        await page.getByRole('button', { name: welcome }).waitFor();

        await openFile(page, 'orders-plan.md');
        await openViewContainer(page, 'DR Runbook');
        await treeRow(page, 'Datensicherung, ').waitFor();
        await treeRow(page, 'Backup schedule, Zeile 10').waitFor();
        await treeRow(page, 'Aufgaben, 1 von 2 erledigt').waitFor();
        await treeRow(page, 'stop the writers, Schritt 1 von 2, nicht erledigt').waitFor();
        await page
          .locator('.sidebar')
          .getByRole('treeitem')
          .filter({ hasText: 'fehlt' })
          .first()
          .waitFor();
        const rows = await page.locator('.sidebar').getByRole('treeitem').allTextContents();
        assert.deepEqual(
          rows.filter((text) => /missing|left open|places/.test(text)),
          [],
        );
      }));
  });
}
