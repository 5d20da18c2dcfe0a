/** Rule: an objective is a number with its unit. */
import { factsOf } from '../core/facts/document-facts.ts';
import { OBJECTIVE_NAMES } from '../core/facts/objectives/objectives.ts';
import { type Neighbours, neighboursIn, unitFixes } from '../core/fixes/units.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'unit-missing',
  summary: 'An objective without a unit',
  category: 'objectives',
  severity: 'error',
  why: 'An RTO of 4 is four hours to one reader and four days to another. The difference comes to light too late, and no check can compare such a number with anything.',
  remedy:
    'Write the unit with the number, as in `4 h`, `90 min` or `PT4H`; or put it into the header of the column, as in "RTO (hours)". Front matter and YAML runbooks are judged by `metadata-invalid` and `schema-violation`.',
  controls: ['nist-800-34r1:3.2.1', 'nist-800-53r5:CP-2'],
  examples: [
    {
      name: 'Bare numbers in a table and behind a label',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan

        RPO: 15
             ^^

        | System | RTO |
        | --- | --- |
        | shop-db | 4 |
                    ^
      `,
    },
    {
      name: 'A number among others of its column that have one',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan

        | System | RTO |
        | --- | --- |
        | shop-db | 4 h |
        | stock-db | 8 h |
        | mail | 6 |
                 ^
      `,
      fixed: `
        ---
        kind: dr-plan
        ---

        # Recovery plan

        | System | RTO |
        | --- | --- |
        | shop-db | 4 h |
        | stock-db | 8 h |
        | mail | 6 h |
      `,
    },
    {
      name: 'The unit in the header of the column',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan

        | System | RTO (hours) | RPO in minutes |
        | --- | --- | --- |
        | shop-db | 4 | 15 |
      `,
    },
    {
      name: 'A field that the schema of YAML runbooks reports',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: plan, title: Plan, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: 4, rpo: PT15M}
      `,
    },
  ],
  *check({ runbook }) {
    // In YAML the schema asks for the unit, in front matter the rule for its values.
    if (runbook.syntax === 'yaml') return;
    const { clear, unclear } = factsOf(runbook).objectives;
    const { text } = runbook.source;
    const known = new Map<string, Neighbours>();
    for (const { kind, value } of unclear) {
      if (value.value.cause !== 'unit') continue;
      const raw = text.slice(value.span.start, value.span.end);
      const written = raw.replace(/[*`]/g, '');
      const neighbours =
        known.get(kind) ??
        neighboursIn(
          clear
            .filter((other) => other.kind === kind)
            .map(({ value: { span } }) => text.slice(span.start, span.end)),
        );
      known.set(kind, neighbours);
      yield {
        span: value.span,
        message: `The ${OBJECTIVE_NAMES[kind]} is ${written.trim()}, without a unit. Write it with one, as in ${written.trim()} h or ${written.trim()} min.`,
        fixes: unitFixes({ value: raw, span: value.span }, neighbours),
      };
    }
  },
};

export default rule;
