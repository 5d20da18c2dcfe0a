/** Reads the backups of a Markdown document: in sentences, tables and lines of a crontab. */
import type { Runbook } from '../runbook.ts';
import type { Located, Span } from '../text.ts';
import type { BackupCopy, BackupJob, Backups, Exclusion } from './backups.ts';
import { findDurations, isAmbiguous, readDuration } from './duration.ts';
import { isLocalPath, type Place, placeIn } from './places.ts';
import { findSchedules, readSchedule, type Schedule } from './schedule.ts';
import {
  headingsAround,
  isStated,
  plain,
  type Statement,
  type Statements,
  type TableRow,
} from './statements.ts';
import { type Subject, systemCell } from './systems.ts';
import { isFirm } from './weight.ts';

export function backupsInText(runbook: Runbook, { said, rows, code }: Statements): Backups {
  const found: Found = {
    runbook,
    jobs: [],
    copies: [],
    exclusions: [],
    covers: [],
    coversAll: false,
    finer: [],
    replicas: [],
  };
  for (const statement of said) readStatement(found, statement);
  for (const row of rows) readRow(found, row);
  for (const line of code) readLine(found, line);
  return found;
}

interface Found {
  readonly runbook: Runbook;
  readonly jobs: BackupJob[];
  readonly copies: BackupCopy[];
  readonly exclusions: Exclusion[];
  readonly covers: Located<string>[];
  coversAll: boolean;
  readonly finer: Span[];
  readonly replicas: Span[];
}

const TALK =
  /\b(?:back(?:s|ed|ing)?[ -]?ups?|backups?|snapshots?|snapshotted|dump(?:s|ed)?|pg_dump\w{0,3}|mysqldump|mongodump|pgbackrest|restic|borg\w{0,6}|velero|barman|sicherung\w{0,3}|datensicherung\w{0,3}|gesichert|sauvegard\w{1,5}|respald\w{1,3}|copias? de seguridad)\b/i;

/** Another thing that happens to backups, at its own times. */
const OTHER_DEED =
  /\b(?:test(?:s|ed|ing)?|verif\w{1,8}|review\w{0,4}|check(?:s|ed)?|monitor\w{0,4}|audit\w{0,3}|prun\w{1,3}|delet\w{1,3}|purg\w{1,3}|rotat\w{1,4}|retain\w{0,3}|retention|kept|keeps?|stored for|reports?|restor\w{1,4}|drills?|exercis\w{1,3}|recover\w{0,3}|maintenance|copied|copy|copies|synced|replicated|moved|archiv\w{1,3}|trained|training|expire\w{0,1}|alert\w{0,3}|email\w{0,3}|since|ago|last)\b/i;

/** A schedule and a backup side by side are a schedule of the backup, whatever else is said. */
const SIDE_BY_SIDE =
  /\b(?:hourly|daily|nightly|weekly|monthly|every (?:night|day|hour|week|\d{1,3} (?:minutes|min|hours|h|days))) (?:full |incremental |differential |automated |automatic |database |complete |db ){0,3}(?:backups?|snapshots?|dumps?)\b|\b(?:backups?|snapshots?|dumps?) (?:is |are |jobs? )?(?:run|runs|taken|made|performed|created|executed|scheduled|happens?|occurs?|started|starts?)\b|\b(?:is|are|gets?) (?:fully )?(?:backed up|dumped|snapshotted)\b/i;

const FINER =
  /\b(?:wal|binlogs?|binary logs?|transaction logs?|log shipping|oplog|redo logs?|archive logs?|point[- ]in[- ]time|pitr|continuous(?:ly)?|change data capture|cdc|real[- ]?time|journal(?:ing|ed)?|cdp)\b/i;

const REPLICA =
  /\b(?:replicat\w{1,4}|replicas?|standby|mirror(?:ed|ing)|always ?on|data guard|drbd|multi-az|cluster(?:ed)?|galera|patroni)\b/i;

const OFFSITE = /\b(?:off-?site|off site|ausgelagert|hors site|fuera del sitio)\b/i;

const DEED_OF_COPY =
  /\b(?:copied|copies|copy|synced|sync|uploaded|uploads?|sent|shipped|pushed|transferred|moved|stored|kept|written|saved|replicated|placed|held|lie|lies|archived|dumped|dumps?|goes|go)\b/i;

function readStatement(found: Found, statement: Statement): void {
  const { runbook } = found;
  const text = runbook.source.text.slice(statement.span.start, statement.span.end);
  if (text.length > 2_000) return;
  if (FINER.test(text)) found.finer.push(statement.span);
  if (REPLICA.test(text)) found.replicas.push(statement.span);
  const talks = TALK.test(text);
  const below = !talks && isBackupSection(runbook, statement.section);
  if (!talks && !below) return;
  if (talks && EXCLUDES.test(text)) {
    found.exclusions.push({ what: statement.value });
    return;
  }
  if (!isStated(statement)) return;
  if (talks && COVERS_ALL.test(text)) found.coversAll = true;
  if (isRetention(statement)) return;
  const subject: Subject = {
    names: [],
    within: statement.span,
    at: statement.span.start,
    section: statement.section,
  };
  if (DEED_OF_COPY.test(text) || OFFSITE.test(text)) addCopy(found, statement.span, text, subject);
  const isJob = talks ? !OTHER_DEED.test(text) || SIDE_BY_SIDE.test(text) : isSchedule(statement);
  if (isJob) addJobs(found, statement.span, text, subject);
}

/** `Daily backups: 30 days` says how long, not how often. */
function isRetention({ label, value }: Statement): boolean {
  return label !== undefined && readDuration(value.value) !== undefined;
}

const EXCLUDES =
  /\b(?:not|never|isn['’]t|aren['’]t) (?:be )?(?:back(?:ed|ing) ?up|included|covered)|\bno backups?\b|\bexcluded\b|\bwithout (?:a )?backups?\b/i;

const COVERS_ALL =
  /\b(?:all|every|each|entire|whole) (?:\w{1,20} ){0,3}(?:systems?|servers?|databases?|data|services?|volumes?|vms?|virtual machines|hosts?|environments?|stacks?|machines|tables|instances?)\b/i;

/** Below "Schedule" or "Backups", `Full: Sunday 01:00` speaks of a backup. */
function isSchedule({ label }: Statement): boolean {
  return (
    label !== undefined &&
    /^(?:schedule|frequency|interval|when|full|incremental|differential|daily|weekly|zeitplan)\b/i.test(
      label.value,
    )
  );
}

function isBackupSection(runbook: Runbook, section: number): boolean {
  return headingsAround(runbook, section)
    .slice(0, 2)
    .some(({ value }) => TALK.test(value) && !OTHER_DEED.test(value));
}

function addJobs(found: Found, span: Span, text: string, subject: Subject): void {
  for (const { value, span: at } of findSchedules(text)) {
    if (isAmbiguous(value) || typeof value.longestGap === 'string') continue;
    const located = { value, span: { start: at.start + span.start, end: at.end + span.start } };
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
    schedule: offsite ? onlySchedule(span, text) : undefined,
    transfer: 0,
    backup: undefined,
  });
}

function onlySchedule(span: Span, text: string): Located<Schedule> | undefined {
  const [only, ...others] = findSchedules(text);
  if (only === undefined || others.length > 0 || isAmbiguous(only.value)) return undefined;
  return {
    value: only.value,
    span: { start: only.span.start + span.start, end: only.span.end + span.start },
  };
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

function readRow(found: Found, row: TableRow): void {
  const { runbook } = found;
  const text = runbook.source.text.slice(row.span.start, row.span.end);
  if (FINER.test(text)) found.finer.push(row.span);
  if (REPLICA.test(text)) found.replicas.push(row.span);
  const headers = row.cells.map(({ header }) => header);
  if (!row.isReal || !isBackupTable(runbook, row, headers)) return;
  const name = systemCell(row) ?? whatCell(row);
  if (name !== undefined) found.covers.push(name);
  const names = name === undefined ? [] : [name];
  const subject = { names, within: row.span, at: row.span.start, section: row.section };
  for (const { header, text: cell } of row.cells) {
    if (!isFirm(cell.value)) continue;
    if (SCHEDULE_HEADER.test(header)) addCell(found, cell, subject);
    if (OFFSITE.test(header) || PLACE_HEADER.test(header)) {
      const place = placeIn(cell);
      const offsite =
        OFFSITE.test(header) && /\p{L}/u.test(cell.value) && !NO.test(cell.value)
          ? true
          : undefined;
      if (place === undefined && offsite === undefined) continue;
      found.copies.push({
        subject,
        span: cell.span,
        place,
        offsite,
        schedule: undefined,
        transfer: 0,
        backup: undefined,
      });
    }
  }
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
    const at = { start: span.start + cell.span.start, end: span.end + cell.span.start };
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

const SCHEDULE_HEADER =
  /\b(?:schedule|frequency|how often|interval|when|runs|time|cron|backup time|zeitplan|h[äa]ufigkeit|fr[ée]quence|frecuencia)\b/;

const PLACE_HEADER =
  /\b(?:location|stored|where|destination|target|storage|store|ort|ziel|emplacement|ubicaci[oó]n)\b/;

/** A table of backups says so in its headers or its heading, and is none of tests, roles or monitoring. */
function isBackupTable(runbook: Runbook, row: TableRow, headers: readonly string[]): boolean {
  if (headers.some((header) => OTHER_TABLE.test(header))) return false;
  if (headers.some((header) => TALK.test(header))) return true;
  const [heading] = headingsAround(runbook, row.section);
  return heading !== undefined && TALK.test(heading.value) && !OTHER_DEED.test(heading.value);
}

const OTHER_TABLE =
  /\b(?:test\w{0,3}|drills?|exercise|scenario|verified|verification|last held|restore|who|phone|contact|alert|pages|step|command|deputy|backup (?:person|contact|owner))\b/;

/** What a row is about, where its first column says so in other words than "System". */
function whatCell({ cells }: TableRow): Located<string> | undefined {
  const [first] = cells;
  const isNamed =
    first !== undefined &&
    /^(?:what|data|backup of|data set|dataset|source|resource|was|quoi)$/.test(first.header);
  return isNamed && first.text.value.length <= 60 ? first.text : undefined;
}

const CRON_COMMAND =
  /\b(?:pg_dump\w{0,3}|pg_basebackup|pgbackrest|mysqldump|mydumper|mariabackup|xtrabackup|mongodump|restic|borg\w{0,6}|duplicity|velero|barman|wal-g|rman|expdp|vzdump|zfs snapshot|sanoid|\w{0,30}[-_/.]?(?:backup|dump|snapshot)\w{0,20})\b/i;

const OTHER_COMMAND =
  /\b(?:prune|forget|delete|check|verify|compact|expire|clean\w{0,3}|rotate|restore|retention)\b/i;

/** Lines of a crontab, and commands that put backups somewhere. */
function readLine(found: Found, line: Statement): void {
  const { value, span, section } = line;
  if (value.value.length > 500 || !line.isReal || value.value.startsWith('#')) return;
  if (FINER.test(value.value)) found.finer.push(span);
  if (!CRON_COMMAND.test(value.value) || OTHER_COMMAND.test(value.value)) return;
  const subject = { names: [], within: span, at: span.start, section };
  if (/^(?:[\d*@]|SCHEDULE|schedule)/.test(value.value)) addJobs(found, span, value.value, subject);
}

/** Plain text of a block, for messages. */
export function quoted(text: string): string {
  const line = plain(text).replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
