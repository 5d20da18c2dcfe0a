/** A window of each host for several files of page tests: opening one costs more than most of what is done in it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Host } from '../../scripts/host/host.ts';
import { runCommand } from '../../scripts/host/workbench.ts';
import { sharedWindow } from './window.ts';

type Use = (body: (host: Host) => Promise<void>) => Promise<void>;

/**
 * Windows of a folder with these files, by their paths. Each file of tests names itself, and finds no editor open when
 * its turn comes; what others wrote into the documents that it does not look at is none of its business.
 */
export function windowsOf(
  name: string,
  files: () => Readonly<Record<string, string>>,
): (host: 'node' | 'web', user: string) => Use {
  let folder: string | undefined;
  after(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
  const workspace = () => {
    folder ??= folderWith(name, files());
    return folder;
  };
  const windows = {
    node: sharedWindow(`${name}-node`, () => ({ host: 'node', workspace: workspace() })),
    web: sharedWindow(`${name}-web`, () => ({ host: 'web', workspace: workspace() })),
  };
  const last = new Map<string, string>();
  return (host, user) => (body) =>
    windows[host](async (open) => {
      const before = last.get(host) ?? user;
      last.set(host, user);
      if (before !== user) await tidy(open.page);
      await body(open);
    });
}

/** As large as a window is at first, and without an editor. */
async function tidy(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await runCommand(page, 'View: Close All Editors');
  await page.locator('.tabs-container .tab').first().waitFor({ state: 'detached' });
}

function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), `dr-runbook-${name}-`));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
