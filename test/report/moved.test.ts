/** Documents of a baseline that have moved: by name, by what they quote, or by many findings. */
import assert from 'node:assert/strict';
import type { BaselineFinding } from '../../src/report/baseline.ts';
import { fingerprints } from '../../src/report/fingerprint.ts';
import { movedFiles } from '../../src/report/moved.ts';
import { checkedFile, type FindingDraft } from './outcomes.ts';

const TEXT = 'one two three four five six';
const quoting = (...words: readonly string[]): FindingDraft[] =>
  words.map((at) => ({ at, rule: 'placeholder-text' }));
const lacking = (...rules: readonly string[]): FindingDraft[] =>
  rules.map((rule) => ({ rule, state: 'missing' }));

type Documents = Readonly<Record<string, readonly FindingDraft[]>>;

/** Which documents are found elsewhere, as `new ← old`. */
function moves(before: Documents, now: Documents): readonly string[] {
  const known = Object.entries(before).flatMap(([path, drafts]): BaselineFinding[] =>
    fingerprints(checkedFile(path, TEXT, drafts)).map((fingerprint) => ({
      path,
      rule: 'x',
      severity: 'error',
      fingerprint,
    })),
  );
  const files = Object.entries(now).map(([path, drafts]) => checkedFile(path, TEXT, drafts));
  const found = movedFiles(known, files, (path) => !(path in now));
  return [...found].map(([to, from]) => `${to} ← ${from}`).sort();
}

describe('documents that have moved', () => {
  const cases: readonly (readonly [why: string, Documents, Documents, readonly string[]])[] = [
    [
      'have the same name, and half of their findings',
      { 'a/plan.md': lacking('p', 'q') },
      { 'b/plan.md': lacking('p', 'r') },
      ['b/plan.md ← a/plan.md'],
    ],
    [
      'have more than a third of their findings',
      { 'a/plan.md': lacking('p', 'q', 'r') },
      { 'b/plan.md': lacking('p') },
      [],
    ],
    ['have some of them', { 'a/plan.md': lacking('p') }, { 'b/plan.md': lacking('q') }, []],
    [
      'quote the same text under another name',
      { 'plan.md': quoting('one', 'two') },
      { 'new.md': quoting('one') },
      ['new.md ← plan.md'],
    ],
    [
      'lack the same of what many lack, which says nothing',
      { 'plan.md': lacking('p', 'q', 'r', 's') },
      { 'new.md': lacking('p', 'q', 'r', 's') },
      [],
    ],
    [
      'lack so much that it is the same document',
      { 'plan.md': lacking('p', 'q', 'r', 's', 't') },
      { 'new.md': lacking('p', 'q', 'r', 's', 't') },
      ['new.md ← plan.md'],
    ],
    [
      'are gone from where they were',
      { 'plan.md': quoting('one') },
      { 'plan.md': [], 'new.md': quoting('one') },
      [],
    ],
    [
      'are where the baseline knows of nothing',
      { 'plan.md': quoting('one'), 'new.md': quoting('two') },
      { 'new.md': quoting('one', 'two') },
      [],
    ],
    [
      'share most folders with where they were',
      { 'x/y/plan.md': quoting('one'), 'x/z/plan.md': quoting('one') },
      { 'n/plan.md': quoting('one'), 'n/z/plan.md': quoting('one') },
      ['n/plan.md ← x/y/plan.md', 'n/z/plan.md ← x/z/plan.md'],
    ],
    [
      'are each in one place',
      { 'a/plan.md': quoting('one'), 'b/plan.md': quoting('one') },
      { 'c/plan.md': quoting('one') },
      ['c/plan.md ← a/plan.md'],
    ],
  ];
  for (const [why, before, now, found] of cases) {
    it(why, () => assert.deepEqual(moves(before, now), found));
  }
});
