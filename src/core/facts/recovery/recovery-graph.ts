/** The recovery of a set as a graph: what its systems need, and the orders in which they are brought back. */
import type { Runbook } from '../../runbook.ts';
import { at } from '../../yaml/look.ts';
import { perSet } from '../per-runbook.ts';
import type { SetFacts } from '../set-facts.ts';
import { spellingsOf, systemKey } from '../systems/systems.ts';
import { type Need, needsInData, needsInText } from './needs.ts';
import { ordersInData, ordersInText, type RecoveryOrder } from './recovery-order.ts';

/** A need, by the keys of both systems, and the document that says it. */
export interface ToldNeed extends Need {
  readonly from: string;
  readonly to: string;
  readonly runbook: Runbook;
}

export interface RecoveryGraph {
  /** In the order of the documents and their text, each pair once. */
  readonly needs: readonly ToldNeed[];
  readonly orders: readonly { readonly order: RecoveryOrder; readonly runbook: Runbook }[];
  /** The same needs, by the key of what needs. */
  readonly graph: ReadonlyMap<string, readonly string[]>;
}

/** Read once for each set. */
export const recoveryGraph: (facts: SetFacts) => RecoveryGraph = perSet((facts) => graphOf(facts));

function graphOf({ members, names }: SetFacts): RecoveryGraph {
  const orders = members.flatMap(({ runbook, facts }) => {
    const found =
      runbook.syntax === 'yaml'
        ? ordersInData(specOf(runbook))
        : ordersInText(runbook, facts.statements);
    return found.map((order) => ({ order, runbook }));
  });
  const spellings = new Map(names);
  for (const { order } of orders) {
    for (const { key, system } of order.entries) {
      if (!spellings.has(key)) spellings.set(key, spellingsOf(system.value));
    }
  }
  const needs = new Map<string, ToldNeed>();
  const graph = new Map<string, string[]>();
  for (const { runbook, facts } of members) {
    const found =
      runbook.syntax === 'yaml'
        ? needsInData(specOf(runbook))
        : needsInText(runbook, facts.statements, spellings);
    for (const need of found) {
      const [from, to] = [systemKey(need.system.value), systemKey(need.needs.value)];
      const pair = `${from} ${to}`;
      if (from === '' || to === '' || needs.has(pair)) continue;
      needs.set(pair, { ...need, from, to, runbook });
      const own = graph.get(from) ?? [];
      own.push(to);
      graph.set(from, own);
      if (!graph.has(to)) graph.set(to, []);
    }
  }
  return { needs: [...needs.values()], orders, graph };
}

function specOf({ data, metadata }: Runbook) {
  return metadata.declared ? at(data, 'spec') : undefined;
}
