/** Backup tools by their commands: what each one writes, and what each one can read back. */
import type { Located } from '../../text.ts';

/** What a backup is made of, as far as it decides who can read it. */
export type Format =
  | 'plain SQL'
  | 'a pg_dump archive'
  | 'pgBackRest'
  | 'Barman'
  | 'WAL-G'
  | 'XtraBackup'
  | 'mongodump'
  | 'restic'
  | 'Borg'
  | 'Kopia'
  | 'Duplicity'
  | 'Velero'
  | 'a SQL Server backup';

/** Only backups of one family are compared: a file in a restic repository may well be a dump. */
export type Family = 'postgres' | 'mysql' | 'mongo' | 'mssql' | 'files' | 'cluster';

export interface ToolUse {
  readonly tool: string;
  readonly family: Family;
  readonly format: Format;
  readonly deed: 'backup' | 'restore';
  /** The name of the tool in the command. */
  readonly at: Located<string>;
  readonly command: Located<string>;
}

/** The backups that a command makes as a backup tool, or those that it restores; none for most commands. */
export function toolUses(command: Located<string>, wanted: ToolUse['deed']): ToolUse[] {
  const { value, span } = command;
  if (value.length > LONGEST || !ANY.test(value)) return [];
  return USES.flatMap(([deed, tool, family, format, pattern]) => {
    const match = deed === wanted ? pattern.exec(value) : null;
    if (match === null) return [];
    const word = WORD.exec(match[0])?.[0] ?? match[0];
    const start = span.start + match.index + match[0].indexOf(word);
    const at = { value: word, span: { start, end: start + word.length } };
    return {
      tool,
      family,
      format: typeof format === 'function' ? format(value) : format,
      deed,
      at,
      command,
    };
  });
}

/** The family and format that a tool's name stands for, as in `tool: {name: pgBackRest}`. */
export function toolNamed(name: string): Pick<ToolUse, 'family' | 'format'> | undefined {
  const found = NAMED.find(([pattern]) => pattern.test(name));
  return found && { family: found[1], format: found[2] };
}

const LONGEST = 1_000;

const WORD = /[\w-]+/;

const ANY =
  /pg_dump|pg_restore|psql|mysql|mariadb|mariabackup|xtrabackup|mongo|pgbackrest|barman|wal-[ge]|restic|borg|kopia|duplicity|velero|BACKUP DATABASE|RESTORE DATABASE/i;

type Use = readonly [
  ToolUse['deed'],
  string,
  Family,
  Format | ((command: string) => Format),
  RegExp,
];

const USES: readonly Use[] = [
  ['backup', 'pg_dump', 'postgres', pgDumpFormat, /\bpg_dump\b(?=.{0,300}\s[\w"'$-])/],
  // Roles and tablespaces alone are no backup: they go with one of any format.
  [
    'backup',
    'pg_dumpall',
    'postgres',
    'plain SQL',
    /\bpg_dumpall\b(?!.{0,300}\s(?:-[grt]\b|--(?:globals|roles|tablespaces)-only))/,
  ],
  ['backup', 'pgBackRest', 'postgres', 'pgBackRest', /\bpgbackrest\b(?=.{0,200}\bbackup\b)/],
  ['backup', 'Barman', 'postgres', 'Barman', /\bbarman\b(?=.{0,60}\bbackup\b)/],
  ['backup', 'WAL-G', 'postgres', 'WAL-G', /\bwal-[ge]\b(?=.{0,60}\bbackup-push\b)/],
  ['backup', 'mysqldump', 'mysql', 'plain SQL', /\b(?:mysqldump|mariadb-dump)\b/],
  [
    'backup',
    'XtraBackup',
    'mysql',
    'XtraBackup',
    /\b(?:xtrabackup|mariabackup|innobackupex)\b(?=.{0,200}--backup\b)/,
  ],
  ['backup', 'mongodump', 'mongo', 'mongodump', /\bmongodump\b/],
  ['backup', 'BACKUP DATABASE', 'mssql', 'a SQL Server backup', /\bBACKUP DATABASE\b/i],
  ['backup', 'restic', 'files', 'restic', /\brestic\b(?=.{0,200}\bbackup\b)/],
  ['backup', 'Borg', 'files', 'Borg', /\bborg\b(?=.{0,100}\bcreate\b)|\bborgmatic\b/],
  ['backup', 'Kopia', 'files', 'Kopia', /\bkopia\b(?=.{0,100}\bsnapshot create\b)/],
  [
    'backup',
    'Duplicity',
    'files',
    'Duplicity',
    /\bduplicity\b(?=\s{1,3}(?:full|incr|incremental|backup|\/))/,
  ],
  [
    'backup',
    'Velero',
    'cluster',
    'Velero',
    /\bvelero\b(?=.{0,60}\b(?:backup|schedule) create\b)|\bvelero create (?:backup|schedule)\b/,
  ],
  ['restore', 'pg_restore', 'postgres', 'a pg_dump archive', /\bpg_restore\b(?=\s)/],
  [
    'restore',
    'psql',
    'postgres',
    'plain SQL',
    /\bpsql\b(?=[^|;]{0,200}(?:<|\s-f\s?|--file[= ])\s{0,3}["']?\S{1,200}\.(?:dump|backup|bak|pgdump)\b)/,
  ],
  ['restore', 'pgBackRest', 'postgres', 'pgBackRest', /\bpgbackrest\b(?=.{0,300}\brestore\b)/],
  ['restore', 'Barman', 'postgres', 'Barman', /\bbarman\b(?=.{0,60}\b(?:recover|restore)\b)/],
  ['restore', 'WAL-G', 'postgres', 'WAL-G', /\bwal-[ge]\b(?=.{0,60}\bbackup-fetch\b)/],
  [
    'restore',
    'XtraBackup',
    'mysql',
    'XtraBackup',
    /\b(?:xtrabackup|mariabackup|innobackupex)\b(?=.{0,200}--(?:copy-back|move-back|prepare)\b)/,
  ],
  ['restore', 'mongorestore', 'mongo', 'mongodump', /\bmongorestore\b/],
  ['restore', 'RESTORE DATABASE', 'mssql', 'a SQL Server backup', /\bRESTORE DATABASE\b/i],
  ['restore', 'restic', 'files', 'restic', /\brestic\b(?=.{0,200}\brestore\b)/],
  ['restore', 'Borg', 'files', 'Borg', /\bborg\b(?=.{0,100}\bextract\b)/],
  ['restore', 'Kopia', 'files', 'Kopia', /\bkopia\b(?=.{0,100}\brestore\b)/],
  ['restore', 'Duplicity', 'files', 'Duplicity', /\bduplicity\b(?=.{0,60}\brestore\b)/],
  ['restore', 'Velero', 'cluster', 'Velero', /\bvelero\b(?=.{0,60}\brestore\b)/],
];

/** Only the custom, directory and tar formats are archives; without the option it is SQL. */
function pgDumpFormat(command: string): Format {
  return ARCHIVE.test(command) ? 'a pg_dump archive' : 'plain SQL';
}

const ARCHIVE = /\s-\w{0,6}F\s?[cdt]|--format[= ](?:c|d|t|custom|directory|tar)\b/;

/** Whether a text names the format by its option, or in words: "in custom format (`-Fc`)". */
export function saysArchive(text: string): boolean {
  return ARCHIVE.test(text) || /\B-F[cdt]\b|\b(?:custom|directory)[- ]format\b/i.test(text);
}

const NAMED: readonly (readonly [RegExp, Family, Format])[] = [
  [/\bpg_?backrest\b/i, 'postgres', 'pgBackRest'],
  [/\bbarman\b/i, 'postgres', 'Barman'],
  [/\bwal-g\b/i, 'postgres', 'WAL-G'],
  [/\b(?:xtrabackup|mariabackup)\b/i, 'mysql', 'XtraBackup'],
  [/\brestic\b/i, 'files', 'restic'],
  [/\bborg\w{0,6}\b/i, 'files', 'Borg'],
  [/\bkopia\b/i, 'files', 'Kopia'],
  [/\bduplicity\b/i, 'files', 'Duplicity'],
  [/\bvelero\b/i, 'cluster', 'Velero'],
];
