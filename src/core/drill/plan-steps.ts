/** Matches what a drill has recorded with the steps of a document that may have changed since. */
import type { RunList } from '../features/run-list.ts';
import { type DrillState, keyOf, type StepRef } from './drill.ts';
import { type StepRecord, saysSomething } from './step-records.ts';

/** The steps of a list, by their names in it, as a drill remembers them. */
export function refsOf({ uri, phases }: RunList): ReadonlyMap<string, StepRef> {
  const counts = new Map<string, number>();
  for (const { steps } of phases) {
    for (const { id } of steps) counts.set(bare(id), (counts.get(bare(id)) ?? 0) + 1);
  }
  const refs = phases.flatMap(({ steps, isReturn }) =>
    steps.map(({ id, number, text }): [string, StepRef] => {
      const namesakes = counts.get(bare(id)) ?? 1;
      return [id, { uri, id, namesakes, number, text, isReturn }];
    }),
  );
  return new Map(refs);
}

/**
 * What was recorded of steps of a document that are no longer in it, or of which nobody can tell any more which
 * of several they were.
 */
export function lostIn(
  state: DrillState,
  refs: ReadonlyMap<string, StepRef>,
  uri: string,
): StepRecord[] {
  const present = new Set([...refs.values()].map(keyOf));
  return [...state.records].flatMap(([key, record]) =>
    record.step.uri === uri && !present.has(key) && saysSomething(record) ? [record] : [],
  );
}

/** Without the number that tells it from its namesakes. */
function bare(id: string): string {
  return id.replace(/\.\d{1,6}$/, '');
}
