/** Rule: a cluster's takeover is timed, and fits into the recovery time objective. */

import { type Takeover, takeoversIn } from '../core/facts/objectives/takeovers.ts';
import { minutesOf, targetsFor } from '../core/facts/objectives/targets.ts';
import { factsAround, nameOf, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { systemsOf } from '../core/facts/systems/systems.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'takeover-delay-ignored',
  summary: 'A takeover that is slower than the objective, or of unknown length',
  category: 'objectives',
  severity: 'info',
  why: 'A second host does not take over at once: it waits until it is sure that the first one is gone, then it mounts, replays and starts. Plans tend to count that time as zero, and people restart by hand what would have come back by itself.',
  remedy:
    'State how long the takeover lasts at most, from the failure until the service answers, and measure it once. Where that is more than the RTO, shorten the timeouts of the cluster or agree on an objective that contains them.',
  controls: ['nist-800-53r5:CP-10', 'nist-800-53r5:CP-2', 'iso22301:8.3.4'],
  examples: [
    {
      name: 'Ten minutes until the second host works, and five allowed',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - RTO: 5 min

        ## Fault tolerance

        If app-01 fails, app-02 takes over after 10 minutes.
                                                 ^^^^^^^^^^
      `,
    },
    {
      name: 'The same in YAML, and a cluster whose takeover nobody has timed',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - id: shop-web
              tier: 1
              stateful: false
              rto: PT5M
              rpo: PT1H
              fault_tolerance: {mechanism: keepalived, nodes: 2, takeover: PT10M, survives: [host-loss]}
                                                                           ^^^^^
            - id: shop-db
              tier: 1
              stateful: true
              rto: PT4H
              rpo: PT15M
              fault_tolerance: {mechanism: Patroni, nodes: 3, survives: [host-loss]}
                                           ^^^^^^^
      `,
    },
    {
      name: 'A column for the takeover',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | RTO | Failover time |
        | --- | --- | --- |
        | shop-db | 1 min | 90 s |
                            ^^^^
        | shop-web | 5 min | 5 s |
      `,
    },
    {
      name: 'A takeover in time, an exercise of it, and one that is the objective itself',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        The RTO is 5 minutes. The standby takes over within 30 s.

        The failover exercise takes 2 hours. We fail over within 5 minutes (RTO).
      `,
    },
  ],
  *check(context) {
    const takeovers = takeoversIn(context.runbook);
    if (takeovers.length === 0) return;
    const facts = factsAround(context);
    for (const takeover of takeovers) {
      const finding =
        takeover.time === undefined ? untimed(takeover) : late(context, facts, takeover);
      if (finding) yield finding;
    }
  },
};

export default rule;

function untimed({ subject, mechanism }: Takeover): Finding {
  const [name] = subject.names;
  return {
    span: mechanism.span,
    message: `Nothing says how long the takeover of ${name?.value ?? 'this cluster'} lasts, so nobody can tell whether it meets the RTO. Measure it and write it down as \`takeover\`.`,
    fields: ['spec.systems[].fault_tolerance.takeover'],
  };
}

function late(
  context: RuleContext,
  facts: SetFacts,
  { subject, time }: Takeover,
): Finding | undefined {
  const systems = systemsOf(subject, context.runbook, facts.names);
  const [target, ...others] = targetsFor(facts, 'rto', systems, context.runbook);
  if (time === undefined || target === undefined || others.length > 0) return undefined;
  const [takes, allowed] = [time.value.minutes, minutesOf(target)];
  if (takes <= allowed) return undefined;
  const { told, system } = target;
  const whose = system === undefined ? '' : ` of ${nameOf(facts, system)}`;
  return {
    span: time.span,
    message: `The takeover${whose} lasts up to ${spoken(takes)}, and the RTO is ${spoken(allowed)}: ${spoken(takes - allowed)} too long. Shorten the timeouts of the cluster, or agree on an RTO that contains them.`,
    related: [
      pointTo(context, told.runbook, told.fact.value.span, `The RTO is ${spoken(allowed)} here.`),
    ],
  };
}
