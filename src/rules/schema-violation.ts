/** Rule: a YAML runbook has the keys and values that its kind has. */
import { isOpen } from '../core/facts/weight.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';
import { schemas } from '../core/schema/runbook.generated.ts';
import { certainIssues, type SchemaIssue, schemaIssues } from '../core/schema/validate.ts';

const rule: Rule = {
  id: 'schema-violation',
  summary: 'A key or value that a YAML runbook cannot have',
  category: 'reading',
  severity: 'error',
  why: 'A mistyped key is a field that is not there: nobody reads `on_failur`, and no check compares `rto: 20` with anything, since nobody knows whether it means minutes or hours. People who trust the file find out during the recovery.',
  remedy:
    'Use the keys and values of [the format](../format.md). Write durations with their unit, days as `2026-03-31`, and ids in small letters.',
  examples: [
    {
      name: 'A mistyped key',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: inventory
        metadata:
          id: inventory-a
          title: Inventory of site A
          ownr: platform-lead
          ^^^^
          version: "4"
          last_reviewed: 2026-11-16
        spec: {}
      `,
    },
    {
      name: 'A duration without a unit, and a key that is not there',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: training-plan
        metadata:
        ^^^^^^^^
          id: training
          title: Training for recovery
          owner: platform-lead
          last_reviewed: 2026-11-16
        spec:
          onboarding_limit: 30
                            ^^
          courses: []
          records: []
      `,
    },
    {
      name: 'A version of the format that does not exist',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v2
                    ^^^^^^^^^^^^^
        kind: change-log
        metadata: {id: changes, title: Changes, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          entries: []
      `,
    },
    {
      name: 'Gaps that are reported as such',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: change-log
        metadata:
          id: changes
          title: Changes
          owner: TBD
          version: "1"
          last_reviewed: TBD
        spec:
          entries:
            - {date: "TBD: the day", systems: [booking-db], what: firewall rule added, by: TBD}
      `,
    },
    {
      name: 'All keys known and all values possible',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: change-log
        metadata:
          id: changes
          title: Changes
          owner: platform-lead
          version: "1"
          last_reviewed: 2026-11-16
        spec:
          entries:
            - date: 2026-11-05
              systems: [booking-db]
              what: firewall rule for replication added
              by: platform-lead
      `,
    },
  ],
  *check({ runbook }) {
    if (runbook.syntax !== 'yaml' || !runbook.metadata.declared) return;
    if (runbook.data === undefined) {
      if (runbook.problems.length === 0) yield nothing(runbook);
      return;
    }
    const issues = schemaIssues(runbook.data, schemas);
    for (const issue of certainIssues(issues, runbook.problems, runbook.source)) {
      // One cause, one finding: a gap that says so is told as one.
      if (issue.fault !== 'value' || !isGap(runbook, issue)) yield finding(issue);
    }
  },
};

export default rule;

function isGap({ source }: Runbook, { span }: SchemaIssue): boolean {
  return isOpen(source.text.slice(span.start, span.end));
}

function finding({ fault, path, ...found }: SchemaIssue): Finding {
  return found;
}

function nothing({ source }: Runbook): Finding {
  return {
    span: { start: 0, end: source.lineEnd(0) },
    message:
      'This runbook is empty. Begin with `apiVersion: dr-runbook/v1` and the `kind` of the document.',
  };
}
