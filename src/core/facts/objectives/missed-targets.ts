/** Objectives that the latest exercise missed, in one document of a set. */
import type { Related } from '../../finding.ts';
import type { RuleContext } from '../../rule.ts';
import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { pointTo, type SetFacts } from '../set-facts.ts';
import { systemsOf } from '../systems/systems.ts';
import { compareDates } from '../time/date.ts';
import type { Duration, Minutes } from '../time/duration.ts';
import { correctionIn } from './corrections.ts';
import { type Measurement, measurementsIn } from './measurements.ts';
import { targetsFor } from './targets.ts';

export interface MissedTarget {
  readonly measurement: Measurement;
  readonly system: string | undefined;
  readonly allowed: Minutes;
  readonly related: readonly Related[];
}

/** One for each measured value; none where a later exercise met the objective, or an action with a date is open. */
export function missedTargets(
  context: RuleContext,
  facts: SetFacts,
  kind: Measurement['kind'],
): MissedTarget[] {
  const { runbook } = context;
  const own = measuredIn(runbook, facts, kind);
  if (own.length === 0) return [];
  const all = facts.members.flatMap((member) =>
    member.runbook === runbook ? own : measuredIn(member.runbook, facts, kind),
  );
  const missed: MissedTarget[] = [];
  for (const one of own) {
    const target = targetOf(facts, runbook, one, kind);
    if (target === undefined || one.measurement.value.value.minutes <= target.allowed) continue;
    if (all.some((other) => isLater(other, one, target.allowed))) continue;
    const place = pointTo(
      context,
      target.runbook,
      target.value.span,
      `The ${kind.toUpperCase()} is stated here.`,
    );
    const { measurement, system } = one;
    missed.push({ measurement, system, allowed: target.allowed, related: [place] });
  }
  return missed.length === 0 || correctionIn(runbook) !== undefined ? [] : onceEach(missed);
}

interface Measured {
  readonly measurement: Measurement;
  readonly system: string | undefined;
}

function measuredIn(runbook: Runbook, facts: SetFacts, kind: Measurement['kind']): Measured[] {
  return measurementsIn(runbook)
    .filter((measurement) => measurement.kind === kind)
    .flatMap((measurement): Measured[] => {
      const systems = systemsOf(measurement.subject, runbook, facts.names);
      return (systems.length === 0 ? [undefined] : systems).map((system) => ({
        measurement,
        system,
      }));
    });
}

interface Limit {
  readonly value: Located<Duration>;
  readonly runbook: Runbook;
  readonly allowed: Minutes;
}

/** In a table or a sentence the objective beside the value is meant; in YAML the one of the plan. */
function targetOf(
  facts: SetFacts,
  runbook: Runbook,
  { measurement: { target }, system }: Measured,
  kind: Measurement['kind'],
): Limit | undefined {
  const beside = target && { value: target, runbook, allowed: target.value.minutes };
  if (beside !== undefined && runbook.syntax === 'markdown') return beside;
  const [first] = targetsFor(facts, kind, system === undefined ? [] : [system], runbook);
  if (first === undefined) return beside;
  const { value } = first.told.fact;
  return { value, runbook: first.told.runbook, allowed: value.value.minutes };
}

/** Whether the other one is as new or newer and met the objective; without dates nobody knows the latest. */
function isLater(other: Measured, one: Measured, allowed: Minutes): boolean {
  if (other.measurement === one.measurement || other.system !== one.system) return false;
  if (other.measurement.of !== one.measurement.of) return false;
  const [a, b] = [other.measurement.date, one.measurement.date];
  const isMet = other.measurement.value.value.minutes <= allowed;
  const order = a === undefined || b === undefined ? 0 : compareDates(a, b);
  if (order !== 0) return order > 0;
  // Rows without a system are about several scenarios, and none of them stands for another.
  return isMet && one.system !== undefined;
}

/** One value is one finding, for however many systems it was measured. */
function onceEach(missed: readonly MissedTarget[]): MissedTarget[] {
  return missed.filter(
    ({ measurement }, index) =>
      missed.findIndex((other) => other.measurement === measurement) === index,
  );
}
