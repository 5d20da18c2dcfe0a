/** Rule: a replica that may lag behind raises an alert before the lag reaches the recovery point objective. */

import {
  type LagAlert,
  type LaggingReplica,
  replicationIn,
} from '../core/facts/backup/replication.ts';
import { minutesOf, type Target, targetsFor } from '../core/facts/objectives/targets.ts';
import {
  about,
  factsAround,
  nameOf,
  pointTo,
  type SetFacts,
  type Told,
} from '../core/facts/set-facts.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import { toldIn } from '../core/facts/told-facts.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'rpo-replication-lag',
  summary: 'A replication lag that may grow beyond the recovery point objective unseen',
  category: 'objectives',
  severity: 'warning',
  why: 'What an asynchronous replica has not received yet is lost when the primary is. The lag grows quietly, during a large import or on a slow line, and the failover on that day loses more than was agreed. Only an alert below the objective gives somebody the time to act.',
  remedy:
    'Alert on the lag at half of the RPO or less, in time and not in bytes, and state the threshold (`lag_alert` in YAML). For an RPO near zero, replicate synchronously.',
  controls: ['nist-800-53r5:CP-9', 'nist-800-34r1:3.4.2', 'iso22301:8.3.4'],
  examples: [
    {
      name: 'Five minutes to lose, and an alert at thirty',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - RPO: 5 min

        The standby in Bergen is replicated asynchronously. An alert fires when the replication lag exceeds 30 minutes.
                                                                                                            ^^^^^^^^^^
      `,
    },
    {
      name: 'The same in YAML, and a replica whose lag nobody watches',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - id: shop-db
              tier: 1
              stateful: true
              rto: PT4H
              rpo: PT5M
              fault_tolerance: {mechanism: Patroni, replication: asynchronous, lag_alert: PT30M, takeover: PT30S}
                                                                                          ^^^^^
            - id: stock-db
              tier: 1
              stateful: true
              rto: PT4H
              rpo: PT15M
              fault_tolerance: {mechanism: Patroni, replication: asynchronous, takeover: PT30S}
                                                                 ^^^^^^^^^^^^
      `,
    },
    {
      name: 'An alert in a table of what is watched',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        RPO: 5 min. The replica in Bergen is asynchronous.

        | Watched | How | Alert and threshold |
        | --- | --- | --- |
        | replication lag | probe every 15 s | LagHigh above 10 minutes |
                                                       ^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'An alert in time, one in bytes, and a replica that waits for each write',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | RPO |
        | --- | --- |
        | shop-db | 5 min |
        | stock-db | 1 min |

        shop-db has an asynchronous replica; an alert fires when its lag exceeds 60 s.
        The replica of stock-db is synchronous; an alert fires when its lag exceeds 5 minutes.
        The queue has an asynchronous replica; an alert fires when its lag exceeds 3 GB.
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const replicas = toldIn(facts, (runbook) => replicationIn(runbook).lagging);
    if (replicas.length === 0) return;
    const alerts = toldIn(facts, (runbook) => replicationIn(runbook).alerts);
    const told = new Set<number>();
    for (const replica of replicas) {
      const finding = findingFor(context, facts, replica, alerts);
      if (finding === undefined || told.has(finding.span.start)) continue;
      told.add(finding.span.start);
      yield finding;
    }
  },
};

export default rule;

/** On the threshold, where one is stated; else on the field that says how the replica is fed. */
function findingFor(
  context: RuleContext,
  facts: SetFacts,
  replica: Told<LaggingReplica>,
  alerts: readonly Told<LagAlert>[],
): Finding | undefined {
  const [target, ...others] = targetsFor(facts, 'rpo', replica.systems, replica.runbook);
  if (target === undefined || others.length > 0) return undefined;
  const first = lowest(target.system === undefined ? alerts : about(alerts, target.system));
  if (first === undefined) return unwatched(context, facts, replica, target);
  if (first.runbook !== context.runbook) return undefined;
  const [lag, allowed] = [thresholdOf(first), minutesOf(target)];
  if (lag <= allowed) return undefined;
  return {
    span: first.fact.threshold.span,
    message: `The alert comes at a lag of ${spoken(lag)}, and the RPO${whose(facts, target)} is ${spoken(allowed)}: ${spoken(lag - allowed)} more than allowed can be lost before anybody knows. Alert at half the RPO or less.`,
    related: [
      rpoOf(context, target),
      pointTo(context, replica.runbook, replica.fact.mode.span, 'This replica may lag behind.'),
    ],
  };
}

/** Only a field that was left out says that nobody watches; prose may keep its alerts elsewhere. */
function unwatched(
  context: RuleContext,
  facts: SetFacts,
  { fact: { mode }, runbook }: Told<LaggingReplica>,
  target: Target,
): Finding | undefined {
  if (runbook !== context.runbook || runbook.syntax === 'markdown') return undefined;
  if (facts.members.some((member) => replicationIn(member.runbook).isLagWatched)) return undefined;
  return {
    span: mode.span,
    message: `The replica${whose(facts, target)} may lag behind, the RPO is ${spoken(minutesOf(target))}, and no alert on the lag is stated. Alert at half the RPO or less, and write the threshold down as \`lag_alert\`.`,
    related: [rpoOf(context, target)],
    fields: ['spec.systems[].fault_tolerance.lag_alert'],
  };
}

function lowest(alerts: readonly Told<LagAlert>[]): Told<LagAlert> | undefined {
  return alerts.reduce<Told<LagAlert> | undefined>(
    (a, b) => (a === undefined || thresholdOf(b) < thresholdOf(a) ? b : a),
    undefined,
  );
}

function thresholdOf({ fact }: Told<LagAlert>): number {
  return fact.threshold.value.minutes;
}

function whose(facts: SetFacts, { system }: Target): string {
  return system === undefined ? '' : ` of ${nameOf(facts, system)}`;
}

function rpoOf(context: RuleContext, { told }: Target) {
  return pointTo(context, told.runbook, told.fact.value.span, 'The RPO is stated here.');
}
