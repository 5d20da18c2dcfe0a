/** Facts that only some checks need, gathered over a set with the systems that they are about. */
import type { Runbook } from '../runbook.ts';
import type { SetFacts, Told } from './set-facts.ts';
import { type Subject, systemsOf } from './systems/systems.ts';

/** In the order of the documents. Whoever compares all with all asks once, and not for each of them. */
export function toldIn<T extends { readonly subject: Subject }>(
  { members, names }: SetFacts,
  pick: (runbook: Runbook) => readonly T[],
): Told<T>[] {
  return members.flatMap(({ runbook }) =>
    pick(runbook)
      .slice(0, MOST_FACTS)
      .map((fact) => ({ fact, runbook, systems: systemsOf(fact.subject, runbook, names) })),
  );
}

/** Of one kind in one document: a document with more is an export. */
const MOST_FACTS = 1_000;
