/** Compares a readiness report with the JSON of an earlier one. */
import { isCovered } from '../../core/coverage.ts';
import type { ReadinessReport, ReportService, ServiceBefore } from './model.ts';
import { readReport } from './read-report.ts';

/** What is kept of an earlier report. */
export interface EarlierReport {
  readonly date: string;
  readonly revision: string | null;
  readonly services: readonly EarlierService[];
}

interface EarlierService {
  readonly name: string;
  readonly plan: string;
  readonly required: number;
  readonly met: number;
  readonly errors: number;
  readonly overdue: number;
  /** The ids of the practices that were met. */
  readonly covered: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/** @returns a clause that says what is wrong and where, for a text that is no report. */
export function readEarlier(text: string): EarlierReport | string {
  const report = readReport(text);
  if (typeof report === 'string') return report;
  const { date, revision, services } = report;
  return { date, revision, services: services.map(earlierOf) };
}

/** Services are matched by the path of the plan, else by a name that one service has. */
export function comparedWith(report: ReadinessReport, earlier: EarlierReport): ReadinessReport {
  const left = new Set(earlier.services);
  const found = new Map<ReportService, EarlierService>();
  const match = (one: ReportService, then: EarlierService | undefined) => {
    if (then === undefined) return;
    found.set(one, then);
    left.delete(then);
  };
  const byPlan = new Map(earlier.services.map((each) => [each.plan, each]));
  for (const service of report.services) match(service, byPlan.get(service.plan));
  const byName = new Map<string, EarlierService[]>();
  for (const each of left) byName.set(each.name, [...(byName.get(each.name) ?? []), each]);
  for (const service of report.services) {
    const named = byName.get(service.name) ?? [];
    const only = named.length === 1 ? named[0] : undefined;
    if (!found.has(service) && only !== undefined && left.has(only)) match(service, only);
  }
  const { date, revision } = earlier;
  const gone = [...left].map(({ name, plan }) => ({ name, plan }));
  const services = report.services.map((service) => {
    const then = found.get(service);
    return then === undefined ? service : { ...service, before: beforeOf(service, then) };
  });
  return { ...report, previous: { date, revision, gone }, services };
}

function beforeOf({ practices }: ReportService, then: EarlierService): ServiceBefore {
  const now = Object.entries(practices);
  const { required, met, errors, overdue, covered, asked } = then;
  return {
    required,
    met,
    errors,
    overdue,
    gained: now.flatMap(([id, { state }]) =>
      isCovered(state) && asked.has(id) && !covered.has(id) ? [id] : [],
    ),
    lost: now.flatMap(([id, { state }]) => (!isCovered(state) && covered.has(id) ? [id] : [])),
  };
}

function earlierOf(service: ReportService): EarlierService {
  const { name, plan, required, met, errors, overdue, practices } = service;
  const states = Object.entries(practices);
  return {
    name,
    plan,
    required,
    met,
    errors,
    overdue: overdue.length,
    covered: new Set(states.flatMap(([id, { state }]) => (isCovered(state) ? [id] : []))),
    asked: new Set(states.map(([id]) => id)),
  };
}
