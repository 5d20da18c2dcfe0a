/** Rule: backups run at least as often as the recovery point objective asks. */

import { bestLoss, ownObjectives, type SystemObjective } from '../core/facts/objectives/losses.ts';
import type { Objective } from '../core/facts/objectives/objectives.ts';
import { factsAround, nameOf, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'rpo-backup-interval',
  summary: 'Backups that run less often than the recovery point objective allows',
  category: 'objectives',
  severity: 'error',
  why: 'A backup brings back the state of the moment in which it began. Whatever was written since is gone, so the longest gap between two backups is the loss to expect on a bad day. An objective that no backup can meet is a promise that somebody will have to take back during the recovery.',
  remedy:
    'Run the backup at least as often as the objective says, its own run and transfer time included; or ship the logs of the database continuously, and state the longest delay. Otherwise agree on an objective that the backups can meet. A replica does not help: it repeats a deletion within a second.',
  controls: ['nist-800-53r5:CP-9', 'nist-800-34r1:3.4.2', 'dora:12(1)(a)', 'iso22301:8.3.4'],
  examples: [
    {
      name: 'Fifteen minutes promised, and a dump each night',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        ## Recovery objectives

        - RTO: 4 h
        - RPO: 15 minutes
               ^^^^^^^^^^

        ## Backups

        pg_dump runs nightly at 02:00 on db-01.
      `,
    },
    {
      name: 'The same in YAML, over two documents',
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
              rpo: PT15M
                   ^^^^^
      `,
      beside: {
        'backup.runbook.yaml': `apiVersion: dr-runbook/v1
kind: backup-procedure
metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  backups:
    - id: shop-dump
      covers: [shop-db]
      tool: {name: pg_dump}
      jobs:
        - {type: full, schedule: "0 2 * * *", duration: PT50M}
      copies: []
`,
      },
    },
    {
      name: 'A nightly dump beside logs that are shipped every five minutes',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | RPO | Backup schedule |
        | --- | --- | --- |
        | shop-db | 15 min | full on Sunday 01:00, WAL shipped within 5 min |
        | shop-files | 24 h | nightly at 02:00 |
      `,
    },
    {
      name: 'An objective that is only an example',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        An RPO of 15 minutes, for example, needs more than a dump each night. Backups run nightly.
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    for (const one of ownObjectives(facts, 'rpo', context)) {
      const finding = tooLate(context, facts, one);
      if (finding) yield finding;
    }
  },
};

export default rule;

function tooLate(context: RuleContext, facts: SetFacts, one: SystemObjective): Finding | undefined {
  const { told, system } = one;
  const { value }: Objective = told.fact;
  const limit = value.value.minutes;
  const best = bestLoss(facts, one, limit);
  if (best === undefined || best.loss <= limit) return undefined;
  const { loss, job } = best;
  const { schedule, gap, takes, transfer } = job.fact;
  const whose = system === undefined ? '' : ` of ${nameOf(facts, system)}`;
  const plus = [
    ...(takes && takes.value.minutes > 0 ? [`a run takes ${spoken(takes.value.minutes)}`] : []),
    ...(transfer > 0 ? [`the copy needs ${spoken(transfer)} to arrive`] : []),
  ];
  const sum = plus.length === 0 ? '' : `, and ${plus.join(' and ')}`;
  return {
    span: value.span,
    message:
      `The RPO${whose} is ${spoken(limit)}; the longest gap between backups is ${spoken(gap)} (${schedule.value.text.trim()})${sum}. ` +
      `Up to ${spoken(loss)} of data can be lost, ${spoken(loss - limit)} more than allowed: run backups more often, or ship the logs.`,
    related: [
      pointTo(context, job.runbook, schedule.span, `This backup leaves a gap of ${spoken(gap)}.`),
    ],
  };
}
