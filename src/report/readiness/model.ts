/** The readiness report as plain data: version 1 of the JSON of `report`, described in docs/report.md. */
import type { Verified } from '../../core/control.ts';
import type { Evidence, State } from '../../core/coverage.ts';
import type { Kind } from '../../core/runbook.ts';
import type { Unread } from '../outcome.ts';

/** Fields are only ever added to version 1. Dates are `2026-11-22`, lines one-based, ids those of the catalogue. */
export interface ReadinessReport {
  readonly version: 1;
  /** The day that it judges by. */
  readonly date: string;
  /** Where it was made; `null` outside a repository of git, and for a merged report. */
  readonly repository: ReportRepository | null;
  /** The commit of the repository; `null` where there is none. */
  readonly revision: string | null;
  /** Of a merged report, those that it is made of: its paths begin with the `id` of one and a colon. */
  readonly repositories: readonly ReportSource[] | null;
  /** The earlier report that it is compared with. */
  readonly previous: PreviousReport | null;
  /** Those that are asked of at least one service, by group. */
  readonly practices: readonly ReportPractice[];
  /** Those that the configuration chooses, with the controls that a practice refers to. */
  readonly frameworks: readonly ReportFramework[];
  /** The least ready first. */
  readonly services: readonly ReportService[];
  /** Runbooks that belong to no service. */
  readonly alone: readonly ReportDocument[];
  /** Of documents and configurations; what has ended or ends soon first. */
  readonly waivers: readonly ReportWaiver[];
  /** Comments in documents that silence findings, in the order of the documents. */
  readonly suppressions: readonly ReportSuppression[];
  readonly notChecked: readonly Unread[];
  readonly skipped: readonly Unread[];
}

export interface ReportRepository {
  /** `acme/shop`, of the address that the clone came from; else the name of its outermost folder. No colon in it. */
  readonly name: string;
  /** The folder of the run within it; empty for the outermost. */
  readonly folder: string;
  /** Its page on the web, without user and password; `null` where it has none that is known. */
  readonly address: string | null;
}

/** One of the reports that a merged one is made of. */
export interface ReportSource extends ReportRepository {
  /** Name and folder together; no two are the same. */
  readonly id: string;
  /** The day that it was judged by. */
  readonly date: string;
  readonly revision: string | null;
}

export interface PreviousReport {
  readonly date: string;
  readonly revision: string | null;
  /** Services that are not there any more. */
  readonly gone: readonly { readonly name: string; readonly plan: string }[];
}

export interface ReportPractice {
  readonly id: string;
  readonly title: string;
  readonly group: string;
}

export interface ReportFramework {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly controls: readonly ReportControl[];
}

export interface ReportControl {
  /** With the framework: `nist-800-53r5:CP-9`. */
  readonly id: string;
  readonly title: string;
  readonly verified: Verified;
  /** The practices that it asks for, among those of the report. */
  readonly practices: readonly string[];
}

export interface ReportService {
  readonly name: string;
  /** The path of the plan: what tells services apart. */
  readonly plan: string;
  readonly required: number;
  readonly met: number;
  /** Findings of that severity in all its documents. */
  readonly errors: number;
  readonly before: ServiceBefore | null;
  readonly owners: readonly { readonly name: string; readonly documents: readonly string[] }[];
  /** The plan first. */
  readonly documents: readonly ReportDocument[];
  /** By id. */
  readonly practices: Readonly<Record<string, ReportState>>;
  readonly gaps: readonly ReportGap[];
  /** The oldest first. */
  readonly overdue: readonly ReportOverdue[];
  readonly training: readonly ReportTraining[];
}

/** Of the earlier report. */
export interface ServiceBefore {
  readonly required: number;
  readonly met: number;
  readonly errors: number;
  /** How many dates were overdue. */
  readonly overdue: number;
  /** Practices that are met now and were not. */
  readonly gained: readonly string[];
  /** Practices that were met and are not any more. */
  readonly lost: readonly string[];
}

export interface ReportDocument {
  readonly path: string;
  readonly title: string;
  readonly kind: Kind | null;
  readonly owner: string | null;
  readonly errors: number;
  /** Only of a document that belongs to no service. */
  readonly required: number | null;
  readonly met: number | null;
  readonly overdue: readonly ReportOverdue[];
}

export interface ReportPlace {
  readonly path: string;
  readonly line: number;
}

export interface ReportEvidence extends ReportPlace {
  readonly endLine: number;
  readonly via: Evidence['via'];
}

export interface ReportState {
  readonly state: State;
  readonly evidence: readonly ReportEvidence[];
}

export interface ReportGap extends ReportPlace {
  readonly practice: string;
  readonly title: string;
  readonly requirement: string;
  readonly state: State;
}

export interface ReportOverdue extends ReportPlace {
  /** `null` where no one day can be named. */
  readonly due: string | null;
  readonly said: string;
  /** Of the document. */
  readonly owner: string | null;
}

export interface ReportTraining extends ReportPlace {
  readonly state: 'trained' | 'due' | 'overdue' | 'unrecorded';
  readonly role: string | null;
  /** `null` where nobody holds the role, or, without a role, everybody is meant. */
  readonly person: string | null;
  readonly course: string | null;
  readonly last: string | null;
  readonly by: 'session' | 'exercise' | null;
  readonly due: string | null;
}

export interface ReportWaiver {
  /** `ends-soon`: within 30 days. `invalid`: without a reason, or with an end that cannot be read. */
  readonly state: 'ended' | 'invalid' | 'ends-soon' | 'holds';
  /** What it lets off: the id of a practice or rule. */
  readonly rule: string;
  readonly reason: string | null;
  readonly approvedBy: string | null;
  /** The last day on which it holds. */
  readonly until: string | null;
  readonly path: string;
  /** `null` for the configuration. */
  readonly line: number | null;
  /** Patterns of the files that a waiver of the configuration is for; empty means all. */
  readonly files: readonly string[];
}

export interface ReportSuppression extends ReportPlace {
  /** The ids that it silences; empty means all. */
  readonly rules: readonly string[];
  /** `null` where the comment does not say why. */
  readonly reason: string | null;
  /** The lines within which it silences them. */
  readonly from: number;
  readonly to: number;
}

export function readinessJsonReport(report: ReadinessReport): string {
  return `${JSON.stringify(report)}\n`;
}

export function percentOf({ required, met }: Pick<ReportService, 'required' | 'met'>): number {
  return required === 0 ? 100 : Math.floor((100 * met) / required);
}

/** The order of services. */
export function leastReadyFirst(a: ReportService, b: ReportService): number {
  return percentOf(a) - percentOf(b) || (a.plan < b.plan ? -1 : a.plan > b.plan ? 1 : 0);
}
