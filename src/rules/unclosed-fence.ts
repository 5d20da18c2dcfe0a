/** Rule: a block of code ends before the text goes on. */
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'unclosed-fence',
  summary: 'A block of code without an end',
  category: 'reading',
  severity: 'error',
  why: 'Without the closing line every heading, step and table below is shown as code, in one grey block. Whoever follows the document by night loses its outline, its links and its check boxes, and may paste prose into a shell.',
  remedy:
    'Write the closing line, of the same characters as the opening one, where the code ends. A block of code that is the last thing of a document is left alone: nothing is lost in it.',
  examples: [
    {
      name: 'A command that takes the next section with it',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the orders database

        \`\`\`sh
        ^^^^^
        systemctl stop orders-api

        ## Acceptance

        The service owner places a test order.
      `,
    },
    {
      name: 'A command in a block that ends',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the orders database

        \`\`\`sh
        systemctl stop orders-api
        \`\`\`

        ## Acceptance

        The service owner places a test order.
      `,
    },
    {
      name: 'A block of code at the very end',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the orders database

        \`\`\`sh
        systemctl stop orders-api
      `,
    },
  ],
  *check({ runbook }) {
    for (const problem of runbook.problems) if (problem.rule === rule.id) yield problem;
  },
};

export default rule;
