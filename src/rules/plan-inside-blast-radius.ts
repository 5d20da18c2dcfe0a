/** Rule: the plan and its contacts can be read when what they are for is down. */
import {
  keptInScope,
  planCopies,
  planCopiesInText,
  speaksOfCopies,
} from '../core/facts/records/own-copies.ts';
import { factsAround } from '../core/facts/set-facts.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'plan-inside-blast-radius',
  summary: 'A plan or its contacts kept only inside what they help to recover',
  category: 'safety',
  severity: 'warning',
  why: 'The runbook of the Git server lies on the Git server, the numbers to call are in the directory that is down, the wiki asks for the sign-on that is lost. Then the recovery starts from memory.',
  remedy:
    'Keep a copy that needs none of the systems in scope: on paper in a safe, on a laptop, with another provider; renew it with each version, and say where it is.',
  controls: ['nist-800-34r1:3.6', 'nist-800-53r5:CP-2', 'nist-800-53r5:CP-6(1)'],
  examples: [
    {
      name: 'The runbook of a server on that server',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the Git server from its backups

        Use this when git-01 is lost. The systems:

        | System | RTO |
        | --- | --- |
        | git-01 | 4 h |

        This runbook is kept on git-01, in the project \`ops/runbooks\`.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'Every copy behind the sign-on, in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: P1D}
          distribution:
            - {where: wiki, medium: repository, needs: [identity]}
                      ^^^^
            - {where: repository dr-docs, medium: mirror, needs: [identity, git-01]}
      `,
    },
    {
      name: 'Contacts in the system that is to be restored',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the intranet

        The contact list is kept in the intranet.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        1. Build the host.
      `,
    },
    {
      name: 'A printed copy beside it',
      text: `
        ---
        kind: restore-procedure
        systems: [git-01]
        ---

        # Restore the Git server

        This runbook is kept on git-01. A printed copy lies in the safe.
      `,
    },
    {
      name: 'One copy that needs nothing',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          distribution:
            - {where: wiki, medium: repository, needs: [identity]}
            - {where: safe at site B, medium: paper}
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const copies =
      context.runbook.syntax === 'yaml'
        ? planCopies(context.runbook)
        : planCopiesInText(context.runbook, facts);
    const [first] = copies;
    if (first !== undefined && copies.every(({ needs }) => needs.length > 0)) {
      const needed = new Set(copies.flatMap(({ needs }) => needs.map(({ value }) => value)));
      yield {
        span: first.where.span,
        message: `Every copy of this plan needs ${[...needed].join(' or ')} to be read: when that is down, nobody can. Keep a copy that needs no system, for example on paper.`,
        related: copies
          .slice(0, 5)
          .flatMap(({ needs }) =>
            needs
              .slice(0, 1)
              .map(({ span, value }) => ({ span, message: `This copy needs ${value}.` })),
          ),
      };
    }
    const told = new Set<string>();
    for (const { what, written, runbook, system } of keptInScope(facts)) {
      if (told.has(what)) continue;
      told.add(what);
      if (runbook !== context.runbook || speaksOfCopies(facts, what)) continue;
      const name = what === 'plan' ? 'This document is' : 'The contacts are';
      yield {
        span: written.span,
        message: `${name} kept in ${system}, which is itself to be recovered, and no other copy is mentioned: when ${system} is down, nobody can read ${what === 'plan' ? 'it' : 'them'}. Keep a copy that needs none of these systems, and say where it is.`,
      };
    }
  },
};

export default rule;
