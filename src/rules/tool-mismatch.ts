/** Rule: the commands of a restore can read what the commands of the backup write. */

import { saysArchive, type ToolUse, toolNamed, toolUses } from '../core/facts/backup/tools.ts';
import { cuesOf, withCue } from '../core/facts/cues.ts';
import { factsOf } from '../core/facts/document-facts.ts';
import { perSet } from '../core/facts/per-runbook.ts';
import { commandsIn } from '../core/facts/recovery/commands.ts';
import { factsAround, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { isStated } from '../core/facts/statements.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';
import type { Located, Span } from '../core/text.ts';
import { at, itemsAt, textAt } from '../core/yaml/look.ts';

const rule: Rule = {
  id: 'tool-mismatch',
  summary: 'A restore command that cannot read the backup',
  category: 'backup',
  severity: 'error',
  why: 'The command fails at the moment when everybody waits for it, and somebody has to find out under pressure how these backups were made. A procedure with such a command has never been tried.',
  remedy:
    'Restore with the tool that fits: plain SQL from `pg_dump` with `psql`, archives of `pg_dump -Fc` with `pg_restore`, a repository with its own tool. Unpack and decrypt files first. Then run the procedure once.',
  controls: ['nist-800-53r5:CP-9(1)', 'nist-800-53r5:CP-10', 'cis-v8:11.5', 'dora:12(2)'],
  examples: [
    {
      name: 'Plain SQL, given to the tool for archives',
      text: `
        ---
        kind: restore-procedure
        ---

        # Backup and restore of the shop

        The nightly job runs \`pg_dump shop > /srv/backups/shop.sql\`.

        ## Restore procedure

        1. Load the dump: \`pg_restore -d shop /srv/backups/shop.sql\`
                           ^^^^^^^^^^
      `,
    },
    {
      name: 'A file that is still packed',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        \`\`\`sh
        psql shop < /srv/backups/shop.sql.gz
        ^^^^
        \`\`\`
      `,
    },
    {
      name: 'Another tool than the one that makes the backups, in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          systems: [shop-db]
          steps:
            - id: load
              action: Load the database
              owner: dba
              command: pg_restore -d shop shop.dump
                       ^^^^^^^^^^
      `,
      beside: {
        'plan.md': `---
kind: dr-plan
id: shop-plan
---

# Recovery plan of the shop

Backups: [backup](backup.runbook.yaml).
`,
        'backup.runbook.yaml': `apiVersion: dr-runbook/v1
kind: backup-procedure
metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  backups:
    - id: shop-repository
      covers: [shop-db]
      tool: {name: pgBackRest}
      jobs: [{type: full, schedule: nightly}]
`,
      },
    },
    {
      name: 'Each format with its tool',
      text: `
        ---
        kind: restore-procedure
        ---

        # Backup and restore of the shop

        \`\`\`sh
        pg_dump -Fc shop > shop.dump
        pg_restore -d shop shop.dump
        pg_dumpall --globals-only | gzip > globals.sql.gz
        gunzip -c globals.sql.gz | psql
        \`\`\`
      `,
    },
  ],
  *check(context) {
    if (!RESTORES.test(context.runbook.source.text)) return;
    const facts = factsAround(context);
    const told = new Set<string>();
    const known = new Map<string, Omit<Finding, 'span'> | undefined>();
    for (const command of commandsIn(context.runbook)) {
      const restores = toolUses(command, 'restore');
      const findings = [
        packed(command) ?? [],
        ...restores.map((use) => {
          if (!known.has(use.tool)) known.set(use.tool, mismatch(context, facts, use));
          const finding = known.get(use.tool);
          return finding ? { ...finding, span: use.at.span } : [];
        }),
      ].flat();
      // One slip that stands in every step is told once.
      const fresh = findings.find(({ message }) => !told.has(message));
      if (fresh === undefined) continue;
      told.add(fresh.message);
      yield fresh;
    }
  },
};

export default rule;

const RESTORES =
  /pg_restore|psql|mongorestore|pgbackrest|barman|wal-[ge]|xtrabackup|mariabackup|restic|borg|kopia|duplicity|velero|RESTORE DATABASE|mysql/i;

interface Backup extends Pick<ToolUse, 'family' | 'format'> {
  readonly runbook: Runbook;
  readonly span: Span;
}

/** The commands that make backups, and the tools that YAML runbooks name for it. */
const backupsOf: (facts: SetFacts) => readonly Backup[] = perSet(({ members }) =>
  members.flatMap(({ runbook }) => {
    const used = commandsIn(runbook)
      .flatMap((command) => toolUses(command, 'backup'))
      .map(({ family, format, at: { span } }): Backup => ({ family, format, runbook, span }));
    const named = itemsAt(at(runbook.data, 'spec'), 'backups').flatMap((entry): Backup[] => {
      const name = textAt(entry, 'tool', 'name');
      const tool = name && toolNamed(name.value);
      return name && tool ? [{ ...tool, runbook, span: name.span }] : [];
    });
    return [...used, ...named, ...(used.length > 0 ? [] : saidTools(runbook))];
  }),
);

/** "We use pgBackRest for the backups", where no command makes any. */
function saidTools(runbook: Runbook): Backup[] {
  const { said } = factsOf(runbook).statements;
  return withCue(runbook, said, TOOLS).flatMap((statement): Backup[] => {
    const { value } = statement.value;
    if (value.length > 300 || !MAKES.test(value) || OTHER_TALK.test(value)) return [];
    const tool = isStated(statement) ? toolNamed(value) : undefined;
    return tool === undefined ? [] : [{ ...tool, runbook, span: statement.value.span }];
  });
}

const TOOLS = cuesOf('pgba back barm wal xtra mari rest borg kopi dupl vele');

const MAKES =
  /\b(?:we (?:use|back up)|(?:is|are) (?:backed up|made|taken|done|run|created) (?:\w{1,20} ){0,2}(?:with|by|using|through)|takes? (?:\w{1,20} ){0,2}backups?|back(?:s|ed)? up (?:\w{1,20} ){0,4}(?:with|by|using))\b/i;

/** Told of the past, or of more than one tool. */
const OTHER_TALK =
  /\b(?:instead|replac\w{1,4}|former\w{0,2}|previous\w{0,2}|migrat\w{1,4}|until|restor\w{1,6}|used to|or|either|both|also|besides)\b/i;

function mismatch(
  context: RuleContext,
  facts: SetFacts,
  { tool, family, format }: ToolUse,
): Omit<Finding, 'span'> | undefined {
  const same = backupsOf(facts).filter((backup) => backup.family === family);
  const [first] = same;
  if (first === undefined || same.some((backup) => backup.format === format)) return undefined;
  if (formatsSaid(facts).has(format)) return undefined;
  const formats = [...new Set(same.map((backup) => backup.format))].join(' and ');
  return {
    message: `\`${tool}\` cannot read these backups: it restores ${READS[tool] ?? `from ${format}`}, and they are made as ${formats}. Restore with the tool that fits, and try it once.`,
    related: [
      pointTo(context, first.runbook, first.span, `Backups are made here as ${first.format}.`),
    ],
  };
}

/** Of tools and options that prose names for anything but a restore: backups may be made so that no command shows. */
const formatsSaid: (facts: SetFacts) => ReadonlySet<ToolUse['format']> = perSet(({ members }) => {
  const said = members.flatMap(({ facts: { statements } }) => statements.said);
  return new Set(
    said.flatMap(({ value }) => {
      if (toolUses(value, 'restore').length > 0) return [];
      if (saysArchive(value.value)) return 'a pg_dump archive';
      return toolNamed(value.value)?.format ?? [];
    }),
  );
});

const READS: Readonly<Record<string, string>> = {
  pg_restore: 'archives of `pg_dump -Fc`, `-Fd` or `-Ft`',
  psql: 'plain SQL',
};

/** A tool that is handed a packed or encrypted file as it is. */
const PACKED =
  /\b(psql|pg_restore|mysql)\b[^|;&]{0,200}[\s<="']([^\s|;&"'<>]{1,200}\.(gz|bz2|xz|zst|gpg|age|enc))(?=["'\s]|$)/;

function packed({ value, span }: Located<string>): Finding | undefined {
  const match = PACKED.exec(value);
  const [, tool = '', file, ending = ''] = match ?? [];
  if (match === null || value.slice(0, match.index).includes('|')) return undefined;
  const start = span.start + match.index;
  const state = /^(?:gpg|age|enc)$/.test(ending) ? 'encrypted: decrypt' : 'packed: unpack';
  return {
    span: { start, end: start + tool.length },
    message: `\`${tool}\` is given \`${file}\`, which is still ${state} it first, for example in a pipe.`,
  };
}
