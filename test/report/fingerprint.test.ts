/** Fingerprints: the same finding keeps its name, and no two share one. */
import assert from 'node:assert/strict';
import { fingerprints } from '../../src/report/fingerprint.ts';
import { checkedFile } from './outcomes.ts';

const TEXT = '# Plan\n\n1. Owner: TBD\n2. Phone: TBC\n';
const DRAFTS = [
  { at: 'TBD', rule: 'placeholder-text' },
  { at: 'TBC', rule: 'placeholder-text' },
  { at: 'Plan', rule: 'restore-drill', state: 'missing' },
] as const;

const before = fingerprints(checkedFile('a.md', TEXT, DRAFTS));

describe('fingerprints', () => {
  it('survive lines that come, go, move and are indented or numbered anew', () => {
    const moved = '# Recovery Plan\n\nNew words.\n\n1. Phone: TBC\n   3. Owner:  TBD\n';
    assert.deepEqual(fingerprints(checkedFile('a.md', moved, DRAFTS)), before);
  });

  it('differ by the text, the rule and the file', () => {
    const changed = TEXT.replace('Owner', 'Deputy');
    const [first, second] = fingerprints(checkedFile('a.md', changed, DRAFTS));
    assert.notEqual(first, before[0]);
    assert.equal(second, before[1]);
    const [other] = fingerprints(checkedFile('a.md', TEXT, [{ at: 'TBD', rule: 'hedged' }]));
    assert.notEqual(other, before[0]);
    assert.notEqual(fingerprints(checkedFile('b.md', TEXT, DRAFTS))[0], before[0]);
  });

  it('are unique in a file, also where everything is the same', () => {
    const drafts = Array.from({ length: 300 }, () => ({ at: 'TBD' }));
    assert.equal(new Set(fingerprints(checkedFile('a.md', TEXT, drafts))).size, 300);
  });

  it('do not collide over many lines that are nearly the same', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `Call ${at} TBD`);
    const names = lines.map((line) => fingerprints(checkedFile('a.md', line, [{ at: 'TBD' }]))[0]);
    assert.equal(new Set(names).size, lines.length);
  });
});
