/** The controls of the readiness page: for each the practices that it asks for, and the places that are evidence. */
import { type Html, html } from '../../core/html.ts';
import { anchorOf, brief, dataTable, placeLink, stated } from './html-parts.ts';
import type { ReadinessReport, ReportControl, ReportService } from './model.ts';
import { controlStanding, stateWord, verifiedSaid } from './shown.ts';

/** Places that say a practice, of which the best come first. */
const MOST_PLACES = 5;

export function controlsPart({
  frameworks,
  services,
}: ReadinessReport): readonly Html[] | undefined {
  if (frameworks.length === 0) return undefined;
  return frameworks.map(
    ({ title, note, controls }) => html`<h3 class="fresh">${title}</h3>
${note !== null && html`<p class="soft">${note}</p>`}
${controls.map((control) => controlBlock(control, services))}`,
  );
}

/** An auditor can link it: the name of the place is that of the control. */
function controlBlock(control: ReportControl, services: readonly ReportService[]): Html {
  const number = control.id.slice(control.id.indexOf(':') + 1);
  const rows = services.map((service) => {
    const { said, isMet, asked } = controlStanding(control, service);
    const style = asked.length === 0 ? 'quiet' : isMet ? 'good' : 'bad';
    return html`<tr><th scope="row">${brief(service.name)}</th><td><span class="state ${style}">${said}</span></td>
<td class="text">${asked.map((id) => evidence(service, id))}</td></tr>
`;
  });
  const label = `${number} ${control.title}`;
  return html`<h4 id="control-${control.id.replace(/\s/g, '-')}">${label} <span class="soft">(${verifiedSaid(control)})</span></h4>
${dataTable(`Control ${control.id}`, ['Service', 'State', 'Evidence'], rows)}`;
}

function evidence(service: ReportService, id: string): Html {
  const found = service.practices[id];
  const places = (found?.evidence ?? []).slice(0, MOST_PLACES);
  return html`<div><a href="#${anchorOf(service, id)}">${brief(id)}</a> ${stated(found?.state, stateWord(found?.state))}
<span class="place">${places.map((place, at) => html`${at > 0 && ', '}${placeLink(place)}`)}</span></div>
`;
}
