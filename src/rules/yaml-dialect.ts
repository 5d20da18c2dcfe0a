/** Rule: YAML that every reader reads alike. */
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'yaml-dialect',
  summary: 'YAML that not every tool reads alike',
  category: 'reading',
  severity: 'warning',
  why: 'Merge keys, tags of other tools and the YAML 1.1 directive mean something to some tools and nothing to others. Under YAML 1.1 the answer `no` is false and the time `4:30` is the number 270. A recovery that is checked by one tool and read by another must not depend on that.',
  remedy:
    'Write merged fields out, remove the tag, remove the `%YAML` line. Put quotes around dates, times and versions when other tools read the file as well.',
  examples: [
    {
      name: 'A merge key',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: inventory
        metadata: &header
          id: inventory-a
        spec:
          <<: *header
          ^^
      `,
    },
    {
      name: 'A tag of another tool',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: inventory
        metadata:
          owner: !vault lead
                 ^^^^^^
      `,
    },
    {
      name: 'Plain YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: inventory
        metadata:
          owner: lead
      `,
    },
  ],
  *check({ runbook }) {
    for (const problem of runbook.problems) if (problem.rule === rule.id) yield problem;
  },
};

export default rule;
