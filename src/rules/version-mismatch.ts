/** Rule: what a recovery installs is the version that was running. */

import { factsAround, pointTo } from '../core/facts/set-facts.ts';
import {
  imagesIn,
  type ListedSoftware,
  listedSoftware,
  namedVersions,
  productKey,
} from '../core/facts/systems/product-versions.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Located } from '../core/text.ts';

const rule: Rule = {
  id: 'version-mismatch',
  summary: 'A recovery step that uses a version other than the inventory’s',
  category: 'steps',
  severity: 'warning',
  why: 'Data files and dumps of a newer version do not load into an older server, and a cluster of mixed versions does not form. With the tag `latest` the step brings a version that nobody has tried, on the worst of days.',
  remedy:
    'Write the version that runs into the step, and let one change renew both. Pin images to a version or a digest.',
  controls: ['nist-800-53r5:CM-2', 'nist-800-53r5:CM-8', 'nist-800-34r1:3.6', 'cis-v8:2.1'],
  examples: [
    {
      name: 'An image of an older version than the inventory lists',
      text: `
        ---
        kind: restore-procedure
        plan: shop-plan
        ---

        # Restore shop-db

        1. Start the database: \`docker run -d --name db postgres:14\`
                                                        ^^^^^^^^^^^
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

| Software | Version | Hosts |
| --- | --- | --- |
| PostgreSQL | 16.4 | db-01 |
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
            - id: install
              action: Install the server
              owner: dba
              command: apt-get install postgresql-14
                                       ^^^^^^^^^^^^^
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
  software:
    - {name: PostgreSQL, version: "16.4", hosts: [db-01]}
`,
      },
    },
    {
      name: 'Whatever is newest on that day',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        \`\`\`sh
        docker run -d --name shop registry.example.org/shop:latest
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        \`\`\`
      `,
    },
    {
      name: 'The same major version, a port and a helper',
      text: `
        ---
        kind: restore-procedure
        plan: shop-plan
        ---

        # Restore shop-db

        1. Start the database: \`docker run -d --name db postgres:16\`
        2. Check it: \`docker run --rm curlimages/curl:latest http://db:8080\`
        3. PostgreSQL 16 must answer on postgres:5432.
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

| Software | Version | Hosts |
| --- | --- | --- |
| PostgreSQL | 16.4 | db-01 |
`,
      },
    },
  ],
  *check(context) {
    const { kind } = context.analysis.recognition;
    if (kind !== 'restore-procedure' && kind !== 'dr-plan') return;
    const listed = listedSoftware(factsAround(context));
    const told = new Set<string>();
    // One slip that stands in every step is told once.
    const tell = (finding: Finding, slip: string): readonly Finding[] => {
      if (told.has(slip) || told.size > MOST_FINDINGS) return [];
      told.add(slip);
      return [finding];
    };
    for (const { name, tag, written, command } of imagesIn(context.runbook)) {
      if (tag === 'latest') {
        if (kind === 'restore-procedure' && !isHelper(name, command))
          yield* tell(floating(written), written.value);
        continue;
      }
      const known = listed.get(productKey(name));
      const major = /\d{1,4}/.exec(tag)?.[0];
      if (known && major) yield* mismatch(context, written, major, known, tell);
    }
    if (kind !== 'restore-procedure') return;
    const products = [...listed.keys()].slice(0, MOST_PRODUCTS);
    for (const { product, major, written } of namedVersions(context.runbook, products)) {
      yield* mismatch(context, written, major, listed.get(product) ?? [], tell);
    }
  },
};

export default rule;

const MOST_FINDINGS = 50;

/** Each is looked for in all of the text. */
const MOST_PRODUCTS = 100;

function floating(written: Located<string>): Finding {
  return {
    span: written.span,
    message: `\`${written.value}\` is whatever is newest on the day of the recovery, and nobody has tried that. Write the version that runs, or its digest.`,
  };
}

function mismatch(
  context: RuleContext,
  written: Located<string>,
  major: string,
  known: readonly ListedSoftware[],
  tell: (finding: Finding, slip: string) => readonly Finding[],
): readonly Finding[] {
  const [first] = known;
  if (first === undefined || known.some((one) => one.major === major)) return [];
  const versions = [...new Set(known.map(({ version }) => version.value.trim()))].join(' and ');
  const finding = {
    span: written.span,
    message: `This step uses version ${major} (\`${written.value}\`), and the inventory lists ${first.name.value.trim()} ${versions}. Use the version that runs, or bring the inventory up to date.`,
    related: [
      pointTo(context, first.runbook, first.version.span, 'The inventory lists this version.'),
    ],
  };
  return tell(finding, `${productKey(first.name.value)} ${major}`);
}

/** Run once and thrown away, or a tool: nothing of it stays. */
function isHelper(name: string, command: string): boolean {
  return /\s--rm\b|\b(?:build|push|tag|rmi)\b/.test(command) || HELPERS.test(name);
}

const HELPERS =
  /^(?:alpine|busybox|ubuntu|debian|curl|netshoot|aws-cli|kubectl|jq|toolbox|debug\w{0,3}|hello-world|amazonlinux|fedora|bash|dnsutils)$/;
