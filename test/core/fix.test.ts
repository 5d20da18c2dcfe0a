/** Edits and fixes: applied in order, and never two that touch. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic, Edit, Fix } from '../../src/core/finding.ts';
import {
  allFixes,
  applyEdits,
  compatibleFixes,
  composedEdits,
  preferredFix,
} from '../../src/core/fix.ts';
import { shares } from '../arbitrary-shares.ts';

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
    assert.equal(applyEdits('abc', [edit(2, 1, 'x')]), 'abc');
  });

  it('at one place insert before they replace', () => {
    assert.equal(applyEdits('abc', [edit(1, 2, 'B'), edit(1, 1, '-')]), 'a-Bc');
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

  it('may lie side by side, and wait where only one of several edits is in the way', () => {
    const first = fix(edit(0, 3, 'x'));
    const beside = fix(edit(3, 4, 'y'));
    const before = fix(edit(9, 10, 'b'));
    const ending = fix(edit(7, 9, 'e'));
    const partly = fix(edit(5, 6, 'p'), edit(2, 3, 'q'));
    const all = [first, beside, before, ending, partly].map((each) => diagnostic(each));
    assert.deepEqual(
      compatibleFixes(all, () => true),
      [first, beside, before, ending],
    );
  });

  it('are those that change something', () => {
    const only = fix(edit(1, 2, 'x'));
    assert.deepEqual(
      compatibleFixes([diagnostic(fix(), only)], () => true),
      [only],
    );
  });

  it('leave the choice among guesses to a person', () => {
    const safe = fix(edit(1, 2, 'x'));
    const guess: Fix = { ...fix(edit(1, 2, 'y')), safe: false };
    assert.equal(preferredFix([]), undefined);
    assert.equal(preferredFix([guess]), guess);
    assert.equal(preferredFix([guess, safe]), undefined);
    assert.equal(preferredFix([safe, guess]), safe);
  });

  it('count an equal fix once', () => {
    const all = [diagnostic(fix(edit(1, 2, ''))), diagnostic(fix(edit(1, 2, '')))];
    assert.equal(compatibleFixes(all, () => true).length, 1);
  });
});

describe('edits after edits', () => {
  /** Any number of edits that do not overlap, as places between 0 and 1 of a text. */
  const anyEdits = fc.array(fc.tuple(shares, fc.nat(3), fc.string({ maxLength: 4 })), {
    maxLength: 5,
  });

  const editsOf = (text: string, parts: readonly (readonly [number, number, string])[]): Edit[] => {
    const found: Edit[] = [];
    let from = 0;
    for (const [place, length, newText] of [...parts].sort(([a], [b]) => a - b)) {
      const start = Math.round(place * text.length);
      const end = Math.min(text.length, start + length);
      if (start < from || (start === from && found.length > 0)) continue;
      found.push(edit(start, end, newText));
      from = end;
    }
    return found;
  };

  it('are one list of edits to the first text, and touch no more', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), anyEdits, anyEdits, (text, a, b) => {
        const first = editsOf(text, a);
        const middle = applyEdits(text, first);
        const second = editsOf(middle, b);
        const both = composedEdits(first, second);
        assert.equal(applyEdits(text, both), applyEdits(middle, second));
        const removed = (edits: readonly Edit[]) =>
          edits.reduce((sum, { span }) => sum + span.end - span.start, 0);
        assert.ok(removed(both) <= removed(first) + removed(second), 'nothing else is replaced');
        for (const [at, { span }] of both.entries()) {
          assert.ok(span.start >= (both[at - 1]?.span.end ?? 0), 'in order, and apart');
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keep the order of insertions at one place', () => {
    const both = composedEdits([edit(1, 1, 'x')], [edit(2, 2, 'y')]);
    assert.deepEqual(both, [edit(1, 1, 'xy')]);
  });

  it('may be given in any order', () => {
    const [first, second] = [
      [edit(4, 5, 'E'), edit(0, 1, '')],
      [edit(2, 3, ''), edit(0, 0, '-')],
    ];
    assert.equal(applyEdits('abcdef', composedEdits(first, second)), '-bcEf');
  });
});

describe('all fixes of a text', () => {
  const found = (text: string, piece: string, newText: string): Diagnostic[] => {
    const start = text.indexOf(piece);
    if (start < 0) return [];
    const span = { start, end: start + piece.length };
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const fixes = [{ title: 'x', safe: true, edits: [{ span, newText }] }];
    return [
      {
        rule: piece,
        severity: 'error',
        message: '',
        uri: '',
        span,
        range,
        related: [],
        docs: '',
        fixes,
      },
    ];
  };

  it('include those that another one brings to light', () => {
    const lint = (text: string) => [...found(text, 'a', 'b'), ...found(text, 'bb', 'c')];
    const { edits, text, applied } = allFixes('xab-', lint, () => true);
    assert.equal(text, 'xc-');
    assert.deepEqual(edits, [edit(1, 3, 'c')]);
    assert.equal(applied.length, 2);
  });

  it('come to an end where fixes undo each other', () => {
    const lint = (text: string) => [...found(text, 'a', 'b'), ...found(text, 'b', 'a')];
    const { applied } = allFixes('a', lint, () => true);
    assert.ok(applied.length <= 10);
  });
});
