/** Whoever changes what is read, or said of a fault, sees it: the papers are written by `npm run generate`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { WRITTEN } from './written.ts';

describe('what is written down', () => {
  for (const [file, write] of Object.entries(WRITTEN)) {
    it(`is as ${file} shows`, () => {
      assert.equal(write(), readFileSync(new URL(file, import.meta.url), 'utf8'));
    });
  }
});
