/** The header of a document: its many names, its units, and what says that a document is ours. */
import assert from 'node:assert/strict';
import { statedInterval } from '../../../src/core/facts/exercises/review-interval.ts';
import { headerFaults } from '../../../src/core/header-faults.ts';
import { HEADER_NAMES, readMetadata } from '../../../src/core/metadata.ts';
import type { Metadata } from '../../../src/core/runbook.ts';
import { sourceText } from '../../../src/core/text.ts';
import { readData } from '../../../src/core/yaml/read.ts';

describe('readMetadata', () => {
  for (const name of HEADER_NAMES) {
    it(`understands ${name}, in any case and with hyphens`, () => {
      const value = /^r[tp]o|objective|review_(?:in|every|cadence)/.test(name)
        ? '6 h'
        : '2026-03-31';
      for (const key of [name, name.toUpperCase(), name.replaceAll('_', '-')]) {
        const { kind, declared, systems, ...others } = read(`${key}: ${value}`);
        const filled = Object.values(others).filter((held) => held !== undefined);
        assert.equal(filled.length + systems.length, 1, key);
        assert.equal(kind ?? declared, false);
      }
    });
  }

  it('takes the better of two names for one field', () => {
    assert.equal(read('author: a\nowner: b').owner?.value, 'b');
    assert.equal(read('owner: a\ndr-runbook: {owner: b}').owner?.value, 'b');
  });

  it('knows the unit that a key states, and schedules as intervals', () => {
    assert.equal(read('rto_minutes: 240').rto?.value.minutes, 240);
    assert.equal(read('rpo_hours: 1.5').rpo?.value.minutes, 90);
    assert.equal(read('rto: PT4H').rto?.value.minutes, 240);
    assert.equal(read('rto: 4').rto, undefined);
    assert.equal(statedInterval(read('review_cadence: quarterly'))?.value, 92 * 1440);
  });

  it('reads dates as people write them, months on the safe side', () => {
    assert.deepEqual(read('last_reviewed: 3 March 2026').lastReviewed?.value, day(2026, 3, 3));
    assert.deepEqual(read('last_reviewed: March 2026').lastReviewed?.value, day(2026, 3, 1));
    assert.deepEqual(read('next_review: March 2026').nextReview?.value, day(2026, 3, 31));
    assert.deepEqual(read('ms.date: 03/04/2026').lastUpdated?.value, day(2026, 3, 4));
    assert.equal(read('last_reviewed: 03/04/2026').lastReviewed, undefined);
    assert.equal(read('last_reviewed: 2026-02-30').lastReviewed, undefined);
  });

  it('reads lists and mappings of people and systems', () => {
    assert.equal(read('owners: [a, b]').owner?.value, 'a');
    assert.equal(read('author: {name: a}').owner?.value, 'a');
    assert.deepEqual(
      read('systems: [a, {id: b}]').systems.map(({ value }) => value),
      ['a', 'b'],
    );
    assert.deepEqual(
      read('service: shop').systems.map(({ value }) => value),
      ['shop'],
    );
  });

  for (const [text, kind, declared] of [
    ['kind: dr-plan', 'dr-plan', true],
    ['kind: page', undefined, false],
    ['type: dr-plan', 'dr-plan', true],
    ['type: inventory', undefined, false],
    ['dr-runbook: true', undefined, true],
    ['dr-runbook: restore-procedure', 'restore-procedure', true],
    ['dr-runbook: {kind: inventory}', 'inventory', true],
    ['dr-runbook: false\nkind: dr-plan', undefined, false],
    ['apiVersion: dr-runbook/v1', undefined, true],
    ['title: x', undefined, false],
    ['', undefined, false],
  ] as const) {
    it(`takes ${JSON.stringify(text)} for ${declared ? 'ours' : "somebody else's"}`, () => {
      const metadata = read(text);
      assert.equal(metadata.kind?.value, kind);
      assert.equal(metadata.declared, declared);
    });
  }
});

describe('headerFaults', () => {
  for (const [text, place, message] of [
    ['last_reviewed: 2026-02-30', '2026-02-30', /no day 30/],
    ['last_reviewed: 03/04/2026', '03/04/2026', /2026-0/],
    ['next-review: soon', 'soon', /not a date/],
    ['date: 2026-13-01', '2026-13-01', /month|13/],
    ['rto: 4', '4', /unit/],
    ['review_in: now and then', 'now and then', /length of time|number/],
    ['status: actve', 'actve', /`active`/],
    ['kind: dr-paln', 'dr-paln', /`dr-plan`/],
    ['dr-runbook: {kind: page}', 'page', /one of/],
    ['waivers: [{rule: a, until: tomorrow}]', 'tomorrow', /not a date/],
  ] as const) {
    it(`reports ${text}`, () => {
      const source = sourceText('x', text);
      const found = headerFaults(readData(source, { start: 0, end: text.length }).data);
      assert.deepEqual(
        found.map(({ span }) => text.slice(span.start, span.end)),
        [place],
      );
      assert.match(found[0]?.message ?? '', message);
    });
  }

  for (const text of [
    'date: last Friday',
    'reviewed: true',
    'status: published',
    'state: NY',
    'kind: page',
    'last_reviewed: TBD',
    'rto: "{{ rto }}"',
    'rto: "4 h"',
    'review_in: quarterly',
    'last_reviewed:',
    'rto: [1, 2]',
    'my_date: 2026-02-30',
    'dr-runbook: true',
  ]) {
    it(`leaves ${text}`, () => {
      const source = sourceText('x', text);
      const { data } = readData(source, { start: 0, end: text.length });
      assert.deepEqual(headerFaults(data), []);
    });
  }
});

function read(text: string): Metadata {
  const source = sourceText('x', text);
  return readMetadata(readData(source, { start: 0, end: text.length }).data, 'markdown');
}

function day(year: number, month: number, date: number) {
  return { year, month, day: date };
}
