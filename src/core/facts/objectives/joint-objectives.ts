/** Objectives that are named together and given together: `RTO/RPO: 4h/15min`. */
import type { Located } from '../../text.ts';
import { type Duration, findDurations } from '../time/duration.ts';
import { MEASURED, type ObjectiveKind, termsIn } from './objective-words.ts';

export interface JointObjectives {
  /** Where the names begin and end, as offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Each with its own value; none where the values do not fit the names. */
  readonly pairs: readonly (readonly [ObjectiveKind, Located<Duration>])[];
}

/** The first two objectives that a text names side by side; `undefined` when it names none so. */
export function jointObjectives(text: string): JointObjectives | undefined {
  if (text.length > LONGEST) return undefined;
  const terms = termsIn(text);
  for (const [index, second] of terms.entries()) {
    const first = terms[index - 1];
    if (first === undefined || first.kind === second.kind) continue;
    if (!NEXT_TO.test(text.slice(first.end, second.start))) continue;
    return {
      start: first.start,
      end: second.end,
      pairs: valuesOf(text, first.kind, second.kind, second.end),
    };
  }
  return undefined;
}

const LONGEST = 600;

function valuesOf(
  text: string,
  first: ObjectiveKind,
  second: ObjectiveKind,
  from: number,
): JointObjectives['pairs'] {
  const [a, b, ...others] = findDurations(text).filter(({ span }) => span.start >= from);
  if (a === undefined || others.length > 0 || MEASURED.test(text)) return [];
  if (!LINK.test(text.slice(from, a.span.start))) return [];
  if (b === undefined) {
    // "4 hours and 15 minutes" is one time, or two: nobody knows.
    const isWhole =
      /^[\s*_.)]{0,4}$/.test(text.slice(a.span.end)) &&
      !/\s(?:and|und|et|y)\s/i.test(text.slice(a.span.start, a.span.end));
    return isWhole
      ? [
          [first, a],
          [second, a],
        ]
      : [];
  }
  return NEXT_TO.test(text.slice(a.span.end, b.span.start))
    ? [
        [first, a],
        [second, b],
      ]
    : [];
}

const NEXT_TO = /^[\s*_]{0,3}(?:\/|&|\+|,|;|\||and|und|et|y)[\s*_]{0,3}(?:(?:an|the) )?$/i;

const LINK =
  /^[\s*_]{0,3}(?:targets?|objectives?|goals?|values?)?[\s*_]{0,3}(?::|=|\||\bof|\bare|\bis|\bat|–|-)?[\s*_]{0,3}(?:set (?:to|at) )?$/i;
