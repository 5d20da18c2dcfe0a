/** Rule: a comment ends before the text goes on. */
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'unclosed-comment',
  summary: 'A comment without an end',
  category: 'reading',
  severity: 'error',
  why: 'Whatever shows the document takes all that is below for the comment and leaves it out. The author sees it in the editor; whoever is paged sees a procedure that stops in the middle.',
  remedy:
    'Write `-->` where the comment ends. A comment that is the last paragraph of a document is left alone: nothing is lost in it.',
  examples: [
    {
      name: 'A note that takes the next section with it',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the orders database

        <!-- ask the service owner first
        ^^^^

        ## Acceptance

        The service owner places a test order.
      `,
    },
    {
      name: 'A note that ends',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the orders database

        <!-- ask the service owner first -->

        ## Acceptance

        The service owner places a test order.
      `,
    },
  ],
  *check({ runbook }) {
    for (const problem of runbook.problems) if (problem.rule === rule.id) yield problem;
  },
};

export default rule;
