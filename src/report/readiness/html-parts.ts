/** The pieces that the readiness page is made of. */
import type { State } from '../../core/coverage.ts';
import { type Html, html, safeLink } from '../../core/html.ts';
import { relativeUri } from '../addresses.ts';
import { type AddressOf, isPlaceCommand } from './addresses.ts';
import { percentOf, type ReportPlace, type ReportService } from './model.ts';

/** UTF-16 units of a text in a cell: names can be as long as a file. */
const MOST_TEXT = 400;

/** A text that keeps its place in the layout: cut where it is endless, with no pile of accents. */
export function brief(text: string, most = MOST_TEXT): string {
  const flat = text.slice(0, 4 * most).replace(/(\p{M}{2})\p{M}+/gu, '$1');
  return text.length <= most ? flat : `${flat.slice(0, most)}…`;
}

/** It can be scrolled by itself, also from the keyboard, so that the page never is too wide. */
export function dataTable(label: string, head: readonly string[], rows: readonly Html[]): Html {
  const cells = head.map((title) =>
    COUNTS.has(title)
      ? html`<th scope="col" class="number">${title}</th>`
      : html`<th scope="col">${title}</th>`,
  );
  return html`<div class="wide" role="group" tabindex="0" aria-label="${label}"><table>
<thead><tr>${cells}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}

const COUNTS: ReadonlySet<string> = new Set(['Services', 'Gaps', 'Overdue', 'Errors']);

export function number(value: number): Html {
  return html`<td class="number">${value}</td>`;
}

/** How much is met, to be seen at a glance; the numbers stand beside it. */
export function bar(one: Pick<ReportService, 'required' | 'met'>): Html {
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="all" width="100" height="8"/><rect class="met" width="${percentOf(one)}" height="8"/></svg>`;
}

/** A state as a word with a colour: the word says it all. */
export function stated(state: State | undefined, word: string): Html {
  return html`<span class="state ${styleOf(state)}">${word}</span>`;
}

export function placeLink({ path, line }: ReportPlace, address: AddressOf): Html {
  return link(address(path, line), `${path}:${line}`);
}

export function documentLink(path: string, address: AddressOf): Html {
  return link(address(path, null), path);
}

/** The name of a place in the page that stays the same as long as the plan stays where it is. */
export function anchorOf({ plan }: ReportService, practice: string): string {
  return `${relativeUri(plan)}.${relativeUri(practice)}`;
}

function link(address: string | undefined, label: string): Html {
  const shown = brief(label);
  if (address === undefined) return html`${shown}`;
  // An editor would show the command to whoever points at the link.
  if (isPlaceCommand(address)) return html`<a href="${address}" title="${shown}">${shown}</a>`;
  const href = safeLink(address);
  return href === undefined ? html`${shown}` : html`<a href="${href}">${shown}</a>`;
}

function styleOf(state: State | undefined): string {
  switch (state) {
    case 'satisfied':
      return 'good';
    case 'missing':
      return 'bad';
    case 'waived':
    case undefined:
      return 'quiet';
    default:
      return 'fair';
  }
}
