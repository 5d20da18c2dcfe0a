/** What restores lean on: which backups are full, which need one below them, and which tools see to that. */

import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { perSet } from '../per-runbook.ts';
import type { SetFacts } from '../set-facts.ts';
import { ofHeaders } from '../statements.ts';
import { systemCell, systemsOf } from '../systems/systems.ts';
import { isAmbiguous, type Minutes } from '../time/duration.ts';
import { readSchedule } from '../time/schedule.ts';
import type { BackupJob } from './backups.ts';
import type { Kept } from './retention.ts';
import { FULL_WORDS, INCREMENTAL_WORDS, LOG_WORDS } from './retention-words.ts';

/** A job with a schedule, and whether it is full or builds on another. */
export interface ChainJob {
  readonly type: Exclude<Kept, 'all'> | 'other';
  readonly gap: Minutes;
  readonly schedule: Located<string>;
  readonly runbook: Runbook;
  readonly systems: readonly string[];
  readonly backup: string | undefined;
}

/** Every job of a set whose kind is told. */
export const chainJobs: (facts: SetFacts) => readonly ChainJob[] = perSet(
  ({ jobs, members, names }) => {
    const told = jobs.map(({ fact, runbook, systems }): ChainJob => {
      const { schedule, gap, backup } = fact;
      const text = { value: schedule.value.text, span: schedule.span };
      return { type: typeOf(fact, runbook), gap, schedule: text, runbook, systems, backup };
    });
    const columns = members.flatMap(({ runbook, facts }) =>
      facts.statements.rows.slice(0, MOST_ROWS).flatMap((row): ChainJob[] => {
        const types = typesOf(row);
        if (!types.some((type) => type !== undefined)) return [];
        const name = systemCell(row);
        const subject = {
          names: name ? [name] : [],
          within: row.span,
          at: row.span.start,
          section: row.section,
        };
        return row.cells.flatMap(({ text }, at): ChainJob[] => {
          const type = types[at];
          const reading = type && readSchedule(text.value);
          if (type === undefined || reading === undefined || isAmbiguous(reading)) return [];
          const { longestGap } = reading;
          if (typeof longestGap === 'string') return [];
          const systems = systemsOf(subject, runbook, names);
          return [{ type, gap: longestGap, schedule: text, runbook, systems, backup: undefined }];
        });
      }),
    );
    return [...told, ...columns];
  },
);

const MOST_ROWS = 500;

const COLUMNS: readonly (readonly [RegExp, ChainJob['type']])[] = [
  [/^(?:full|full backups?|base backup|voll|compl[èe]te|completa)$/, 'full'],
  [/^(?:diff|differential|incremental|inkrementell|incr[ée]mentielle)$/, 'incremental'],
  [/^(?:logs?|log backups?|wal|transaction logs?)$/, 'log'],
];

const typesOf = ofHeaders((headers) =>
  headers.map((header) => COLUMNS.find(([pattern]) => pattern.test(header))?.[1]),
);

function typeOf(job: BackupJob, runbook: Runbook): ChainJob['type'] {
  const { schedule, subject } = job;
  if (runbook.syntax === 'yaml')
    return TYPES[typeInData(runbook, schedule.span.start) ?? ''] ?? 'other';
  const { text } = runbook.source;
  const before = text.slice(subject.within.start, schedule.span.start);
  const behind = text.slice(schedule.span.end, subject.within.end);
  const left = before.slice(before.search(/[^,;|.]{0,80}$/));
  const right = /^[^,;|.]{0,60}/.exec(behind)?.[0] ?? '';
  // "daily differentials": what stands right behind it is what runs.
  const next = /^[\s`*]{0,4}[\p{L}-]{1,30}/u.exec(behind)?.[0] ?? '';
  return (
    named(next, 'first') ??
    named(`${left} ${schedule.value.text}`, 'last') ??
    named(right, 'first') ??
    named(firstCell(before), 'first') ??
    'other'
  );
}

/** In a table the first cell may say what the row is about. */
function firstCell(before: string): string {
  return /^\|?([^|]{1,60})\|/.exec(before)?.[1] ?? '';
}

/** The word that stands nearest to the schedule. */
function named(text: string, nearest: 'first' | 'last'): ChainJob['type'] | undefined {
  if (LOG_WORDS.test(text)) return 'log';
  const full = text.search(FULL_WORDS);
  const incremental = text.search(INCREMENTAL_WORDS);
  if (full < 0 && incremental < 0) return undefined;
  if (full < 0 || incremental < 0) return full < 0 ? 'incremental' : 'full';
  return full > incremental === (nearest === 'last') ? 'full' : 'incremental';
}

const TYPES: Readonly<Record<string, ChainJob['type']>> = {
  full: 'full',
  incremental: 'incremental',
  differential: 'incremental',
  log: 'log',
};

function typeInData({ data }: Runbook, start: number): string | undefined {
  for (const entry of itemsAt(data, 'spec', 'backups')) {
    for (const job of itemsAt(entry, 'jobs')) {
      if (textAt(job, 'schedule')?.span.start === start) return textAt(job, 'type')?.value;
    }
  }
  return undefined;
}

/** Tools and services whose backups need no other, or that never remove one that is needed. */
export const KEEPS_CHAINS =
  /\b(?:restic|borg\w{0,6}|kopia|duplicacy|veeam|rubrik|cohesity|commvault|nakivo|acronis|proxmox|pbs|synthetic|incremental[- ]forever|forever[- ]incremental|time machine|zfs|btrfs|velero|aws backup|azure backup|rds|aurora|cloud sql|ebs|managed (?:database|backup)s?|rdiff-backup|hyper backup)\b/i;

/** These too; a window that is stated for them is compared with what is kept all the same. */
export const KEEPS_OWN_CHAINS =
  /\b(?:pg_?backrest|barman|wal-[ge]|rman|recovery manager|pitrery)\b/i;

/** The name of the tool of an entry of the data model. */
export function toolOf({ data }: Runbook, backup: string | undefined): string | undefined {
  const entry = itemsAt(data, 'spec', 'backups').find((one) => textAt(one, 'id')?.value === backup);
  return textAt(at(entry, 'tool'), 'name')?.value;
}
