/** Which recovery time objective the steps of a procedure must meet. */
import type { RuleContext } from '../../rule.ts';
import { firstObjectives } from '../objectives/losses.ts';
import type { Objective } from '../objectives/objectives.ts';
import type { SetFacts, Told } from '../set-facts.ts';
import { systemsOf } from '../systems/systems.ts';
import type { Procedure } from './procedures.ts';

/** The objective that a procedure must meet. */
export interface Limit {
  readonly told: Told<Objective>;
  /** The clock of the objective starts when the service stops, not when the plan is declared. */
  readonly fromOutage: boolean;
}

/**
 * The objective that the whole procedure must meet: of the systems that it brings back the one with the
 * most time, since the others may be back before the last step. Silent when one of them has none.
 */
export function limitOf(
  context: RuleContext,
  facts: SetFacts,
  procedure: Procedure,
): Limit | undefined {
  const { runbook } = context;
  const first = procedure.steps[0];
  if (first === undefined) return undefined;
  const subject = { names: [], within: { start: 0, end: 0 }, at: 0, section: procedure.section };
  const systems = systemsOf(subject, runbook, facts.names);
  const objectives = firstObjectives(facts, 'rto');
  const of = (key: string | undefined) => objectives.find(({ system }) => system === key);
  if (systems.length === 0) {
    const whole = of(undefined);
    const isNear = whole && (whole.told.runbook === runbook || facts.systems.size === 0);
    return isNear ? { told: whole.told, fromOutage: false } : undefined;
  }
  let most: Told<Objective> | undefined;
  for (const key of systems) {
    const one = (of(key) ?? of(undefined))?.told;
    if (one === undefined) return undefined;
    if (most === undefined || minutesOf(one) > minutesOf(most)) most = one;
  }
  if (most === undefined) return undefined;
  const fromOutage = systems.every((key) =>
    facts.systems.get(key)?.some(({ fact }) => fact.clock === 'outage'),
  );
  return { told: most, fromOutage };
}

function minutesOf({ fact }: Told<Objective>): number {
  return fact.value.value.minutes;
}
