/** Rule: whoever destroys data is told so first, or keeps a copy. */
import {
  type Destruction,
  destructionIn,
  isGuardedBy,
} from '../core/facts/recovery/destruction.ts';
import { proceduresOf } from '../core/facts/recovery/procedures.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { Runbook, Step, Value } from '../core/runbook.ts';
import { at, itemsAt, scalar, textAt } from '../core/yaml/look.ts';

const rule: Rule = {
  id: 'destructive-step-unguarded',
  summary: 'A command that destroys data without a warning',
  category: 'steps',
  severity: 'warning',
  why: 'At three in the morning commands are copied from top to bottom. If one of them deletes the only state that is left, on the wrong host or before anybody has seen that the backup can be read, the outage becomes a loss.',
  remedy:
    'Move the old data aside instead of deleting it, or make a copy one step before. Otherwise say that the command cannot be undone and what to confirm first; in YAML with `irreversible: true`, `approval` or `undo`.',
  controls: ['nist-800-34r1:4.3.2', 'nist-800-53r5:CP-10', 'iso22301:8.4.4'],
  kinds: ['restore-procedure', 'dr-plan', 'backup-procedure'],
  examples: [
    {
      name: 'The old database is dropped, and nobody keeps a copy',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        1. Stop the shop: \`systemctl stop shop\`
        2. Remove the database: \`psql -c 'drop database shop'\`
                                          ^^^^^^^^^^^^^
        3. Load the dump: \`psql shop -f /srv/shop.sql\`
      `,
    },
    {
      name: 'A step of YAML without a way back',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16}
        spec:
          steps:
            - {id: stop, action: Stop the database, owner: dba, command: systemctl stop postgresql}
            - {id: empty, action: Empty the data directory, owner: dba, command: rm -rf /srv/pg/main/*, changes_state: true}
                                                                                 ^^^^^^
            - {id: network, action: Remove the old network, owner: platform, command: terraform destroy, irreversible: true}
      `,
    },
    {
      name: 'A copy one step before, a warning, and a directory of no worth',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        1. Rename the old database: \`psql -c 'alter database shop rename to shop_old'\`
        2. Drop what is left: \`psql -c 'drop database shop'\`
        3. Empty the cache: \`rm -rf /var/cache/shop\`
        4. Look at the totals.
        5. Remove the namespace. This cannot be undone, so ask the recovery lead: \`kubectl delete namespace shop\`
      `,
    },
    {
      name: 'Commands below a heading',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore

        \`\`\`sh
        terraform destroy -auto-approve
        ^^^^^^^^^^^^^^^^^
        terraform apply
        \`\`\`
      `,
    },
    {
      name: 'A drill on a host of its own',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        1. Remove the copy of the last drill: \`dropdb shop-drill\`
        2. Load the dump: \`createdb shop-drill && psql shop-drill -f /srv/shop.sql\`
      `,
    },
  ],
  *check({ runbook, analysis }) {
    for (const { steps } of proceduresOf(runbook)) {
      const guarded = runbook.syntax === 'yaml' ? guardedInData(runbook) : undefined;
      yield* unguarded(runbook, steps, guarded);
    }
    if (analysis.recognition.kind === 'restore-procedure') yield* betweenSteps(runbook);
  },
};

export default rule;

/** Steps of YAML with a field that answers for them, by where they begin. */
function guardedInData({ data }: Runbook): ReadonlySet<number> {
  const isGuarded = (item: Value) =>
    scalar(at(item, 'irreversible'))?.value === true ||
    ['undo', 'approval'].some((key) => textAt(item, key) !== undefined);
  return new Set(
    itemsAt(at(data, 'spec'), 'steps')
      .filter(isGuarded)
      .map(({ span }) => span.start),
  );
}

function* unguarded(
  runbook: Runbook,
  steps: readonly Step[],
  guarded: ReadonlySet<number> | undefined,
): Generator<Finding> {
  let before = '';
  for (const [index, step] of steps.entries()) {
    const own = textOf(runbook, step);
    const around = index === 0 ? introduction(runbook, step) : before;
    const found = guarded?.has(step.span.start) ? undefined : firstIn(step);
    if (found !== undefined && !isGuardedBy(around) && !isGuardedBy(without(own, found)))
      yield finding(found);
    before = own;
  }
}

/** Commands that stand below a heading and in no step; the whole section is asked for a word about them. */
function* betweenSteps({ blocks, steps, sections, source }: Runbook): Generator<Finding> {
  let next = 0;
  let told = -1;
  for (const { kind, span, section, language } of blocks) {
    while ((steps[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const isInStep = (steps[next]?.span.start ?? Number.POSITIVE_INFINITY) <= span.start;
    if (kind !== 'fence' || isInStep || section === told || !TYPED.test(language ?? '')) continue;
    const found = destructionIn({ value: source.text.slice(span.start, span.end), span });
    const around = sections[section]?.span;
    if (found === undefined || around === undefined) continue;
    told = section;
    const from = Math.max(around.start, span.start - MOST_TEXT);
    const text = source.text.slice(from, Math.min(around.end, span.end + MOST_TEXT));
    if (!isGuardedBy(without(text, found))) yield finding(found);
  }
}

const TYPED = /^(?:bash|sh|shell|zsh|console|powershell|ps1|sql|psql)?$/;

function firstIn({ commands, steps }: Step): Destruction | undefined {
  for (const command of commands) {
    const found = destructionIn(command);
    if (found !== undefined) return found;
  }
  for (const inner of steps) {
    const found = firstIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** More text than this is no step. */
const MOST_TEXT = 6_000;

function textOf({ source, syntax }: Runbook, { span, text, commands }: Step): string {
  // In YAML the keys would say "verify" and "undo" of every step.
  if (syntax === 'yaml') return [text, ...commands].map(({ value }) => value).join(' ');
  return source.text.slice(span.start, Math.min(span.end, span.start + MOST_TEXT));
}

/** What stands above the first step, in its section. */
function introduction({ sections, source, syntax }: Runbook, { section, span }: Step): string {
  if (syntax === 'yaml') return '';
  const from = sections[section]?.span.start ?? 0;
  return source.text.slice(Math.max(from, span.start - MOST_TEXT), span.start);
}

/** The command is no warning about itself. */
function without(text: string, { at }: Destruction): string {
  return text.split(at.value).join(' ');
}

function finding({ at, name }: Destruction): Finding {
  return {
    span: at.span,
    message: `\`${name}\` destroys data here, and neither this step nor the one before keeps a copy, warns or asks for a confirmation. Move the data aside first, or say what to confirm.`,
  };
}
