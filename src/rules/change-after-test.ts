/** Rule: what was changed on the most critical systems since their last exercise has been tried. */

import { exercisesHeld, type HeldExercise, newestHeld } from '../core/facts/exercises/held.ts';
import { type ChangeFact, significantChanges } from '../core/facts/records/changes.ts';
import { factsAround, nameOf, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { nameIndex } from '../core/facts/systems/name-index.ts';
import { systemKey } from '../core/facts/systems/systems.ts';
import { tiersAround } from '../core/facts/systems/tiers.ts';
import { compareDates, daysBetween, formatDate } from '../core/facts/time/date.ts';
import { spokenDays } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'change-after-test',
  summary: 'A critical system changed since its recovery was last tried',
  category: 'freshness',
  severity: 'warning',
  why: 'The procedure was proved with the old version, in the old place, with the old keys. A new major version, region, provider or encryption breaks a restore in ways that nobody sees until it is needed.',
  remedy:
    'Try the recovery of the system again and record the day. Where the change needs no exercise, call it minor in the change record and say why. A tabletop tries no system, and the restore drill of a backup only the backup.',
  controls: ['nist-800-53r5:CP-4', 'nist-800-34r1:3.6', 'dora:11(6)', 'nis2-ir:4.1.4'],
  examples: [
    {
      name: 'A new major version after the last drill',
      text: `
        ---
        kind: change-log
        plan: shop-plan
        ---

        # Changes of the shop

        | Date | System | Change | By |
        | --- | --- | --- | --- |
        | 2026-10-14 | shop-db | PostgreSQL 15.9 -> 16.4 | senior-dba |
          ^^^^^^^^^^
        | 2026-10-20 | shop-db | PostgreSQL 16.4 -> 16.5 | senior-dba |
        | 2026-10-21 | wiki | moved to another provider | senior-dba |
      `,
      beside: {
        'plan.md': `---
kind: dr-plan
id: shop-plan
---

# Recovery plan of the shop

| System | Tier | RTO |
| --- | --- | --- |
| shop-db | 1 | 4 h |
| wiki | 3 | 72 h |

| Exercise | How often | Last held |
| --- | --- | --- |
| full failover | every 12 months | 2026-09-18 |
| tabletop | every 12 months | 2026-10-22 |
`,
      },
    },
    {
      name: 'The same in YAML, with a restore drill of the backup since',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: change-log
        metadata: {id: changes, title: Changes, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          entries:
            - {date: 2026-10-14, systems: [shop-db], what: storage moved to another region, by: lead, significance: significant}
                     ^^^^^^^^^^
            - {date: 2026-11-05, systems: [shop-db], what: kernel patch, by: lead, significance: minor}
      `,
      beside: {
        'plan.runbook.yaml': `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
spec:
  systems:
    - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: PT1H}
  testing:
    programme:
      - {type: full-failover, cadence: P1Y, last: 2026-09-18}
`,
        'backup.runbook.yaml': `apiVersion: dr-runbook/v1
kind: backup-procedure
metadata: {id: backups, title: Backups, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  backups:
    - id: shop-db
      covers: [shop-db]
      tool: {name: pgBackRest}
      jobs: [{type: full, schedule: daily}]
      copies: []
      restore_drill: {cadence: P3M, last: 2026-11-03, took: PT38M, result: passed}
`,
      },
    },
    {
      name: 'A change before the last drill, and one of a day that has not come',
      text: `
        ---
        kind: change-log
        plan: shop-plan
        ---

        # Changes of the shop

        ## 2027-01-10

        - shop-db: migration to a new region.

        ## 2026-08-14

        - shop-db: PostgreSQL 15 → 16.
      `,
      beside: {
        'plan.md': `---
kind: dr-plan
id: shop-plan
---

# Recovery plan of the shop

| System | Tier | RTO |
| --- | --- | --- |
| shop-db | 1 | 4 h |

The failover was last tested on 2026-09-18.
`,
      },
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const changes = significantChanges(context.runbook);
    if (changes.length === 0) return;
    const held = exercisesHeld(facts).filter(({ kind }) => kind !== 'tabletop');
    const critical = criticalSystems(facts);
    const index = nameIndex(facts.names);
    const isOfOne = facts.systems.size === 0 && tiersAround(facts).size === 0;
    const bySystem = new Map<string, ChangeFact[]>();
    for (const change of changes) {
      if (compareDates(change.date.value, context.today) > 0) continue;
      const named = change.systems.map(({ value }) => systemKey(value));
      const keys = named.length > 0 ? named : index.placesIn(change.text).map(({ key }) => key);
      // A document that lists no systems is about one.
      if (isOfOne) keys.push('');
      for (const key of new Set(keys)) {
        if (critical.has(key) || key === '')
          bySystem.set(key, [...(bySystem.get(key) ?? []), change]);
      }
    }
    const told = new Set<ChangeFact>();
    for (const [key, own] of bySystem) {
      const finding = untried(context, facts, key, own, held, told);
      if (finding) yield finding;
    }
  },
};

export default rule;

/** Those of tier 0 or 1; where no document gives tiers, those that a plan lists. */
function criticalSystems(facts: SetFacts): ReadonlySet<string> {
  const tiers = tiersAround(facts);
  if (tiers.size === 0) return new Set(facts.systems.keys());
  return new Set([...tiers].flatMap(([key, tier]) => (tier <= 1 ? key : [])));
}

/** Told once, on the newest change: one exercise tries them all. */
function untried(
  context: RuleContext,
  facts: SetFacts,
  key: string,
  changes: readonly ChangeFact[],
  held: readonly HeldExercise[],
  told: Set<ChangeFact>,
): Finding | undefined {
  const own = held.filter(({ systems }) => systems.length === 0 || systems.includes(key));
  const whole = own.filter(({ of }) => of === 'recovery');
  const last = newestHeld(whole.length > 0 ? whole : own);
  if (last === undefined) return undefined;
  const later = changes
    .filter(({ date }) => compareDates(date.value, last.date.value) > 0)
    .sort((a, b) => compareDates(b.date.value, a.date.value));
  const [newest, ...before] = later;
  if (newest === undefined || told.has(newest)) return undefined;
  told.add(newest);
  const drill = newestHeld(own.filter(({ of }) => of === 'backup'));
  const isRead = drill && compareDates(drill.date.value, newest.date.value) > 0;
  const name = key === '' ? 'The system' : nameOf(facts, key);
  const days = spokenDays(daysBetween(last.date.value, newest.date.value));
  const more = before.length === 0 ? '' : ` (and ${before.length} before it)`;
  const read =
    isRead && drill !== last
      ? ` Its backup was read back on ${formatDate(drill.date.value)}; the recovery was not tried.`
      : '';
  return {
    span: newest.date.span,
    message: `${name} was changed on ${formatDate(newest.date.value)} (${newest.what})${more}, ${days} after its recovery was last tried, on ${formatDate(last.date.value)}.${read} Try it again, or say that the change is minor.`,
    related: [
      pointTo(context, last.runbook, last.date.span, 'Its recovery was last tried on this day.'),
      ...before.map(({ date }) => ({ span: date.span, message: 'Changed here as well.' })),
    ],
  };
}
