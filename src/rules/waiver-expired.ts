/** Rule: no waiver has ended. */

import type { Rule } from '../core/rule.ts';
import { isOver } from '../core/waivers.ts';

const rule: Rule = {
  id: 'waiver-expired',
  summary: 'A waiver that has ended',
  category: 'freshness',
  severity: 'warning',
  why: 'Somebody accepted a risk until a day that has passed. What the waiver covered is reported again; whoever accepted it should decide anew instead of finding out during a recovery.',
  remedy:
    'Do what the waiver put off and remove it. Where the reason still holds, let the approver confirm it and write a new `until:`.',
  examples: [
    {
      name: 'An end in the past',
      today: '2026-11-22',
      text: `
        ---
        kind: dr-plan
        waivers:
          - rule: spare-hardware
            reason: the replacement is ordered and comes with the move
            approved_by: service-owner
            until: 2026-11-21
                   ^^^^^^^^^^
        ---

        # Recovery plan
      `,
    },
    {
      name: 'The last day',
      today: '2026-11-22',
      text: `
        ---
        kind: dr-plan
        waivers:
          - rule: spare-hardware
            reason: the replacement is ordered and comes with the move
            approved_by: service-owner
            until: 2026-11-22
        ---

        # Recovery plan
      `,
    },
  ],
  *check({ runbook, today }) {
    for (const { rule: waived, until } of runbook.waivers) {
      if (until === undefined || !isOver(until.value, today)) continue;
      const written = runbook.source.text.slice(until.span.start, until.span.end);
      const message = `The waiver for \`${waived.value}\` ended on ${written}, so it no longer holds. Remove it, or have it approved again with a new end.`;
      yield { span: until.span, message, cause: 'time', due: until.value };
    }
  },
};

export default rule;
