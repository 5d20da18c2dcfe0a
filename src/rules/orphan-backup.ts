/** Rule: every backup covers a system that the plan knows. */

import { factsAround, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { listedHosts, listedSystems, nearName } from '../core/facts/systems/scope.ts';
import { namesIn, spellingsOf, systemKey } from '../core/facts/systems/systems.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Located } from '../core/text.ts';

const rule: Rule = {
  id: 'orphan-backup',
  summary: 'A backup of a system that the plan does not know',
  category: 'backup',
  severity: 'info',
  why: 'Either the system was taken out of service and its job was forgotten, or it is in use and the plan says nothing of its recovery. A slip in the name has a third effect: the system that was meant looks as if it had no backup.',
  remedy:
    'Correct the name, add the system to the plan with its objectives, or end the job and say until when its last backup is kept.',
  controls: ['nist-800-53r5:CP-9', 'cis-v8:11.2'],
  examples: [
    {
      name: 'A job of a system that no plan lists',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | Tier | RTO |
        | --- | --- | --- |
        | shop-db | 1 | 4 h |
        | stock-db | 1 | 8 h |

        ## Backups

        | System | Schedule |
        | --- | --- |
        | shop-db | nightly |
        | stock-db | nightly |
        | crm-02 | nightly |
          ^^^^^^
      `,
    },
    {
      name: 'The same in YAML, over two documents',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          backups:
            - id: shop-dump
              covers: [shop-db, crm-02]
                                ^^^^^^
              tool: {name: pg_dump}
              jobs: [{type: full, schedule: nightly}]
      `,
      beside: {
        'plan.runbook.yaml': `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
spec:
  systems:
    - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: P1D}
`,
      },
    },
    {
      name: 'A machine that the inventory lists',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          backups:
            - id: files
              covers: [shop-db, nas-01]
              tool: {name: restic}
              jobs: [{type: full, schedule: nightly}]
      `,
      beside: {
        'plan.runbook.yaml': `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
spec:
  systems:
    - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: P1D}
`,
        'inventory.runbook.yaml': `apiVersion: dr-runbook/v1
kind: inventory
metadata: {id: shop-inventory, title: Machines, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  hardware:
    - {id: nas-01, model: N2, location: {site: site-a}}
`,
      },
    },
    {
      name: 'Another spelling, and a set of data that is no system',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | Tier | RTO |
        | --- | --- | --- |
        | Shop DB | 1 | 4 h |

        ## Backups

        | What | Schedule |
        | --- | --- |
        | shop_db | nightly |
        | /etc of all servers | nightly |
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const listed = listedSystems(facts);
    if (listed.size === 0) return;
    const hosts = listedHosts(facts);
    const own = facts.members.find(({ runbook }) => runbook === context.runbook);
    const covers = own?.facts.backups.covers ?? [];
    const known = covers.filter(({ value }) => isKnown(value, listed, hosts));
    // Where most names fit no system, the two lists speak of different things.
    if (known.length * 2 < covers.length) return;
    const told = new Set<string>();
    for (const name of covers) {
      const key = systemKey(name.value);
      if (told.size >= MOST_FINDINGS) return;
      if (told.has(key) || isKnown(name.value, listed, hosts)) continue;
      told.add(key);
      if (!isName(context, name) || isSpokenOf(context, facts, name)) continue;
      const near = nearName(
        key,
        [...listed].map(([other, { value }]) => [other, value] as const),
      );
      const list = facts.members.find(({ kind }) => kind === 'dr-plan');
      const [first] = listed.values();
      yield {
        span: name.span,
        message:
          near === undefined
            ? `This backup covers ${name.value}, and no system of the plan has that name. Add the system to the plan, or end the job if the system is gone.`
            : `This backup covers ${name.value}, and no system of the plan has that name. If ${near} is meant, correct it.`,
        related:
          list && first
            ? [pointTo(context, list.runbook, first.span, 'The list of systems starts here.')]
            : [],
      };
    }
  },
};

export default rule;

/** Each is looked for in all documents; a longer list of strangers is another inventory. */
const MOST_FINDINGS = 20;

function isKnown(
  name: string,
  listed: ReadonlyMap<string, unknown>,
  hosts: ReadonlySet<string>,
): boolean {
  const key = systemKey(name);
  if (listed.has(key) || hosts.has(key)) return true;
  // "shop-db-01" belongs to shop-db, and "shop" may stand for shop-db.
  return [...listed.keys()].some((other) => key.startsWith(other) || other.startsWith(key));
}

/** In a table only what looks like the name of a machine; in YAML every entry is one. */
function isName({ runbook }: RuleContext, { value }: Located<string>): boolean {
  return (
    runbook.syntax === 'yaml' ||
    /^[`*]{0,2}[a-z][a-z0-9]{0,30}(?:[-_.][a-z0-9]{1,30}){1,4}[`*]{0,2}$/i.test(value)
  );
}

/** In Markdown a name that stands anywhere else is known to somebody. */
function isSpokenOf(
  { runbook }: RuleContext,
  { members }: SetFacts,
  { value, span }: Located<string>,
): boolean {
  if (runbook.syntax === 'yaml') return false;
  const known = new Map([[value, spellingsOf(value)]]);
  return members.some((member) => {
    const { text } = member.runbook.source;
    const isOwn = member.runbook === runbook;
    return isOwn
      ? namesIn(text.slice(0, span.start), known).length > 0 ||
          namesIn(text.slice(span.end), known).length > 0
      : namesIn(text, known).length > 0;
  });
}
