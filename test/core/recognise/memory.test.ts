/** Sentences that come again: what is remembered of them is what would be found anew. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { parse } from '../../../src/core/parse.ts';
import { compileLexicon, type Lexicon } from '../../../src/core/recognise/lexicon.ts';
import { recognise } from '../../../src/core/recognise/recognise.ts';
import { sourceText } from '../../../src/core/text.ts';

const SAID = `Backups of the orders database run every night at 02:00 with restic to s3://copies-example/orders.
They are kept for 90 days. Tested on 2026-03-04: restored on db-2 in 40 minutes.
`;

const FIRST = `# Recover the orders service\n\n## Backups\n\n${SAID}`;

/** The same sentences behind others, as steps and in a cell. */
const SECOND = `# Orders\n\nSomething else is said here first, on 6 May 2026.\n\n## Copies\n\n${SAID}
1. They are kept for 90 days.

| Copy | How long |
| --- | --- |
| They are kept for 90 days. | Nobody knows. |
`;

describe('the memory of sentences', () => {
  const fresh = () => compileLexicon(catalogue.practices);

  it('finds the same the second and the third time', () => {
    const lexicon = fresh();
    const first = found(lexicon, FIRST);
    assert.ok(first.hits.length > 0);
    assert.deepEqual(found(lexicon, FIRST), first);
    assert.deepEqual(found(lexicon, FIRST), first);
  });

  it('finds the same where a sentence stands elsewhere', () => {
    const lexicon = fresh();
    for (let time = 0; time < 3; time += 1) found(lexicon, FIRST);
    assert.deepEqual(found(lexicon, SECOND), found(fresh(), SECOND));
  });

  it('remembers a sentence that comes a second time, and no other', () => {
    const lexicon = fresh();
    const known = (text: string) =>
      recognise(read(text), lexicon).reading.words.known.filter((one) => one?.facts).length;
    assert.equal(known(FIRST), 0);
    assert.equal(known(FIRST), 5);
    assert.equal(known(`${FIRST}\nA sentence that was never said.\n`), 5);
  });

  it('forgets before it grows without end', () => {
    const lexicon = fresh();
    found(lexicon, FIRST);
    found(lexicon, FIRST);
    const twice = (at: number) => `A copy ${at} of the plan is here.\n\n`.repeat(2);
    for (let from = 0; from < 8_000; from += 2_000) {
      const text = Array.from({ length: 2_000 }, (_, at) => twice(from + at)).join('');
      recognise(read(text), lexicon);
    }
    assert.ok(lexicon.memory.size > 0);
    assert.ok(lexicon.memory.size <= 60_000, `${lexicon.memory.size} words are kept`);
    assert.deepEqual(found(lexicon, FIRST), found(fresh(), FIRST));
  });
});

function read(text: string) {
  return parse(sourceText('plan.md', text), 'plan.md');
}

function found(lexicon: Lexicon, text: string) {
  const { coverage, hits, reading } = recognise(read(text), lexicon);
  return {
    coverage: [...coverage],
    facts: reading.words.atoms,
    hits: hits.map(({ phrase, sentence, from, to }) => [phrase.number, sentence, from, to]),
  };
}
