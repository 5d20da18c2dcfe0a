/** Durations: the tables, and what holds for any text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'tinyduration';
import {
  findDurations,
  isAmbiguous,
  readDuration,
  unitInLabel,
} from '../../../src/core/facts/time/duration.ts';
import { DURATIONS, type Expected, IN_PROSE, LABELS } from './duration-table.ts';
import { anyText, assertSpansHold } from './properties.ts';

describe('durations', () => {
  it('are tried on at least 150 spellings, each once', () => {
    assert.ok(DURATIONS.length >= 150);
    assert.equal(new Set(DURATIONS.map(([text]) => text)).size, DURATIONS.length);
  });

  for (const [text, expected] of DURATIONS) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const reading = readDuration(text);
      assert.deepEqual(summary(reading), flat(expected));
    });
  }

  for (const [prose, ...expected] of IN_PROSE) {
    it(`finds ${expected.length} in ${JSON.stringify(prose)}`, () => {
      const found = findDurations(prose).map(({ value, span }) => [
        prose.slice(span.start, span.end),
        value.minutes,
      ]);
      assert.deepEqual(found, expected);
    });
  }

  for (const [label, unit] of LABELS) {
    it(`finds the unit ${unit} in the label ${JSON.stringify(label)}`, () => {
      assert.equal(unitInLabel(label), unit);
    });
  }

  it('takes the unit of a bare number from its context', () => {
    assert.deepEqual(summary(readDuration('4', { unit: 'hour' })), [240, 240]);
    assert.deepEqual(summary(readDuration('2-4', { unit: 'hour' })), [120, 240]);
    assert.deepEqual(summary(readDuration('< 30', { unit: 'minute' })), [0, 30]);
    assert.deepEqual(summary(readDuration('4 h', { unit: 'minute' })), [240, 240]);
  });

  it('refuses m alone where YAML asks for a unit, and says so elsewhere', () => {
    assert.equal(summary(readDuration('15m', { strict: true })), 'meaning');
    assert.deepEqual(summary(readDuration('1h 15m', { strict: true })), [75, 75]);
    const loose = readDuration('15m');
    assert.ok(loose !== undefined && !isAmbiguous(loose));
    assert.match(loose.assumption ?? '', /minutes/);
  });

  it('keeps the operator and the basis', () => {
    const read = (text: string) => {
      const reading = readDuration(text);
      assert.ok(reading !== undefined && !isAmbiguous(reading));
      return [reading.operator, reading.basis];
    };
    assert.deepEqual(read('< 4 h'), ['<', 'exact']);
    assert.deepEqual(read('within 4 h'), ['≤', 'exact']);
    assert.deepEqual(read('about two months'), ['~', 'calendar']);
    assert.deepEqual(read('more than 3 business days'), ['>', 'business']);
    assert.deepEqual(read('4h+'), ['≥', 'exact']);
    assert.deepEqual(read('within about 4 h'), ['≤', 'exact']);
    assert.deepEqual(read('PT4H'), [undefined, 'exact']);
  });

  it('agrees with tinyduration on ISO 8601 without months and years', () => {
    const part = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(part, part, part, part, (days, hours, minutes, seconds) => {
        const text = `P${days}DT${hours}H${minutes}M${seconds}S`;
        const other = parse(text);
        const expected =
          (other.days ?? 0) * 1440 +
          (other.hours ?? 0) * 60 +
          (other.minutes ?? 0) +
          (other.seconds ?? 0) / 60;
        const reading = readDuration(text);
        assert.ok(reading !== undefined && !isAmbiguous(reading));
        assert.ok(Math.abs(reading.minutes - expected) < 1e-5);
      }),
    );
  });

  it('never throw, and re-read from their spans, in any text', () => {
    const pieces = [...DURATIONS.map(([text]) => text), ...IN_PROSE.map(([text]) => text)];
    fc.assert(
      fc.property(anyText(pieces), (text) => {
        readDuration(text);
        assertSpansHold(text, findDurations(text), (slice) => readDuration(slice));
      }),
      { numRuns: 1000 },
    );
  });

  it('are found within the bounds asked for', () => {
    const text = 'RTO 4 h, RPO 15 min';
    const found = findDurations(text, 8, text.length);
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      ['15 min'],
    );
    assert.deepEqual(findDurations(text, 0, 5), []);
  });
});

function summary(reading: ReturnType<typeof readDuration>): unknown {
  if (reading === undefined) return undefined;
  return isAmbiguous(reading) ? reading.cause : [reading.atLeast, reading.minutes];
}

function flat(expected: Expected): unknown {
  return typeof expected === 'number' ? [round(expected), round(expected)] : expected;
}

function round(minutes: number): number {
  return Math.round(minutes * 1e6) / 1e6;
}
