/** Runs the tests that look at VS Code from outside, through its page: the files `*.ui.ts`. */

import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';
import { root } from '../../scripts/host/cache.ts';
import { listen } from './events.ts';
import { type Counts, tallyOf } from './tally.ts';

export async function runUi(grep: string): Promise<Counts> {
  const folder = `${root}/test/vscode`;
  const tally = tallyOf('The pages of VS Code');
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 90_000,
    // A page is now and then slower than a click; what had to be tried again is said.
    retries: 1,
    forbidOnly: true,
    forbidPending: true,
    reporter: class {
      constructor(runner: Mocha.Runner) {
        listen(runner, tally.event);
        runner.on('retry', (test, error) => {
          console.log(`    ↻ ${test.title}, once more after: ${error.message}`);
        });
      }
    } as unknown as Mocha.ReporterConstructor,
    ...(grep === '' ? {} : { grep: new RegExp(grep) }),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.ui.ts')) {
      // mocha itself would load a second copy of every module, with a browser that no one closes.
      await import(pathToFileURL(`${folder}/${file}`).href);
    }
  }
  await new Promise<void>((resolve) => {
    mocha.run(() => resolve());
  });
  return tally.close(grep !== '');
}
