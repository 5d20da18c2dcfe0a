/** The command line that starts VS Code on the desktop is made of options that VS Code knows. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { desktopArguments } from '../../scripts/host/desktop-host.ts';
import { serverBuild } from '../../scripts/host/pinned.ts';

describe('the command line for the desktop', () => {
  it('names only options of VS Code', async () => {
    const options = desktopArguments({ workspace: 'folder', tests: 'tests.cjs' }, 'beside')
      .filter((word) => word.startsWith('--'))
      .map((word) => word.slice(2).replace(/=.*/, ''));
    assert.ok(options.length > 5);

    // The server build carries the same table of options, to hand them on to a desktop.
    const program = readFileSync(`${await serverBuild()}/out/server-cli.js`, 'utf8');
    // Chromium's own switches are not all in the table; these are.
    const unknown = options.filter(
      (option) => !new RegExp(`["{,]"?${option}"?:\\{type:`).test(program),
    );
    assert.deepEqual(unknown, []);
  });
});
