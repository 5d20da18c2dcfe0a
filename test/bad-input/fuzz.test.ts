/** The fuzzer, for a moment: sixty runs of each target, always the same ones. `npm run fuzz` goes on as long as one likes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { changed, randomNumbers } from '../../scripts/fuzz/mutate.ts';
import { TARGETS } from '../../scripts/fuzz/targets.ts';

const RUNS = 60;

describe('the fuzzer', () => {
  it('finds nothing in a moment, and reaches what its seeds did not', () => {
    // Coverage of this run would take the counts.
    const { NODE_V8_COVERAGE: _, ...env } = process.env;
    const args = ['--import', 'tsx', 'scripts/fuzz.ts', '--runs', String(RUNS)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    assert.equal(status, 0, stdout + stderr);
    for (const { name } of TARGETS) {
      const [, runs, more] =
        new RegExp(`^${name}: (\\d+) runs, .*, (\\d+) more`, 'm').exec(stdout) ?? [];
      assert.equal(runs, String(RUNS), stdout);
      assert.ok(Number(more) > 0, name);
    }
  }).timeout(300_000);

  it('changes texts in the same way for the same seed', () => {
    const texts = ['# Plan\n\n- a\n', 'kind: dr-plan\n'];
    const some = (seed: number) => {
      const random = randomNumbers(seed);
      return Array.from({ length: 50 }, () => changed(texts, random, ['TBD', '```\n']));
    };
    assert.deepEqual(some(1), some(1));
    assert.notDeepEqual(some(1), some(2));
    assert.ok(new Set(some(1)).size > 40);
  });
});
