/** What is shipped as data knows as much as what it was made of. */
import assert from 'node:assert/strict';
import { knowledgeOf } from '../scripts/knowledge.ts';
import { catalogue } from '../src/catalogue.generated.ts';
import { analyse } from '../src/core/analyse.ts';
import { type Knowledge, makeCatalogue } from '../src/core/catalogue.ts';
import { readExample } from '../src/core/example.ts';
import { compileLexicon, extendLexicon } from '../src/core/recognise/lexicon.ts';
import { tablesToBytes } from '../src/core/recognise/tables-file.ts';

const shipped: Knowledge = {
  ...JSON.parse(JSON.stringify(knowledgeOf(catalogue))),
  phrases: tablesToBytes(catalogue.lexicon.book.tables, 'packed'),
};

describe('the knowledge that is shipped', () => {
  it('holds no phrase and no example as it is written', () => {
    for (const { signals, examples, falseFriends } of shipped.practices) {
      assert.deepEqual([examples, falseFriends, signals.en.topics], [[], [], []]);
    }
  });

  it('finds in every example what the practices themselves find', () => {
    const other = makeCatalogue(shipped, catalogue.rules);
    for (const text of examples()) {
      const { coverage, recognition } = analyse('a.md', 'a.md', text, other);
      const whole = analyse('a.md', 'a.md', text, catalogue);
      assert.deepEqual([...coverage], [...whole.coverage], text);
      assert.deepEqual(recognition, whole.recognition, text);
    }
  });

  it('takes on more practices as if they had been compiled with the others', () => {
    const { practices } = catalogue;
    const half = practices.slice(0, practices.length >> 1);
    const extended = { ...catalogue, lexicon: extendLexicon(compileLexicon(half), practices) };
    for (const text of examples()) {
      const { coverage } = analyse('a.md', 'a.md', text, extended);
      assert.deepEqual([...coverage], [...analyse('a.md', 'a.md', text, catalogue).coverage], text);
    }
  });
});

function examples(): string[] {
  return catalogue.practices.flatMap((practice) =>
    practice.examples.map(({ text }) => readExample(text).text),
  );
}
