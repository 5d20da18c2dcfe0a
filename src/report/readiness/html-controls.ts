/** The controls of the readiness page: for each the practices that it asks for, and the places that are evidence. */
import { type Html, html } from '../../core/html.ts';
import type { AddressOf } from './addresses.ts';
import { anchorOf, brief, dataTable, placeLink, stated } from './html-parts.ts';
import type { ReadinessReport, ReportControl, ReportService } from './model.ts';
import { controlStanding, controlSummary, isLarge, stateWord, verifiedSaid } from './shown.ts';

/** Places that say a practice, of which the best come first. */
const MOST_PLACES = 5;

export function controlsPart(
  report: ReadinessReport,
  address: AddressOf,
): readonly Html[] | undefined {
  const { frameworks, services } = report;
  if (frameworks.length === 0) return undefined;
  const block = (control: ReportControl) =>
    isLarge(report) ? controlInShort(control, services) : controlBlock(control, services, address);
  return frameworks.map(
    ({ title, note, controls }) => html`<h3 class="fresh">${title}</h3>
${note !== null && html`<p class="soft">${note}</p>`}
${controls.map(block)}`,
  );
}

/** An auditor can link it: the name of the place is that of the control. */
function controlBlock(
  control: ReportControl,
  services: readonly ReportService[],
  address: AddressOf,
): Html {
  const rows = services.map((service) => {
    const { said, isMet, asked } = controlStanding(control, service);
    const style = asked.length === 0 ? 'quiet' : isMet ? 'good' : 'bad';
    return html`<tr><th scope="row">${brief(service.name)}</th><td><span class="state ${style}">${said}</span></td>
<td class="text">${asked.map((id) => evidence(service, id, address))}</td></tr>
`;
  });
  return html`${heading(control)}
${dataTable(`Control ${control.id}`, ['Service', 'State', 'Evidence'], rows)}`;
}

/** Of many services only those that do not meet it; the matrix, to which their practices lead, has the places. */
function controlInShort(control: ReportControl, services: readonly ReportService[]): Html {
  const { said, open } = controlSummary(control, services);
  const rows = open.map(({ service, said, asked }) => {
    const practices = asked.map(
      (id, at) => html`${at > 0 && ', '}<a href="#${anchorOf(service, id)}">${brief(id)}</a>`,
    );
    return html`<tr><th scope="row" class="text">${brief(service.name)}</th><td><span class="state bad">${said}</span></td><td class="text">${practices}</td></tr>
`;
  });
  const label = `Services that do not meet ${control.id}`;
  return html`${heading(control)}
<p>${said}.</p>${rows.length > 0 && dataTable(label, ['Service', 'State', 'Practices'], rows)}`;
}

function heading(control: ReportControl): Html {
  const number = control.id.slice(control.id.indexOf(':') + 1);
  const label = `${number} ${control.title}`;
  return html`<h4 id="control-${control.id.replace(/\s/g, '-')}">${label} <span class="soft">(${verifiedSaid(control)})</span></h4>`;
}

function evidence(service: ReportService, id: string, address: AddressOf): Html {
  const found = service.practices[id];
  const places = (found?.evidence ?? []).slice(0, MOST_PLACES);
  return html`<div><a href="#${anchorOf(service, id)}">${brief(id)}</a> ${stated(found?.state, stateWord(found?.state))}
<span class="place">${places.map((place, at) => html`${at > 0 && ', '}${placeLink(place, address)}`)}</span></div>
`;
}
