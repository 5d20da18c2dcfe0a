/** How much of a list is done. */
import { type Progress, progressOf } from '../core/features/run-list.ts';
import type { RunStep } from '../core/features/run-steps.ts';
import type { View } from './protocol.ts';

/** Of what can be ticked: in a drill everything, else what is written as a task. */
export function progressIn({ drill }: View, steps: readonly RunStep[]): Progress {
  if (drill === undefined) return progressOf(steps);
  const done = steps.filter(({ id }) => drill.steps[id]?.finished !== undefined);
  return { done: done.length, all: steps.length };
}
