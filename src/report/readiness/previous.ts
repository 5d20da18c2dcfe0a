/** Compares a readiness report with the JSON of an earlier one. */
import { isCovered, STATES } from '../../core/coverage.ts';
import type { ReadinessReport, ReportService, ServiceBefore } from './model.ts';

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
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'is no JSON';
  }
  try {
    return earlierOf(data);
  } catch (error) {
    if (error instanceof Unfit) return error.message;
    throw error;
  }
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

/** A clause behind the name of the file. */
class Unfit extends Error {}

function earlierOf(data: unknown): EarlierReport {
  const top = record(data, 'it');
  if (top['version'] !== 1) {
    throw new Unfit('is no report of version 1; dr-runbook report --format json writes one');
  }
  const date = text(top['date'], 'date');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Unfit(`has no day at "date"`);
  const revision = top['revision'];
  return {
    date,
    revision: typeof revision === 'string' ? revision : null,
    services: list(top['services'], 'services').map((each, at) =>
      serviceOf(each, `services[${at}]`),
    ),
  };
}

function serviceOf(data: unknown, at: string): EarlierService {
  const service = record(data, at);
  const practices = Object.entries(record(service['practices'], `${at}.practices`));
  const states = practices.map(([id, value]): readonly [string, boolean] => {
    const place = `${at}.practices.${id}.state`;
    const said = text(record(value, `${at}.practices.${id}`)['state'], place);
    const state = STATES.find((each) => each === said);
    if (state === undefined) throw new Unfit(`has no state at "${place}"`);
    return [id, isCovered(state)];
  });
  return {
    name: text(service['name'], `${at}.name`),
    plan: text(service['plan'], `${at}.plan`),
    required: number(service['required'], `${at}.required`),
    met: number(service['met'], `${at}.met`),
    errors: number(service['errors'], `${at}.errors`),
    overdue: list(service['overdue'], `${at}.overdue`).length,
    covered: new Set(states.flatMap(([id, isMet]) => (isMet ? [id] : []))),
    asked: new Set(states.map(([id]) => id)),
  };
}

function record(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new Unfit(at === 'it' ? 'holds no object' : `has no object at "${at}"`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown, at: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Unfit(`has no list at "${at}"`);
}

function text(value: unknown, at: string): string {
  if (typeof value === 'string') return value;
  throw new Unfit(`has no text at "${at}"`);
}

function number(value: unknown, at: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new Unfit(`has no count at "${at}"`);
}
