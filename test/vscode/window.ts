/** Gives a test from outside a window of VS Code, and keeps a picture when the test fails. */

import { mkdirSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { Host, HostOptions } from '../../scripts/host/host.ts';
import { nodeHost } from '../../scripts/host/node-host.ts';
import { webHost } from '../../scripts/host/web-host.ts';
import { FAILURES, WORKSPACE } from './runs.ts';

export interface WindowOptions extends Partial<HostOptions> {
  readonly host: 'node' | 'web';
}

/**
 * Opens the examples, or another workspace, in a VS Code of its own, and closes it after `body`.
 * A failure leaves `.cache/failures/<name>.png` behind.
 */
export async function withWindow(
  name: string,
  { host: kind, ...options }: WindowOptions,
  body: (host: Host) => Promise<void>,
): Promise<void> {
  const open = kind === 'web' ? webHost : nodeHost;
  const host = await open({ workspace: WORKSPACE, ...options });
  try {
    await body(host);
  } catch (error) {
    mkdirSync(FAILURES, { recursive: true });
    await host.page.screenshot({ path: `${FAILURES}/${name}.png` }).catch(() => undefined);
    throw error;
  } finally {
    await host.close();
  }
}

/** The page inside the webview that shows what is looked for. */
export async function frameWith(page: Page, selector: string): Promise<Frame> {
  for (let tries = 0; tries < 300; tries += 1) {
    for (const frame of page.frames()) {
      const count = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (count > 0) return frame;
    }
    await page.waitForTimeout(200);
  }
  throw new Error(`No page shows ${selector}.`);
}
