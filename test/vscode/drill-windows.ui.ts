/** A drill whose extension host is killed, and one that two windows of a workspace keep together. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { type Host, openWorkbench } from '../../scripts/host/host.ts';
import {
  openFile,
  openViewContainer,
  panelPage,
  runCommand,
} from '../../scripts/host/workbench.ts';
import { answerEnd, begin, DRILLED, tick } from './drill-acts.ts';
import { withWindow } from './window.ts';

describe('a drill whose extension host is killed', () => {
  it('goes on in the next one, and loses neither what was saved nor what could not be', () =>
    atRunbook('drill-killed', async ({ page, workspace }) => {
      const panel = await begin(page, 'restore.md', 'Restore drill');
      await tick(panel, 'Stop the writers');
      const report = await reported(workspace);
      // From here on the report cannot be written: nothing can be where a folder is.
      rmSync(report);
      mkdirSync(report);
      await tick(panel, 'Load the dump');
      await panel.getByText('could not be written').waitFor();
      const started = await timesIn(panel);

      await until(() => extensionHosts().length === 1);
      process.kill(extensionHosts()[0] ?? assert.fail(), 'SIGKILL');
      await again(page);
      await shows(panel, 'Stop the writers', true);
      await shows(panel, 'Load the dump', true);
      await shows(panel, 'Tell the desk', false);
      assert.deepEqual(await timesIn(panel), started);
      rmSync(report, { recursive: true });
      await until(
        () => isFile(report) && readFileSync(report, 'utf8').includes('2. Load the dump'),
      );
      await tick(panel, 'Tell the desk');
      await until(() => /3\. Tell the desk \| \d/.test(readFileSync(report, 'utf8')));
      const text = readFileSync(report, 'utf8');
      assert.match(text, /1\. Stop the writers \| \d/);
      assert.match(text, /2\. Load the dump \| \d/);
    }));
});

describe('a drill in two windows', () => {
  it('has the ticks of both, and ends in both', () =>
    atRunbook('drill-two', async ({ page, workspace }) => {
      const first = await begin(page, 'restore.md', 'Restore drill');
      await tick(first, 'Stop the writers');
      const report = await reported(workspace);

      const other = await page.context().newPage();
      await openWorkbench(other, page.url(), { workspace });
      await openFile(other, 'restore.md');
      await runCommand(other, 'DR Runbook: Show the Runbook as a List of Steps');
      const second = panelPage(other);
      await shows(second, 'Stop the writers', true);
      await tick(second, 'Load the dump');
      await page.bringToFront();
      await shows(first, 'Load the dump', true);
      await tick(first, 'Tell the desk');
      await until(() => /3\. Tell the desk \| \d/.test(readFileSync(report, 'utf8')));
      const text = readFileSync(report, 'utf8');
      assert.match(text, /1\. Stop the writers \| \d/);
      assert.match(text, /2\. Load the dump \| \d/);
      assert.equal(reportsIn(workspace).length, 1, 'one report for both');

      await answerEnd(page, first);
      await until(() => /status: active/.test(readFileSync(report, 'utf8')));
      await other.bringToFront();
      await other.getByText('The drill was ended in another window.').first().waitFor();
      await second.getByRole('timer').waitFor({ state: 'hidden' });
      assert.equal(reportsIn(workspace).length, 1);
    }));
});

async function atRunbook(name: string, body: (host: Host) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dr-runbook-drill-'));
  writeFileSync(join(folder, 'restore.md'), DRILLED);
  try {
    await withWindow(name, { host: 'node', workspace: folder }, body);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Also of steps that are scrolled away, which have no inner text. */
function timesIn(panel: FrameLocator): Promise<string[]> {
  return panel.getByText(/^done at /).allTextContents();
}

async function shows(panel: FrameLocator, step: string, checked: boolean): Promise<void> {
  await panel.getByRole('checkbox', { name: step, checked }).waitFor({ timeout: 90_000 });
}

/** Waits until the editor has noticed that its host is gone, and loads the window anew, as a person would. */
async function again(page: Page): Promise<void> {
  await page.getByText('There is no data provider registered').first().waitFor();
  await page.reload();
  await openViewContainer(page, 'DR Runbook');
}

/** The processes of extension hosts that this process has started, by way of the server. */
function extensionHosts(): number[] {
  const all = new Map(processes().map((each) => [each.id, each]));
  const isOurs = (id: number): boolean => {
    const parent = all.get(id)?.parent;
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  return [...all.values()].flatMap(({ id, words }) =>
    words.includes('--type=extensionHost') && isOurs(id) ? [id] : [],
  );
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly words: string;
}

/** As Linux tells without a tool; elsewhere `ps` is always there. */
function processes(): readonly Process[] {
  if (!existsSync('/proc/self/stat')) {
    const rows = execFileSync('ps', ['-axo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
    return rows.map((row) => {
      const [id, parent, ...words] = row.trim().split(/\s+/);
      return { id: Number(id), parent: Number(parent), words: words.join(' ') };
    });
  }
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the program, in brackets, may hold anything.
      const [, , parent] = stat.slice(stat.lastIndexOf(')')).split(' ');
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return [{ id: Number(name), parent: Number(parent), words }];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}

function reportsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('drill-'));
}

/** The path of the report, once it is there. */
async function reported(folder: string): Promise<string> {
  await until(() => reportsIn(folder).length > 0);
  return join(folder, reportsIn(folder)[0] ?? '');
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

async function until(look: () => boolean): Promise<void> {
  for (let tries = 0; tries < 900; tries += 1) {
    if (look()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail('It never came true.');
}
