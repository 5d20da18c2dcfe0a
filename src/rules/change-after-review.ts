/** Rule: a document that is to be reviewed after significant changes has been, after the last of them. */

import { factsOf } from '../core/facts/document-facts.ts';
import { type ChangeFact, significantChanges } from '../core/facts/records/changes.ts';
import { factsAround, pointTo } from '../core/facts/set-facts.ts';
import { isStated } from '../core/facts/statements.ts';
import { nameIndex } from '../core/facts/systems/name-index.ts';
import { systemKey } from '../core/facts/systems/systems.ts';
import { compareDates, formatDate } from '../core/facts/time/date.ts';
import type { Rule } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';
import type { Located } from '../core/text.ts';
import { textsAt } from '../core/yaml/look.ts';

const rule: Rule = {
  id: 'change-after-review',
  summary: 'A significant change since the document was last reviewed',
  category: 'freshness',
  severity: 'info',
  why: 'The document says itself that it is reviewed after such changes, because they make it wrong. Until somebody has looked, nobody knows which of its steps still hold.',
  remedy:
    'Read the document with the change in mind, and write down the day of that review. Where the change needs nothing, say so in its entry (`plan_effect: none`).',
  controls: ['nist-800-53r5:CP-2', 'nist-800-34r1:3.6', 'iso22301:7.5.2', 'cis-v8:11.1'],
  examples: [
    {
      name: 'A plan reviewed before the last significant change',
      text: `
        ---
        kind: dr-plan
        id: shop-plan
        last_reviewed: 2026-09-16
                       ^^^^^^^^^^
        systems: [shop-db]
        ---

        # Recovery plan of the shop

        This plan is reviewed every 12 months and after each significant change to a system.
      `,
      beside: {
        'changes.md': `---
kind: change-log
plan: shop-plan
---

# Changes of the shop

| Date | System | Change |
| --- | --- | --- |
| 2026-10-14 | shop-db | PostgreSQL 15.9 -> 16.4 |
`,
      },
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-09-16}
                                                                                                     ^^^^^^^^^^
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: PT1H}
          maintenance: {triggers: [every significant change to a tier 1 system]}
      `,
      beside: {
        'changes.runbook.yaml': `apiVersion: dr-runbook/v1
kind: change-log
metadata: {id: changes, title: Changes, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  entries:
    - {date: 2026-10-14, systems: [shop-db], what: moved to another region, by: lead, significance: significant, plan_effect: new host names}
`,
      },
    },
    {
      name: 'Changes that need nothing, came before, or are of another system',
      text: `
        ---
        kind: dr-plan
        id: shop-plan
        last_reviewed: 2026-09-16
        systems: [shop-db]
        ---

        # Recovery plan of the shop

        This plan is reviewed after each significant change.
      `,
      beside: {
        'changes.runbook.yaml': `apiVersion: dr-runbook/v1
kind: change-log
metadata: {id: changes, title: Changes, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  entries:
    - {date: 2026-10-14, systems: [shop-db], what: new storage, by: lead, significance: significant, plan_effect: none}
    - {date: 2026-08-14, systems: [shop-db], what: new region, by: lead, significance: significant}
    - {date: 2026-10-14, systems: [wiki], what: new region, by: lead, significance: significant}
`,
      },
    },
  ],
  *check(context) {
    const { runbook, set, today } = context;
    const { lastReviewed, systems } = runbook.metadata;
    const trigger = lastReviewed && set ? triggerIn(runbook) : undefined;
    if (lastReviewed === undefined || trigger === undefined) return;
    const facts = factsAround(context);
    const own = new Set(
      [...systems, ...factsOf(runbook).systems.map(({ name }) => name)].map(({ value }) =>
        systemKey(value),
      ),
    );
    const index = nameIndex(facts.names);
    const isOwn = ({ systems: named, text }: ChangeFact) => {
      const keys = named.length > 0 ? named.map(({ value }) => systemKey(value)) : [];
      const found = keys.length > 0 ? keys : index.placesIn(text).map(({ key }) => key);
      return found.some((key) => own.has(key));
    };
    const later = facts.members
      .flatMap((member) =>
        significantChanges(member.runbook).map((change) => ({ change, from: member.runbook })),
      )
      .filter(
        ({ change }) =>
          !change.needsNothing &&
          compareDates(change.date.value, lastReviewed.value) > 0 &&
          compareDates(change.date.value, today) <= 0 &&
          isOwn(change),
      )
      .sort((a, b) => compareDates(b.change.date.value, a.change.date.value));
    const [newest] = later;
    if (newest === undefined) return;
    const { change, from } = newest;
    yield {
      span: lastReviewed.span,
      message: `Last reviewed on ${formatDate(lastReviewed.value)}, and changed since: ${change.what}, on ${formatDate(change.date.value)}. This document is to be reviewed after such a change: do so and write down the day, or say in the change that it needs nothing.`,
      related: [
        pointTo(context, from, change.date.span, 'The change.'),
        { span: trigger.span, message: 'This asks for a review after it.' },
      ],
    };
  },
};

export default rule;

const AFTER_CHANGE =
  /\b(?:significant|major|substantive|material|substantial|relevant) (?:[\w-]{1,20} ){0,2}changes?\b|\b(?:after|on) (?:each|every|any) change\b/i;

/** Where a document says that significant changes ask for a review of it. */
function triggerIn(runbook: Runbook): Located<string> | undefined {
  if (runbook.syntax === 'yaml') {
    const triggers = textsAt(runbook.data, 'spec', 'maintenance', 'triggers');
    return triggers.find(({ value }) => AFTER_CHANGE.test(value));
  }
  const said = factsOf(runbook).statements.said.find(
    (one) =>
      AFTER_CHANGE.test(one.value.value) &&
      /\breview|\bupdat/i.test(`${one.label?.value ?? ''} ${one.value.value}`) &&
      isStated(one),
  );
  return said?.value;
}
