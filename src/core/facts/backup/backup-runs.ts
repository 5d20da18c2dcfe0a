/** How long backups run, beside the gap between their starts and the window that they may use. */
import type { Runbook } from '../../runbook.ts';
import { type Located, moved, type Span, textBetween } from '../../text.ts';
import { cuesOf, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import {
  column,
  headingsAround,
  isStated,
  plain,
  type Statement,
  type TableRow,
} from '../statements.ts';
import {
  type Duration,
  findDurations,
  isAmbiguous,
  type Minutes,
  readDuration,
} from '../time/duration.ts';
import { onlySchedule, readSchedule, type Schedule } from '../time/schedule.ts';
import { OTHER_DEED, SCHEDULE_HEADER, TALK } from './backup-words.ts';

export interface BackupRun {
  readonly takes: Located<Duration>;
  /** When it starts; `undefined` when that is not said of the same backup. */
  readonly schedule: Located<Schedule> | undefined;
}

/** A time of day in which backups may run. */
export interface BackupWindow {
  readonly minutes: Minutes;
  readonly span: Span;
}

export interface BackupRuns {
  readonly runs: readonly BackupRun[];
  readonly windows: readonly BackupWindow[];
}

/** Of one document. Never throws. */
export function backupRunsIn(runbook: Runbook): BackupRuns {
  const { backups, statements } = factsOf(runbook);
  if (runbook.syntax === 'yaml') {
    const runs = backups.jobs.flatMap(({ takes, schedule }) =>
      takes ? [{ takes, schedule }] : [],
    );
    return { runs, windows: [] };
  }
  if (!TALK.test(runbook.source.text)) return { runs: [], windows: [] };
  const { said, rows } = statements;
  return {
    runs: [
      ...withCue(runbook, said, LENGTHS).flatMap((one) => inSentence(runbook, one)),
      ...inLists(runbook, said),
      ...rows.flatMap((row) => inRow(runbook, row)),
    ].slice(0, MOST_RUNS),
    windows: MANAGED.test(runbook.source.text)
      ? []
      : [
          ...withCue(runbook, said, WINDOWS).flatMap(windowIn),
          ...withCue(runbook, said, DEADLINES).flatMap((one) => untilDeadline(runbook, one)),
        ],
  };
}

const MOST_RUNS = 200;

/** Their windows say when a backup may start, not when it must be done. */
const MANAGED =
  /\b(?:rds|aurora|cloud ?sql|azure|aws backup|dynamodb|documentdb|automated backups?)\b/i;

const LENGTHS = cuesOf('take run last dura fini comp done need');

const TAKES =
  /\b(?:takes?|runs? for|lasts?|run ?time(?: is| of)?|duration(?: is| of)?|(?:finishes|completes|is done) (?:in|within|after)|needs)(?: (?:about|around|roughly|up to))? $/i;

/** "The hourly dump takes 75 minutes." */
function inSentence({ source }: Runbook, statement: Statement): BackupRun[] {
  const { span } = statement;
  const text = textBetween(source, span);
  if (text.length > 500 || !TALK.test(text) || OTHER_DEED.test(text) || !isStated(statement)) {
    return [];
  }
  const schedule = onlySchedule({ value: text, span });
  return findDurations(text).flatMap(({ value, span: found }) => {
    if (/\b(?:if|when|whenever|unless|longer)\b/i.test(text.slice(0, found.end + 20))) return [];
    if (value.operator === '>' || value.operator === '≥') return [];
    if (!TAKES.test(text.slice(Math.max(0, found.start - 40), found.start))) return [];
    return [{ takes: { value, span: moved(found, span.start) }, schedule }];
  });
}

const SCHEDULE_LABEL =
  /^(?:schedule|frequency|interval|runs|how often|zeitplan|häufigkeit|fréquence|frecuencia)$/;

const DURATION_LABEL =
  /^(?:(?:backup )?(?:duration|run ?time)|takes|(?:backup )?runs? for|time taken|how long|dauer|laufzeit|durée|duraci[oó]n)$/;

/** `Schedule: hourly` and `Duration: 75 min` below one heading that speaks of a backup. */
function inLists(runbook: Runbook, said: readonly Statement[]): BackupRun[] {
  const bySection = new Map<number, { schedules: Statement[]; durations: Statement[] }>();
  for (const statement of said) {
    if (statement.label === undefined) continue;
    const name = plain(statement.label.value);
    const isSchedule = SCHEDULE_LABEL.test(name);
    if ((!isSchedule && !DURATION_LABEL.test(name)) || !isStated(statement)) continue;
    const found = bySection.get(statement.section) ?? { schedules: [], durations: [] };
    bySection.set(statement.section, found);
    (isSchedule ? found.schedules : found.durations).push(statement);
  }
  return [...bySection].flatMap(([section, { schedules, durations }]): BackupRun[] => {
    const [schedule, ...others] = schedules;
    const [duration, ...more] = durations;
    if (schedule === undefined || duration === undefined || others.length + more.length > 0) {
      return [];
    }
    const isBackup = headingsAround(runbook, section)
      .slice(0, 1)
      .some(({ value }) => TALK.test(value) && !OTHER_DEED.test(value));
    const often = isBackup ? readSchedule(schedule.value.value) : undefined;
    const takes = readDuration(duration.value.value);
    if (often === undefined || takes === undefined || isAmbiguous(often) || isAmbiguous(takes)) {
      return [];
    }
    return [
      {
        takes: { value: takes, span: duration.value.span },
        schedule: { value: often, span: schedule.value.span },
      },
    ];
  });
}

const DURATION_HEADER =
  /^(?:(?:backup )?(?:duration|run ?time)|takes|time taken|how long|(?:usual|longest|average) (?:duration|run ?time)|dauer|laufzeit|durée|duraci[oó]n)$/;

const scheduleColumn = column(SCHEDULE_HEADER);
const durationColumn = column(DURATION_HEADER);

function inRow(runbook: Runbook, row: TableRow): BackupRun[] {
  const [often, length] = [scheduleColumn(row), durationColumn(row)];
  if (!row.isReal || often === undefined || length === undefined) return [];
  const words = [
    ...row.cells.map(({ header }) => header),
    headingsAround(runbook, row.section)[0]?.value ?? '',
  ].join(' ');
  if (!TALK.test(words) || OTHER_DEED.test(words)) return [];
  const schedule = readSchedule(often.text.value);
  const takes = readDuration(length.text.value);
  if (
    schedule === undefined ||
    takes === undefined ||
    isAmbiguous(schedule) ||
    isAmbiguous(takes)
  ) {
    return [];
  }
  return [
    {
      takes: { value: takes, span: length.text.span },
      schedule: { value: schedule, span: often.text.span },
    },
  ];
}

const WINDOWS = cuesOf('wind back date sich fen vent');

const WINDOW = /\bbackup window\b/i;

const HOURS =
  /\b([01]?\d|2[0-3])[:.]([0-5]\d)(?: ?(?:h|utc|am|pm))?\s?(?:-|–|—|to|until|and)\s?([01]?\d|2[0-3])[:.]([0-5]\d)(?! ?pm)/i;

/** `Backup window: 22:00-06:00`, "a backup window of 4 hours". */
function windowIn(statement: Statement): BackupWindow[] {
  const { label, value } = statement;
  const isLabelled =
    label !== undefined &&
    /^(?:backup window|(?:backup-?|datensicherungs|sicherungs)fenster|fenêtre de sauvegarde|ventana de (?:copias?|respaldo))$/.test(
      plain(label.value),
    );
  const text = value.value;
  if (text.length > 300 || !(isLabelled || WINDOW.test(text)) || !isStated(statement)) return [];
  const hours = HOURS.exec(text);
  if (hours !== null && !/[ap]m\b/i.test(hours[0])) {
    const [from = 0, fromMinute = 0, to = 0, toMinute = 0] = hours.slice(1).map(Number);
    const minutes = (to * 60 + toMinute - from * 60 - fromMinute + DAY) % DAY;
    const start = value.span.start + hours.index;
    return minutes === 0 ? [] : [{ minutes, span: { start, end: start + hours[0].length } }];
  }
  const [only, ...others] = findDurations(text);
  if (only === undefined || others.length > 0) return [];
  const near = text.slice(Math.max(0, only.span.start - 30), only.span.end + 20);
  if (!isLabelled && !WINDOW.test(near)) return [];
  return [{ minutes: only.value.minutes, span: moved(only.span, value.span.start) }];
}

/** "Starts at 23:00 and must be finished by 06:00." */
function untilDeadline({ source }: Runbook, statement: Statement): BackupWindow[] {
  const { span } = statement;
  const text = textBetween(source, span);
  if (text.length > 500 || !TALK.test(text) || !isStated(statement)) return [];
  const [from, to] = [STARTS_AT.exec(text), DONE_BY.exec(text)];
  if (from === null || to === null) return [];
  const minutes = (clock(to) - clock(from) + DAY) % DAY;
  const start = span.start + to.index;
  return minutes === 0 ? [] : [{ minutes, span: { start, end: start + to[0].length } }];
}

function clock([, hours = '', minutes = '']: RegExpExecArray): number {
  return Number(hours) * 60 + Number(minutes);
}

const STARTS_AT = /\b(?:starts?|begins?|runs?) at ([01]?\d|2[0-3])[:.]([0-5]\d)\b(?! ?[ap]m)/i;

const DONE_BY =
  /\b(?:must|has to|have to|needs to) (?:be (?:finished|done|complete|completed|over|through)|finish|complete|end) (?:by|before|at) ([01]?\d|2[0-3])[:.]([0-5]\d)\b(?! ?[ap]m)/i;

const DEADLINES = cuesOf('must has have need');

const DAY = 1440;
