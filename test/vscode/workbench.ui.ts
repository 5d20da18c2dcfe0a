/** What a person sees in the window: findings under the text, and the checklist beside it. */

import assert from 'node:assert/strict';
import { openFile, openViewContainer, squiggles, treeRow } from '../../scripts/host/workbench.ts';
import { withWindow } from './window.ts';

for (const host of ['node', 'web'] as const) {
  describe(`the window with a ${host} extension host`, () => {
    it('shows findings and the checklist of a runbook, and asks nothing of other machines', () =>
      withWindow(`workbench-${host}`, { host }, async ({ page }) => {
        const foreign: string[] = [];
        page.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url());
          if (/^(?:http|ws)/.test(protocol) && !isHere(hostname)) {
            foreign.push(request.url());
          }
        });

        await openFile(page, 'typical/disaster-recovery-plan.md');
        await squiggles(page).first().waitFor();
        await openViewContainer(page, 'DR Runbook');
        await treeRow(page, 'Backup').waitFor();

        assert.deepEqual(foreign, []);
      }));
  });
}

/** VS Code names a local file so to a webview; its service worker answers, and nothing leaves the machine. */
function isHere(hostname: string): boolean {
  return /(?:^|\.)localhost$|\.vscode-resource\.vscode-cdn\.net$/.test(hostname);
}
