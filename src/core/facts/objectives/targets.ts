/** The objective that a system must meet: its own, else the one of the whole set. */
import type { Runbook } from '../../runbook.ts';
import type { SetFacts, Told } from '../set-facts.ts';
import { firstObjectives } from './losses.ts';
import type { Objective, ObjectiveKind } from './objectives.ts';

export interface Target {
  readonly told: Told<Objective>;
  /** The key of the system; `undefined` when it is for the whole set. */
  readonly system: string | undefined;
}

/**
 * What a fact about `systems` in `runbook` is measured against. A fact that names no system is measured against
 * an objective that names none either, and only within its document or where no systems are told apart.
 */
export function targetsFor(
  facts: SetFacts,
  kind: ObjectiveKind,
  systems: readonly string[],
  runbook: Runbook,
): Target[] {
  const known = targetsOf(facts, kind);
  const whole = known.get('');
  if (systems.length > 0) {
    return systems.flatMap((system) => {
      const told = known.get(system) ?? whole;
      return told === undefined ? [] : { told, system };
    });
  }
  const isNear = whole && (whole.runbook === runbook || facts.systems.size === 0);
  return isNear ? [{ told: whole, system: undefined }] : [];
}

/** Every objective of a kind, each system once. */
export function allTargets(facts: SetFacts, kind: ObjectiveKind): Target[] {
  return [...targetsOf(facts, kind)].map(([system, told]) => ({
    told,
    system: system === '' ? undefined : system,
  }));
}

/** By system; the empty key is the whole set. */
function targetsOf(facts: SetFacts, kind: ObjectiveKind): ReadonlyMap<string, Told<Objective>> {
  const known = kept.get(facts) ?? new Map<ObjectiveKind, ReadonlyMap<string, Told<Objective>>>();
  kept.set(facts, known);
  const found =
    known.get(kind) ??
    new Map(firstObjectives(facts, kind).map(({ told, system }) => [system ?? '', told]));
  known.set(kind, found);
  return found;
}

const kept = new WeakMap<SetFacts, Map<ObjectiveKind, ReadonlyMap<string, Told<Objective>>>>();

/** In minutes. */
export function minutesOf({ told }: Target): number {
  return told.fact.value.value.minutes;
}
