/** How VS Code on the desktop is started: shown with a program that only tells what it was given. */

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/host/cache.ts';
import { desktopHost } from '../../scripts/host/desktop-host.ts';

/** Stands in for VS Code: runs the test module as VS Code does, and tells its own arguments. */
const STAND_IN = `#!/usr/bin/env node
const { createRequire } = require('node:module');
const words = process.argv.slice(2);
const valueOf = (name) => words.find((word) => word.startsWith('--' + name + '='))?.split('=')[1];
console.log(JSON.stringify({ words, electron: process.env.ELECTRON_RUN_AS_NODE }));
createRequire(__filename)(valueOf('extensionTestsPath')).run().then(
  () => process.exit(0),
  () => process.exit(7),
);
`;

describe('the desktop host', () => {
  let home: string;
  let program: string;

  before(() => {
    home = realpathSync(mkdtempSync(join(tmpdir(), 'desktop-test-')));
    program = join(home, 'code');
    writeFileSync(program, STAND_IN, { mode: 0o755 });
    writeFileSync(join(home, 'passing.cjs'), `exports.run = async () => console.log('ran');`);
    writeFileSync(join(home, 'failing.cjs'), `exports.run = async () => { throw new Error(); };`);
  });

  after(() => rmSync(home, { recursive: true }));

  it('opens a copy of the workspace with the extension and the tests', async () => {
    const { code, lines, told } = await start('passing.cjs');
    assert.equal(code, 0);
    assert.ok(lines.includes('ran'));
    const [workspace = '', ...options] = told.words;
    assert.match(workspace, /[\\/]examples$/);
    assert.notEqual(workspace, `${root}/examples`);
    assert.ok(options.includes(`--extensionDevelopmentPath=${root}`));
    assert.ok(options.includes(`--extensionTestsPath=${join(home, 'passing.cjs')}`));
    assert.ok(options.includes('--disable-workspace-trust'));
    assert.ok(options.some((option) => option.startsWith('--user-data-dir=')));
    assert.equal(told.electron, '');
    assert.ok(!existsSync(workspace), 'the copy is still there');
  });

  it('hands on the exit code of failing tests', async () => {
    assert.equal((await start('failing.cjs')).code, 7);
  });

  it('opens a folder in Restricted Mode when asked to', async () => {
    const { told } = await start('passing.cjs', false);
    assert.ok(!told.words.includes('--disable-workspace-trust'));
  });

  async function start(
    tests: string,
    trusted = true,
  ): Promise<{ code: number; lines: string[]; told: { words: string[]; electron: string } }> {
    const lines: string[] = [];
    const code = await desktopHost(
      {
        workspace: `${root}/examples`,
        tests: join(home, tests),
        trusted,
        onLine: (line) => lines.push(line),
      },
      program,
    );
    return { code, lines, told: JSON.parse(lines[0] ?? '') };
  }
});
