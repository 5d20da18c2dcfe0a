/** Rule: more than one generation of a backup is kept. */
import { type Retention, retentionsAround } from '../core/facts/backup/retention.ts';
import { factsAround, pointTo, type Told } from '../core/facts/set-facts.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'last-copy-too-few',
  summary: 'Only one backup is kept at a time',
  category: 'backup',
  severity: 'info',
  why: 'A backup that holds a fault replaces the last one that did not: a table that was emptied at noon is empty in the copy of the night as well. With one generation there is nothing to go back to, and while the new copy is being written there may be none at all.',
  remedy:
    'Keep several generations, at least as far back as it takes until somebody notices a fault: for example 7 daily, 4 weekly and 12 monthly ones.',
  controls: ['nist-800-53r5:CP-9', 'nist-800-34r1:3.4.2', 'iso27001:A.8.13'],
  examples: [
    {
      name: 'An option that keeps the last backup alone',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        Each night restic writes to the bucket, then \`restic forget --keep-last 1 --prune\` runs.
                                                                    ^^^^^^^^^^^^^
      `,
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          backups:
            - id: shop-dump
              covers: [shop-db]
              tool: {name: restic}
              jobs: [{type: full, schedule: nightly}]
              copies:
                - {id: far, location: {region: eu-north-1}, medium: object-storage, retention: {daily: 1}}
                                                                                               ^^^^^^^^^^
      `,
    },
    {
      name: 'A sentence that says so',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        The database is dumped nightly. Only the latest dump is kept.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'One on the host, and thirty days of them elsewhere',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        The database is dumped nightly. Only the latest dump is kept on db-01. Dumps in the bucket are kept for 30 days.
      `,
    },
    {
      name: 'The last one among others',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        Pruned each night: \`restic forget --keep-last 1 --keep-daily 7 --keep-monthly 6\`.
      `,
    },
  ],
  *check(context) {
    const around = retentionsAround(factsAround(context));
    for (const told of around) {
      if (told.runbook !== context.runbook || told.fact.count !== 1) continue;
      const others = around.filter((other) => other !== told && isOfSame(told, other));
      if (others.some(({ fact }) => fact.count !== 1)) continue;
      // A fault that stands in two places is told where it stands first.
      if (others.some((other) => around.indexOf(other) < around.indexOf(told))) continue;
      yield {
        span: told.fact.written.span,
        message:
          'Only one backup is kept: when the newest one holds the fault, or breaks while it is written, there is none to go back to. Keep several, as far back as it takes until a fault is noticed.',
        related: others
          .slice(0, 3)
          .map(({ runbook, fact }) =>
            pointTo(context, runbook, fact.written.span, 'This keeps one backup as well.'),
          ),
      };
    }
  },
};

export default rule;

/** Two that name no system in common, or are of two entries, are about two backups. */
function isOfSame(one: Told<Retention>, other: Told<Retention>): boolean {
  if (one.fact.backup !== other.fact.backup) return false;
  if (one.systems.length === 0 || other.systems.length === 0) return true;
  return one.systems.some((key) => other.systems.includes(key));
}
