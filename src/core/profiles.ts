/** The three profiles: how serious each finding is, and how often things should recur where nobody says. */
import { askedBy } from './asked.ts';
import type { Catalogue } from './catalogue.ts';
import type { Cadences, Config, Profile } from './config.ts';
import { isAmbiguous, type Minutes, readDuration } from './facts/time/duration.ts';
import type { Severity } from './finding.ts';
import type { Practice } from './practice.ts';
import type { Rule } from './rule.ts';

/** What severities are weighed by; a `RuleContext` is one. */
export interface Weighing {
  readonly config: Config;
  readonly catalogue: Pick<Catalogue, 'frameworks'>;
}

/**
 * How serious a finding is: what the configuration says of its id, else what the profile makes of the
 * catalogue's own severity. `state` is the practice's; `undefined` on rules.
 */
export function severityOf(
  entry: Practice | Rule,
  state: string | undefined,
  { config, catalogue }: Weighing,
): Severity | 'off' {
  const configured = config.severities[entry.id];
  if (configured !== undefined) return configured;
  const own = ownSeverity(entry, state);
  switch (config.profile) {
    case 'starter':
      return starterSeverity(entry, state, own);
    case 'standard':
      return own;
    case 'regulated':
      return askedBy(entry, config, catalogue.frameworks).length > 0 ? raised(own) : own;
  }
}

/** A length of time, and who chose it: messages must not pass our defaults off as a rule of somebody else. */
export interface Cadence {
  readonly minutes: Minutes;
  readonly from: 'configuration' | 'profile';
}

/** How long something may stay away where the document itself does not say. */
export function cadenceFor(what: keyof Cadences, { profile, cadences }: Config): Cadence {
  const configured = cadences[what];
  if (configured !== undefined) return { minutes: configured, from: 'configuration' };
  const reading = readDuration(DEFAULT_CADENCES[profile][what], { strict: true });
  const minutes = reading === undefined || isAmbiguous(reading) ? YEAR : reading.minutes;
  return { minutes, from: 'profile' };
}

const YEAR: Minutes = 366 * 24 * 60;

/**
 * Our own choice, and nobody's rule. It leans on what sources state: restore tests quarterly (CIS v8 11.5),
 * training yearly (SP 800-34 3.5.2), tests and reviews yearly (DORA art. 11(6), PCI DSS 12.10.2).
 */
const DEFAULT_CADENCES: Readonly<Record<Profile, Readonly<Record<keyof Cadences, string>>>> = {
  starter: { test: 'P1Y', restoreDrill: 'P6M', review: 'P1Y', training: 'P1Y', contacts: 'P6M' },
  standard: { test: 'P6M', restoreDrill: 'P3M', review: 'P6M', training: 'P1Y', contacts: 'P3M' },
  regulated: { test: 'P1Y', restoreDrill: 'P3M', review: 'P1Y', training: 'P1Y', contacts: 'P3M' },
};

/** What a recovery cannot do without: the errors of the starter profile. */
const ESSENTIAL: ReadonlySet<string> = new Set([
  'backup-storage-location',
  'backup-scope',
  'backup-schedule',
  'recovery-procedures',
  'restore-drill',
  'rto-rpo-objectives',
  'contact-list',
  'placeholder-text',
  'backup-on-source-host',
  'rpo-backup-interval',
  'rto-step-sum',
  'secret-in-document',
]);

function ownSeverity(entry: Practice | Rule, state: string | undefined): Severity {
  if ('category' in entry) return entry.severity;
  if (state === 'linked') return 'info';
  return state === 'vague' ? entry.severity.vague : entry.severity.missing;
}

function starterSeverity(
  entry: Practice | Rule,
  state: string | undefined,
  own: Severity,
): Severity {
  // A document that cannot be read as it was meant is not checked: no profile makes that a detail.
  if ('category' in entry && entry.category === 'reading') return own;
  if (!ESSENTIAL.has(entry.id) || state === 'linked') return 'info';
  return state === 'vague' ? 'warning' : 'error';
}

function raised(severity: Severity): Severity {
  return severity === 'info' ? 'warning' : 'error';
}
