/** Rule: front matter ends before the text begins. */
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'unclosed-front-matter',
  summary: 'Front matter without an end',
  category: 'reading',
  severity: 'error',
  why: 'Without the closing line, what publishes the document shows the header as text or drops the text with the header. The first thing that a responder sees is then a heap of keys, or nothing.',
  remedy: 'Write `---` on a line of its own below the last key of the header.',
  examples: [
    {
      name: 'A header that runs into the text',
      text: `
        ---
        ^^^
        kind: dr-plan
        owner: platform-lead

        # Recovery plan
      `,
    },
    {
      name: 'A header with its end',
      text: `
        ---
        kind: dr-plan
        owner: platform-lead
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
