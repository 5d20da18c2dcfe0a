/** Rule: a document that no reader fails on. */
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'unreadable',
  summary: 'A document that could not be read',
  category: 'reading',
  severity: 'error',
  why: 'Nothing in this document was checked. Silence would look like approval.',
  remedy:
    'This is a fault of the tool and not of the document: please report it, with the smallest text that shows it. Until it is mended, halving the document finds the place that can be written differently.',
  examples: [
    {
      name: 'A document that can be read',
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
