/** The time that the steps of a runbook take, against the objective that they must meet. */
import type { TimeElsewhere } from '../facts/recovery/step-times.ts';
import type { Minutes } from '../facts/time/duration.ts';
import type { RuleContext } from '../rule.ts';
import type { Step } from '../runbook.ts';
import type { RunReading } from './run-reading.ts';

export interface Budget {
  /** Of the first step. */
  readonly first: string;
  readonly minutes: Minutes;
  /** The objective; `undefined` when no document of the set says one for what is brought back here. */
  readonly limit: Minutes | undefined;
  /** The clock of the objective starts when the service stops, not when the plan is declared. */
  readonly fromOutage: boolean;
  /** Steps without a time: with any, the procedure takes longer than `minutes`. */
  readonly untimed: number;
  /** What `minutes` is made of: the steps that nothing else can run beside, or the longest way through. */
  readonly path: readonly { readonly step: string; readonly minutes: Minutes }[];
  /** Some steps run beside that path. */
  readonly isPath: boolean;
}

/** What is needed of the engine. */
export type BudgetReading = Pick<
  RunReading,
  'factsAround' | 'limitOf' | 'proceduresOf' | 'stepMinutes' | 'stepTimes'
>;

/** `ids` gives each step its name in the list. A way back starts when all is well again, and has no budget. */
export function budgetsOf(
  context: RuleContext,
  reading: BudgetReading,
  elsewhere: TimeElsewhere,
  ids: ReadonlyMap<Step, string>,
): readonly Budget[] {
  const facts = reading.factsAround(context);
  return reading.proceduresOf(context.runbook).flatMap((procedure): Budget | never[] => {
    const first = procedure.steps[0];
    const id = first && ids.get(first);
    if (procedure.isReturn || id === undefined) return [];
    const times = reading.stepTimes(context.runbook, procedure, elsewhere);
    if (times === undefined) return [];
    const limit = reading.limitOf(context, facts, procedure);
    const path = times.path.flatMap((step) => {
      const minutes = reading.stepMinutes(step, elsewhere);
      const name = ids.get(step);
      return minutes === undefined || name === undefined ? [] : [{ step: name, minutes }];
    });
    return {
      first: id,
      minutes: times.minutes,
      limit: limit?.told.fact.value.value.minutes,
      fromOutage: limit?.fromOutage ?? false,
      untimed: times.untimed,
      path,
      isPath: times.isPath,
    };
  });
}
