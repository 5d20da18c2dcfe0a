/** Gives a test from outside a window of VS Code, and tells what it showed when the test fails. */

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
 * Milliseconds that a test may take, with both its tries: ten times what the longest takes, and soon enough that one
 * that hangs is told before whoever waits for the run has gone.
 */
const LIMIT = 300_000;

let tried = { title: '', end: Number.POSITIVE_INFINITY };

/** Says which test is tried now: its second try has the time that the first has left. */
export function beginTest(title: string): void {
  if (title !== tried.title) tried = { title, end: Date.now() + LIMIT };
}

/** Lines of the console that a failure shows. */
const LAST_LINES = 15;

/**
 * Opens the examples, or another workspace, in a VS Code of its own, and closes it after `body`.
 * A failure prints what the window showed, and leaves `.cache/failures/<name>.png` behind.
 */
export async function withWindow(
  name: string,
  options: WindowOptions,
  body: (host: Host) => Promise<void>,
): Promise<void> {
  const open = await openWindow(name, options);
  try {
    await open.use(body);
  } finally {
    await open.close();
  }
}

/**
 * One window for the tests of the `describe` around the call, since opening one costs more than most of them: what one
 * test leaves behind must not be in the next one's way. After a failure the next gets a window of its own.
 */
export function sharedWindow(
  name: string,
  options: () => WindowOptions,
): (body: (host: Host) => Promise<void>) => Promise<void> {
  let open: Open | undefined;
  const close = async () => {
    const last = open;
    open = undefined;
    await last?.close();
  };
  after(close);
  return async (body) => {
    open ??= await openWindow(name, options());
    try {
      await open.use(body);
    } catch (error) {
      await close();
      throw error;
    }
  };
}

interface Open {
  use(body: (host: Host) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

async function openWindow(name: string, { host: kind, ...options }: WindowOptions): Promise<Open> {
  if (Date.now() > tried.end) throw late();
  const start = kind === 'web' ? webHost : nodeHost;
  const lines: string[] = [];
  const onLine = (line: string) => {
    // What VS Code says of itself in every window.
    if (/^%c ?INFO|^Failed to load resource/.test(line)) return;
    lines.push(line.slice(0, 300));
    if (lines.length > LAST_LINES) lines.shift();
  };
  const host = await start({ workspace: WORKSPACE, onLine, ...options });
  return {
    close: () => host.close(),
    use: async (body) => {
      try {
        await inTime(body(host));
      } catch (error) {
        console.log(await shown(host.page, name));
        for (const line of lines) console.log(`    | console: ${line}`);
        throw error;
      }
    },
  };
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const end = Math.min(tried.end - Date.now(), LIMIT);
  const given = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), end);
  });
  try {
    await Promise.race([work, given]);
  } finally {
    clearTimeout(timer);
  }
}

function late(): Error {
  return new Error(`The test took more than ${LIMIT / 1000} s, with both its tries.`);
}

/** What a person would see, in words, for those who cannot look at the machine; and a picture for those who can. */
async function shown(page: Page, name: string): Promise<string> {
  mkdirSync(FAILURES, { recursive: true });
  const path = `${FAILURES}/${name}.png`;
  await page.screenshot({ path, timeout: 20_000 }).catch(() => undefined);
  const told = [`    | ${name}, when it failed:`];
  for (const [what, selector] of PARTS) {
    const texts = await page
      .locator(selector)
      .allInnerTexts()
      .catch(() => []);
    for (const text of texts.slice(0, MOST_TEXTS)) told.push(`    | ${what}: ${short(text)}`);
  }
  for (const frame of page.frames().slice(1)) {
    if (frame.url().includes('webWorkerExtensionHost')) continue;
    const text = await Promise.race([frame.locator('body').innerText(), page.waitForTimeout(2_000)])
      .then((found) => found ?? '')
      .catch(() => '');
    if (text.trim() !== '') told.push(`    | webview: ${short(text)}`);
  }
  return told.join('\n');
}

const PARTS = [
  ['dialog', '.monaco-dialog-box'],
  ['notification', '.notifications-toasts .notification-list-item'],
  ['quick input', '.quick-input-widget:visible'],
  ['menu', '.context-view .monaco-menu'],
  ['tab', '.tabs-container .tab'],
  ['side bar', '.part.sidebar'],
  ['editor', '.editor-instance .view-lines'],
  ['status bar', '.part.statusbar'],
] as const;

const MOST_TEXTS = 8;

function short(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 500);
}

/** The page inside the webview that shows what is looked for. */
export async function frameWith(page: Page, selector: string): Promise<Frame> {
  for (let tries = 0; tries < 450; tries += 1) {
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

/** Looks again and again until nothing is wrong with what is seen, and throws what was wrong last. */
export async function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Milliseconds for which a condition is waited for: a busy machine may take many times what a quiet one does. */
const PATIENCE = 90_000;
