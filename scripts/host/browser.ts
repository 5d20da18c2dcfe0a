/** Finds or installs a Chromium, and opens pages in it that look the same on every machine. */

import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { canInstallPackages, installPackages, MissingError, onPath } from './system.ts';

/** Size of every page, in CSS pixels, which are also the pixels of a screenshot. */
const WINDOW_SIZE = { width: 1280, height: 800 };

/** Opens an empty page in a context of its own: no cookie, setting or storage is shared. */
export async function openPage(): Promise<Page> {
  const context: BrowserContext = await (await browser()).newContext({
    viewport: WINDOW_SIZE,
    deviceScaleFactor: 1,
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // Pages that tests hand out themselves count as from outside, and their webviews lie on this machine.
    permissions: ['clipboard-read', 'clipboard-write', 'local-network-access'],
  });
  // A busy machine is waited for; what never comes fails all the same.
  context.setDefaultTimeout(90_000);
  return context.newPage();
}

/** Closes the browser that `openPage` started, if it did. */
export async function closeBrowser(): Promise<void> {
  const open = shared;
  shared = undefined;
  const started = await open?.catch(() => undefined);
  await started?.close();
}

/** Installs a Chromium where none is found and that is possible. Throws a `MissingError` where it is not. */
export async function installBrowser(): Promise<void> {
  await chromiumProgram();
}

/** The path of a Chromium or Chrome: the one that CHROME names, one on PATH, or Debian's. */
async function chromiumProgram(): Promise<string> {
  const { CHROME } = process.env;
  const found = CHROME || onPath(...PROGRAMS) || macProgram();
  if (found) {
    return found;
  }
  if (!canInstallPackages()) {
    throw new MissingError(
      'The tests in VS Code need a Chromium or Chrome. Install one (Debian: apt-get install chromium), or name its program in the environment variable CHROME.',
    );
  }
  await installPackages('chromium', 'fonts-dejavu-core');
  return chromiumProgram();
}

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/**
 * Webviews live on sub-domains of localhost. Every other name fails to resolve, so that a machine
 * with a network gives the same results as one without.
 */
const RESOLVER_RULES =
  'MAP *.localhost 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

let shared: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  shared ??= launch();
  return shared;
}

async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumProgram(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // The start page is handed out by the test, so its frames would count as calls into the local network.
      '--disable-features=LocalNetworkAccessChecks',
      '--font-render-hinting=none',
      `--host-resolver-rules=${RESOLVER_RULES}`,
    ],
  });
}

function macProgram(): string | undefined {
  const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return existsSync(path) ? path : undefined;
}
