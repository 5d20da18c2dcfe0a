/** What holds for every finder of facts in text, and texts to try it on. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Located } from '../../../src/core/text.ts';

/** Spans are in the text, not empty, ascending, apart; and the text of a span reads to the value. */
export function assertSpansHold<T>(
  text: string,
  found: readonly Located<T>[],
  read: (slice: string) => unknown,
): void {
  let last = 0;
  for (const { value, span } of found) {
    assert.ok(span.start >= last && span.end > span.start && span.end <= text.length);
    last = span.end;
    assert.deepEqual(read(text.slice(span.start, span.end)), value);
  }
}

/** Random text, and the given pieces thrown together with joints that matter to the readers. */
export function anyText(pieces: readonly string[]): fc.Arbitrary<string> {
  const joint = fc.constantFrom(
    ' ',
    '',
    '\n',
    ', ',
    '-',
    '/',
    '.',
    ': ',
    ' and ',
    ' to ',
    ' (',
    ') ',
    '\u00a0',
    '\u2011',
    '*',
    '`',
    '|',
    'e\u0301',
  );
  const collage = fc
    .array(fc.tuple(fc.constantFrom(...pieces), joint), { maxLength: 8 })
    .map((parts) => parts.flat().join(''));
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 60 }),
    collage,
  );
}
