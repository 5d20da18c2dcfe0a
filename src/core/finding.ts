/** What a reader, a practice or a rule says, and what hosts and reports see of it. */

import type { AskedBy } from './asked.ts';
import type { CalendarDate } from './facts/time/calendar.ts';
import type { Range, Span } from './text.ts';
import type { Phrase } from './words.ts';

export type Severity = 'error' | 'warning' | 'info';

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** `time`: the finding depends on today's date, and on nothing that a change could have broken. */
export type Cause = 'time';

/** Replaces the text at a span; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  /** Imperative, without a full stop: `Insert the section "Backup schedule"`. */
  readonly title: string;
  /** The title for other languages; made by `titled`. */
  readonly says?: Phrase;
  /** Safe fixes cannot change what the document means; they run under `--fix` and on save. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** The same as one snippet with tab stops, for editors: replaces `edits`. */
  readonly snippet?: { readonly offset: number; readonly body: string };
}

/** A place that helps to understand a finding; in another document when `uri` is given. */
export interface Related {
  readonly uri?: string;
  readonly span: Span;
  readonly message: string;
}

/** Says what is wrong and where. No severity, file or position: `lint` adds those. */
export interface Finding {
  readonly span: Span;
  /** One or two sentences: what is wrong, and what to do. */
  readonly message: string;
  readonly cause?: Cause;
  /** The day by which it should have been done, where today causes it and one day can be named. */
  readonly due?: CalendarDate;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Paths of the fields that it says are missing or wrong: no practice asks for one of them again. */
  readonly fields?: readonly string[];
}

/** Plain data, ready for JSON and for every editor. */
export interface Diagnostic {
  /** The id of the rule, or of the practice. */
  readonly rule: string;
  /** The practice's state; absent on rules. */
  readonly state?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly cause?: Cause;
  /** The day by which it should have been done; only beside a cause. */
  readonly due?: CalendarDate;
  readonly uri: string;
  readonly span: Span;
  readonly range: Range;
  readonly related: readonly {
    readonly uri: string;
    readonly range: Range;
    readonly message: string;
  }[];
  /** Which controls of the chosen frameworks ask for it; absent unless the profile is `regulated`. */
  readonly controls?: readonly AskedBy[];
  /** The page of the rule or practice, relative to the project: `docs/rules/backup-schedule.md`. */
  readonly docs: string;
  readonly fixes: readonly Fix[];
}
