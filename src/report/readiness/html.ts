/** The readiness report as one HTML file that needs nothing else: no script, no font, no network. */
import { type Html, html, safeLink, written } from '../../core/html.ts';
import { pageHead } from '../page-head.ts';
import { count } from '../terminal.ts';
import { type AddressOf, addressesOf } from './addresses.ts';
import { chartsPart } from './html-charts.ts';
import { controlsPart } from './html-controls.ts';
import { suppressionsPart, waiversPart } from './html-let-off.ts';
import { bar, brief, dataTable, documentLink, number, placeLink, stated } from './html-parts.ts';
import { matrixPart, trainingPart } from './html-tables.ts';
import type { ReadinessReport, ReportDocument, ReportService, ReportSource } from './model.ts';
import { percentOf } from './model.ts';
import { PAGE_STYLE } from './page-style.ts';
import { asOfSaid, repositoryRows, shareOf, stateWord, totalsOf, trendOf } from './shown.ts';

/** How a host shows the page otherwise than a file does. */
export interface PageHost {
  /** Where places lead: to the web, to a file, or to the command of an editor. */
  readonly address: AddressOf;
  /** Behind the style of the page, of which it may change the colours. */
  readonly style: string;
}

export function readinessHtmlReport(
  report: ReadinessReport,
  { address, style }: PageHost = { address: addressesOf(report), style: '' },
): string {
  const parts = PARTS.flatMap(({ id, title, of }) => {
    const content = of(report, address);
    return content === undefined ? [] : [{ id, title, content }];
  });
  const body = html`<body>
<header>
<h1>Recovery readiness</h1>
<p class="soft">${asOf(report)}</p>
</header>
<nav aria-label="Contents"><ul>${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main>
${unread(report)}
${totals(report)}
${parts.map(
  ({ id, title, content }) => html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>
`,
)}</main>
<footer><p>Judged by what the documents say on ${report.date}, by DR Runbook. Whether that satisfies a control is for the auditor to say.</p></footer>
</body>
</html>
`;
  return `${pageHead('Recovery readiness', `${PAGE_STYLE}${style}`)}${written(body)}`;
}

interface Part {
  readonly id: string;
  readonly title: string;
  /** `undefined` where there is nothing to show. */
  of(report: ReadinessReport, address: AddressOf): Html | readonly Html[] | undefined;
}

const PARTS: readonly Part[] = [
  { id: 'repositories', title: 'Repositories', of: repositories },
  { id: 'services', title: 'Services', of: services },
  { id: 'charts', title: 'Where coverage is thin', of: chartsPart },
  { id: 'gaps', title: 'Gaps', of: gaps },
  { id: 'overdue', title: 'Overdue', of: overdue },
  { id: 'changes', title: 'What changed', of: changes },
  { id: 'practices', title: 'Practices', of: matrixPart },
  { id: 'training', title: 'Roles and training', of: trainingPart },
  { id: 'waivers', title: 'Waivers', of: waiversPart },
  { id: 'suppressions', title: 'Suppressions', of: suppressionsPart },
  { id: 'controls', title: 'Controls', of: controlsPart },
  { id: 'alone', title: 'Documents outside any service', of: alone },
];

function asOf(report: ReadinessReport): string {
  const { previous } = report;
  return `${asOfSaid(report)}${previous === null ? '' : `, compared with ${previous.date}`}`;
}

function unread({ notChecked }: ReadinessReport): Html | undefined {
  if (notChecked.length === 0) return undefined;
  return html`<div class="warning"><p><strong>${count(notChecked.length, 'path')} could not be checked; this report is incomplete.</strong></p>
<ul>${notChecked.map(({ path, reason }) => html`<li>${brief(path)} ${brief(reason)}</li>`)}</ul></div>`;
}

function totals(report: ReadinessReport): Html {
  const sum = totalsOf(report);
  const share = sum.required === 0 ? 'none asked' : `${percentOf(sum)} %`;
  const shown: readonly (readonly [string, string | number])[] = [
    ['Practices met', share],
    ['Services', report.services.length],
    ['Gaps', sum.gaps],
    ['Overdue dates', sum.overdue],
    ['Errors', sum.errors],
  ];
  return html`<dl class="totals">${shown.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function services(report: ReadinessReport, address: AddressOf): Html {
  if (report.services.length === 0) {
    return html`<p>No plan was found, so there is no service.</p>`;
  }
  const compared = report.previous !== null;
  const rows = report.services.map(
    (
      service,
    ) => html`<tr><th scope="row" class="text">${brief(service.name)}<br><span class="place">${documentLink(service.plan, address)}</span></th>
<td>${shareOf(service)}${bar(service)}</td>${compared && html`<td>${trend(service, report)}</td>`}
${number(service.gaps.length)}${number(service.overdue.length)}${number(service.errors)}<td>${owners(service)}</td></tr>
`,
  );
  const head = ['Service', 'Practices met', ...(compared ? ['Trend'] : [])];
  return dataTable('Services', [...head, 'Gaps', 'Overdue', 'Errors', 'Owner'], rows);
}

function trend(service: ReportService, report: ReadinessReport): Html {
  const said = trendOf(service, report) ?? '';
  const style = said.startsWith('−') ? 'bad' : said.startsWith('+') ? 'good' : 'quiet';
  return html`<span class="state ${style}">${said}</span>`;
}

function owners({ owners }: ReportService): string {
  return owners.length === 0 ? 'nobody named' : owners.map(({ name }) => brief(name)).join(', ');
}

function gaps({ services }: ReadinessReport, address: AddressOf): readonly Html[] | undefined {
  const shown = services.filter(({ gaps }) => gaps.length > 0);
  if (shown.length === 0) return undefined;
  return shown.map(({ name, gaps }) => {
    const rows = gaps.map(
      (
        gap,
      ) => html`<tr><th scope="row">${gap.title}</th><td>${stated(gap.state, stateWord(gap.state))}</td>
<td class="text">${brief(gap.requirement)}</td><td class="place">${placeLink(gap, address)}</td></tr>
`,
    );
    const head = ['Practice', 'State', 'What is asked', 'Where'];
    return html`<h3>${brief(name)}</h3>${dataTable(`Gaps of ${brief(name)}`, head, rows)}`;
  });
}

function overdue({ services, alone }: ReadinessReport, address: AddressOf): Html | undefined {
  const found = [
    ...services.flatMap(({ name, overdue }) => overdue.map((one) => ({ name, one }))),
    ...alone.flatMap(({ title, overdue }) => overdue.map((one) => ({ name: title, one }))),
  ];
  if (found.length === 0) return undefined;
  const rows = found.map(
    ({
      name,
      one,
    }) => html`<tr><td>${one.due ?? 'no day'}</td><th scope="row">${brief(name)}</th><td class="text">${brief(one.said)}</td>
<td>${brief(one.owner ?? 'nobody named')}</td><td class="place">${placeLink(one, address)}</td></tr>
`,
  );
  return dataTable('Overdue', ['Due', 'Service', 'What', 'Owner', 'Where'], rows);
}

function changes(report: ReadinessReport): Html | undefined {
  const { previous, practices, services } = report;
  if (previous === null) return undefined;
  const titles = new Map(practices.map(({ id, title }) => [id, title]));
  const list = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id).join(', ');
  const rows = services.flatMap((service) => {
    const { name, before } = service;
    if (trendOf(service, report) === 'no change') return [];
    return [
      html`<tr><th scope="row">${brief(name)}</th><td>${before === null ? 'new' : shareOf(before)}</td><td>${shareOf(service)}</td>
<td class="text">${list(before?.gained ?? [])}</td><td class="text">${list(before?.lost ?? [])}</td></tr>
`,
    ];
  });
  const table = dataTable('What changed', ['Service', 'Before', 'Now', 'Won', 'Lost'], rows);
  const { gone } = previous;
  return html`${rows.length === 0 ? html`<p>Every service meets what it met on ${previous.date}.</p>` : table}
${
  gone.length > 0 &&
  html`<p>No longer there:</p><ul>${gone.map(({ name, plan }) => html`<li>${brief(name)} (${brief(plan)})</li>`)}</ul>`
}`;
}

function repositories(report: ReadinessReport): Html | undefined {
  if (report.repositories === null) return undefined;
  const rows = repositoryRows(report).map(
    ({ source, services, required, met, notChecked }) => html`<tr>
<th scope="row" class="text">${repositoryLink(source)}</th><td>${source.date}</td><td class="place">${source.revision?.slice(0, 12) ?? 'none'}</td>
${number(services)}<td>${required > 0 && html`${shareOf({ required, met })}${bar({ required, met })}`}</td><td>${notChecked > 0 && html`<span class="state bad">${count(notChecked, 'path')}</span>`}</td></tr>
`,
  );
  const head = ['Repository', 'Day', 'Revision', 'Services', 'Practices met', 'Not checked'];
  return dataTable('Repositories', head, rows);
}

function repositoryLink({ id, address }: ReportSource): Html {
  const href = address === null ? undefined : safeLink(address);
  return href === undefined ? html`${brief(id)}` : html`<a href="${href}">${brief(id)}</a>`;
}

function alone({ alone }: ReadinessReport, address: AddressOf): Html | undefined {
  if (alone.length === 0) return undefined;
  const rows = alone.map(
    ({ title, path, kind, owner, errors, required, met }: ReportDocument) => html`<tr>
<th scope="row" class="text">${brief(title)}<br><span class="place">${documentLink(path, address)}</span></th><td>${kind ?? ''}</td><td>${brief(owner ?? 'nobody named')}</td>
<td>${required !== null && met !== null && shareOf({ required, met })}</td>${number(errors)}</tr>
`,
  );
  const head = ['Document', 'Kind', 'Owner', 'Practices met', 'Errors'];
  return dataTable('Documents outside any service', head, rows);
}
