/** The wide tables of the readiness page: services by group and practice, and roles by training. */
import { isCovered } from '../../core/coverage.ts';
import { type Html, html } from '../../core/html.ts';
import type { AddressOf } from './addresses.ts';
import { anchorOf, bar, brief, dataTable, placeLink, stated } from './html-parts.ts';
import type { ReadinessReport, ReportPractice, ReportService, ReportTraining } from './model.ts';
import { groupsOf, isLarge, stateWord, trainingMatrix, trainingSaid } from './shown.ts';

/** Services side by side: a printed page holds no more. */
const MOST_COLUMNS = 5;

export function matrixPart(report: ReadinessReport, address: AddressOf): Html | undefined {
  const { services, practices } = report;
  if (services.length === 0) return undefined;
  if (isLarge(report)) return longMatrix(services, practices, address);
  const blocks: Html[] = [];
  for (let from = 0; from < services.length; from += MOST_COLUMNS) {
    const shown = services.slice(from, from + MOST_COLUMNS);
    const which = from === 0 ? '' : `, from service ${from + 1} on`;
    const head = shown.map(({ name }) => brief(name));
    blocks.push(
      html`<h3>By group${which}</h3>${dataTable(`By group${which}`, ['Group', ...head], groupRows(shown, practices))}
<h3 class="fresh">By practice${which}</h3>${dataTable(`By practice${which}`, ['Practice', ...head], practiceRows(shown, practices, address))}`,
    );
  }
  return html`${blocks}`;
}

/** A service in each row, and a table for each group. */
function longMatrix(
  services: readonly ReportService[],
  practices: readonly ReportPractice[],
  address: AddressOf,
): Html {
  const groups = groupsOf(practices);
  const summary = services.map(
    (
      service,
    ) => html`<tr>${serviceHead(service)}${groups.map(([, members]) => share(service, members))}</tr>
`,
  );
  const head = ['Service', ...groups.map(([group]) => group)];
  return html`<h3>By group</h3>${dataTable('By group', head, summary)}
${groups.map(([group, members]) => {
  const rows = services.map(
    (
      service,
    ) => html`<tr>${serviceHead(service)}${members.map(({ id }) => cell(service, id, address))}</tr>
`,
  );
  const titles = ['Service', ...members.map(({ title }) => brief(title))];
  return html`<h3 class="fresh">${group}</h3>${dataTable(group, titles, rows)}`;
})}`;
}

function serviceHead({ name, plan }: ReportService): Html {
  return html`<th scope="row" class="text">${brief(name)}<br><span class="place">${brief(plan)}</span></th>`;
}

function groupRows(services: readonly ReportService[], practices: readonly ReportPractice[]) {
  return groupsOf(practices).map(([group, members]) => {
    const cells = services.map((service) => share(service, members));
    return html`<tr><th scope="row">${group}</th>${cells}</tr>
`;
  });
}

function share({ practices }: ReportService, members: readonly ReportPractice[]): Html {
  const asked = members.filter(({ id }) => practices[id] !== undefined);
  const met = asked.filter(({ id }) => {
    const state = practices[id]?.state;
    return state !== undefined && isCovered(state);
  });
  const count = { required: asked.length, met: met.length };
  if (asked.length === 0) return html`<td class="soft">not asked</td>`;
  return html`<td>${count.met} of ${count.required}${bar(count)}</td>`;
}

function practiceRows(
  services: readonly ReportService[],
  practices: readonly ReportPractice[],
  address: AddressOf,
) {
  return groupsOf(practices).map(
    ([
      group,
      members,
    ]) => html`<tr><th scope="rowgroup" colspan="${services.length + 1}">${group}</th></tr>
${members.map(
  ({
    id,
    title,
  }) => html`<tr><th scope="row">${brief(title)}</th>${services.map((service) => cell(service, id, address))}</tr>
`,
)}`,
  );
}

/** The state with the best place that says it; controls lead here. */
function cell(service: ReportService, id: string, address: AddressOf): Html {
  const found = service.practices[id];
  const [first] = found?.evidence ?? [];
  return html`<td id="${anchorOf(service, id)}">${stated(found?.state, stateWord(found?.state))}${first && html`<br><span class="place">${placeLink(first, address)}</span>`}</td>`;
}

export function trainingPart(
  { services }: ReadinessReport,
  address: AddressOf,
): readonly Html[] | undefined {
  if (services.length === 0) return undefined;
  return services.map(({ name, training }) => {
    if (training.length === 0) {
      return html`<h3>${brief(name)}</h3><p>No document of this service says who was trained, and when.</p>`;
    }
    const { courses, rows } = trainingMatrix(training);
    const lines = rows.map(
      ({
        role,
        person,
        cells,
      }) => html`<tr><th scope="row">${brief(role)}</th><td>${brief(person)}</td>${cells.map((one) => html`<td>${one && taken(one, address)}</td>`)}</tr>
`,
    );
    const head = ['Role', 'Person', ...courses.map(brief)];
    return html`<h3>${brief(name)}</h3>${dataTable(`Training of ${brief(name)}`, head, lines)}`;
  });
}

function taken(training: ReportTraining, address: AddressOf): Html {
  const styles = { trained: 'good', due: 'fair', overdue: 'bad', unrecorded: 'quiet' } as const;
  return html`<span class="state ${styles[training.state]}">${brief(trainingSaid(training))}</span><br><span class="place">${placeLink(training, address)}</span>`;
}
