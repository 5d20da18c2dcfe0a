/** The wide tables of the readiness report in Markdown: services by practice, and controls with their evidence. */
import { inert } from '../inert.ts';
import { type PlaceLink, table } from './markdown-parts.ts';
import type {
  ReadinessReport,
  ReportControl,
  ReportFramework,
  ReportPractice,
  ReportService,
} from './model.ts';
import {
  controlStanding,
  controlSummary,
  groupsOf,
  isLarge,
  stateWord,
  verifiedSaid,
} from './shown.ts';

/** Services side by side: a page holds no more. */
const MOST_COLUMNS = 6;

/** Places that say a practice, of which the best come first. */
const MOST_PLACES = 3;

export function matrix(report: ReadinessReport, place: PlaceLink): readonly string[] {
  const { services, practices } = report;
  if (isLarge(report)) return longMatrix(services, practices, place);
  const tables: string[] = [];
  for (let from = 0; from < services.length; from += MOST_COLUMNS) {
    const shown = services.slice(from, from + MOST_COLUMNS);
    const rows = practices.map(({ id, title, group }) => [
      inert(group),
      inert(title),
      ...shown.map((service) => cell(service, id, place)),
    ]);
    tables.push(table(['Group', 'Practice', ...shown.map(({ name }) => inert(name))], rows));
  }
  return tables;
}

/** A service in each row, and a table for each group. */
function longMatrix(
  services: readonly ReportService[],
  practices: readonly ReportPractice[],
  place: PlaceLink,
): readonly string[] {
  return groupsOf(practices).flatMap(([group, members]) => {
    const rows = services.map((service) => [
      inert(service.name),
      ...members.map(({ id }) => cell(service, id, place)),
    ]);
    const head = ['Service', ...members.map(({ title }) => inert(title))];
    return [`### ${inert(group)}`, table(head, rows)];
  });
}

/** The state, linked to the first place that says it. */
function cell({ practices }: ReportService, id: string, place: PlaceLink): string {
  const found = practices[id];
  const [first] = found?.evidence ?? [];
  const word = stateWord(found?.state);
  return first === undefined ? word : `${word}, ${place(first)}`;
}

export function controls(
  report: ReadinessReport,
  place: PlaceLink,
): (framework: ReportFramework) => string[] {
  const { services } = report;
  return ({ title, note, controls }) => [
    `### ${inert(title)}`,
    ...(note === null ? [] : [inert(note)]),
    ...controls.flatMap((control) => {
      const number = control.id.slice(control.id.indexOf(':') + 1);
      return [
        `#### ${inert(number)} ${inert(control.title)}`,
        `${sentence(verifiedSaid(control))}.`,
        ...(isLarge(report)
          ? controlInShort(control, services)
          : [table(['Service', 'State', 'Evidence'], evidence(control, services, place))]),
      ];
    }),
  ];
}

function evidence(control: ReportControl, services: readonly ReportService[], place: PlaceLink) {
  return services.map((service) => {
    const { said, asked } = controlStanding(control, service);
    const places = asked.flatMap((id) => {
      const state = service.practices[id];
      const shown = (state?.evidence ?? []).slice(0, MOST_PLACES).map(place).join(' ');
      return `${inert(id)}: ${stateWord(state?.state)} ${shown}`.trimEnd();
    });
    return [inert(service.name), said, places.join('; ')];
  });
}

/** Of many services only those that do not meet it. */
function controlInShort(
  control: ReportControl,
  services: readonly ReportService[],
): readonly string[] {
  const { said, open } = controlSummary(control, services);
  const rows = open.map(({ service, said, asked }) => [
    inert(service.name),
    said,
    inert(asked.join(', ')),
  ]);
  const head = ['Service', 'State', 'Practices'];
  return [`${said}.`, ...(rows.length === 0 ? [] : [table(head, rows)])];
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
