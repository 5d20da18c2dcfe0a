/** What a document says of its backups: when they run, with which tool, and where the copies lie. */
import type { Located, Span } from '../../text.ts';
import type { Place } from '../systems/places.ts';
import type { Subject } from '../systems/systems.ts';
import type { Duration, Minutes } from '../time/duration.ts';
import type { Schedule } from '../time/schedule.ts';

/** One thing that makes copies, at its own times. */
export interface BackupJob {
  readonly subject: Subject;
  /** Of a schedule with a longest gap. */
  readonly schedule: Located<Schedule>;
  /** Minutes. */
  readonly gap: Minutes;
  /** How long a run takes. */
  readonly takes: Located<Duration> | undefined;
  /** How long the copy is under way until it can be used; zero where nobody says. */
  readonly transfer: Minutes;
  /** Joins the jobs and copies of one entry of the data model. */
  readonly backup: string | undefined;
}

/** Where copies are put. */
export interface BackupCopy {
  readonly subject: Subject;
  readonly span: Span;
  readonly place: Place | undefined;
  /** Whether it is called off-site; `undefined` when nobody says. */
  readonly offsite: boolean | undefined;
  /** When it is written, where that differs from the backup itself. */
  readonly schedule: Located<Schedule> | undefined;
  /** Until it has arrived. */
  readonly transfer: Minutes;
  readonly backup: string | undefined;
  /** It is the target of a command that runs on a schedule. */
  readonly isCommand: boolean;
}

/** A system that is not backed up, with the reason or the sentence that says so. */
export interface Exclusion {
  readonly what: Located<string>;
}

export interface Backups {
  readonly jobs: readonly BackupJob[];
  readonly copies: readonly BackupCopy[];
  readonly exclusions: readonly Exclusion[];
  /** Lists of what is backed up; a set without any says nothing about what is left out. */
  readonly covers: readonly Located<string>[];
  /** Everything is backed up, as the document puts it. */
  readonly coversAll: boolean;
  /**
   * What may keep the loss smaller than the jobs do, though nothing says by how much: logs that are
   * shipped, continuous protection.
   */
  readonly finer: readonly Span[];
  /** Replicas: they survive the loss of a host, and copy a deletion at once. */
  readonly replicas: readonly Span[];
}

export const NO_BACKUPS: Backups = {
  jobs: [],
  copies: [],
  exclusions: [],
  covers: [],
  coversAll: false,
  finer: [],
  replicas: [],
};
