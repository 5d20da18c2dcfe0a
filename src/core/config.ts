/** The one configuration, `.dr-runbook.yaml`: its meaning and its defaults. */
import type { CalendarDate } from './facts/time/date.ts';
import type { Minutes } from './facts/time/duration.ts';
import type { Severity } from './finding.ts';
import type { Practice } from './practice.ts';
import type { Kind } from './runbook.ts';

export const PROFILES = ['starter', 'standard', 'regulated'] as const;

export type Profile = (typeof PROFILES)[number];

/** What recurs, and how long it may stay away. */
export interface Cadences {
  readonly test: Minutes;
  readonly restoreDrill: Minutes;
  readonly review: Minutes;
  readonly training: Minutes;
  readonly contacts: Minutes;
}

export interface ConfiguredFiles {
  /** A gitignore pattern, relative to the configuration's folder. */
  readonly glob: string;
  /** `undefined`: these files are runbooks, of whatever kind they turn out to be. */
  readonly kind: Kind | undefined;
}

export interface ConfiguredService {
  readonly name: string;
  /** Gitignore patterns of the documents that form its set. */
  readonly documents: readonly string[];
  /** In percent: how much of what is asked must be said or waived. */
  readonly minReadiness?: number | undefined;
}

/** A waiver from the configuration. */
export interface ConfiguredWaiver {
  readonly rule: string;
  readonly reason: string;
  readonly approvedBy: string | undefined;
  readonly until: CalendarDate | undefined;
  /** Gitignore patterns; empty means everywhere. */
  readonly files: readonly string[];
}

export interface Config {
  /** Where it was read; `undefined` for the defaults. */
  readonly uri: string | undefined;
  readonly profile: Profile;
  /** Ids of `src/controls`: whose controls raise severities under `regulated`. */
  readonly frameworks: readonly string[];
  readonly files: readonly ConfiguredFiles[];
  /** Gitignore patterns of files that are never ours, whatever they say. */
  readonly exclude: readonly string[];
  readonly services: readonly ConfiguredService[];
  /** By rule or practice id. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Where neither a document nor the profile says more. */
  readonly cadences: Partial<Cadences>;
  readonly waivers: readonly ConfiguredWaiver[];
  /** The team's own practices, as data. */
  readonly practices: readonly Practice[];
}

export const DEFAULT_CONFIG: Config = {
  uri: undefined,
  profile: 'standard',
  frameworks: [],
  files: [],
  exclude: [],
  services: [],
  severities: {},
  cadences: {},
  waivers: [],
  practices: [],
};
