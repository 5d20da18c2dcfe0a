/** Reads how long backups are kept from a YAML runbook. */
import type { Value } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, scalar, textAt, textsAt } from '../../yaml/look.ts';
import { findDurations, type Minutes } from '../time/duration.ts';
import { durationAt } from '../time/duration-field.ts';
import type { Retention } from './retention.ts';
import { LADDER } from './retention-words.ts';

export function retentionsInData(spec: Value | undefined): Retention[] {
  return itemsAt(spec, 'backups').flatMap((entry) => [
    ...itemsAt(entry, 'copies').flatMap((copy) => retentionOf(entry, copy, false) ?? []),
    ...(retentionOf(entry, at(entry, 'archive'), true) ?? []),
  ]);
}

function retentionOf(
  entry: Value,
  holder: Value | undefined,
  isArchive: boolean,
): Retention[] | undefined {
  const tree = at(holder, 'retention');
  if (tree === undefined) return undefined;
  const age = durationAt(tree, 'for');
  const rungs = Object.entries(LADDER).flatMap(([key, minutes]) => {
    const value = scalar(at(tree, key))?.value;
    return typeof value === 'number' && value > 0 ? [{ count: value, reach: value * minutes }] : [];
  });
  const reaches = [...(age ? [leastOf(age)] : []), ...rungs.map(({ reach }) => reach)];
  if (reaches.length === 0) return undefined;
  return [
    {
      subject: {
        names: textsAt(entry, 'covers'),
        within: tree.span,
        at: tree.span.start,
        section: 0,
      },
      written: age
        ? { value: textAt(tree, 'for')?.value ?? '', span: age.span }
        : { value: 'retention', span: tree.span },
      of: 'all',
      reach: Math.max(...reaches),
      count: age ? undefined : rungs.reduce((sum, { count }) => sum + count, 0),
      window: durationAt(tree, 'point_in_time_window')?.value.minutes,
      required: requiredIn(textAt(tree, 'legal_basis')),
      backup: textAt(entry, 'id')?.value,
      isArchive,
    },
  ];
}

function leastOf(age: NonNullable<ReturnType<typeof durationAt>>): Minutes {
  return age.value.atLeast > 0 ? age.value.atLeast : age.value.minutes;
}

/** "Commercial code, 10 years": the length, where the field states one. */
function requiredIn(basis: Located<string> | undefined): Located<Minutes> | undefined {
  const [only, ...others] = basis === undefined ? [] : findDurations(basis.value);
  if (basis === undefined || only === undefined || others.length > 0) return undefined;
  return { value: only.value.atLeast, span: basis.span };
}
