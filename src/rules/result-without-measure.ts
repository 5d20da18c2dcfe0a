/** Rule: an exercise that passed says by what: a time, a loss of data, a check. */
import { unmeasuredInData, unmeasuredInText } from '../core/facts/exercises/unmeasured.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'result-without-measure',
  summary: 'An exercise that passed without any measurement',
  category: 'freshness',
  severity: 'warning',
  why: 'Whether the objectives can be met is what an exercise is to find out. "Successful" without a time, a loss of data or a check answers nothing, and the next exercise has nothing to be compared with.',
  remedy:
    'Write down how long it took until the system was usable, how old the restored data was, and what was checked, each beside its target. A tabletop measures nothing and needs none of it.',
  controls: ['nist-800-53r5:CP-4', 'nist-800-34r1:3.5', 'dora-rts:25(5)', 'nis2-ir:4.2.6'],
  examples: [
    {
      name: 'A test that was successful',
      text: `
        ---
        kind: exercise-report
        ---

        # Restore test of the shop

        - Date: 2026-10-20
        - Type: restore test

        We restored the dump of the night before to test-db-01.

        ## Result

        The test was successful.
        ^^^^^^^^^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: exercise-report
        metadata: {id: drill, title: Restore drill, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          type: restore-drill
          scenario: accidental-deletion
          date: 2026-10-20
          systems: [shop-db]
          participants: [senior-dba]
          objectives: [{system: shop-db, rto_target: PT4H}]
          result: passed
                  ^^^^^^
          findings: []
      `,
    },
    {
      name: 'The restore drill of a backup',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: backups, title: Backups, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          backups:
            - id: shop-db
              covers: [shop-db]
              tool: {name: pgBackRest}
              jobs: [{type: full, schedule: daily}]
              copies: []
              restore_drill: {cadence: P3M, last: 2026-11-10, result: passed}
                                                                      ^^^^^^
      `,
    },
    {
      name: 'A time',
      text: `
        ---
        kind: exercise-report
        ---

        # Restore test of the shop

        The test was successful: the shop was back in 44 minutes.
      `,
    },
    {
      name: 'A tabletop',
      text: `
        ---
        kind: exercise-report
        ---

        # Tabletop on ransomware

        Result: passed
      `,
    },
  ],
  *check({ runbook, analysis }) {
    const isYaml = runbook.syntax === 'yaml';
    if (!isYaml && analysis.recognition.kind !== 'exercise-report') return;
    const found = isYaml ? unmeasuredInData(runbook) : unmeasuredInText(runbook);
    for (const { verdict, name, fields } of found) {
      yield {
        span: verdict.span,
        message: `It says that ${name} passed, but not what was measured. Write down how long it took, how much data was lost, or what was checked.`,
        ...(fields.length > 0 ? { fields } : {}),
      };
    }
  },
};

export default rule;
