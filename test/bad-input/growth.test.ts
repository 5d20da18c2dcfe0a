/** The work on hostile texts grows with their length, and not with its square: counted in blocks, not in seconds. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { GENERATORS } from './generators.ts';

/** Of a text four times as long: twice 2.6 times, where what is linear has 4 and what is quadratic 16. */
const MOST_GROWTH = 2.6 ** 2;

describe('the work on bad input', () => {
  it('grows no faster than the text', () => {
    const script = fileURLToPath(new URL('count-growth.ts', import.meta.url));
    // Coverage of this run would take the counts.
    const { NODE_V8_COVERAGE: _, ...env } = process.env;
    const output = execFileSync(process.execPath, ['--import', 'tsx', script], {
      encoding: 'utf8',
      env,
    });
    const growth = Object.entries(JSON.parse(output) as Record<string, number>);
    assert.ok(growth.length >= 1.9 * GENERATORS.length, `${growth.length} were counted`);
    assert.deepEqual(
      growth.filter(([, times]) => !(times <= MOST_GROWTH)),
      [],
    );
  }).timeout(300_000);
});
