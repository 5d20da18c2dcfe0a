/** What each rule says of the documents that it is to tell apart. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../../src/catalogue.generated.ts';
import { casesIn, whatIsSaid } from '../cases.ts';
import { sayingOf } from './cases.ts';

const folder = new URL('cases/', import.meta.url);

for (const file of readdirSync(folder)) {
  describe(`what ${file.replace('.txt', '')} says`, () => {
    const rule = catalogue.rules.find(({ id }) => `${id}.txt` === file);
    for (const one of casesIn(readFileSync(new URL(file, folder), 'utf8'))) {
      it(one.name, () => {
        assert.ok(rule);
        assert.deepEqual(whatIsSaid(one, sayingOf(rule)), one.said);
      });
    }
  });
}
