/** Runs mocha inside an extension host. The bundle of a run begins with this module and exports its `run`. */

import 'mocha/mocha.js';
import { encode, listen, type TestEvent } from './events.ts';

/** The `--grep` of the run, put in when it is bundled. */
declare const TEST_GREP: string;

// The browser build serves every host: the web one has no Node, and the bundle needs no node_modules.
mocha.setup({
  ui: 'bdd',
  // Longer than the few waits of a test together: those say what they waited for.
  timeout: 300_000,
  // An editor on a busy machine is now and then slower than a test; what had to be tried again is said.
  retries: 1,
  forbidOnly: true,
  forbidPending: true,
  color: false,
});

/** Runs the suites that the bundle holds. Rejects when one fails, which VS Code turns into an exit code. */
export function run(): Promise<void> {
  mocha.reporter(EventReporter as unknown as Mocha.ReporterConstructor);
  if (TEST_GREP !== '') {
    mocha.grep(new RegExp(TEST_GREP));
  }
  return new Promise((resolve, reject) => {
    // The instance's own `run` reads the address of a page, and not every host is one.
    Mocha.prototype.run.call(mocha, (failures) => {
      if (failures > 0) {
        reject(new Error(`${failures} failing`));
      } else {
        resolve();
      }
    });
  });
}

/** mocha wants a class. */
class EventReporter {
  constructor(runner: Mocha.Runner) {
    let number = 0;
    listen(runner, (event: TestEvent) => {
      number += 1;
      console.log(encode(event, number));
    });
  }
}
