/** How much can be lost: which backup serves an objective best, and how old its newest copy can be. */
import type { RuleContext } from '../../rule.ts';
import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import type { BackupCopy, BackupJob } from '../backup/backups.ts';
import { perSet } from '../per-runbook.ts';
import { about, type SetFacts, type Told } from '../set-facts.ts';
import type { Minutes } from '../time/duration.ts';
import type { Schedule } from '../time/schedule.ts';
import type { Objective, ObjectiveKind } from './objectives.ts';

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

export function firstObjectives(facts: SetFacts, kind: ObjectiveKind): readonly SystemObjective[] {
  return objectivesAround(facts).get(kind) ?? [];
}

const objectivesAround: (
  facts: SetFacts,
) => ReadonlyMap<ObjectiveKind, readonly SystemObjective[]> = perSet(({ objectives }) => {
  const found = new Map<ObjectiveKind, Map<string, SystemObjective>>();
  const asSuch = objectives.filter(({ fact }) => fact.scope === '' && fact.only === undefined);
  const isUnnamed = severalUnnamed(asSuch);
  for (const told of asSuch) {
    const { systems, fact } = told;
    if (isUnnamed(told)) continue;
    const ofKind = found.get(fact.kind) ?? new Map<string, SystemObjective>();
    found.set(fact.kind, ofKind);
    for (const system of systems.length === 0 ? [undefined] : systems) {
      const key = system ?? '';
      if (!ofKind.has(key)) ofKind.set(key, { told, system });
    }
  }
  return new Map([...found].map(([kind, ofKind]) => [kind, [...ofKind.values()]]));
});

/** Several values without a system, in one document, are for several things that nobody names. */
function severalUnnamed(
  objectives: readonly Told<Objective>[],
): (told: Told<Objective>) => boolean {
  const values = new Map<Runbook, Map<ObjectiveKind, Set<Minutes>>>();
  for (const { fact, runbook, systems } of objectives) {
    if (systems.length > 0) continue;
    const own = values.get(runbook) ?? new Map<ObjectiveKind, Set<Minutes>>();
    values.set(runbook, own);
    own.set(fact.kind, (own.get(fact.kind) ?? new Set()).add(fact.value.value.minutes));
  }
  return ({ fact, runbook, systems }) =>
    systems.length === 0 && (values.get(runbook)?.get(fact.kind)?.size ?? 0) > 1;
}

/** Longest gap, run and transfer: a copy holds the state in which it was begun, and counts once it is there. */
function lossOf({ gap, takes, transfer }: BackupJob): Minutes {
  return gap + (takes?.value.minutes ?? 0) + transfer;
}

export interface Loss {
  readonly job: Told<BackupJob>;
  readonly loss: Minutes;
}

/** The job that leaves the least to lose. */
export function smallestLoss(jobs: readonly Told<BackupJob>[]): Loss | undefined {
  let best: Loss | undefined;
  for (const job of jobs) {
    const loss = lossOf(job.fact);
    if (best === undefined || loss < best.loss) best = { job, loss };
  }
  return best;
}

/**
 * The job with the smallest loss for an objective; `undefined` when none is known, or when something else may
 * be finer and nothing says how fine.
 */
export function bestLoss(
  facts: SetFacts,
  { system }: SystemObjective,
  limit: Minutes,
): Loss | undefined {
  const best = smallestLoss(system === undefined ? facts.jobs : about(facts.jobs, system));
  if (best === undefined || best.loss <= limit) return best;
  return facts.members.some(({ facts: { backups } }) => backups.finer.length > 0)
    ? undefined
    : best;
}

export interface OffsiteLoss {
  readonly copy: Told<BackupCopy>;
  readonly schedule: Located<Schedule> | undefined;
  readonly loss: Minutes;
}

/**
 * How old each off-site copy can be; `undefined` when there is none, or one that nothing says this of. In
 * prose one sentence says when copies are made, and others only where they are.
 */
export function offsiteLosses(
  facts: SetFacts,
  system: string | undefined,
): OffsiteLoss[] | undefined {
  const copies = (system === undefined ? facts.copies : about(facts.copies, system)).filter(
    ({ fact }) => fact.offsite === true,
  );
  const losses = copies.map((copy) => ({ copy, loss: offsiteLoss(facts, copy) }));
  const known = losses.flatMap(({ loss }) => loss ?? []);
  const isOneTold =
    known.length === 1 && copies.every(({ runbook }) => runbook.syntax === 'markdown');
  return known.length > 0 && (known.length === copies.length || isOneTold) ? known : undefined;
}

function offsiteLoss({ jobs }: SetFacts, copy: Told<BackupCopy>): OffsiteLoss | undefined {
  const { backup, schedule, transfer } = copy.fact;
  const own = schedule?.value.longestGap;
  const job =
    backup === undefined
      ? undefined
      : smallestRun(jobs.filter(({ fact }) => fact.backup === backup));
  if (own === undefined && job === undefined) return undefined;
  if (typeof own === 'string') return undefined;
  const gap = Math.max(own ?? 0, job?.gap ?? 0);
  return {
    copy,
    schedule: schedule ?? job?.schedule,
    loss: gap + (job?.takes?.value.minutes ?? 0) + transfer,
  };
}

function smallestRun(jobs: readonly Told<BackupJob>[]): BackupJob | undefined {
  return smallestLoss(jobs)?.job.fact;
}
