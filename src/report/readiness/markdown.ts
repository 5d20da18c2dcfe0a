/** The readiness report in Markdown: gaps first, then the matrix, the training, the waivers and the controls. */
import { inert, placeLink } from '../inert.ts';
import { count } from '../terminal.ts';
import type {
  ReadinessReport,
  ReportDocument,
  ReportFramework,
  ReportPlace,
  ReportService,
  ReportWaiver,
} from './model.ts';
import {
  controlStanding,
  shareOf,
  stateWord,
  totalsOf,
  trainingMatrix,
  trainingSaid,
  trendOf,
  verifiedSaid,
  waiverSaid,
} from './shown.ts';

/** Services side by side: a page holds no more. */
const MOST_COLUMNS = 6;

/** Places that say a practice, of which the best come first. */
const MOST_PLACES = 3;

export function readinessMarkdownReport(report: ReadinessReport): string {
  const parts = [
    '# Recovery readiness',
    summary(report),
    ...unread(report),
    ...section('Services', services(report)),
    ...section('Gaps', report.services.flatMap(gaps)),
    ...section('Overdue', overdue(report)),
    ...section('What changed', changes(report)),
    ...section('Practices', matrix(report)),
    ...section('Roles and training', report.services.flatMap(training)),
    ...section('Waivers', waivers(report.waivers)),
    ...section('Controls', report.frameworks.flatMap(controls(report))),
    ...section('Documents outside any service', alone(report.alone)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, content: readonly string[]): readonly string[] {
  return content.length === 0 ? [] : [`## ${title}`, ...content];
}

function summary(report: ReadinessReport): string {
  const { date, revision, previous, services } = report;
  const totals = totalsOf(report);
  const at = revision === null ? '' : ` at revision ${inert(revision)}`;
  const than = previous === null ? '' : ` Compared with ${inert(previous.date)}.`;
  return [
    `As of ${date}${at}.${than}`,
    `${count(services.length, 'service')}: ${totals.met} of ${count(totals.required, 'practice')} met,`,
    `${count(totals.gaps, 'gap')}, ${count(totals.overdue, 'overdue date')},`,
    `${count(totals.errors, 'error')}.`,
  ].join(' ');
}

function unread({ notChecked }: ReadinessReport): readonly string[] {
  if (notChecked.length === 0) return [];
  const lines = notChecked.map(({ path, reason }) => `- ${inert(path)} ${inert(reason)}`);
  return [
    `**${count(notChecked.length, 'path')} could not be checked; this report is not whole.**`,
    lines.join('\n'),
  ];
}

function services(report: ReadinessReport): readonly string[] {
  if (report.services.length === 0) return ['No plan was found, so there is no service.'];
  const compared = report.previous !== null;
  const rows = report.services.map((service) => [
    inert(service.name),
    placeLink(service.plan, null),
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

function gaps({ name, gaps }: ReportService): readonly string[] {
  if (gaps.length === 0) return [];
  const rows = gaps.map((gap) => [
    inert(gap.title),
    stateWord(gap.state),
    inert(gap.requirement),
    place(gap),
  ]);
  return [`### ${inert(name)}`, table(['Practice', 'State', 'What is asked', 'Where'], rows)];
}

function overdue({ services, alone }: ReadinessReport): readonly string[] {
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
    ...(gone.length === 0 ? [] : [`Not there any more:\n\n${gone.join('\n')}`]),
    ...(rows.length + gone.length === 0
      ? [`Every service meets what it met on ${inert(previous.date)}.`]
      : []),
  ];
}

function matrix({ services, practices }: ReadinessReport): readonly string[] {
  const tables: string[] = [];
  for (let from = 0; from < services.length; from += MOST_COLUMNS) {
    const shown = services.slice(from, from + MOST_COLUMNS);
    const rows = practices.map(({ id, title, group }) => [
      inert(group),
      inert(title),
      ...shown.map((service) => cell(service, id)),
    ]);
    tables.push(table(['Group', 'Practice', ...shown.map(({ name }) => inert(name))], rows));
  }
  return tables;
}

/** The state, linked to the first place that says it. */
function cell({ practices }: ReportService, id: string): string {
  const found = practices[id];
  const [first] = found?.evidence ?? [];
  const word = stateWord(found?.state);
  return first === undefined ? word : `${word}, ${place(first)}`;
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

function waivers(waivers: readonly ReportWaiver[]): readonly string[] {
  if (waivers.length === 0) return [];
  const rows = waivers.map((waiver) => [
    waiverSaid(waiver),
    inert(waiver.rule),
    inert(waiver.reason ?? 'no reason'),
    inert(waiver.approvedBy ?? 'nobody named'),
    placeLink(waiver.path, waiver.line),
    inert(waiver.files.join(', ')),
  ]);
  return [table(['Until', 'Lets off', 'Reason', 'Approved by', 'Where', 'For'], rows)];
}

function controls({ services }: ReadinessReport): (framework: ReportFramework) => string[] {
  return ({ title, note, controls }) => [
    `### ${inert(title)}`,
    ...(note === null ? [] : [inert(note)]),
    ...controls.flatMap((control) => {
      const rows = services.map((service) => {
        const { said, asked } = controlStanding(control, service);
        const places = asked.flatMap((id) => {
          const state = service.practices[id];
          const shown = (state?.evidence ?? []).slice(0, MOST_PLACES).map(place).join(' ');
          return `${inert(id)}: ${stateWord(state?.state)} ${shown}`.trimEnd();
        });
        return [inert(service.name), said, places.join('; ')];
      });
      const number = control.id.slice(control.id.indexOf(':') + 1);
      return [
        `#### ${inert(number)} ${inert(control.title)}`,
        `${sentence(verifiedSaid(control))}.`,
        table(['Service', 'State', 'Evidence'], rows),
      ];
    }),
  ];
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function alone(documents: readonly ReportDocument[]): readonly string[] {
  if (documents.length === 0) return [];
  const rows = documents.map(({ title, path, kind, owner, errors, required, met }) => [
    inert(title),
    placeLink(path, null),
    kind ?? '',
    inert(owner ?? 'nobody named'),
    required === null || met === null ? '' : shareOf({ required, met }),
    String(errors),
  ]);
  return [table(['Document', 'Path', 'Kind', 'Owner', 'Practices met', 'Errors'], rows)];
}

function place({ path, line }: ReportPlace): string {
  return placeLink(path, line);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
