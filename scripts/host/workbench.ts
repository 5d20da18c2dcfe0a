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
    await again(
      async () => {
        if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
      },
      (timeout) => row.and(page.locator('[aria-expanded="true"]')).waitFor({ timeout }),
    );
  }
  const tab = page.getByRole('tab', { name: new RegExp(`^${escaped(name)}`), selected: true });
  // A click into a tree that is just being filled is lost, and a window that is just coming back to what it showed
  // may put another view before the explorer.
  await again(
    async () => {
      await openViewContainer(page, 'Explorer');
      await treeRow(page, name).dblclick({ timeout: 30_000 });
    },
    (timeout) => tab.waitFor({ timeout }),
  );
  await page.locator('.editor-instance .view-lines').first().waitFor();
}

/** Runs a command by the title that the palette shows, with its category: `View: Show Explorer`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, `>${title}`, new RegExp(`^${escaped(title)}`));
}

/** The same for a command that asks something in the same place. */
export async function startCommand(page: Page, title: string): Promise<void> {
  await take(page, `>${title}`, new RegExp(`^${escaped(title)}`));
}

/** Opens the view container with this title from the activity bar, unless it is open already. */
export async function openViewContainer(page: Page, title: string): Promise<void> {
  const tab = page.locator('.activitybar').getByRole('tab', { name: title });
  const heading = page.locator('.sidebar').getByRole('heading', { name: title }).first();
  // A side bar that comes back by itself after a reload is closed by a click on its tab.
  await again(
    async () => {
      if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    },
    (timeout) => heading.waitFor({ timeout }),
  );
}

/**
 * Does something until its effect is there: what a busy editor has not heard is done again, after a longer wait each
 * time, so that a slow machine is not disturbed at work. What took long in vain is not begun anew.
 */
export async function again(
  act: () => Promise<void>,
  effect: (timeout: number) => Promise<unknown>,
): Promise<void> {
  const end = Date.now() + LONG_TRY;
  const waits = [5, 10, 20, 60];
  for (const seconds of waits) {
    try {
      await act();
      await effect(seconds * 1000);
      return;
    } catch (error) {
      if (seconds === waits.at(-1) || Date.now() > end) throw error;
    }
  }
}

/** Milliseconds. Tries hold tries of their own: without an end, what hangs would take their number to a power. */
const LONG_TRY = 100_000;

/** The row of a tree in the side bar whose label begins with `label`. */
export function treeRow(page: Page, label: string): Locator {
  return page
    .locator('.sidebar')
    .getByRole('treeitem', { name: new RegExp(`^${escaped(label)}`) })
    .first();
}

/**
 * Presses a key on a row of a view of DR Runbook, by the keyboard alone, until its effect is there. A row that says
 * something else by then was heard late.
 */
export function pressOnRow(
  page: Page,
  view: string,
  label: string,
  key: string,
  effect: Locator,
  state: 'visible' | 'detached' = 'visible',
): Promise<void> {
  return again(
    async () => {
      if ((await effect.isVisible()) === (state === 'visible')) return;
      await sideBarSettled(page);
      await runCommand(page, `DR Runbook: Focus on ${view} View`);
      await walkTo(page, label);
      await page.keyboard.press(key);
    },
    (timeout) => effect.waitFor({ state, timeout }),
  );
}

/** Goes down a tree of the side bar that has the focus, by the keyboard, to the row whose label begins with `label`. */
async function walkTo(page: Page, label: string): Promise<void> {
  const list = page.locator('.sidebar .monaco-list:focus-within').first();
  await list.waitFor();
  const row = list.locator('.monaco-list-row.focused').first();
  const press = async (key: string, isDone: (index: string | null) => boolean) => {
    await page.keyboard.press(key);
    // The next key only when this one is done: else a row may be passed by.
    for (let tries = 0; !isDone(await row.getAttribute('data-index')); tries += 1) {
      if (tries === 100) throw new Error(`No row on the way down begins with "${label}".`);
      await page.waitForTimeout(100);
    }
  };
  await press('Home', (index) => index === '0');
  while (!(await row.getAttribute('aria-label'))?.startsWith(label)) {
    const before = await row.getAttribute('data-index');
    await press('ArrowDown', (index) => index !== before);
  }
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

/** Opens the list of fixes at a place, counted from 1, once the editor knows what there is. */
export async function openFixes(page: Page, line: number, column: number): Promise<void> {
  await goToLine(page, line, column);
  await page.waitForTimeout(1000);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget').first().waitFor();
}

/** Saves the open file, and waits until it is. */
export async function save(page: Page): Promise<void> {
  const unsaved = page.locator('.tabs-container .tab.active.dirty');
  await again(
    () => page.keyboard.press('Control+S'),
    (timeout) => unsaved.waitFor({ state: 'detached', timeout }),
  );
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

/**
 * Answers what the quick input asks: a row that is found by a part of its words, or the text itself; what is proposed
 * without one. Returns when the question has gone.
 */
export async function answerQuestion(page: Page, question: string, text = ''): Promise<void> {
  const widget = page.locator(QUICK_INPUT);
  const asked = widget
    .locator(`input[placeholder^="${question}"]`)
    .or(widget.getByText(question))
    .first();
  await asked.waitFor();
  if (text !== '') {
    await widget.locator(FIELD).fill(text);
    // The rows follow what is typed.
    if (await widget.locator('.quick-input-list').isVisible()) {
      await chosenRow(page).filter({ hasText: text }).waitFor();
    }
  }
  await again(
    () => page.keyboard.press('Enter'),
    (timeout) => asked.waitFor({ state: 'hidden', timeout }),
  );
}

/** Types into the quick input, and takes the row that matches once it is there. */
async function pick(page: Page, text: string, row: RegExp): Promise<void> {
  await take(page, text, row);
  await page.locator(QUICK_INPUT).locator(FIELD).waitFor({ state: 'hidden' });
}

const QUICK_INPUT = '.quick-input-widget';
const FIELD = 'input[type="text"]';

/** The row of the quick input that Enter takes. */
function chosenRow(page: Page): Locator {
  return page.locator(`${QUICK_INPUT} .monaco-list-row.focused`);
}

/** Types into the quick input and takes the row, which need not be the first that matches. */
async function take(page: Page, text: string, name: RegExp): Promise<void> {
  const input = page.locator(QUICK_INPUT).locator(FIELD);
  const row = page.locator(QUICK_INPUT).getByRole('option', { name }).first();
  // What is typed before the workbench listens is lost.
  await again(
    async () => {
      await again(
        async () => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('Control+P');
        },
        (timeout) => input.waitFor({ timeout }),
      );
      await input.fill(text);
    },
    (timeout) => row.waitFor({ timeout }),
  );
  await takeRow(page, row);
}

/**
 * Takes a row of the quick input, which need not be the first, and waits until it has gone. By the keyboard, since the
 * hint that unfolds where the pointer rests may cover the row.
 */
export async function takeRow(page: Page, row: Locator): Promise<void> {
  const isChosen = async () => {
    const classes = await row.getAttribute('class', { timeout: 5_000 });
    return classes?.split(' ').includes('focused') === true;
  };
  await again(
    async () => {
      for (let tries = 0; tries < MOST_ROWS && (await row.isVisible()); tries += 1) {
        if (await isChosen()) return page.keyboard.press('Enter');
        await page.keyboard.press('ArrowDown');
      }
    },
    (timeout) => row.waitFor({ state: 'hidden', timeout }),
  );
}

const MOST_ROWS = 40;

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
