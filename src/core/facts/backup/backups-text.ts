/** Reads the backups of a Markdown document: in sentences, tables and lines of a crontab. */
import type { Runbook } from '../../runbook.ts';
import { type Located, located, moved, type Span, textBetween } from '../../text.ts';
import { cuesOf, withCue } from '../cues.ts';
import {
  headingsAround,
  isStated,
  ofSections,
  plain,
  type Statement,
  type Statements,
  type TableRow,
} from '../statements.ts';
import { isLocalPath, type Place, placeIn } from '../systems/places.ts';
import { type Subject, systemCell } from '../systems/systems.ts';
import { findDurations, isAmbiguous, readDuration } from '../time/duration.ts';
import { findSchedules, onlySchedule, readSchedule, type Schedule } from '../time/schedule.ts';
import { isFirm } from '../weight.ts';
import { backupColumns, tellsOfBackups } from './backup-columns.ts';
import {
  COVERS_ALL,
  CRON_COMMAND,
  DEED_OF_COPY,
  DUMP,
  EXCLUDES,
  FINER,
  LOGS_RUN,
  OFFSITE,
  OFFSITE_COPY,
  OTHER_COMMAND,
  OTHER_DEED,
  REPLICA,
  SCHEDULE_LABEL,
  SIDE_BY_SIDE,
  TALK,
  TARGET,
} from './backup-words.ts';
import type { BackupCopy, BackupJob, Backups, Exclusion } from './backups.ts';
import { farCopyIn } from './far-copies.ts';

export function backupsInText(runbook: Runbook, { said, rows, code }: Statements): Backups {
  const all = [...said, ...rows, ...code];
  const found: Found = {
    runbook,
    maybeFiner: new Set(withCue(runbook, all, FINER_CUES)),
    maybeReplicas: new Set(withCue(runbook, all, REPLICA_CUES)),
    maybeTalk: new Set(withCue(runbook, said, TALK_CUES)),
    maybeOffsite: new Set(withCue(runbook, said, OFFSITE_CUES)),
    jobs: [],
    copies: [],
    exclusions: [],
    covers: [],
    coversAll: false,
    finer: [],
    replicas: [],
  };
  for (const statement of said) if (!isFull(found)) readStatement(found, statement);
  for (const row of rows) if (!isFull(found)) readRow(found, row);
  for (const line of code) if (!isFull(found)) readLine(found, line);
  return found;
}

const TALK_CUES = cuesOf(
  'back snap dump mysq mong pgba rest borg vele barm sich date gesi sauv resp copi',
);
const OFFSITE_CUES = cuesOf('off cop');

const FINER_CUES = cuesOf(
  'wal binl bina tran log oplo redo arch poin pitr cont chan cdc real jour cdp',
);
const REPLICA_CUES = cuesOf('repl stan mirr alwa data drbd mult clus gale patr');

/** A document with more backups than this is an export; comparing all with all would take its time. */
function isFull({ jobs, copies, covers, exclusions, finer, replicas }: Found): boolean {
  return (
    Math.max(
      jobs.length,
      copies.length,
      covers.length,
      exclusions.length,
      finer.length + replicas.length,
    ) >= MOST_FACTS
  );
}

const MOST_FACTS = 1_000;

interface Found {
  readonly runbook: Runbook;
  /** The parts with a word of logs, and of replicas: the others are not asked. */
  readonly maybeFiner: ReadonlySet<Statement | TableRow>;
  readonly maybeReplicas: ReadonlySet<Statement | TableRow>;
  /** The sentences with a word of backups, and of copies elsewhere. */
  readonly maybeTalk: ReadonlySet<Statement>;
  readonly maybeOffsite: ReadonlySet<Statement>;
  readonly jobs: BackupJob[];
  readonly copies: BackupCopy[];
  readonly exclusions: Exclusion[];
  readonly covers: Located<string>[];
  coversAll: boolean;
  readonly finer: Span[];
  readonly replicas: Span[];
}

function readStatement(found: Found, statement: Statement): void {
  const { runbook } = found;
  const text = textBetween(runbook.source, statement.span);
  if (text.length > 2_000) return;
  const isFiner = found.maybeFiner.has(statement) && FINER.test(text);
  const logs = isFiner && isStated(statement) && tellsOfLogs(text);
  if (isFiner && !logs) found.finer.push(statement.span);
  const subject = subjectOf(statement);
  const isTalk = found.maybeTalk.has(statement) && TALK.test(text);
  const isTold = isTalk && isStated(statement);
  const far = isTold ? farCopyIn(text, statement.span, subject) : undefined;
  if (far === undefined && found.maybeReplicas.has(statement) && REPLICA.test(text))
    found.replicas.push(statement.span);
  const talks = isTalk || (found.maybeOffsite.has(statement) && OFFSITE_COPY.test(text));
  const below = !talks && isBackupSection(runbook, statement.section);
  if (!talks && !below && !logs) return;
  if (talks && EXCLUDES.test(text)) {
    found.exclusions.push({ what: located(runbook.source, statement.span) });
    return;
  }
  if (!isStated(statement)) return;
  if (talks && COVERS_ALL.test(text)) found.coversAll = true;
  if (isRetention(statement)) return;
  if (far !== undefined) found.copies.push(far);
  else if (DEED_OF_COPY.test(text) || OFFSITE.test(text))
    addCopy(found, statement.span, text, subject);
  const isJob = talks ? !OTHER_DEED.test(text) || SIDE_BY_SIDE.test(text) : isSchedule(statement);
  if (isJob || logs) addJobs(found, statement.span, text, subject);
}

function subjectOf({ span, section }: Statement): Subject {
  return { names: [], within: span, at: span.start, section };
}

/** "Archive logs are backed up every 30 minutes": how fine they are is said. */
function tellsOfLogs(text: string): boolean {
  const [only, ...others] = findSchedules(text);
  return only !== undefined && others.length === 0 && LOGS_RUN.test(text.slice(0, only.span.start));
}

/** `Daily backups: 30 days` says how long, not how often. */
function isRetention({ label, value }: Statement): boolean {
  return label !== undefined && readDuration(value.value) !== undefined;
}

/** Below "Schedule" or "Backups", `Full: Sunday 01:00` speaks of a backup. */
function isSchedule({ label }: Statement): boolean {
  return (
    label !== undefined &&
    /^(?:schedule|frequency|interval|when|full|incremental|differential|daily|weekly|zeitplan)\b/i.test(
      label.value,
    )
  );
}

const isBackupSection = ofSections((runbook, section) =>
  headingsAround(runbook, section)
    .slice(0, 2)
    .some(({ value }) => TALK.test(value) && !OTHER_DEED.test(value)),
);

function addJobs(found: Found, span: Span, text: string, subject: Subject): void {
  for (const { value, span: at } of findSchedules(text)) {
    if (isAmbiguous(value) || typeof value.longestGap === 'string') continue;
    const located = { value, span: moved(at, span.start) };
    found.jobs.push({
      subject: { ...subject, at: located.span.start },
      schedule: located,
      gap: value.longestGap,
      takes: undefined,
      transfer: 0,
      backup: undefined,
    });
  }
}

function addCopy(found: Found, span: Span, text: string, subject: Subject): void {
  const place = placeIn({ value: text, span });
  const offsite = OFFSITE.test(text) ? true : undefined;
  if (place === undefined && offsite === undefined) return;
  found.copies.push({
    subject,
    span,
    place: place && withHost(place, text),
    offsite,
    schedule: offsite ? onlySchedule({ value: text, span }) : undefined,
    transfer: 0,
    backup: undefined,
    isCommand: false,
  });
}

/** "`/var/backups` on db-01" */
function withHost(place: Place, text: string): Place {
  if (place.path === undefined || place.host !== undefined || !isLocalPath(place.path))
    return place;
  const behind = text.slice(text.indexOf(place.path) + place.path.length);
  const host =
    /^[`*"')]{0,3} (?:on|of|auf|sur|en) (?:the (?:host |server )?)?[`*]{0,2}([a-z][a-z0-9]{0,20}(?:[-.][a-z0-9]{1,20}){1,5})/i.exec(
      behind,
    )?.[1];
  return host === undefined ? place : { ...place, host: host.toLowerCase() };
}

const NO_COLUMN = { isSchedule: false, isPlace: false, isOffsite: false };

function readRow(found: Found, row: TableRow): void {
  const { runbook } = found;
  const text = textBetween(runbook.source, row.span);
  if (found.maybeFiner.has(row) && FINER.test(text)) found.finer.push(row.span);
  if (found.maybeReplicas.has(row) && REPLICA.test(text)) found.replicas.push(row.span);
  readPair(found, row);
  if (!row.isReal || !isBackupTable(runbook, row)) return;
  const name = systemCell(row) ?? whatCell(row);
  if (name !== undefined) found.covers.push(name);
  const names = name === undefined ? [] : [name];
  const subject = { names, within: row.span, at: row.span.start, section: row.section };
  const columns = backupColumns(row);
  for (const [at, { text: cell }] of row.cells.entries()) {
    const { isSchedule, isPlace, isOffsite } = columns[at] ?? NO_COLUMN;
    if (!isFirm(cell.value)) continue;
    if (isSchedule) addCell(found, cell, subject);
    if (isPlace || isOffsite) {
      const place = placeIn(cell);
      const offsite =
        isOffsite && /\p{L}/u.test(cell.value) && !NO.test(cell.value) ? true : undefined;
      if (place === undefined && offsite === undefined) continue;
      found.copies.push({
        subject,
        span: cell.span,
        place,
        offsite,
        schedule: undefined,
        transfer: 0,
        backup: undefined,
        isCommand: false,
      });
    }
  }
}

/** `| Backup frequency | every 8 hours |` */
function readPair(found: Found, { cells, isReal, span, section }: TableRow): void {
  const [label, value, ...more] = cells;
  if (!isReal || label === undefined || value === undefined || more.length > 0) return;
  if (!SCHEDULE_LABEL.test(plain(label.text.value)) || !isFirm(value.text.value)) return;
  addCell(found, value.text, { names: [], within: span, at: value.text.span.start, section });
}

const NO = /^\W{0,3}(?:no|none|n\/?a|nein|non)\b/i;

/** A cell of a schedule's column: a schedule as a whole, or a few of them. */
function addCell(found: Found, cell: Located<string>, subject: Subject): void {
  const whole = readSchedule(cell.value);
  if (whole !== undefined && !isAmbiguous(whole)) {
    if (typeof whole.longestGap === 'string') return;
    found.jobs.push({
      subject,
      schedule: { value: whole, span: cell.span },
      gap: whole.longestGap,
      takes: undefined,
      transfer: 0,
      backup: undefined,
    });
    return;
  }
  const before = found.jobs.length;
  addJobs(found, cell.span, cell.value, subject);
  // "WAL shipped within 60 s" bounds the gap as a schedule does.
  for (const { value, span } of FINER.test(cell.value) ? findDurations(cell.value) : []) {
    const at = moved(span, cell.span.start);
    if (
      found.jobs
        .slice(before)
        .some(({ schedule }) => schedule.span.start < at.end && at.start < schedule.span.end)
    )
      continue;
    const schedule: Schedule = {
      longestGap: value.minutes,
      source: 'phrase',
      text: cell.value.slice(span.start, span.end),
      worstGap: undefined,
      assumption: undefined,
    };
    found.jobs.push({
      subject,
      schedule: { value: schedule, span: at },
      gap: value.minutes,
      takes: undefined,
      transfer: 0,
      backup: undefined,
    });
  }
}

/** A table of backups says so in its headers or its heading, and is none of tests, roles or monitoring. */
function isBackupTable(runbook: Runbook, row: TableRow): boolean {
  const told = tellsOfBackups(row);
  if (told !== undefined) return told;
  const [heading] = headingsAround(runbook, row.section);
  // A table of jobs or tasks has rows of other things as well.
  return [heading?.value, row.cells[0]?.text.value].some(
    (text) => text !== undefined && TALK.test(text) && !OTHER_DEED.test(text),
  );
}

/** What a row is about, where its first column says so in other words than "System". */
function whatCell({ cells }: TableRow): Located<string> | undefined {
  const [first] = cells;
  const isNamed =
    first !== undefined &&
    /^(?:what|data|backup of|data set|dataset|source|resource|was|quoi)$/.test(first.header);
  return isNamed && first.text.value.length <= 60 ? first.text : undefined;
}

/** Lines of a crontab, and commands that put backups somewhere. */
function readLine(found: Found, line: Statement): void {
  const { value, span, section } = line;
  if (value.value.length > 500 || !line.isReal || value.value.startsWith('#')) return;
  if (found.maybeFiner.has(line) && FINER.test(value.value)) found.finer.push(span);
  if (!CRON_COMMAND.test(value.value) || OTHER_COMMAND.test(value.value)) return;
  const subject = { names: [], within: span, at: span.start, section };
  if (!/^(?:[\d*@]|SCHEDULE|schedule)/.test(value.value)) return;
  const before = found.jobs.length;
  addJobs(found, span, value.value, subject);
  // What somebody types once is no backup that runs.
  if (found.jobs.length === before) return;
  const target = TARGET.exec(value.value)?.[1];
  if (target === undefined || !DUMP.test(value.value)) return;
  const at = span.start + value.value.lastIndexOf(target);
  const place = placeIn({ value: target, span: { start: at, end: at + target.length } });
  if (place?.path === undefined || !isLocalPath(place.path)) return;
  found.copies.push({
    subject,
    span: place.span,
    place,
    offsite: undefined,
    schedule: undefined,
    transfer: 0,
    backup: undefined,
    isCommand: true,
  });
}
