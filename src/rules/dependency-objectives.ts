/** Rule: what a system needs is back before the system must be. */

import { type Promised, promisesIn } from '../core/facts/objectives/promises.ts';
import { allTargets, minutesOf, type Target } from '../core/facts/objectives/targets.ts';
import { recoveryGraph, type ToldNeed } from '../core/facts/recovery/recovery-graph.ts';
import { factsAround, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import type { Minutes } from '../core/facts/time/duration.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding, Related } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';
import { unmarked } from '../core/text.ts';

const rule: Rule = {
  id: 'dependency-objectives',
  summary: 'A system that must be back before what it needs',
  category: 'objectives',
  severity: 'error',
  why: 'Each objective was agreed for its own system, and nobody compared them. A service that must be back within two hours and needs a sign-on that may take eight is back after eight at the earliest.',
  remedy:
    'Give what is needed a shorter RTO than the systems that need it, by the time that these take to start; or agree on a later RTO for them. Where a system runs without the other one and only does less, call the need soft (`strength: soft` in YAML) and say what is missing meanwhile.',
  controls: ['nist-800-34r1:3.2.1', 'iso22301:8.2.2', 'dora:12(6)', 'nist-800-53r5:CP-2(8)'],
  examples: [
    {
      name: 'Two hours for a service, and eight for the sign-on that it needs',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | RTO | Depends on |
        | --- | --- | --- |
        | orders-api | 2 h | identity, orders-db |
                             ^^^^^^^^
        | orders-db | 1 h | |
        | identity | 8 h | |
      `,
    },
    {
      name: 'The same in YAML, once within the plan and once with a provider',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - id: orders-db
              tier: 1
              stateful: true
              rto: PT4H
              rpo: PT15M
              depends_on:
                - {system: vault, effect: passphrase of the backups}
                           ^^^^^
                - {system: key-service}
                           ^^^^^^^^^^^
            - {id: vault, tier: 1, stateful: true, rto: PT8H, rpo: P1D}
      `,
      beside: {
        'inventory.runbook.yaml': `apiVersion: dr-runbook/v1
kind: inventory
metadata: {id: shop-inventory, title: Inventory, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  dependencies:
    - {id: key-service, effect: backups cannot be decrypted, promised_rto: PT6H}
`,
      },
    },
    {
      name: 'A sentence that says what is needed',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | Tier | RTO |
        | --- | --- | --- |
        | orders-api | 1 | 2 h |
        | identity | 2 | 8 h |

        The orders-api depends on identity.
                                  ^^^^^^^^
      `,
    },
    {
      name: 'A soft need, and needs that are back in time, in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - id: orders-api
              tier: 1
              stateful: false
              rto: PT2H
              rpo: PT15M
              depends_on:
                - {system: orders-db, strength: hard}
                - {system: search, strength: soft, effect: orders are found by number only}
            - {id: orders-db, tier: 1, stateful: true, rto: PT2H, rpo: PT15M}
            - {id: search, tier: 3, stateful: false, rto: P1D, rpo: P1D}
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const own = recoveryGraph(facts).needs.filter(({ runbook }) => runbook === context.runbook);
    if (own.length === 0) return;
    const targets = new Map(
      allTargets(facts, 'rto').map((target): [string, Target] => [target.system ?? '', target]),
    );
    const promises = promisesAround(facts);
    for (const need of own) {
      const finding = tooLate(context, facts, { targets, promises }, need);
      if (finding) yield finding;
    }
  },
};

export default rule;

/** By the keys of systems and services. */
interface Times {
  readonly targets: ReadonlyMap<string, Target>;
  readonly promises: ReadonlyMap<string, ToldPromise>;
}

function tooLate(
  context: RuleContext,
  facts: SetFacts,
  times: Times,
  need: ToldNeed,
): Finding | undefined {
  const target = times.targets.get(need.from);
  const other = target && neededTime(context, facts, times, need);
  if (target === undefined || other === undefined || need.from === need.to) return undefined;
  const allowed = minutesOf(target);
  if (other.minutes <= allowed) return undefined;
  const [system, needed] = [unmarked(need.system.value), unmarked(need.needs.value)];
  return {
    span: need.needs.span,
    message: `${system} must be back within ${spoken(allowed)} and needs ${needed}, which ${other.says} ${spoken(other.minutes)}: ${spoken(other.minutes - allowed)} later. Bring ${needed} back sooner, give ${system} more time, or say that it runs without ${needed} and what it then lacks.`,
    related: [
      pointTo(
        context,
        target.told.runbook,
        target.told.fact.value.span,
        `The RTO of ${system} is ${spoken(allowed)}.`,
      ),
      other.related,
    ],
  };
}

interface NeededTime {
  readonly minutes: Minutes;
  readonly says: string;
  readonly related: Related;
}

/** The objective of what is needed, or the promise of who runs it. Clocks that start at other times are not compared. */
function neededTime(
  context: RuleContext,
  facts: SetFacts,
  { targets, promises }: Times,
  { from, to, needs }: ToldNeed,
): NeededTime | undefined {
  const own = targets.get(to);
  if (own !== undefined) {
    if (clockOf(facts, from) !== clockOf(facts, to)) return undefined;
    const minutes = minutesOf(own);
    const message = `The RTO of ${unmarked(needs.value)} is ${spoken(minutes)}.`;
    const { runbook, fact } = own.told;
    return {
      minutes,
      says: 'has an RTO of',
      related: pointTo(context, runbook, fact.value.span, message),
    };
  }
  const promise = promises.get(to);
  if (promise === undefined) return undefined;
  const { value, span } = promise.within;
  const message = `${spoken(value.minutes)} are promised here.`;
  const related = pointTo(context, promise.runbook, span, message);
  return { minutes: value.minutes, says: 'is promised back within', related };
}

interface ToldPromise extends Promised {
  readonly runbook: Runbook;
}

/** By the key of the service; the first promise counts. */
function promisesAround({ members }: SetFacts): ReadonlyMap<string, ToldPromise> {
  const found = new Map<string, ToldPromise>();
  for (const { runbook } of members) {
    for (const promise of promisesIn(runbook)) {
      for (const key of promise.keys) {
        if (!found.has(key)) found.set(key, { ...promise, runbook });
      }
    }
  }
  return found;
}

function clockOf({ systems }: SetFacts, key: string): string | undefined {
  return systems.get(key)?.find(({ fact }) => fact.clock !== undefined)?.fact.clock;
}
