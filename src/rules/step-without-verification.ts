/** Rule: a step that changes something says how to tell that it worked. */
import { changesState, isChecked } from '../core/facts/recovery/deeds.ts';
import { type Procedure, proceduresOf } from '../core/facts/recovery/procedures.ts';
import type { Finding } from '../core/finding.ts';
import { verificationFixes } from '../core/fixes/verification.ts';
import type { Rule } from '../core/rule.ts';
import type { Runbook, Step } from '../core/runbook.ts';
import { at, itemsAt, scalar } from '../core/yaml/look.ts';

const rule: Rule = {
  id: 'step-without-verification',
  summary: 'A step that changes something and is not checked',
  category: 'steps',
  severity: 'error',
  why: 'A restore that has failed quietly looks like one that worked until the step after next, when the old data has already been overwritten. Whoever follows the steps at three in the morning needs to know what to see before going on.',
  remedy:
    'Say what to look at and which value to expect: in Markdown with a line such as `Expect: status: ok` below the command or a check in the next step, in YAML with `verify` (a command and what it should answer).',
  controls: ['nist-800-34r1:4.3.2', 'nist-800-53r5:CP-10', 'dora:12(7)'],
  kinds: ['restore-procedure', 'dr-plan'],
  examples: [
    {
      name: 'A database is dropped and loaded, and nobody looks',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        1. Drop the old tables: \`psql shop -f drop-all.sql\`
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        2. Load the dump: \`pg_restore -d shop /srv/shop.dump\`
        3. Open the shop for customers.
      `,
    },
    {
      name: 'A step of YAML without verify',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16}
        spec:
          steps:
            - id: load
              action: Load the dump
                      ^^^^^^^^^^^^^
              owner: dba
              command: pg_restore -d shop /srv/shop.dump
              changes_state: true
            - id: look
              action: Look at the totals
              owner: dba
              changes_state: false
              verify: {command: psql -f checks/totals.sql, expect: 0 rows}
      `,
      fixed: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16}
        spec:
          steps:
            - id: load
              action: Load the dump
              owner: dba
              command: pg_restore -d shop /srv/shop.dump
              changes_state: true
              verify: {command: TBD, expect: TBD}
            - id: look
              action: Look at the totals
              owner: dba
              changes_state: false
              verify: {command: psql -f checks/totals.sql, expect: 0 rows}
      `,
    },
    {
      name: 'A step with a command of its own block',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        1. Load the dump into the empty database
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

           \`\`\`sh
           pg_restore -d shop /srv/shop.dump
           \`\`\`
        2. Open the shop for customers.
      `,
      fixed: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        1. Load the dump into the empty database

           \`\`\`sh
           pg_restore -d shop /srv/shop.dump
           \`\`\`
           Verify: TBD
        2. Open the shop for customers.
      `,
    },
    {
      name: 'A check in the next step, and one that the command brings along',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        1. Load the dump: \`pg_restore -d shop /srv/shop.dump\`
        2. Compare the totals with \`checks/totals.sql\`. Expect: no difference.
        3. Start the shop:

           \`\`\`sh
           kubectl scale deployment/shop --replicas=3
           kubectl rollout status deployment/shop
           \`\`\`
      `,
    },
  ],
  *check({ runbook }) {
    const lastCheck = lastCheckIn(runbook);
    for (const procedure of proceduresOf(runbook)) {
      const blind =
        runbook.syntax === 'yaml'
          ? blindInData(runbook, procedure)
          : blindInText(runbook, procedure, lastCheck);
      const [first, ...others] = blind;
      if (first === undefined) continue;
      const fixes = verificationFixes(runbook, blind);
      yield { ...finding(first, others, procedure), fixes };
    }
  },
};

export default rule;

/** YAML says which steps change something, and each one has a field for its check. */
function blindInData(runbook: Runbook, { steps }: Procedure): Step[] {
  const changing = new Set(
    itemsAt(at(runbook.data, 'spec'), 'steps')
      .filter((item) => scalar(at(item, 'changes_state'))?.value === true)
      .map(({ span }) => span.start),
  );
  return steps.filter(({ span, expected }) => changing.has(span.start) && expected === undefined);
}

/** A check that stands behind several steps is one for all of them. */
function blindInText(runbook: Runbook, { steps, section }: Procedure, lastCheck: number): Step[] {
  const { sections } = runbook;
  const blind: Step[] = [];
  for (const step of steps) {
    if (isChecked(runbook, step)) blind.length = 0;
    else if (changesState(step)) blind.push(step);
  }
  return blind.length === 0 || (sections[section]?.span.start ?? 0) < lastCheck ? [] : blind;
}

/** Where the last section about checks starts; -1 where there is none. */
function lastCheckIn({ sections }: Runbook): number {
  const last = sections.findLast(({ heading }) => heading && CHECKS.test(heading.value));
  return last?.span.start ?? -1;
}

const CHECKS =
  /(?<!\p{L})(?:verif\w{1,8}|validat\w{1,4}|check\w{0,4}|test\w{0,3}|confirm\w{0,6}|smoke|acceptance|success|sanity|health|pr[üu]fung\w{0,2}|überprüf\w{1,4}|v[ée]rification)\b/iu;

function finding(first: Step, others: readonly Step[], { steps }: Procedure): Finding {
  const ids = new Set(steps.map(({ id }) => id?.value));
  const numbers = [first, ...others]
    .slice(0, MOST_SHOWN)
    .map((step) =>
      ids.size === steps.length && step.id ? step.id.value : String(steps.indexOf(step) + 1),
    );
  const [which, verb] =
    others.length === 0
      ? [`Step ${numbers[0]}`, 'changes']
      : [`Steps ${list(numbers, others.length + 1)}`, 'change'];
  return {
    span: first.text.span,
    message: `${which} ${verb} data or systems, and nothing says how to tell that it worked. Say what to look at and what to expect there.`,
    related: others
      .slice(0, MOST_SHOWN)
      .map(({ text }) => ({ span: text.span, message: 'This step is not checked either.' })),
    fields: ['spec.steps[].verify'],
  };
}

const MOST_SHOWN = 8;

function list(numbers: readonly string[], all: number): string {
  if (all > numbers.length) return `${numbers.join(', ')} and ${all - numbers.length} more`;
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
