/** What a person does in VS Code, done through its page: for tests from outside and for pictures. */

import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Opens a file by clicking through the explorer, and waits for its text: `typical/backups.md`. */
export async function openFile(page: Page, path: string): Promise<void> {
  await openViewContainer(page, 'Explorer');
  const names = path.split('/');
  const name = names.pop() ?? '';
  for (const folder of names) {
    const row = treeRow(page, folder);
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'false') {
      await row.click();
    }
  }
  const tab = page.getByRole('tab', { name: new RegExp(`^${escaped(name)}`) });
  for (let attempt = 1; ; attempt += 1) {
    await treeRow(page, name).dblclick();
    try {
      await tab.waitFor({ timeout: 8_000 });
      break;
    } catch (error) {
      // A click into a tree that is just being filled is lost.
      if (attempt === 4) throw error;
    }
  }
  await page.locator('.editor-instance .view-lines').first().waitFor();
}

/** Runs a command by the title that the palette shows, with its category: `View: Show Explorer`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, `>${title}`, new RegExp(`^${escaped(title)}`));
}

/** The same for a command that asks something in the same place. */
export async function startCommand(page: Page, title: string): Promise<void> {
  await find(page, `>${title}`, new RegExp(`^${escaped(title)}`));
  await page.keyboard.press('Enter');
}

/** Opens the view container with this title from the activity bar, unless it is open already. */
export async function openViewContainer(page: Page, title: string): Promise<void> {
  const tab = page.locator('.activitybar').getByRole('tab', { name: title });
  const heading = page.locator('.sidebar').getByRole('heading', { name: title }).first();
  for (let attempt = 1; ; attempt += 1) {
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    try {
      return await heading.waitFor({ timeout: 8_000 });
    } catch (error) {
      // A side bar that comes back by itself after a reload is closed by a click on its tab.
      if (attempt === 4) throw error;
    }
  }
}

/** The row of a tree in the side bar whose label begins with `label`. */
export function treeRow(page: Page, label: string): Locator {
  return page
    .locator('.sidebar')
    .getByRole('treeitem', { name: new RegExp(`^${escaped(label)}`) })
    .first();
}

/**
 * Waits until the side bar has stood still for half a second. A click into a tree that is just being
 * filled anew is lost, for a person as for a test.
 */
export async function sideBarSettled(page: Page): Promise<void> {
  await page.evaluate(`(${STAND_STILL})(document.querySelector('.part.sidebar'))`);
}

/** What is in the page of the side panel, which is two frames deep. */
export function panelPage(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

/** The squiggles under the text of the open editor. */
export function squiggles(page: Page): Locator {
  return page.locator('.editor-instance .cdr[class*="squiggly-"]');
}

/** Puts the cursor on a line and column, counted from 1, and shows the line. */
export async function goToLine(page: Page, line: number, column = 1): Promise<void> {
  await pick(page, `:${line}:${column}`, /line \d+/i);
  await page.locator('.statusbar', { hasText: `Ln ${line}, ` }).waitFor();
  await page.locator('.monaco-editor.focused').waitFor();
}

/** Waits until the number of problems in the status bar has stood still: all files have been read. */
export async function problemsSettled(page: Page): Promise<void> {
  const status = page.locator('.statusbar [id="status.problems"]');
  let before = '';
  for (let quiet = 0; quiet < 4; ) {
    await page.waitForTimeout(300);
    const now = (await status.textContent()) ?? '';
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

/** Answers what the quick input asks: a row that is found by the text, or the text itself; what is proposed without one. */
export async function answerQuestion(page: Page, question: string, text = ''): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  const input = widget.locator('input[type="text"]');
  const asked = widget.locator(`input[placeholder^="${question}"]`);
  await asked.or(widget.getByText(question)).first().waitFor();
  if (text !== '') await input.fill(text);
  // The rows follow what is typed.
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
}

/** Types into the quick input, and takes the row that matches once it is there. */
async function pick(page: Page, text: string, row: RegExp): Promise<void> {
  await find(page, text, row);
  await page.keyboard.press('Enter');
  await page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
}

const QUICK_INPUT = '.quick-input-widget input[type="text"]';

async function find(page: Page, text: string, row: RegExp): Promise<void> {
  const input = page.locator(QUICK_INPUT);
  const rows = page.locator('.quick-input-widget').getByRole('option', { name: row });
  // What is typed before the workbench listens is lost.
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+P');
    try {
      await input.waitFor({ timeout: 2000 });
      await input.fill(text);
      await rows.first().waitFor({ timeout: 3000 });
      break;
    } catch (error) {
      if (attempt === ATTEMPTS) {
        throw error;
      }
    }
  }
}

const ATTEMPTS = 8;

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Text, since a compiled function may call helpers that the page does not have. What never stands still is given up
 * after ten seconds: the test then says what it could not do.
 */
const STAND_STILL = `(element) => new Promise((resolve) => {
  const end = () => {
    observer.disconnect();
    resolve();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(end, 500);
  });
  let timer = setTimeout(end, 500);
  setTimeout(end, 10_000);
  observer.observe(element, { childList: true, subtree: true, characterData: true });
})`;
