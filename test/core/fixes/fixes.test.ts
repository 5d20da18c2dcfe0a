/** What fixes write, which of them are safe, and where none is offered. */
import assert from 'node:assert/strict';
import { isAmbiguous, readDuration } from '../../../src/core/facts/time/duration.ts';
import type { Diagnostic, Fix } from '../../../src/core/finding.ts';
import { applyEdits, compatibleFixes } from '../../../src/core/fix.ts';
import { dateFixes } from '../../../src/core/fixes/dates.ts';
import { isoDuration } from '../../../src/core/fixes/iso.ts';
import { spokenInterval } from '../../../src/core/fixes/review-interval.ts';
import { isoUnitFixes, neighboursIn, unitFixes } from '../../../src/core/fixes/units.ts';
import { type Around, lintText } from '../../judge.ts';
import { MARKDOWN, YAML } from '../../rules/computed/sets.ts';

describe('the fix of a unit', () => {
  const NUMBERS: readonly (readonly [
    number: string,
    neighbours: readonly string[],
    becomes: readonly string[],
  ])[] = [
    ['4', ['2 h', '8 hours'], ['4 h, safe']],
    ['30', ['15 min', '60 minutes'], ['30 min, safe']],
    ['2', ['1 day', '7 days'], ['2 days, safe']],
    ['1,5', ['1 h', '2 h'], ['1,5 h, safe']],
    // One neighbour, or one of another order, is a hint.
    ['4', ['2 h'], ['4 h']],
    ['240', ['2 h', '8 h'], ['240 h']],
    ['4', ['2 h', '30 min'], ['4 h', '4 min']],
    ['4', [], ['4 h', '4 min']],
    ['4', ['weekly', '3 months'], ['4 h', '4 min']],
    ['four', ['2 h', '8 h'], []],
    ['4-6', ['2 h', '8 h'], []],
  ];
  for (const [number, neighbours, becomes] of NUMBERS) {
    it(`of ${number} beside ${neighbours.join(' and ') || 'nothing'}`, () => {
      const span = { start: 0, end: number.length };
      assert.deepEqual(
        written(number, unitFixes({ value: number, span }, neighboursIn(neighbours))),
        becomes,
      );
    });
  }

  it('leaves emphasis where it is', () => {
    const text = '**4**';
    const [fix] = unitFixes(
      { value: text, span: { start: 0, end: 5 } },
      neighboursIn(['2 h', '3 h']),
    );
    assert.equal(fix && applyEdits(text, fix.edits), '**4 h**');
  });

  it('is a choice in fields of YAML', () => {
    const span = { start: 0, end: 2 };
    assert.deepEqual(written('04', isoUnitFixes({ value: '04', span })), ['PT4H', 'PT4M']);
    assert.deepEqual(isoUnitFixes({ value: '4.5', span }), []);
  });
});

describe('the fix of a date', () => {
  for (const [text, becomes] of [
    ['31 March 2026', ['2026-03-31, safe']],
    ['31/03/2026', ['2026-03-31, safe']],
    ['Mar 5, 2026', ['2026-03-05, safe']],
    ['05/03/2026', ['2026-03-05', '2026-05-03']],
    ['March 2026', []],
    ['2026-02-30', []],
    ['soon', []],
  ] as const) {
    it(`of ${text}`, () => {
      const span = { start: 0, end: text.length };
      assert.deepEqual(written(text, dateFixes({ value: text, span })), becomes);
    });
  }

  it('is certain where other dates give the order away', () => {
    const text = '05/03/2026';
    const fixes = dateFixes({ value: text, span: { start: 0, end: 10 } }, 'day-first');
    assert.deepEqual(written(text, fixes), ['2026-03-05, safe']);
  });
});

describe('a duration as ISO 8601', () => {
  for (const [text, iso] of [
    ['4 hours 30 minutes', 'PT4H30M'],
    ['1h30', 'PT1H30M'],
    ['half an hour', 'PT30M'],
    ['36 h', 'PT36H'],
    ['2 days', 'P2D'],
    ['2-4 hours', undefined],
    ['within 4 hours', undefined],
    ['about 4 hours', undefined],
    ['2 business days', undefined],
    ['1 month', undefined],
    ['90 s', undefined],
  ] as const) {
    it(`of ${text}`, () => {
      const reading = readDuration(text);
      assert.ok(reading !== undefined && !isAmbiguous(reading));
      assert.equal(isoDuration(reading), iso);
    });
  }
});

describe('the interval of reviews', () => {
  for (const [days, interval] of [
    [184, 'P6M'],
    [92, 'P3M'],
    [366, 'P1Y'],
    [731, 'P2Y'],
    [31, 'P1M'],
    [45, 'P45D'],
    [7, 'P7D'],
  ] as const) {
    it(`of ${days} days is written as ${interval}`, () => {
      assert.equal(spokenInterval(days * 1440), interval);
    });
  }

  it('is stated beside the last review, in the words of the document', () => {
    const markdown =
      '---\nkind: dr-plan\nlast_reviewed_on: 2026-11-01\r\nowner: lead\n---\n\n# Plan\n';
    const flow = (YAML['plan.runbook.yaml'] ?? '').replace(', review_interval: P1Y', '');
    const yaml = flow
      .replace(
        /metadata: \{(.*)\}/,
        (_, keys: string) => `metadata:\n  ${keys.split(', ').join('\n  ')}`,
      )
      .replace('2026-11-16', '2026-11-16 # by hand');
    for (const [path, text, line] of [
      ['a.md', markdown, 'last_reviewed_on: 2026-11-01\nreview_in: P6M\r\n'],
      ['a.runbook.yaml', yaml, '2026-11-16 # by hand\n  review_interval: P6M\n'],
      ['b.runbook.yaml', flow, 'last_reviewed: 2026-11-16, review_interval: P6M}'],
    ] as const) {
      const after = fixed(path, text, 'plan-review-schedule');
      assert.ok(after.includes(line), after);
      assert.deepEqual(found(path, after, 'plan-review-schedule'), []);
    }
  });

  it('is offered where the default of the profile made a review overdue', () => {
    const text = '---\nkind: inventory\nlast_reviewed_on: 2024-01-24\n---\n\n# Inventory\n';
    assert.match(fixed('a.md', text, 'review-overdue'), /2024-01-24\nreview_in: P6M\n/);
    const stated = text.replace('---\n\n', 'review_in: 1 year\n---\n\n');
    assert.deepEqual(fixesOf(found('a.md', stated, 'review-overdue')), []);
  });
});

describe('the contact of a role', () => {
  it('gets a row with a blank in the table of contacts, once', () => {
    const text = (MARKDOWN['plan.md'] ?? '').replace(/\| second-dba \| \+44.*\n/, '');
    const after = fixed('plan.md', text, 'role-without-contact');
    assert.ok(/\| senior-dba \| \+44.*\n\| second-dba \| TBD .*\n/.test(after), after);
    assert.ok(asksForBlanks('plan.md', after));
    assert.deepEqual(fixesOf(found('plan.md', after, 'role-without-contact')), []);
  });

  it('gets an entry in YAML, in the manner of the others', () => {
    const text = (YAML['plan.runbook.yaml'] ?? '').replace(
      / *- \{id: second-dba, channels.*\n/,
      '',
    );
    const after = fixed('plan.runbook.yaml', text, 'role-without-contact');
    const added = '\n    - {id: second-dba, channels: [{type: mobile, value: TBD}]}\n';
    assert.ok(after.indexOf(added) > after.indexOf('- {id: senior-dba, channels'), after);
    assert.equal(after.replace(added, '\n'), text);
    assert.deepEqual(fixesOf(found('plan.runbook.yaml', after, 'role-without-contact')), []);
  });

  it('gets none where the contacts stand in another document', () => {
    const restore = (YAML['restore.runbook.yaml'] ?? '').replace(
      'owner: recovery-lead',
      'owner: dr-coordinator',
    );
    const lost = found('restore.runbook.yaml', restore, 'role-without-contact', { beside: YAML });
    assert.equal(lost.length, 1);
    assert.deepEqual(fixesOf(lost), []);
  });
});

describe('the check of a step', () => {
  it('gets a line in each step of a list, and a key in each step of YAML', () => {
    const markdown = (MARKDOWN['restore.md'] ?? '').replace('   Expect: no error.\n', '');
    const after = fixed('restore.md', markdown, 'step-without-verification');
    assert.ok(after.includes('(database, 90 min)\n   Verify: TBD\n3. Open'), after);
    const yaml = (YAML['restore.runbook.yaml'] ?? '').replaceAll(/, verify: \{[^}]*\}/g, '');
    const both = fixed('restore.runbook.yaml', yaml, 'step-without-verification');
    assert.equal(both.split(', verify: {command: TBD, expect: TBD}}').length, 3, both);
    for (const [path, text] of [
      ['restore.md', after],
      ['restore.runbook.yaml', both],
    ] as const) {
      assert.deepEqual(found(path, text, 'step-without-verification'), []);
      assert.ok(asksForBlanks(path, text));
    }
  });
});

function found(
  path: string,
  text: string,
  rule: string,
  around: Around = {},
): readonly Diagnostic[] {
  return lintText(path, text, around).filter((each) => each.rule === rule);
}

/** What a fix leaves open is reported until somebody fills it in. */
function asksForBlanks(path: string, text: string): boolean {
  return lintText(path, text).some(({ span }) => text.slice(span.start, span.end) === 'TBD');
}

function fixesOf(found: readonly Diagnostic[]): readonly Fix[] {
  return found.flatMap(({ fixes }) => fixes);
}

/** After the first fix of each finding of the rule. */
function fixed(path: string, text: string, rule: string): string {
  const fixes = compatibleFixes(found(path, text, rule), () => true);
  assert.ok(fixes.length > 0, `a fix of ${rule}`);
  assert.ok(fixes.every(({ safe }) => !safe));
  return applyEdits(
    text,
    fixes.flatMap(({ edits }) => edits),
  );
}

function written(text: string, fixes: readonly Fix[]): readonly string[] {
  return fixes.map(({ edits, safe }) => applyEdits(text, edits) + (safe ? ', safe' : ''));
}
