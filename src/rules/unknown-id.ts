/** Rule: waivers and comments name rules and practices that exist. */

import { nearestIds } from '../core/explain.ts';
import type { Finding } from '../core/finding.ts';
import { titled } from '../core/fixes/titled.ts';
import type { Rule } from '../core/rule.ts';
import type { Located } from '../core/text.ts';

const rule: Rule = {
  id: 'unknown-id',
  summary: 'A waiver or comment for a rule that does not exist',
  category: 'structure',
  severity: 'warning',
  why: 'Nothing is waived, though whoever wrote it believes that it is. When the id was right once, the decision behind it no longer has a subject.',
  remedy:
    'Write the id that findings show in brackets; `dr-runbook explain` lists them all. Remove what is not needed any more.',
  examples: [
    {
      name: 'A waiver with a slip',
      text: `
        ---
        kind: dr-plan
        waivers:
          - rule: spare-hardwear
                  ^^^^^^^^^^^^^^
            reason: the service runs on a platform without servers of ours
            approved_by: service-owner
            until: 2027-06-30
        ---

        # Recovery plan
      `,
      fixed: `
        ---
        kind: dr-plan
        waivers:
          - rule: spare-hardware
            reason: the service runs on a platform without servers of ours
            approved_by: service-owner
            until: 2027-06-30
        ---

        # Recovery plan
      `,
    },
    {
      name: 'A comment for a rule of another tool',
      text: `
        ---
        kind: dr-plan
        ---

        <!-- dr-runbook-disable-next-line MD041: the title comes later -->
                                          ^^^^^
        # Recovery plan
      `,
    },
    {
      name: 'Ids that exist',
      text: `
        ---
        kind: dr-plan
        ---

        <!-- dr-runbook-disable-next-line spare-hardware: the service has no servers of its own -->
        # Recovery plan
      `,
    },
  ],
  *check({ runbook, catalogue }) {
    const written = [
      ...runbook.waivers.map(({ rule: waived }) => waived),
      ...runbook.suppressions.flatMap(({ rules }) => rules),
    ];
    if (written.length === 0) return;
    const ids = [...catalogue.practices, ...catalogue.rules].map(({ id }) => id);
    const known = new Set(ids);
    for (const id of written) if (!known.has(id.value)) yield finding(id, ids);
  },
};

export default rule;

function finding({ value, span }: Located<string>, ids: readonly string[]): Finding {
  const [near] = nearestIds(value, ids);
  const said = `There is no rule or practice \`${value.slice(0, 80)}\`, so this does nothing.`;
  if (near === undefined) return { span, message: `${said} Remove it, or write the id of one.` };
  const edits = [{ span, newText: near }];
  const fixes = [{ ...titled('Change to "{0}"', near), safe: false, edits }];
  return { span, message: `${said} Did you mean \`${near}\`?`, fixes };
}
