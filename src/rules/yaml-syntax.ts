/** Rule: the YAML of a runbook, and of its front matter, can be read without guessing. */
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'yaml-syntax',
  summary: 'YAML that cannot be read as it was meant',
  category: 'reading',
  severity: 'error',
  why: 'Tools stop at broken YAML, or read it differently from each other: a lost quote can swallow the steps below it, and of two equal keys each tool picks its own. What the reader sees is then not what the tools check.',
  remedy:
    'Mend the place that is marked: close the quote or bracket, indent with spaces as the neighbours do, write each key once, and put quotes around values that hold `: `, `#`, brackets or a leading `*`, `&`, `@` or `%`.',
  examples: [
    {
      name: 'A value with a colon in it',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: inventory
        metadata:
          title: Inventory: site A
                 ^^^^^^^^^
          id: inventory-a
      `,
    },
    {
      name: 'The same key twice',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: change-log
        metadata:
          id: changes
          owner: platform-lead
          owner: database-lead
          ^^^^^
      `,
    },
    {
      name: 'A quote that is never closed, in front matter',
      text: `
        ---
        kind: dr-plan
        title: "Plan for the shop
               ^
        ---

        # Recovery plan
      `,
    },
    {
      name: 'The value in quotes',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: inventory
        metadata:
          title: "Inventory: site A"
          id: inventory-a
      `,
    },
  ],
  *check({ runbook }) {
    for (const problem of runbook.problems) if (problem.rule === rule.id) yield problem;
  },
};

export default rule;
