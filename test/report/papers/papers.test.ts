/** Whoever changes what a paper says sees it among the changes: the papers are written by `npm run generate`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PAPERS } from './papers.ts';

describe('the papers made of documents', () => {
  for (const [file, write] of Object.entries(PAPERS)) {
    it(`are as ${file} shows`, () => {
      assert.equal(write(), readFileSync(new URL(file, import.meta.url), 'utf8'));
    });
  }
});
