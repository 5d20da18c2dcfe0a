/** Whoever changes what is read in documents sees it among the changes: the readings are written by `npm run generate`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { casesIn, whatIsSaid } from '../cases.ts';
import { READINGS, sayRead, written } from './readings.ts';

for (const [file, readings] of Object.entries(READINGS)) {
  describe(`the readings of ${file}`, () => {
    const kept = readFileSync(new URL(file, import.meta.url), 'utf8');

    it('have each a title of its own', () => {
      assert.equal(new Set(readings.map(({ title }) => title)).size, readings.length);
    });

    for (const reading of readings) {
      it(reading.title, () => {
        const [, ...rest] = kept.split(`\n## ${reading.title}\n`);
        const said = rest.join('').split('\n\n## ')[0]?.trimEnd();
        assert.equal(written(reading).trim(), `## ${reading.title}\n${said}`);
      });
    }
  });
}

const folder = new URL('cases/', import.meta.url);

for (const file of readdirSync(folder)) {
  describe(`the reading of ${file}`, () => {
    for (const one of casesIn(readFileSync(new URL(file, folder), 'utf8'))) {
      it(one.name, () => {
        assert.deepEqual(whatIsSaid(one, sayRead), one.said);
      });
    }
  });
}
