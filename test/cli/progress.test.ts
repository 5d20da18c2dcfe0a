/** The line on the terminal while files are looked for: only after a second, only there, and gone at the end. */
import assert from 'node:assert/strict';
import { openProgress } from '../../src/cli/progress.ts';
import { BARE_PLAN } from './documents.ts';
import { inFolder, run } from './scenario.ts';

/** A place with a clock that the test turns, and all that was shown; `''` when the line was erased. */
function place() {
  const shown: string[] = [];
  let time = 5000;
  return {
    shown,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    now: () => time,
    show: (line: string) => {
      shown.push(line);
    },
    erase: () => {
      shown.push('');
    },
  };
}

describe('progress', () => {
  it('says nothing of what takes less than a second', () => {
    const here = place();
    const progress = openProgress(here);
    for (let at = 0; at < 500; at += 1) progress.step('found');
    here.wait(999);
    progress.step('read');
    progress.end();
    assert.deepEqual(here.shown, []);
  });

  it('counts what was found and what was read, not more often than can be read, and erases the line', () => {
    const here = place();
    const progress = openProgress(here);
    progress.step('found');
    here.wait(1000);
    progress.step('found');
    progress.step('found');
    here.wait(100);
    progress.step('read');
    progress.end();
    progress.end();
    assert.deepEqual(here.shown, [
      'Looking for runbooks: 2 files found',
      'Reading: 1 of 3 files',
      '',
    ]);
  });

  it('leaves no mark where the standard error is no terminal', () =>
    inFolder({ 'plan.md': BARE_PLAN }, (folder) => {
      assert.equal(run(folder, ['check']).stderr, '');
    }));
});
