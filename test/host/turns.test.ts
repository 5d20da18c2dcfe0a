/** Readings of one file that end in another order than they began. */
import assert from 'node:assert/strict';
import { openTurns } from '../../src/vscode/turns.ts';

describe('readings of a file', () => {
  it('count when they were begun last, in whatever order they end', () => {
    const turns = openTurns();
    const early = turns.begin('plan.md');
    const late = turns.begin('plan.md');
    const other = turns.begin('restore.md');
    assert.equal(late.isLast(), true);
    late.end();
    assert.equal(early.isLast(), false);
    early.end();
    assert.equal(other.isLast(), true);
  });

  it('leave a later one alone when they end', () => {
    const turns = openTurns();
    const early = turns.begin('plan.md');
    const late = turns.begin('plan.md');
    early.end();
    assert.equal(late.isLast(), true);
  });

  it('no longer count when the file is gone, until it is read again', () => {
    const turns = openTurns();
    const before = turns.begin('docs/plan.md');
    const other = turns.begin('notes.md');
    turns.forget((key) => key.startsWith('docs/'));
    assert.equal(before.isLast(), false);
    assert.equal(other.isLast(), true);
    assert.equal(turns.begin('docs/plan.md').isLast(), true);
  });
});
