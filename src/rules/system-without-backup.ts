/** Rule: every system that holds data is backed up, or left out with a reason. */
import { factsAround, nameOf, type SetFacts } from '../core/facts/set-facts.ts';
import { namesIn, spellingsOf, systemKey } from '../core/facts/systems/systems.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'system-without-backup',
  summary: 'A system with data that no backup covers',
  category: 'backup',
  severity: 'error',
  why: 'The system that nobody put on the list is the one that is gone for good. It is found when its data is asked for, after everything else has been restored.',
  remedy:
    'Add the system to a backup, or to the list of what is left out, with the reason: rebuilt from code, filled again from another system, kept by a provider.',
  controls: ['nist-800-53r5:CP-9', 'cis-v8:11.2', 'iso27001:A.8.13', 'dora:12(1)(a)'],
  examples: [
    {
      name: 'A system that holds data and stands in no list of backups',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | Tier | Holds data |
        | --- | --- | --- |
        | shop-db | 1 | yes |
        | stock-db | 1 | yes |
          ^^^^^^^^
        | shop-web | 1 | no |

        ## Backups

        | System | Schedule |
        | --- | --- |
        | shop-db | nightly |
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
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: P1D}
            - {id: stock-db, tier: 1, stateful: true, rto: PT4H, rpo: P1D}
                   ^^^^^^^^
            - {id: cache, tier: 2, stateful: true, rto: PT4H, rpo: P1D}
      `,
      beside: {
        'backup.runbook.yaml': `apiVersion: dr-runbook/v1
kind: backup-procedure
metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  excluded:
    - {what: cache, reason: fills again from shop-db}
  backups:
    - id: shop-dump
      covers: [shop-db]
      tool: {name: pg_dump}
      jobs: [{type: full, schedule: nightly}]
`,
      },
    },
    {
      name: 'Everything is backed up, or left out with a reason',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | Tier | Holds data |
        | --- | --- | --- |
        | shop-db | 1 | yes |
        | stock-db | 1 | yes |

        ## Backups

        | System | Schedule |
        | --- | --- |
        | shop-db | nightly |

        stock-db is not backed up: the warehouse sends its data again within an hour.
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    if (!listsBackups(facts)) return;
    const told = new Set<string>();
    for (const [key, systems] of facts.systems) {
      const own = systems.find(
        ({ runbook, fact }) =>
          runbook === context.runbook &&
          (fact.stateful ?? mayLoseLittle(facts, key)) &&
          (fact.stateful === true || listsSeveral(facts)),
      );
      if (own === undefined || told.has(key) || isSpokenOf(facts, key)) continue;
      told.add(key);
      yield {
        span: own.fact.name.span,
        message: `${nameOf(facts, key)} holds data, and no backup covers it. Add it to one, or say why it needs none.`,
      };
    }
  },
};

export default rule;

/** Only where backups are listed by system can one be missing from the list. */
function listsBackups({ members, systems }: SetFacts): boolean {
  return (
    members.every(({ facts }) => !facts.backups.coversAll) &&
    members.some(({ facts }) =>
      facts.backups.covers.some(({ value }) => systems.has(systemKey(value))),
    )
  );
}

/** An objective for its data, in its own row, says that it has some. */
function mayLoseLittle({ objectives }: SetFacts, key: string): boolean {
  return objectives.some(
    ({ fact, systems }) =>
      fact.kind === 'rpo' &&
      fact.value.value.minutes > 0 &&
      fact.subject.names.length > 0 &&
      systems.includes(key),
  );
}

/** Beside one entry the list may be of one backup alone. */
function listsSeveral({ members, systems }: SetFacts): boolean {
  const listed = members.flatMap(({ facts }) =>
    facts.backups.covers.map(({ value }) => systemKey(value)),
  );
  return new Set(listed.filter((key) => systems.has(key))).size > 1;
}

/** It is in a list of backups, left out on purpose, or named by anything that is said of backups. */
function isSpokenOf({ members, jobs, copies, names }: SetFacts, key: string): boolean {
  if ([...jobs, ...copies].some(({ systems }) => systems.includes(key))) return true;
  const spellings = names.get(key) ?? spellingsOf(key);
  const known = new Map([[key, spellings]]);
  return members.some(({ facts: { backups } }) =>
    [...backups.covers, ...backups.exclusions.map(({ what }) => what)].some(
      ({ value }) => systemKey(value) === key || namesIn(value, known).length > 0,
    ),
  );
}
