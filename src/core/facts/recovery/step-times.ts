/** How long a procedure takes: the times of its steps along the longest path. */
import type { Runbook, Step } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import type { Duration, Minutes } from '../time/duration.ts';
import { heaviestPath } from './graph.ts';
import type { Procedure } from './procedures.ts';
import { stepOrder } from './step-order.ts';

export interface StepTimes {
  readonly minutes: Minutes;
  /** The times that were added, of the longest path where steps run side by side. */
  readonly parts: readonly Located<Duration>[];
  /** The steps that those times belong to, and the ones without a time between them, in their order. */
  readonly path: readonly Step[];
  /** Steps without a time; with any, the sum is the least that the procedure takes. */
  readonly untimed: number;
  /** Some of the steps with a time are not on the longest path. */
  readonly isPath: boolean;
}

/** The time of a step that says none itself, from the procedure that it sends its reader to. */
export type TimeElsewhere = (step: Step) => Located<Duration> | undefined;

/**
 * `undefined` when no step has a time, when steps run side by side and nothing says which, and when they
 * wait for each other in a circle.
 */
export function stepTimes(
  runbook: Runbook,
  procedure: Procedure,
  elsewhere?: TimeElsewhere,
): StepTimes | undefined {
  const { steps } = procedure;
  const times = new Map(steps.map((step) => [step, timesOf(step, elsewhere)]));
  const timed = [...times.values()].filter((parts) => parts.length > 0).length;
  if (timed === 0) return undefined;
  const order = stepOrder(runbook, procedure);
  const path = order && heaviestPath(order, (step) => total(times.get(step) ?? []));
  if (path === undefined) return undefined;
  const parts = path.flatMap((step) => times.get(step) ?? []);
  const isPath = path.filter((step) => times.get(step)?.length).length < timed;
  return { minutes: total(parts), parts, path, untimed: steps.length - timed, isPath };
}

/** Whether it, or a step inside, says how long it takes. */
export function isTimed(step: Step, elsewhere?: TimeElsewhere): boolean {
  return timesOf(step, elsewhere).length > 0;
}

/** Its own time, else those of the steps inside, else that of the procedure that it names. */
function timesOf(step: Step, elsewhere?: TimeElsewhere): readonly Located<Duration>[] {
  if (step.duration !== undefined) return [step.duration];
  const inside = step.steps.flatMap((inner) => timesOf(inner));
  if (inside.length > 0) return inside;
  const other = elsewhere?.(step);
  return other === undefined ? [] : [other];
}

/** How long one step takes, with the steps inside; `undefined` when nothing says it. */
export function stepMinutes(step: Step, elsewhere?: TimeElsewhere): Minutes | undefined {
  const parts = timesOf(step, elsewhere);
  return parts.length === 0 ? undefined : total(parts);
}

function total(parts: readonly Located<Duration>[]): Minutes {
  return parts.reduce((sum, { value }) => sum + value.minutes, 0);
}
