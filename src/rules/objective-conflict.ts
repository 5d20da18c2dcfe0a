/** Rule: a set of documents states one value for each objective of a system. */

import { OBJECTIVE_NAMES, type Objective } from '../core/facts/objectives/objectives.ts';
import { factsAround, nameOf, pointTo, type Told } from '../core/facts/set-facts.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'objective-conflict',
  summary: 'One objective with two values',
  category: 'objectives',
  severity: 'error',
  why: 'Two documents with two objectives mean that one of them is wrong, and in the recovery nobody knows which. Steps, backups and contracts are then sized by whichever page somebody had open.',
  remedy:
    'Decide which value holds and state it once, in the plan; let the other documents link to it. Where two values are meant, say for which case each one holds: the scenario, the class of data, the contract.',
  controls: ['nist-800-53r5:CP-2', 'nist-800-34r1:3.2.1', 'iso22301:8.2.2', 'dora:12(6)'],
  examples: [
    {
      name: 'A header and a table that disagree',
      text: `
        ---
        kind: dr-plan
        systems: [shop-db]
        rto: 4 h
        ---

        # Recovery plan of the shop

        | System | RTO | RPO |
        | --- | --- | --- |
        | shop-db | 2 h | 15 min |
                    ^^^
      `,
    },
    {
      name: 'A report that measured against another target than the plan has',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: exercise-report
        metadata: {id: drill, title: Drill, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          type: restore-drill
          date: 2026-11-10
          objectives:
            - {system: shop-db, rto_target: PT2H, rto_achieved: PT1H}
                                            ^^^^
      `,
      beside: {
        'plan.md': `---
kind: dr-plan
id: shop-plan
systems: [shop-db]
---

# Recovery plan of the shop

The RTO of shop-db is 4 hours.
`,
      },
    },
    {
      name: 'The same value in other words',
      text: `
        ---
        kind: dr-plan
        systems: [shop-db]
        rto: PT4H
        ---

        # Recovery plan of the shop

        shop-db is back within 240 minutes (RTO).
      `,
    },
    {
      name: 'Two values for two scenarios',
      text: `
        ---
        kind: dr-plan
        systems: [shop-db]
        ---

        # Recovery plan of the shop

        ## Scenario: loss of a host

        RTO: 15 min

        ## Scenario: loss of the site

        RTO: 4 h
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const first = new Map<string, Told<Objective>>();
    for (const told of facts.objectives) {
      const { fact, runbook } = told;
      const key = keyOf(told);
      if (key === undefined) continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, told);
      if (other === undefined || runbook !== context.runbook) continue;
      const [here, there] = [fact.value.value.minutes, other.fact.value.value.minutes];
      if (here === there || isWithinSameSection(told, other)) continue;
      const name = OBJECTIVE_NAMES[fact.kind];
      const [system] = told.systems;
      const whose = system === undefined ? '' : ` of ${nameOf(facts, system)}`;
      const where =
        other.runbook === runbook ? 'above' : `in ${fileName(other.runbook.source.uri)}`;
      yield {
        span: fact.value.span,
        message: `The ${name}${whose} is ${spoken(here)} here and ${spoken(there)} ${where}. Decide which one holds, and say it in one place; or say for which case each one is.`,
        related: [
          pointTo(
            context,
            other.runbook,
            other.fact.value.span,
            `The ${name} is ${spoken(there)} here.`,
          ),
        ],
      };
    }
  },
};

export default rule;

/** Only statements that name one system are compared: the others may be about different things. */
function keyOf({ fact, systems }: Told<Objective>): string | undefined {
  const [system, ...others] = systems;
  if (system === undefined || others.length > 0 || fact.scope !== '') return undefined;
  return `${system} ${fact.kind} ${fact.only ?? ''}`;
}

/** A list of cases below one heading states each value for its own. */
function isWithinSameSection(one: Told<Objective>, other: Told<Objective>): boolean {
  if (one.runbook !== other.runbook || one.runbook.syntax === 'yaml') return false;
  return one.fact.subject.section === other.fact.subject.section && one.fact.subject.section > 0;
}

function fileName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
