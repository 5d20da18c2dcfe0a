/** Facts are read once for each runbook, and again once they were let go. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { analyse } from '../../../src/core/analyse.ts';
import { forgetFacts, perRunbook } from '../../../src/core/facts/per-runbook.ts';

describe('facts of runbooks', () => {
  const analysed = (text: string) => analyse('a.md', 'a.md', text, catalogue);

  it('are read once, each reader for itself', () => {
    const read: string[] = [];
    const titles = perRunbook(({ title }) => {
      read.push('title');
      return title?.value;
    });
    const sizes = perRunbook(({ source }) => {
      read.push('size');
      return source.text.length;
    });
    const [one, other] = [analysed('# One\n'), analysed('# Other\n')];
    for (let round = 0; round < 2; round += 1) {
      assert.equal(titles(one.runbook), 'One');
      assert.equal(titles(other.runbook), 'Other');
      assert.equal(sizes(one.runbook), 6);
    }
    assert.deepEqual(read, ['title', 'title', 'size']);
  });

  it('are read anew after they were let go, and those of others are not', () => {
    const read: (string | undefined)[] = [];
    const titles = perRunbook(({ title }) => {
      read.push(title?.value);
      return title;
    });
    const [one, other] = [analysed('# One\n'), analysed('# Other\n')];
    for (const { runbook } of [one, other]) titles(runbook);
    forgetFacts(one);
    for (const { runbook } of [one, other, one]) titles(runbook);
    assert.deepEqual(read, ['One', 'Other', 'One']);
  });
});
