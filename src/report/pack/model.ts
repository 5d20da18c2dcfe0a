/** The offline pack as plain data: what both its formats are written from. */
import type { Kind } from '../../core/runbook.ts';
import type { Content } from './content.ts';

export interface Pack {
  /** Of the service. */
  readonly name: string;
  /** The day on which it was made: `2026-11-23`. */
  readonly date: string;
  /** The commit of the repository; `null` where there is none. */
  readonly revision: string | null;
  readonly readiness: { readonly required: number; readonly met: number };
  readonly missing: readonly PackGap[];
  /** The oldest first. */
  readonly stale: readonly PackDue[];
  /** What falls due next. */
  readonly next: PackDue | undefined;
  readonly leftOut: readonly LeftOut[];
  readonly contacts: readonly PackContact[];
  /** Where the questions of the first minutes are answered. */
  readonly firstPlaces: readonly FirstPlace[];
  /** In the order of their use in a recovery, the plan first. */
  readonly documents: readonly PackDocument[];
}

export interface PackGap {
  readonly title: string;
  readonly state: string;
  readonly requirement: string;
}

export interface PackDue {
  readonly due: string | undefined;
  readonly said: string;
  /** The number of the document. */
  readonly document: number;
}

/** What a holder of the pack would look for and not find in it. */
export interface LeftOut {
  readonly what: 'secret' | 'file' | 'image' | 'unread';
  readonly said: string;
}

export interface PackContact {
  readonly name: string;
  /** `database`, `recovery-lead (deputy)`. */
  readonly roles: readonly string[];
  readonly ways: readonly { readonly label: string; readonly text: string }[];
  readonly document: number;
}

export interface FirstPlace {
  readonly question: string;
  readonly document: number;
  readonly title: string;
  readonly anchor: string;
}

export interface PackDocument {
  /** From 1 on; on paper it is what a page is found by. */
  readonly number: number;
  readonly title: string;
  readonly path: string;
  readonly kind: Kind | undefined;
  readonly anchor: string;
  /** What its header says: owner, version, days. */
  readonly header: readonly { readonly name: string; readonly text: string }[];
  /** For the foot of its pages. */
  readonly edition: string;
  readonly content: Content;
  /** Where its links lead within the pack, by `linkKey`. */
  readonly links: ReadonlyMap<string, string>;
}

export function linkKey(as: 'link' | 'plan' | 'document', target: string): string {
  return `${as} ${target}`;
}

/** The day and the commit, shortened to what a person compares. */
export function madeSaid({ date, revision }: Pick<Pack, 'date' | 'revision'>): string {
  return revision === null
    ? `Made on ${date}`
    : `Made on ${date} from revision ${revision.slice(0, 12)}`;
}
