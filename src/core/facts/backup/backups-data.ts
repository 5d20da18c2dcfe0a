/** Reads the backups of a YAML runbook. */
import type { Value } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, scalar, textAt, textsAt } from '../../yaml/look.ts';
import { placeIn } from '../systems/places.ts';
import type { Subject } from '../systems/systems.ts';
import { isAmbiguous, type Minutes } from '../time/duration.ts';
import { durationAt } from '../time/duration-field.ts';
import { readSchedule, type Schedule } from '../time/schedule.ts';
import { type BackupCopy, type BackupJob, type Backups, NO_BACKUPS } from './backups.ts';

export function backupsInData(spec: Value | undefined): Backups {
  const entries = itemsAt(spec, 'backups');
  if (entries.length === 0) return NO_BACKUPS;
  return {
    ...NO_BACKUPS,
    jobs: entries.flatMap(jobsOf),
    copies: entries.flatMap(copiesOf),
    exclusions: itemsAt(spec, 'excluded').flatMap((item) => {
      const what = textAt(item, 'what');
      return what === undefined ? [] : { what };
    }),
    covers: entries.flatMap((entry) => textsAt(entry, 'covers')),
    finer: entries.flatMap((entry) =>
      itemsAt(entry, 'jobs')
        .filter((job) => textAt(job, 'schedule') !== undefined && scheduleOf(job) === undefined)
        .map(({ span }) => span),
    ),
  };
}

function jobsOf(entry: Value): BackupJob[] {
  // The copy that arrives first is the one to restore from.
  const transfers = itemsAt(entry, 'copies').map((copy) => minutesAt(copy, 'transfer'));
  const transfer = transfers.length === 0 ? 0 : Math.min(...transfers);
  return itemsAt(entry, 'jobs').flatMap((job) => {
    const schedule = scheduleOf(job);
    if (schedule === undefined || typeof schedule.value.longestGap === 'string') return [];
    const takes = durationAt(job, 'duration');
    const backup = textAt(entry, 'id')?.value;
    const gap = schedule.value.longestGap;
    return { subject: subjectOf(entry, schedule), schedule, gap, takes, transfer, backup };
  });
}

function copiesOf(entry: Value): BackupCopy[] {
  return itemsAt(entry, 'copies').map((copy) => {
    const text = textAt(copy, 'schedule');
    const reading = text && readSchedule(text.value);
    const schedule =
      text === undefined || reading === undefined || isAmbiguous(reading)
        ? undefined
        : { value: reading, span: text.span };
    const span = (at(copy, 'location') ?? copy).span;
    const offsite = scalar(at(copy, 'offsite'))?.value;
    return {
      subject: subjectOf(entry, { span }),
      span,
      place: placeIn(at(copy, 'location')),
      offsite: typeof offsite === 'boolean' ? offsite : undefined,
      schedule,
      transfer: minutesAt(copy, 'transfer'),
      backup: textAt(entry, 'id')?.value,
      isCommand: false,
    };
  });
}

/** Logs that are shipped continuously are as old as their timeout at most; without one nobody knows. */
function scheduleOf(job: Value): Located<Schedule> | undefined {
  const text = textAt(job, 'schedule');
  if (text === undefined) return undefined;
  const timeout = durationAt(job, 'archive_timeout');
  if (text.value === 'continuous') {
    if (timeout === undefined) return undefined;
    const value: Schedule = {
      longestGap: timeout.value.minutes,
      source: 'phrase',
      text: 'continuous',
      worstGap: undefined,
      assumption: undefined,
    };
    return { value, span: text.span };
  }
  const value = readSchedule(text.value);
  return value === undefined || isAmbiguous(value) ? undefined : { value, span: text.span };
}

function subjectOf(entry: Value, { span }: Pick<Located<unknown>, 'span'>): Subject {
  return { names: textsAt(entry, 'covers'), within: span, at: span.start, section: 0 };
}

function minutesAt(tree: Value, key: string): Minutes {
  return durationAt(tree, key)?.value.minutes ?? 0;
}
