/** Whoever changes what an editor offers sees it: `npm run generate` writes it down. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { OFFERED } from './offered.ts';

describe('what an editor offers', () => {
  for (const [file, write] of Object.entries(OFFERED)) {
    it(`is as ${file} shows`, () => {
      const known = readFileSync(new URL(`offered/${file}`, import.meta.url), 'utf8');
      assert.equal(write(), known);
    });
  }
});
