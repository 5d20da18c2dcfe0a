/** Names that hold while other things come, go and move. */
import assert from 'node:assert/strict';
import { hash, namer, sectionNames } from '../../../src/core/features/identity.ts';
import { parse } from '../../../src/core/parse.ts';
import { sourceText } from '../../../src/core/text.ts';

describe('names', () => {
  // What its author publishes of cyrb53. A drill that an older release has begun knows its steps by such names.
  for (const [text, known] of [
    ['a', 7929297801672961],
    ['b', 8684336938537663],
    ['revenge', 4051478007546757],
    ['revenue', 8309097637345594],
  ] as const) {
    it(`are the known ones: ${text}`, () => assert.equal(hash(text), known));
  }

  it('are the same for equal texts but for the order, whatever comes between', () => {
    const name = namer();
    const [one, other, again, third] = ['one', 'other', 'one', 'one'].map(name);
    assert.deepEqual([again, third], [`${one}.2`, `${one}.3`]);
    assert.notEqual(one, other);
    assert.equal(namer()('one'), one);
  });

  it('of sections stand for the headings around them, and for nothing beside those', () => {
    const before = '# Plan\n\n## Restore\n\n### Check\n\n## Return\n\n### Check\n';
    const [plan, restore, inRestore, back, inReturn] = names(before);
    assert.notEqual(inRestore, inReturn);
    const after = names('# Plan\n\n## New\n\n## Return\n\n### Check\n\n## Restore\n\n### Check\n');
    assert.deepEqual(after.slice(2), [back, inReturn, restore, inRestore]);
    assert.equal(after[0], plan);
    assert.notEqual(names(before.replace('# Plan', '# Other'))[1], restore);
    const second = names('# One\n\n# Two\n\n# Three\n').at(-1);
    assert.equal(names('# One\n\n# Else\n\n# Three\n').at(-1), second);
  });
});

/** Of the sections that have a heading. */
function names(text: string): readonly number[] {
  const runbook = parse(sourceText('plan.md', text), 'plan.md');
  return sectionNames(runbook).filter((_, index) => runbook.sections[index]?.heading);
}
