/** Shows a page that was written as a file in a real browser, which may ask for nothing else. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPage } from '../../scripts/host/browser.ts';

/** Where it is served. */
const HOST = 'http://page.localhost';

/** Every test also looks for requests, dialogs and errors. */
export async function shown(text: string, body: (page: Page) => Promise<void>): Promise<void> {
  const page = await openPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (line) => wrong.push(line.text()));
  page.on('dialog', (dialog) => {
    wrong.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === `${HOST}/`) return route.fulfill({ contentType: 'text/html', body: text });
    wrong.push(url);
    return route.abort();
  });
  try {
    await page.goto(`${HOST}/`);
    await body(page);
    assert.deepEqual(wrong, []);
  } finally {
    await page.context().close();
  }
}
