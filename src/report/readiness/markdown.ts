/** The readiness report in Markdown: gaps first, then the matrix, the training, the waivers and the controls. */
import { inert } from '../inert.ts';
import { count } from '../terminal.ts';
import { addressesOf } from './addresses.ts';
import { type PlaceLink, placeLinks, table } from './markdown-parts.ts';
import { controls, matrix } from './markdown-tables.ts';
import type { ReadinessReport, ReportService } from './model.ts';
import {
  asOfSaid,
  reachSaid,
  repositoryRows,
  rulesSaid,
  shareOf,
  stateWord,
  totalsOf,
  trainingMatrix,
  trainingSaid,
  trendOf,
  waiverSaid,
} from './shown.ts';

export function readinessMarkdownReport(report: ReadinessReport): string {
  const place = placeLinks(addressesOf(report));
  const parts = [
    '# Recovery readiness',
    summary(report),
    ...unread(report),
    ...section('Repositories', repositories(report)),
    ...section('Services', services(report, place)),
    ...section('Gaps', report.services.flatMap(gaps(place))),
    ...section('Overdue', overdue(report, place)),
    ...section('What changed', changes(report)),
    ...section('Practices', matrix(report, place)),
    ...section('Roles and training', report.services.flatMap(training)),
    ...section('Waivers', waivers(report, place)),
    ...section('Suppressions', suppressions(report, place)),
    ...section('Controls', report.frameworks.flatMap(controls(report, place))),
    ...section('Documents outside any service', alone(report, place)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, content: readonly string[]): readonly string[] {
  return content.length === 0 ? [] : [`## ${title}`, ...content];
}

function summary(report: ReadinessReport): string {
  const { previous, services } = report;
  const totals = totalsOf(report);
  const than = previous === null ? '' : ` Compared with ${inert(previous.date)}.`;
  return [
    `${inert(asOfSaid(report))}.${than}`,
    `${count(services.length, 'service')}: ${totals.met} of ${count(totals.required, 'practice')} met,`,
    `${count(totals.gaps, 'gap')}, ${count(totals.overdue, 'overdue date')},`,
    `${count(totals.errors, 'error')}.`,
  ].join(' ');
}

function unread({ notChecked }: ReadinessReport): readonly string[] {
  if (notChecked.length === 0) return [];
  const lines = notChecked.map(({ path, reason }) => `- ${inert(path)} ${inert(reason)}`);
  return [
    `**${count(notChecked.length, 'path')} could not be checked; this report is incomplete.**`,
    lines.join('\n'),
  ];
}

function repositories(report: ReadinessReport): readonly string[] {
  if (report.repositories === null) return [];
  const rows = repositoryRows(report).map(({ source, services, required, met, notChecked }) => [
    inert(source.id),
    inert(source.date),
    inert(source.revision?.slice(0, 12) ?? 'none'),
    String(services),
    required === 0 ? '' : shareOf({ required, met }),
    notChecked === 0 ? '' : `**${count(notChecked, 'path')}**`,
  ]);
  const head = ['Repository', 'Day', 'Revision', 'Services', 'Practices met', 'Not checked'];
  return [table(head, rows)];
}

function services(report: ReadinessReport, place: PlaceLink): readonly string[] {
  if (report.services.length === 0) return ['No plan was found, so there is no service.'];
  const compared = report.previous !== null;
  const rows = report.services.map((service) => [
    inert(service.name),
    place({ path: service.plan, line: null }),
    shareOf(service),
    ...(compared ? [trendOf(service, report) ?? ''] : []),
    String(service.gaps.length),
    String(service.overdue.length),
    String(service.errors),
    owners(service),
  ]);
  const trend = compared ? ['Trend'] : [];
  const head = ['Service', 'Plan', 'Practices met', ...trend, 'Gaps', 'Overdue', 'Errors', 'Owner'];
  return [table(head, rows)];
}

function owners({ owners }: ReportService): string {
  if (owners.length === 0) return 'nobody named';
  return owners.map(({ name }) => inert(name)).join(', ');
}

function gaps(place: PlaceLink): (service: ReportService) => readonly string[] {
  return ({ name, gaps }) => {
    if (gaps.length === 0) return [];
    const rows = gaps.map((gap) => [
      inert(gap.title),
      stateWord(gap.state),
      inert(gap.requirement),
      place(gap),
    ]);
    return [`### ${inert(name)}`, table(['Practice', 'State', 'What is asked', 'Where'], rows)];
  };
}

function overdue({ services, alone }: ReadinessReport, place: PlaceLink): readonly string[] {
  const rows = [
    ...services.flatMap(({ name, overdue }) => overdue.map((one) => ({ name, one }))),
    ...alone.flatMap(({ title, overdue }) => overdue.map((one) => ({ name: title, one }))),
  ].map(({ name, one }) => [
    one.due ?? 'no day',
    inert(name),
    inert(one.said),
    inert(one.owner ?? 'nobody named'),
    place(one),
  ]);
  if (rows.length === 0) return [];
  return [table(['Due', 'Service', 'What', 'Owner', 'Where'], rows)];
}

function changes(report: ReadinessReport): readonly string[] {
  const { previous, practices, services } = report;
  if (previous === null) return [];
  const titles = new Map(practices.map(({ id, title }) => [id, title]));
  const list = (ids: readonly string[]) => ids.map((id) => inert(titles.get(id) ?? id)).join(', ');
  const rows = services.flatMap((service) => {
    const { name, before } = service;
    if (before === null) return [[inert(name), 'new', shareOf(service), '', '']];
    if (trendOf(service, report) === 'no change') return [];
    return [
      [inert(name), shareOf(before), shareOf(service), list(before.gained), list(before.lost)],
    ];
  });
  const gone = previous.gone.map(({ name, plan }) => `- ${inert(name)} (${inert(plan)})`);
  return [
    ...(rows.length === 0 ? [] : [table(['Service', 'Before', 'Now', 'Won', 'Lost'], rows)]),
    ...(gone.length === 0 ? [] : [`No longer there:\n\n${gone.join('\n')}`]),
    ...(rows.length + gone.length === 0
      ? [`Every service meets what it met on ${inert(previous.date)}.`]
      : []),
  ];
}

function training({ name, training }: ReportService): readonly string[] {
  if (training.length === 0) {
    return [`### ${inert(name)}`, 'No document of this service says who was trained, and when.'];
  }
  const { courses, rows } = trainingMatrix(training);
  const cells = rows.map(({ role, person, cells }) => [
    inert(role),
    inert(person),
    ...cells.map((one) => {
      if (one === undefined) return '';
      const said = trainingSaid(one);
      return one.state === 'overdue' ? `**${said}**` : said;
    }),
  ]);
  return [`### ${inert(name)}`, table(['Role', 'Person', ...courses.map(inert)], cells)];
}

function waivers({ waivers }: ReadinessReport, place: PlaceLink): readonly string[] {
  if (waivers.length === 0) return [];
  const rows = waivers.map((waiver) => [
    waiverSaid(waiver),
    inert(waiver.rule),
    inert(waiver.reason ?? 'no reason'),
    inert(waiver.approvedBy ?? 'nobody named'),
    place(waiver),
    inert(waiver.files.join(', ')),
  ]);
  return [table(['Until', 'Lets off', 'Reason', 'Approved by', 'Where', 'For'], rows)];
}

function suppressions({ suppressions }: ReadinessReport, place: PlaceLink): readonly string[] {
  if (suppressions.length === 0) return [];
  const rows = suppressions.map((one) => [
    inert(rulesSaid(one)),
    inert(one.reason ?? 'no reason'),
    place(one),
    reachSaid(one),
  ]);
  return [table(['Silences', 'Reason', 'Where', 'In'], rows)];
}

function alone({ alone }: ReadinessReport, place: PlaceLink): readonly string[] {
  if (alone.length === 0) return [];
  const rows = alone.map(({ title, path, kind, owner, errors, required, met }) => [
    inert(title),
    place({ path, line: null }),
    kind ?? '',
    inert(owner ?? 'nobody named'),
    required === null || met === null ? '' : shareOf({ required, met }),
    String(errors),
  ]);
  return [table(['Document', 'Path', 'Kind', 'Owner', 'Practices met', 'Errors'], rows)];
}
