/** What the readiness page shows of waivers and suppressions. */
import { type Html, html } from '../../core/html.ts';
import type { AddressOf } from './addresses.ts';
import { brief, dataTable, documentLink, placeLink } from './html-parts.ts';
import type { ReadinessReport } from './model.ts';
import { reachSaid, rulesSaid, waiverSaid } from './shown.ts';

export function waiversPart({ waivers }: ReadinessReport, address: AddressOf): Html | undefined {
  if (waivers.length === 0) return undefined;
  const styles = { ended: 'bad', invalid: 'bad', 'ends-soon': 'fair', holds: 'quiet' } as const;
  const rows = waivers.map(
    (
      waiver,
    ) => html`<tr><td><span class="state ${styles[waiver.state]}">${waiverSaid(waiver)}</span></td><th scope="row">${brief(waiver.rule)}</th>
<td class="text">${brief(waiver.reason ?? 'no reason')}</td><td>${brief(waiver.approvedBy ?? 'nobody named')}</td>
<td class="place">${waiver.line === null ? documentLink(waiver.path, address) : placeLink({ path: waiver.path, line: waiver.line }, address)}${waiver.files.length > 0 && `, for ${brief(waiver.files.join(', '))}`}</td></tr>
`,
  );
  return dataTable('Waivers', ['Until', 'Lets off', 'Reason', 'Approved by', 'Where'], rows);
}

export function suppressionsPart(
  { suppressions }: ReadinessReport,
  address: AddressOf,
): Html | undefined {
  if (suppressions.length === 0) return undefined;
  const rows = suppressions.map(
    (
      one,
    ) => html`<tr><th scope="row">${brief(rulesSaid(one))}</th><td class="text">${brief(one.reason ?? 'no reason')}</td>
<td class="place">${placeLink(one, address)}</td><td>${reachSaid(one)}</td></tr>
`,
  );
  return dataTable('Suppressions', ['Silences', 'Reason', 'Where', 'In'], rows);
}
