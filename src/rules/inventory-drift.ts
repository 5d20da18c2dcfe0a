/** Rule: the machines that a procedure names are in the inventory. */

import { factsAround, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { inventoryOf } from '../core/facts/systems/inventory.ts';
import { systemKey } from '../core/facts/systems/systems.ts';
import type { Rule } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';
import type { Located, Span } from '../core/text.ts';

const rule: Rule = {
  id: 'inventory-drift',
  summary: 'A procedure names a machine that the inventory does not know',
  category: 'structure',
  severity: 'info',
  why: 'Either the machine is gone and the step will fail, or it is in use and the inventory will not tell how to build it again. In both cases one of the two documents is older than the systems.',
  remedy: 'Correct the name in the step, or add the machine to the inventory.',
  controls: ['nist-800-53r5:CM-8', 'cis-v8:1.1', 'nist-csf-2.0:ID.AM-01'],
  examples: [
    {
      name: 'The third of two machines',
      text: `
        ---
        kind: restore-procedure
        plan: shop-plan
        ---

        # Restore shop-db

        1. Stop the database: \`ssh db-03 systemctl stop postgresql\`
                                   ^^^^^
      `,
      beside: {
        'plan.md': `---
kind: dr-plan
id: shop-plan
---

# Recovery plan of the shop
`,
        'inventory.md': `---
kind: inventory
plan: shop-plan
---

# Inventory of the shop

| Host | Model | Serial |
| --- | --- | --- |
| db-01 | R1 | 1101 |
| db-02 | R1 | 1102 |
`,
      },
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          systems: [shop-db]
          steps:
            - {id: stop, action: Stop the database, owner: dba, run_on: db-03, command: systemctl stop postgresql}
                                                                        ^^^^^
      `,
      beside: {
        'plan.runbook.yaml': `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
spec: {}
`,
        'inventory.runbook.yaml': `apiVersion: dr-runbook/v1
kind: inventory
metadata: {id: shop-inventory, title: Machines, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  hardware:
    - {id: db-01, model: R1, location: {site: site-a}}
    - {id: db-02, model: R1, location: {site: site-a}}
`,
      },
    },
    {
      name: 'Machines that the inventory lists, and one that the step builds',
      text: `
        ---
        kind: restore-procedure
        plan: shop-plan
        ---

        # Restore shop-db

        1. Stop the database: \`ssh db-02.example.org systemctl stop postgresql\`
        2. Create a new machine: \`make host NAME=db-09\`
        3. Show the rest: \`ansible 'db-0*' -m ping\`
        4. Log in to \`ssh db-09\`
      `,
      beside: {
        'plan.md': `---
kind: dr-plan
id: shop-plan
---

# Recovery plan of the shop
`,
        'inventory.md': `---
kind: inventory
plan: shop-plan
---

# Inventory of the shop

| Host | Model | Serial |
| --- | --- | --- |
| db-01 | R1 | 1101 |
| db-02 | R1 | 1102 |
`,
      },
    },
  ],
  *check(context) {
    const { runbook, analysis } = context;
    const { kind } = analysis.recognition;
    if (kind !== 'restore-procedure') return;
    const facts = factsAround(context);
    const listed = stemsOf(facts);
    if (listed.size === 0) return;
    const told = new Set<string>();
    let records: string | undefined;
    for (const { value, span } of machinesIn(runbook)) {
      const stem = stemOf(value);
      const known = stem && listed.get(stem);
      if (!known || told.has(value) || facts.systems.has(systemKey(value))) continue;
      told.add(value);
      if (told.size > MOST_NAMES) return;
      const [first] = known;
      if (first === undefined || known.some((one) => one.name.value.toLowerCase() === value))
        continue;
      records ??= recordsOf(facts);
      if (records.includes(value) || isBuilt(runbook, value)) continue;
      const names = [...new Set(known.map(({ name }) => name.value))].slice(0, 6);
      yield {
        span,
        message: `The inventory lists ${names.join(', ')}, and no ${value}. Correct the step, or add the machine to the inventory.`,
        related: [
          pointTo(context, first.runbook, first.name.span, 'The inventory lists these here.'),
        ],
      };
    }
  },
};

export default rule;

/** Each is looked for in all documents of the set. */
const MOST_NAMES = 200;

interface Machine {
  readonly name: Located<string>;
  readonly runbook: Runbook;
}

/** Numbered machines of the inventories, by the name without the number and the digits that it has. */
function stemsOf({ members }: SetFacts): ReadonlyMap<string, readonly Machine[]> {
  const found = new Map<string, Machine[]>();
  for (const { runbook, kind } of members) {
    if (kind !== 'inventory') continue;
    for (const name of inventoryOf(runbook).hosts) {
      const stem = stemOf(name.value.toLowerCase());
      if (stem === undefined) continue;
      const others = found.get(stem) ?? [];
      others.push({ name, runbook });
      found.set(stem, others);
    }
  }
  return found;
}

/** `db-00` for db-01: names that are counted alike. */
function stemOf(name: string): string | undefined {
  const match = /^([a-z][a-z-]{1,30}?)(\d{1,4})$/.exec(name);
  return match?.[1] === undefined ? undefined : match[1] + (match[2] ?? '').replace(/\d/g, '0');
}

/** Names with a number at the end, in the text of steps and commands; no part of a path, and no pattern. */
function* machinesIn({ source, blocks }: Runbook): Generator<{ value: string; span: Span }> {
  for (const { kind, span, key } of blocks) {
    if (kind === 'heading' || kind === 'row') continue;
    if (
      kind === 'value' &&
      !(key && /^(?:command|run_on|action|on_failure|undo|expect)$/.test(key.value))
    )
      continue;
    const text = source.text.slice(span.start, span.end);
    for (const match of text.matchAll(MACHINE)) {
      const name = match[1] ?? '';
      const start = span.start + match.index + match[0].indexOf(name);
      yield { value: name, span: { start, end: start + name.length } };
    }
  }
}

const MACHINE = /(?<![\w./{}$*%-])([a-z][a-z-]{1,30}\d{1,4})(?![\w*$%{}/-])/g;

/** The document makes it: "create db-09", "a new machine: … db-09". */
function isBuilt({ source, blocks }: Runbook, name: string): boolean {
  return blocks.some(({ span }) => {
    const text = source.text.slice(span.start, Math.min(span.end, span.start + 4_000));
    return text.includes(name) && BUILDS.test(text);
  });
}

const BUILDS =
  /\b(?:creat\w{1,4}|build\w{0,3}|new|provision\w{0,3}|launch\w{0,3}|spin up|terraform|replacement|install\w{0,3}|temporary|spare)\b/i;

/** A plan, an inventory or a change log that names a machine knows of it in its own way. */
function recordsOf({ members }: SetFacts): string {
  return members
    .flatMap(({ runbook, kind }) =>
      kind === 'restore-procedure' ? [] : runbook.source.text.toLowerCase(),
    )
    .join('\n');
}
