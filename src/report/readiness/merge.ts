/** Joins the readiness reports of several repositories into one. */
import { GROUPS } from '../../core/practice.ts';
import type { Unread } from '../outcome.ts';
import {
  leastReadyFirst,
  type ReadinessReport,
  type ReportControl,
  type ReportDocument,
  type ReportFramework,
  type ReportOverdue,
  type ReportPractice,
  type ReportService,
  type ReportSource,
  type ReportState,
} from './model.ts';
import { inOrder } from './waivers.ts';

/** A report, and the file that it was read from. */
export interface Part {
  /** As typed. */
  readonly file: string;
  readonly report: ReadinessReport;
}

/**
 * One report of all. A path in it is that of its repository with the name of that before a colon, so that equal
 * paths stay apart. Every `before` is dropped: earlier reports may be of different days.
 *
 * @param parts at least one.
 * @returns whole sentences where two are of the same place.
 */
export function merged(parts: readonly Part[]): ReadinessReport | string {
  const files = new Map<string, string>();
  for (const part of parts) {
    for (const { id } of sourcesOf(part)) {
      const other = files.get(id);
      if (other !== undefined) {
        return `"${other}" and "${part.file}" are both reports of ${id}. Leave one of them out.`;
      }
      files.set(id, part.file);
    }
  }
  const moved = parts.map(inItsPlace);
  const repositories = parts.flatMap(sourcesOf).sort((a, b) => (a.id < b.id ? -1 : 1));
  const practices = byId(moved.flatMap((report) => report.practices));
  return {
    version: 1,
    date: repositories.reduce((latest, { date }) => (date > latest ? date : latest), ''),
    repository: null,
    revision: null,
    repositories,
    previous: null,
    practices: practices.sort((a, b) => placeOf(a) - placeOf(b)),
    frameworks: frameworksOf(moved.flatMap((report) => report.frameworks)),
    services: moved.flatMap((report) => report.services).sort(leastReadyFirst),
    alone: moved.flatMap((report) => report.alone),
    waivers: inOrder(moved.flatMap((report) => report.waivers)),
    suppressions: moved.flatMap((report) => report.suppressions),
    notChecked: moved.flatMap((report) => report.notChecked),
    skipped: moved.flatMap((report) => report.skipped),
  };
}

function sourcesOf({ file, report }: Part): readonly ReportSource[] {
  const { repository, repositories, date, revision } = report;
  if (repositories !== null) return repositories;
  const { name, folder, address } = repository ?? { name: nameOf(file), folder: '', address: null };
  const id = folder === '' ? name : `${name}/${folder}`;
  return [{ id, name, folder, address, date, revision }];
}

/** For a report that was made outside a repository. */
function nameOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.replace(/\.json$/i, '').replaceAll(':', '-') || 'report';
}

/** With the paths of the merged report. */
function inItsPlace(part: Part): ReadinessReport {
  const { report } = part;
  const [source] = sourcesOf(part);
  // What has been merged before has such paths already.
  const id = report.repositories === null ? source?.id : undefined;
  const move: Move = (path) => (id === undefined ? path : `${id}:${path}`);
  const unread = ({ path, reason }: Unread) => ({ path: move(path), reason });
  return {
    ...report,
    services: report.services.map((service) => serviceIn(service, move)),
    alone: report.alone.map((document) => documentIn(document, move)),
    waivers: report.waivers.map((waiver) => ({ ...waiver, path: move(waiver.path) })),
    suppressions: report.suppressions.map((one) => ({ ...one, path: move(one.path) })),
    notChecked: report.notChecked.map(unread),
    skipped: report.skipped.map(unread),
  };
}

type Move = (path: string) => string;

function serviceIn(service: ReportService, move: Move): ReportService {
  return {
    ...service,
    plan: move(service.plan),
    before: null,
    owners: service.owners.map(({ name, documents }) => ({ name, documents: documents.map(move) })),
    documents: service.documents.map((document) => documentIn(document, move)),
    practices: statesIn(service.practices, move),
    gaps: service.gaps.map((gap) => ({ ...gap, path: move(gap.path) })),
    overdue: service.overdue.map((one) => overdueIn(one, move)),
    training: service.training.map((one) => ({ ...one, path: move(one.path) })),
  };
}

function documentIn(document: ReportDocument, move: Move): ReportDocument {
  const { path, overdue } = document;
  return {
    ...document,
    path: move(path),
    overdue: overdue.map((one) => overdueIn(one, move)),
  };
}

function overdueIn(one: ReportOverdue, move: Move): ReportOverdue {
  return { ...one, path: move(one.path) };
}

/** Without a prototype: an id may be any word. */
function statesIn(states: ReportService['practices'], move: Move): ReportService['practices'] {
  const found: Record<string, ReportState> = Object.create(null);
  for (const [id, { state, evidence }] of Object.entries(states)) {
    found[id] = { state, evidence: evidence.map((one) => ({ ...one, path: move(one.path) })) };
  }
  return found;
}

function byId<T extends { readonly id: string }>(all: readonly T[]): T[] {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(one.id)) found.set(one.id, one);
  return [...found.values()];
}

/** Groups in the order of the catalogue. */
function placeOf({ group }: ReportPractice): number {
  const groups: readonly string[] = GROUPS;
  const place = groups.indexOf(group);
  return place < 0 ? groups.length : place;
}

/** A control asks for what it asks for in any of the reports. */
function frameworksOf(all: readonly ReportFramework[]): readonly ReportFramework[] {
  return byId(all).map((framework) => {
    const controls = all.flatMap(({ id, controls }) => (id === framework.id ? controls : []));
    const practices = new Map<string, Set<string>>();
    for (const control of controls) {
      const known = practices.get(control.id) ?? new Set();
      for (const id of control.practices) known.add(id);
      practices.set(control.id, known);
    }
    return {
      ...framework,
      controls: byId(controls).map(
        (control): ReportControl => ({
          ...control,
          practices: [...(practices.get(control.id) ?? control.practices)],
        }),
      ),
    };
  });
}
