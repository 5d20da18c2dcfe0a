/** Rule: no system is brought back before what it needs, and nothing needs itself. */
import { circlesIn } from '../core/facts/recovery/graph.ts';
import { type Procedure, proceduresOf } from '../core/facts/recovery/procedures.ts';
import {
  type RecoveryGraph,
  recoveryGraph,
  type ToldNeed,
} from '../core/facts/recovery/recovery-graph.ts';
import type { OrderEntry, RecoveryOrder } from '../core/facts/recovery/recovery-order.ts';
import { byNeeds } from '../core/facts/recovery/step-order.ts';
import { factsAround, pointTo } from '../core/facts/set-facts.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Step } from '../core/runbook.ts';
import { unmarked } from '../core/text.ts';

const rule: Rule = {
  id: 'dependency-order',
  summary: 'A system that is recovered before what it needs',
  category: 'steps',
  severity: 'error',
  why: 'Whoever follows the order starts a system that cannot run yet, and finds out why from the error messages. Where systems need each other in a circle, no order helps: the secrets to unlock the store lie in the store.',
  remedy:
    'Put what is needed in front. Break a circle with something that needs none of these systems: a paper copy of the key, a local account, a cached image. Where a system starts without the other one and only does less, call that need soft (`strength: soft` in YAML).',
  controls: ['nist-800-34r1:4.3.2', 'nist-800-53r5:CP-2(8)', 'iso22301:8.4.4'],
  examples: [
    {
      name: 'The service before its database',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | Tier | Depends on |
        | --- | --- | --- |
        | shop-db | 1 | |
        | shop-api | 1 | shop-db |

        ## Order of recovery

        1. shop-api on app-11
           ^^^^^^^^
        2. shop-db, from the newest dump
      `,
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: PT1H}
            - {id: shop-api, tier: 1, stateful: false, rto: PT4H, rpo: PT1H, depends_on: [{system: shop-db}]}
          recovery_order: [[shop-api], [shop-db]]
                            ^^^^^^^^
      `,
    },
    {
      name: 'A store of secrets that is needed to open itself',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the secrets

        The vault is needed to restore the vault.
                                           ^^^^^
      `,
    },
    {
      name: 'Systems that wait for each other, told in two documents',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: sign-on, tier: 1, stateful: true, rto: PT4H, rpo: PT1H, depends_on: [{system: secrets}]}
            - {id: secrets, tier: 1, stateful: true, rto: PT4H, rpo: PT1H, depends_on: [{system: sign-on}]}
                                                                                                 ^^^^^^^
            - {id: mail, tier: 3, stateful: true, rto: P1D, rpo: PT1H, depends_on: [{system: sign-on, strength: soft}]}
      `,
    },
    {
      name: 'Steps that wait for each other',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16}
        spec:
          steps:
            - {id: hosts, action: Build the hosts, owner: dba, depends_on: [keys]}
            - {id: keys, action: Fetch the keys, owner: dba, depends_on: [hosts]}
                                                                          ^^^^^
      `,
    },
    {
      name: 'What is needed comes first or side by side, and a soft need may come later',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | Order | System | Needs first |
        | --- | --- | --- |
        | 1 | network | nothing |
        | 2 | shop-db | 1 |
        | 3 | shop-api | 1 and 2 (sign-on is cached for a day) |
        | 4 | sign-on | 1 |

        If sign-on is down, shop-api requires sign-on only for new staff.
      `,
    },
  ],
  *check(context) {
    const graph = recoveryGraph(factsAround(context));
    const circles = circlesIn(graph.graph);
    const byPair = new Map(
      graph.needs.map((need, index) => [pairOf(need.from, need.to), { need, index }]),
    );
    for (const circle of circles) yield* circular(context, byPair, circle);
    const knots = new Map(circles.flatMap((circle, index) => circle.map((key) => [key, index])));
    for (const { order, runbook } of graph.orders) {
      if (runbook === context.runbook) yield* tooEarly(context, graph, order, knots);
    }
    for (const procedure of proceduresOf(context.runbook)) yield* circularSteps(procedure);
  },
};

export default rule;

/** Told once, where the last need of the circle is written. */
function* circular(
  context: RuleContext,
  byPair: ReadonlyMap<string, { readonly need: ToldNeed; readonly index: number }>,
  circle: readonly string[],
): Generator<Finding> {
  const around = circle.flatMap((key, index) => {
    const next = circle[(index + 1) % circle.length] ?? key;
    return byPair.get(pairOf(key, next)) ?? [];
  });
  const needs = around.map(({ need }) => need);
  const ordered = [...around].sort((a, b) => a.index - b.index).map(({ need }) => need);
  const last = ordered.at(-1);
  if (last === undefined || last.runbook !== context.runbook) return;
  const others = ordered.slice(0, -1);
  yield {
    span: last.needs.span,
    message:
      circle.length === 1
        ? `${chain(circle, needs)}: once it is lost, it cannot come back. Say how it is recovered without itself, for example with a copy on paper.`
        : `${chain(circle, needs)}: none of them can come back first. Say how one of them is recovered without the others, for example with a copy on paper or a local account.`,
    related: others
      .slice(0, MOST_SHOWN)
      .map((need) => pointTo(context, need.runbook, need.needs.span, 'This need is part of it.')),
  };
}

function pairOf(from: string, to: string): string {
  return `${from} ${to}`;
}

const MOST_SHOWN = 8;

/** `a needs b, and b needs a`. */
function chain(circle: readonly string[], needs: readonly ToldNeed[]): string {
  const names = new Map(needs.map(({ from, system }) => [from, unmarked(system.value)]));
  const name = (index: number) => names.get(circle[index % circle.length] ?? '') ?? '';
  if (circle.length === 1) return `${name(0)} needs ${name(0)} itself`;
  const parts = circle
    .slice(0, MOST_SHOWN)
    .map((_, index) => `${name(index)} needs ${name(index + 1)}`);
  const rest = circle.length > MOST_SHOWN ? ', and so on' : '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}${rest}`;
}

function* tooEarly(
  context: RuleContext,
  { needs }: RecoveryGraph,
  { entries, isGrouped }: RecoveryOrder,
  knots: ReadonlyMap<string, number>,
): Generator<Finding> {
  const byKey = new Map<string, OrderEntry>();
  // A system that comes back in two stages is ready for others after the first.
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  const told = new Set<OrderEntry>();
  for (const need of needs) {
    const [entry, other] = [byKey.get(need.from), byKey.get(need.to)];
    if (entry === undefined || other === undefined || told.has(entry) || entry === other) continue;
    const knot = knots.get(need.from);
    if (knot !== undefined && knot === knots.get(need.to)) continue;
    const isSame = entry.place === other.place;
    if (other.place < entry.place || (isSame && !isGrouped)) continue;
    told.add(entry);
    const [system, needed] = [unmarked(entry.system.value), unmarked(other.system.value)];
    const places = isSame
      ? `Both are recovered at the same time, in place ${entry.place}`
      : `It is recovered in place ${entry.place}, and ${needed} in place ${other.place}`;
    yield {
      span: entry.system.span,
      message: `${system} needs ${needed} first. ${places}: put ${needed} in front, or say that the need is soft.`,
      related: [
        pointTo(context, need.runbook, need.needs.span, `${system} needs ${needed}.`),
        pointTo(context, context.runbook, other.system.span, `${needed} is recovered here.`),
      ],
    };
  }
}

/** Steps of YAML that wait for each other. */
function* circularSteps({ steps }: Procedure): Generator<Finding> {
  if (steps.every(({ needs }) => needs.length === 0)) return;
  for (const circle of circlesIn(byNeeds(steps))) {
    const places = new Map(steps.map((step, index) => [step, index]));
    const last = circle.reduce((a, b) => ((places.get(b) ?? 0) > (places.get(a) ?? 0) ? b : a));
    const ids = new Set(circle.map(({ id }) => id?.value));
    const need = last.needs.find(({ value }) => ids.has(value));
    if (need === undefined) continue;
    yield {
      span: need.span,
      message: `${circle.length === 1 ? `Step ${idOf(last)} waits for itself` : `The steps ${list(circle)} wait for each other`}: nobody can begin. Take one of these \`depends_on\` away.`,
    };
  }
}

function idOf({ id }: Step): string {
  return id?.value ?? '';
}

function list(steps: readonly Step[]): string {
  const ids = steps.slice(0, MOST_SHOWN).map(idOf);
  const rest = steps.length > MOST_SHOWN ? ' and others' : '';
  return rest === '' ? `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}` : ids.join(', ') + rest;
}
