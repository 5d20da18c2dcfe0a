/** A drill as a team holds it, in the page of the workbench, in both kinds of host. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { root } from '../../scripts/host/cache.ts';
import { goToLine, openFile, openViewContainer, panelPage } from '../../scripts/host/workbench.ts';
import { parse } from '../../src/core/parse.ts';
import { sourceText } from '../../src/core/text.ts';
import { itemsAt, textAt } from '../../src/core/yaml/look.ts';
import { axeFaults } from '../webview/axe.ts';
import { answerEnd, begin, DRILLED, tick } from './drill-acts.ts';
import { eventually, sharedWindow, withWindow } from './window.ts';

/** So large that the whole report is drawn, and each of its lines is one on the screen. */
const WHOLE_REPORT = { width: 3000, height: 2400 };
const PLAN = 'dr-plan.md';
const PROCEDURE = 'rebuild-secrets-store.runbook.yaml';

for (const host of ['node', 'web'] as const) {
  describe(`a drill with a ${host} extension host`, () => {
    it('of the sample plan is held to its end while others edit, and leaves a report', () =>
      withWindow(
        `drill-${host}`,
        { host, workspace: `${root}/examples/good` },
        async ({ page }) => {
          const panel = await begin(page, PLAN, 'Full failover');
          await panel.getByRole('timer').waitFor();
          await panel.getByText('of 6 h RTO').waitFor();

          await tick(panel, 'Is the cluster alive?');
          await panel.getByText(/Saved in drill-.*\.md/).waitFor();
          await note(panel, 'Is the cluster alive?', 'Deviation', 'asked the wrong host first');
          if (host === 'node') await isWellMade(panel);

          // Somebody rewords a step that is done: what was recorded stays, and no other step gets it.
          await tick(panel, 'Is it the site?');
          await goToLine(page, 1 + lineOf(PLAN, 'Is it the site?'), 4);
          await page.keyboard.type('Now then: ');
          await panel.getByText('Recorded for steps that have changed since').waitFor();
          await panel.getByRole('checkbox', { name: 'Now then', checked: false }).waitFor();
          await page.keyboard.press('Control+S');

          // Steps of another document of the set count as well.
          await openFile(page, PROCEDURE);
          await openViewContainer(page, 'DR Runbook');
          await tick(panel, 'Bring secrets-11 to the current release');

          await panel.getByRole('button', { name: 'Pause' }).click();
          await panel.getByText('Full failover · paused').waitFor();
          await panel.getByRole('button', { name: 'Go On' }).click();
          await panel.getByRole('button', { name: 'Pause' }).waitFor();

          // Somebody writes in the draft: it stays theirs, and the report goes on beside it.
          await openFile(page, await draftName(page));
          await goToLine(page, 1);
          await page.keyboard.press('Control+End');
          await page.keyboard.type('Words of somebody else.');
          await openFile(page, PROCEDURE);
          await openViewContainer(page, 'DR Runbook');
          await tick(panel, 'Fetch the chosen snapshot');
          await panel.getByText(/Saved in drill-.*-2\.md/).waitFor();

          await panel.getByRole('button', { name: 'The Service Is Back' }).click();
          await panel.getByRole('button', { name: 'It Is Not Back' }).waitFor();
          await finish(page, panel);
          await page.setViewportSize(WHOLE_REPORT);
          await eventually(async () => {
            const text = await editorText(page);
            assert.match(text, /status: active/);
            assert.match(text, /plan: bookings-dr-plan/);
            assert.match(text, /Result:\*\* passed with findings/);
            assert.match(text, /Type:\*\* full failover/);
            assert.match(
              text,
              /\| 1\. Is the cluster alive\?.{0,200}asked the wrong host first \|/,
            );
            assert.match(text, /\| 2\. Is it the site\?.{0,300}no longer in it/);
            assert.match(text, /\| 1\. Bring secrets-11 to the current release.{0,90}:\d\d \| \d/);
            assert.match(text, /\| booking-api \| 6 h \| \d+ (?:s|min)[^|]* \| 30 min \| 5 min \|/);
            assert.match(
              text,
              /\| F-1 \| 1\. Is the cluster alive\?.*\| TBD \| TBD \| TBD \| open \|/,
            );
            assert.doesNotMatch(text, /Words of somebody else/);
          });
        },
      ));
  });
}

describe('a drill that is disturbed', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dr-runbook-drill-'));
    writeFileSync(join(folder, 'restore.md'), DRILLED);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const inWindow = sharedWindow('drill-disturbed', () => ({ host: 'node', workspace: folder }));

  it('goes on after a reload of the window and a report that could not be written, and loses nothing', () =>
    inWindow(async ({ page, workspace }) => {
      let panel = await begin(page, 'restore.md', 'Restore drill', 'yaml');
      await tick(panel, 'Stop the writers');
      const name = await reported(workspace, '.runbook.yaml');
      await note(panel, 'Stop the writers', 'Note', 'two hosts, not one');
      await eventually(() =>
        assert.match(readFileSync(join(workspace, name), 'utf8'), /two hosts/),
      );

      await page.reload();
      await page.getByText('resumed where it was interrupted').first().waitFor();
      await openViewContainer(page, 'DR Runbook');
      panel = panelPage(page);
      await panel.getByRole('checkbox', { name: 'Stop the writers', checked: true }).waitFor();

      // Nothing can be written where a folder is.
      const before = readFileSync(join(workspace, name), 'utf8');
      putFolderAt(join(workspace, name));
      await tick(panel, 'Load the dump');
      await panel.getByText('could not be written').waitFor();
      await panel.getByRole('checkbox', { name: 'Load the dump', checked: true }).waitFor();
      // A reload while it fails loses nothing either.
      await page.reload();
      await openViewContainer(page, 'DR Runbook');
      panel = panelPage(page);
      await panel.getByRole('checkbox', { name: 'Load the dump', checked: true }).waitFor();
      await panel.getByText('could not be written').waitFor();
      rmSync(join(workspace, name), { recursive: true });
      await panel.getByText(`Saved in ${name}`).waitFor();
      const draft = stepsIn(join(workspace, name));
      assert.deepEqual(draft[0], stepsOfText(before)[0]);
      assert.ok(draft[1]?.['finished']);

      await finish(page, panel);
      await eventually(() =>
        assert.match(readFileSync(join(workspace, name), 'utf8'), /status: active/),
      );
      const [first, second, third] = stepsIn(join(workspace, name));
      assert.equal(first?.['step'], '1. Stop the writers');
      assert.equal(first?.['note'], 'two hosts, not one');
      assert.equal(second?.['started'], first?.['finished']);
      assert.deepEqual(third, { step: '3. Tell the desk' });
      // The drill is over: nothing is left of it in the panel.
      await openFile(page, 'restore.md');
      await openViewContainer(page, 'DR Runbook');
      await panel.getByRole('heading', { name: 'Restore shop-db' }).waitFor();
      await panel.getByRole('timer').waitFor({ state: 'detached' });
    }));

  it('is opened unsaved at its end where its report cannot be written', () =>
    inWindow(async ({ page, workspace }) => {
      const panel = await begin(page, 'restore.md', 'Restore drill');
      await tick(panel, 'Stop the writers');
      const name = await reported(workspace, '.md');
      await panel.getByText(`Saved in ${name}`).waitFor();
      putFolderAt(join(workspace, name));
      await answerEnd(page, panel);
      await panel.getByRole('button', { name: 'Open It Unsaved' }).click();
      await page.getByRole('tab', { name: /^Untitled-1/, selected: true }).waitFor();
      await page.setViewportSize(WHOLE_REPORT);
      await eventually(async () => {
        const text = await editorText(page);
        assert.match(text, /Result:\*\* passed with findings/);
        assert.match(text, /\| 1\. Stop the writers \| 20/);
      });
      await panel.getByRole('timer').waitFor({ state: 'hidden' });
    }));
});

/** Elements that come or go while the clock moves on, once all else is quiet. */
const WATCH = `(async () => {
  const clock = document.querySelector('[role=timer]');
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  await wait(1500);
  let changes = 0;
  const observer = new MutationObserver((all) => { changes += all.length; });
  observer.observe(document.body, { childList: true, subtree: true });
  const before = clock.textContent;
  for (let tries = 0; tries < 100 && clock.textContent === before; tries += 1) await wait(100);
  return { changes, before, after: clock.textContent };
})()`;

/** It has no fault that axe knows, and a clock that makes nothing anew. */
async function isWellMade(panel: FrameLocator): Promise<void> {
  const frame = await (await panel.locator('body').elementHandle())?.ownerFrame();
  assert.ok(frame, 'the frame of the panel');
  await frame.evaluate("document.body.style.background = 'var(--vscode-sideBar-background)'");
  assert.deepEqual(await axeFaults(frame), []);
  await eventually(async () => {
    const made = await frame.evaluate<{ changes: number; before: string; after: string }>(WATCH);
    assert.notEqual(made.before, made.after);
    assert.equal(made.changes, 0);
  });
}

async function finish(page: Page, panel: FrameLocator): Promise<void> {
  await answerEnd(page, panel);
  await page.getByRole('tab', { name: /^drill-.*/, selected: true }).waitFor();
}

async function note(panel: FrameLocator, step: string, name: string, text: string): Promise<void> {
  const item = panel.locator('.step', { hasText: step }).first();
  await item.getByText('Add a note').click();
  await item.getByLabel(name).fill(text);
  await item.locator('summary', { hasText: name }).waitFor();
}

function lineOf(file: string, words: string): number {
  const lines = readFileSync(`${root}/examples/good/${file}`, 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(words));
}

async function draftName(page: Page): Promise<string> {
  const text = await panelPage(page)
    .getByText(/Saved in drill-.*\.md/)
    .textContent();
  return /drill-[\d-]+\.md/.exec(text ?? '')?.[0] ?? '';
}

/** The name of the report, once it is there. */
async function reported(folder: string, ending: string): Promise<string> {
  return eventually(() => {
    const names = readdirSync(folder).filter((name) => name.startsWith('drill-'));
    const [name, ...others] = names.filter((each) => each.endsWith(ending));
    assert.ok(name !== undefined && others.length === 0, `reports: ${names.join(', ')}`);
    return name;
  });
}

function putFolderAt(path: string): void {
  rmSync(path);
  mkdirSync(path);
}

function stepsIn(path: string) {
  return stepsOfText(readFileSync(path, 'utf8'));
}

function stepsOfText(text: string): readonly Readonly<Record<string, string>>[] {
  const { data } = parse(sourceText('report.runbook.yaml', text), 'report.runbook.yaml');
  return itemsAt(data, 'spec', 'steps').map((item) =>
    Object.fromEntries(
      ['step', 'started', 'finished', 'note'].flatMap((name) => {
        const value = textAt(item, name)?.value;
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  );
}

async function editorText(page: Page): Promise<string> {
  const lines = page.locator('.editor-instance .view-line');
  await lines.filter({ hasText: 'Data handling' }).first().waitFor();
  const drawn = await lines.evaluateAll((all) =>
    all
      .map(
        (line) =>
          [Number.parseFloat((line as HTMLElement).style.top), line.textContent ?? ''] as const,
      )
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text),
  );
  return drawn.join('\n').replaceAll('\u00a0', ' ');
}
