/** Makes the readiness report of what a run has read. */
import { isChosen } from '../../core/asked.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { type CalendarDate, formatDate } from '../../core/facts/time/calendar.ts';
import {
  documentAlone,
  type Judging,
  type Overdue,
  type Service,
  type ServiceDocument,
  serviceOf,
} from '../../core/features/services.ts';
import type { Training } from '../../core/features/training-matrix.ts';
import { GROUPS, type Practice } from '../../core/practice.ts';
import type { RuleContext } from '../../core/rule.ts';
import type { Unread } from '../outcome.ts';
import type {
  ReadinessReport,
  ReportDocument,
  ReportFramework,
  ReportOverdue,
  ReportPractice,
  ReportService,
  ReportState,
} from './model.ts';
import { leastReadyFirst } from './model.ts';
import { suppressionsOf, type WaiverReading, waiversOf } from './waivers.ts';

/** What is needed of the engine. */
export interface ReportReading extends WaiverReading {
  /** For the documents that share a configuration. */
  judging(context: RuleContext): Judging;
  trainingsOf(context: RuleContext): readonly Training[];
}

export interface Collected {
  /** One for each runbook that was asked for. */
  readonly contexts: readonly RuleContext[];
  readonly catalogue: Pick<Catalogue, 'frameworks'>;
  /** All of the run, in the order of the catalogue. */
  readonly practices: readonly Practice[];
  readonly today: CalendarDate;
  readonly origin: Pick<ReadinessReport, 'repository' | 'revision'>;
  readonly notChecked: readonly Unread[];
  readonly skipped: readonly Unread[];
}

/** A service counts as soon as one of its documents was asked for. */
export function collectReport(collected: Collected, reading: ReportReading): ReadinessReport {
  const { contexts, practices, today, origin, notChecked, skipped } = collected;
  const plans = new Map<string, RuleContext>();
  const alone: ReportDocument[] = [];
  for (const context of contexts) {
    const plan = context.set?.plan;
    if (plan === undefined) {
      alone.push(documentIn(documentAlone(context, reading.judging(context))));
      continue;
    }
    const { runbook } = plan;
    plans.set(runbook.source.uri, { ...context, analysis: plan, runbook });
  }
  const services = [...plans.values()]
    .flatMap((context) => serviceIn(context, reading))
    .sort(leastReadyFirst);
  const asked = new Set(services.flatMap((service) => Object.keys(service.practices)));
  const shown = practices
    .filter(({ id }) => asked.has(id))
    .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
  return {
    version: 1,
    date: formatDate(today),
    ...origin,
    repositories: null,
    previous: null,
    practices: shown.map(({ id, title, group }): ReportPractice => ({ id, title, group })),
    frameworks: frameworksOf(collected, shown),
    services,
    alone,
    waivers: waiversOf(contexts, today, reading),
    suppressions: suppressionsOf(contexts),
    notChecked,
    skipped,
  };
}

function serviceIn(context: RuleContext, reading: ReportReading): readonly ReportService[] {
  const judging = reading.judging(context);
  const service = serviceOf(context, judging);
  if (service === undefined) return [];
  const { name, uri, readiness, errors, owners, documents, gaps } = service;
  return [
    {
      name,
      plan: uri,
      ...readiness,
      errors,
      before: null,
      owners,
      documents: documents.map(documentIn),
      practices: statesOf(context, judging),
      gaps: gaps.map(({ practice, title, requirement, state, uri: path, range }) => ({
        practice,
        title,
        requirement,
        state,
        path,
        line: range.start.line + 1,
      })),
      overdue: overdueOf(service),
      training: reading
        .trainingsOf(context)
        .map(({ state, role, person, course, last, by, due, uri: path, line }) => ({
          state,
          role: role ?? null,
          person: person ?? null,
          course: course ?? null,
          last: last ?? null,
          by: by ?? null,
          due: due ?? null,
          path,
          line,
        })),
    },
  ];
}

/** Without a prototype: an id of a team's own practice may be any word. */
function statesOf(context: RuleContext, { askedVerdicts }: Judging): Record<string, ReportState> {
  const found: Record<string, ReportState> = Object.create(null);
  for (const { practice, state, holder } of askedVerdicts(context)) {
    const { documents } = context.workspace;
    const said = holder === undefined ? context.runbook : documents.get(holder)?.runbook;
    const { source } = said ?? context.runbook;
    found[practice.id] = {
      state: state.state,
      evidence: state.evidence.map(({ span, via }) => ({
        path: source.uri,
        line: source.positionAt(span.start).line + 1,
        endLine: source.positionAt(Math.max(span.start, span.end - 1)).line + 1,
        via,
      })),
    };
  }
  return found;
}

/** With whoever owns the document: they are the ones to ask. */
function overdueOf({ overdue, documents }: Service): readonly ReportOverdue[] {
  const owners = new Map(documents.map(({ uri, owner }) => [uri, owner]));
  return overdue.map((one) => overdueIn(one, owners.get(one.uri)));
}

function documentIn(document: ServiceDocument): ReportDocument {
  const { uri, title, kind, owner, errors, readiness, overdue } = document;
  return {
    path: uri,
    title,
    kind: kind ?? null,
    owner: owner ?? null,
    errors,
    required: readiness?.required ?? null,
    met: readiness?.met ?? null,
    overdue: overdue.map((one) => overdueIn(one, owner)),
  };
}

function overdueIn({ due, said, uri, range }: Overdue, owner: string | undefined): ReportOverdue {
  const line = range.start.line + 1;
  return { due: due ?? null, said, owner: owner ?? null, path: uri, line };
}

/** Of the frameworks that a configuration of the run chooses, the controls that a practice refers to. */
function frameworksOf(
  { contexts, catalogue: { frameworks } }: Collected,
  practices: readonly Practice[],
): readonly ReportFramework[] {
  const chosen = [...new Set(contexts.flatMap(({ config }) => config.frameworks))];
  if (chosen.length === 0) return [];
  return frameworks.flatMap(({ id, title, note, controls }) => {
    const asked = Object.entries(controls).flatMap(([number, control]) => {
      const reference = `${id}:${number}`;
      if (!isChosen(reference, chosen, frameworks)) return [];
      const by = practices.filter((practice) => practice.controls.includes(reference));
      if (by.length === 0) return [];
      const ids = by.map((practice) => practice.id);
      return { id: reference, title: control.title, verified: control.verified, practices: ids };
    });
    return asked.length === 0 ? [] : [{ id, title, note: note ?? null, controls: asked }];
  });
}
