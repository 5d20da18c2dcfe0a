/** What the readers of facts read: of texts in many wordings, and of the tuning half of the conformance set. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { read } from './facts.ts';
import { readings } from './readings.ts';
import { tuningHalf, whatIsRead, wordingsIn } from './wordings.ts';

const here = new URL('.', import.meta.url);

for (const name of readdirSync(new URL('wordings/', here))) {
  describe(`what is read of ${name.replace('.txt', '')}`, () => {
    const file = readFileSync(new URL(`wordings/${name}`, here), 'utf8');
    for (const wording of wordingsIn(file)) {
      it(wording.text.slice(0, 80), () => assert.deepEqual(whatIsRead(wording), wording.below));
    }
  });
}

describe('what is read of the conformance set', () => {
  const known = new Map(
    readFileSync(new URL('conformance.txt', here), 'utf8')
      .split(/^## /m)
      .map((part) => part.trim().split('\n'))
      .map(([path = '', ...lines]) => [path, lines]),
  );
  for (const { id, path, text } of tuningHalf()) {
    it(id, () => {
      const { runbook } = read(text, path);
      assert.deepEqual(readings(runbook, undefined), known.get(id));
    });
  }
});
