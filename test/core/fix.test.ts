/** Edits and fixes: applied in order, and never two that touch. */
import assert from 'node:assert/strict';
import type { Diagnostic, Edit, Fix } from '../../src/core/finding.ts';
import { applyEdits, compatibleFixes } from '../../src/core/fix.ts';

const edit = (start: number, end: number, newText: string): Edit => ({
  span: { start, end },
  newText,
});

describe('edits', () => {
  it('apply in the order of the text', () => {
    assert.equal(
      applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 1, 'A'), edit(2, 2, '-')]),
      'Ab-cdEf',
    );
  });

  it('leave out what overlaps or lies outside', () => {
    assert.equal(applyEdits('abc', [edit(0, 2, 'x'), edit(1, 3, 'y'), edit(2, 9, 'z')]), 'xc');
  });
});

describe('fixes that go together', () => {
  const fix = (...edits: Edit[]): Fix => ({ title: 'x', safe: true, edits });
  const diagnostic = (...fixes: Fix[]): Diagnostic => ({
    rule: 'r',
    severity: 'error',
    message: 'm',
    uri: '',
    span: { start: 0, end: 0 },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    related: [],
    docs: '',
    fixes,
  });

  it('are the first wanted ones that do not touch each other', () => {
    const first = fix(edit(0, 3, 'x'));
    const overlapping = fix(edit(2, 4, 'y'));
    const later = fix(edit(5, 5, 'z'));
    const samePlace = fix(edit(5, 5, 'w'));
    const unsafe: Fix = { ...fix(edit(9, 9, 'u')), safe: false };
    const all = [first, overlapping, later, samePlace, unsafe].map((each) => diagnostic(each));
    assert.deepEqual(
      compatibleFixes(all, ({ safe }) => safe),
      [first, later],
    );
  });

  it('count an equal fix once', () => {
    const all = [diagnostic(fix(edit(1, 2, ''))), diagnostic(fix(edit(1, 2, '')))];
    assert.equal(compatibleFixes(all, () => true).length, 1);
  });
});
