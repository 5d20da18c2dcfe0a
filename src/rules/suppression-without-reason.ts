/** Rule: a comment that silences findings says why. */
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'suppression-without-reason',
  summary: 'A comment that silences findings without saying why',
  category: 'structure',
  severity: 'info',
  why: 'Whoever reads the document next cannot tell a decision from a shortcut, and nobody dares to remove the comment when its cause is gone.',
  remedy:
    'Write the reason behind a colon: `<!-- dr-runbook-disable-next-line backup-plan: the provider copies this service -->`.',
  examples: [
    {
      name: 'A comment that only silences',
      text: `
        ---
        kind: dr-plan
        ---

        <!-- dr-runbook-disable-next-line spare-hardware -->
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        # Recovery plan
      `,
    },
    {
      name: 'A comment that says why',
      text: `
        ---
        kind: dr-plan
        ---

        <!-- dr-runbook-disable-next-line spare-hardware: the service has no servers of its own -->
        # Recovery plan
      `,
    },
    {
      name: 'A comment in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: inventory
        # dr-runbook-disable-file hardware-inventory
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        metadata: {id: inventory-a, title: Inventory, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec: {}
      `,
    },
  ],
  check: () => [],
  *review(_context, { unexplained }) {
    for (const { span } of unexplained) {
      yield {
        span,
        message:
          'This comment silences findings without saying why. Write the reason after a colon.',
      };
    }
  },
};

export default rule;
