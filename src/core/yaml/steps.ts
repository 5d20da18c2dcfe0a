/** Reads the steps of a YAML procedure. */
import { isAmbiguous, readDuration } from '../facts/time/duration.ts';
import type { Step, Value } from '../runbook.ts';
import type { Located } from '../text.ts';
import { at, itemsAt, mapping, textAt, textOf, textsAt } from './look.ts';

/** The steps under `spec.steps`; `sectionAt` tells the section of an offset. */
export function readSteps(
  spec: Value | undefined,
  sectionAt: (offset: number) => number,
): readonly Step[] {
  return itemsAt(spec, 'steps').flatMap((item) => stepOf(item, sectionAt) ?? []);
}

function stepOf(item: Value, sectionAt: (offset: number) => number): Step | undefined {
  const text = textOf(item) ?? textAt(item, 'action') ?? firstText(item);
  if (text === undefined) return undefined;
  const duration = textAt(item, 'duration');
  const reading = readDuration(duration?.value ?? '', { strict: true });
  return {
    id: textAt(item, 'id'),
    text,
    span: item.span,
    section: sectionAt(item.span.start),
    commands: textsAt(item, 'command'),
    expected: textAt(item, 'verify', 'expect') ?? textOf(at(item, 'verify')),
    owner: textAt(item, 'owner'),
    duration:
      duration === undefined || reading === undefined || isAmbiguous(reading)
        ? undefined
        : { value: reading, span: duration.span },
    rollback: textAt(item, 'undo') ?? textAt(item, 'on_failure'),
    needs: textsAt(item, 'depends_on'),
    steps: itemsAt(item, 'steps').flatMap((inner) => stepOf(inner, sectionAt) ?? []),
  };
}

/** A step whose action has another name is still a step. */
function firstText(item: Value): Located<string> | undefined {
  for (const { value } of mapping(item)?.entries ?? []) {
    const text = textOf(value);
    if (text !== undefined) return text;
  }
  return undefined;
}
