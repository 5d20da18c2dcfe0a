/**
 * Beside Red Hat's YAML extension, which comes from the marketplace alone: one under its name that does nothing stands
 * in for it, so that whatever is said of a YAML runbook is said by this extension.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { temporaryFolder } from '../../scripts/host/cache.ts';
import { run } from '../../scripts/host/child.ts';
import { node24, vsce } from '../../scripts/host/pinned.ts';
import { openFile, squiggles } from '../../scripts/host/workbench.ts';
import { eventually, withWindow } from './window.ts';

/** Five errors: `colour` is no key, and two keys are missing, which the schema tells; and three that it does not. */
const RESTORE = `apiVersion: dr-runbook/v1
kind: restore-procedure
metadata: {id: restore-shop, title: Restore shop, owner: dba, version: "1", last_reviewed: 2026-11-16}
spec:
  colour: red
  systems: [shop-db]
  steps:
    - {id: load, action: TBD, owner: dba}
`;

describe("beside Red Hat's YAML extension", () => {
  let home: ReturnType<typeof temporaryFolder>;
  let workspace: string;
  let other: string;

  before(async () => {
    home = temporaryFolder('other-yaml');
    workspace = join(home.path, 'workspace');
    mkdirSync(workspace);
    for (const name of ['open', 'closed']) {
      writeFileSync(join(workspace, `${name}.runbook.yaml`), RESTORE);
    }
    other = await standIn(join(home.path, 'other'));
  });

  after(() => home.remove());

  it('tells what breaks the schema where it is not there', () =>
    withWindow('other-yaml-absent', { host: 'node', workspace }, async ({ page }) => {
      await errorsAre(page, 5 + 5);
      assert.equal(await marked(page, 'colour'), true);
    }));

  it('leaves that to it in open files, and tells it of those that it does not look at', () => {
    const options = { host: 'node', workspace, others: [other] } as const;
    return withWindow('other-yaml-there', options, async ({ page }) => {
      await errorsAre(page, 3 + 5);
      assert.equal(await marked(page, 'colour'), false);
    });
  });
});

/** The package of an extension that bears its name and does nothing. */
async function standIn(folder: string): Promise<string> {
  mkdirSync(folder);
  const manifest = {
    name: 'vscode-yaml',
    publisher: 'redhat',
    version: '1.0.0',
    engines: { vscode: '^1.101.0' },
    main: './main.js',
    activationEvents: ['onLanguage:yaml'],
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'README.md'), 'Stands in for another.\n');
  writeFileSync(join(folder, 'main.js'), 'exports.activate = () => {};\n');
  const file = join(folder, 'vscode-yaml.vsix');
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license'];
  const node = await node24();
  await run(node.program, [await vsce(), 'package', ...options, '--out', file], {
    cwd: folder,
    env: node.env,
  });
  return file;
}

/** So many in all that the status bar tells of, with one of the two files open. */
async function errorsAre(page: Page, wanted: number): Promise<void> {
  await openFile(page, 'open.runbook.yaml');
  await squiggles(page).first().waitFor();
  await eventually(async () => {
    const told = await page.locator('.statusbar [id="status.problems"]').innerText();
    assert.equal(Number(/\d+/.exec(told)?.[0]), wanted, told);
  });
}

/** Whether a line is underlined for an error below these words. */
async function marked(page: Page, words: string): Promise<boolean> {
  const line = await page.locator('.view-line').filter({ hasText: words }).first().boundingBox();
  const marks = await page.locator('.squiggly-error').all();
  const boxes = await Promise.all(marks.map((mark) => mark.boundingBox()));
  return boxes.some((box) => box && line && Math.abs(box.y - line.y) < line.height / 2);
}
