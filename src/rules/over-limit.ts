/** Rule: a document is small and flat enough to be read as a whole. */
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'over-limit',
  summary: 'A document that is too large or too deep to be read',
  category: 'reading',
  severity: 'error',
  why: 'What lies beyond a limit is not checked, so its gaps stay unseen. A document of such a size is not one that anybody can follow at night either: it usually holds logs, exports or generated lists.',
  remedy:
    'Split the document, and keep exports and logs in files of their own that it links. The limits are the same everywhere: 1 MiB, 20,000 lines, 100,000 characters a line; in YAML 64 levels, 10,000 keys a mapping, 100 aliases and one document a file.',
  examples: [
    {
      name: 'Lists in lists in lists',
      syntax: 'yaml',
      text: `apiVersion: dr-runbook/v1
kind: inventory
spec: ${'['.repeat(64)}x
${' '.repeat(69)}^`,
    },
    {
      name: 'A document of ordinary size',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan
      `,
    },
  ],
  *check({ runbook }) {
    for (const problem of runbook.problems) if (problem.rule === rule.id) yield problem;
  },
};

export default rule;
