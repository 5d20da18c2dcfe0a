/** Runs the tests that look at VS Code from outside, through its page: the files `*.ui.ts`. */

import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';
import type { Counts } from '../../scripts/testing/counts.ts';
import { listen } from './events.ts';
import { FOLDER } from './page-tests.ts';
import { tallyOf } from './tally.ts';
import { beginTest } from './window.ts';

/** Runs the tests of these files in one browser. */
export async function runUi(names: readonly string[], grep: string): Promise<Counts> {
  const tally = tallyOf(`The pages of VS Code: ${names.join(', ')}`);
  const mocha = new Mocha({
    ui: 'bdd',
    // Every wait has an end of its own, and says what it waited for; what is done in a window has one as well.
    timeout: 400_000,
    // A page is now and then slower than a click; what had to be tried again is said.
    retries: 1,
    forbidOnly: true,
    forbidPending: true,
    reporter: class {
      constructor(runner: Mocha.Runner) {
        listen(runner, tally.event);
      }
    } as unknown as Mocha.ReporterConstructor,
    ...(grep === '' ? {} : { grep: new RegExp(grep) }),
  });
  mocha.suite.beforeEach(function () {
    beginTest(this.currentTest?.fullTitle() ?? '');
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const name of names) {
    // mocha itself would load a second copy of every module, with a browser that no one closes.
    await import(pathToFileURL(`${FOLDER}/${name}.ts`).href);
  }
  await new Promise<void>((resolve) => {
    mocha.run(() => resolve());
  });
  return tally.close(grep !== '');
}
