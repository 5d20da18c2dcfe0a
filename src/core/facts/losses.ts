/** How much can be lost: which backup serves an objective best, and how old its newest copy can be. */
import type { RuleContext } from '../rule.ts';
import type { BackupJob } from './backups.ts';
import type { Minutes } from './duration.ts';
import type { Objective, ObjectiveKind } from './objectives.ts';
import { about, type SetFacts, type Told } from './set-facts.ts';

/** An objective and the one system that it is for; `undefined` when it is for the whole set. */
export interface SystemObjective {
  readonly told: Told<Objective>;
  readonly system: string | undefined;
}

/**
 * The objectives that stand in this document, each system once: the first statement counts, since
 * other rules say when they differ. Those that hold for one case alone are left out.
 */
export function ownObjectives(
  facts: SetFacts,
  kind: ObjectiveKind,
  { runbook }: RuleContext,
): SystemObjective[] {
  return firstObjectives(facts, kind).filter(({ told }) => told.runbook === runbook);
}

export function firstObjectives({ objectives }: SetFacts, kind: ObjectiveKind): SystemObjective[] {
  const found = new Map<string, SystemObjective>();
  const asSuch = objectives.filter(
    ({ fact }) => fact.kind === kind && fact.scope === '' && fact.only === undefined,
  );
  for (const told of asSuch) {
    const { systems } = told;
    // Several values without a system are for several things that nobody names.
    if (systems.length === 0 && asSuch.some((other) => differs(told, other))) continue;
    for (const system of systems.length === 0 ? [undefined] : systems) {
      const key = system ?? '';
      if (!found.has(key)) found.set(key, { told, system });
    }
  }
  return [...found.values()];
}

function differs(one: Told<Objective>, other: Told<Objective>): boolean {
  if (one.runbook !== other.runbook || other.systems.length > 0) return false;
  return one.fact.value.value.minutes !== other.fact.value.value.minutes;
}

/** Longest gap, run and transfer: a copy holds the state in which it was begun, and counts once it is there. */
export function lossOf({ gap, takes, transfer }: BackupJob): Minutes {
  return gap + (takes?.value.minutes ?? 0) + transfer;
}

/**
 * The job with the smallest loss for an objective; `undefined` when none is known, or when something else may
 * be finer and nothing says how fine.
 */
export function mechanismsFor(
  facts: SetFacts,
  { system }: SystemObjective,
  limit: Minutes,
): Told<BackupJob> | undefined {
  const jobs = system === undefined ? facts.jobs : about(facts.jobs, system);
  const [first, ...others] = jobs;
  if (first === undefined) return undefined;
  const best = others.reduce((a, b) => (lossOf(b.fact) < lossOf(a.fact) ? b : a), first);
  if (lossOf(best.fact) <= limit) return best;
  return facts.members.some(({ facts: { backups } }) => backups.finer.length > 0)
    ? undefined
    : best;
}
