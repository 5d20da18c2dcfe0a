/** The charts of the readiness page: for each group of practices how much is met, half said and missing. */
import { isCovered } from '../../core/coverage.ts';
import { type Html, html } from '../../core/html.ts';
import { count } from '../terminal.ts';
import type { ReadinessReport } from './model.ts';

interface Bar {
  readonly name: string;
  readonly met: number;
  readonly half: number;
  readonly missing: number;
}

/** Over all services; `undefined` where there is nothing to draw. */
export function chartsPart(report: ReadinessReport): Html | undefined {
  const bars = barsOf(report);
  if (bars.length === 0) return undefined;
  const rows = bars.map(
    (bar) => html`<dt>${bar.name}</dt><dd>${drawn(bar)}</dd><dd class="soft">${said(bar)}</dd>
`,
  );
  return html`<p>Each bar is what is asked of ${count(report.services.length, 'service')} in a group of practices.</p>
<ul class="legend">${LEGEND.map(
    ({ part, word }) =>
      html`<li><svg class="chart" viewBox="0 0 10 10" aria-hidden="true" focusable="false"><rect class="${part}" width="10" height="10"/></svg>${word}</li>`,
  )}</ul>
<dl class="charts">
${rows}</dl>
`;
}

const LEGEND = [
  { part: 'met', word: 'met' },
  { part: 'half', word: 'half said' },
  { part: 'missing', word: 'missing' },
] as const;

function barsOf({ services, practices }: ReadinessReport): readonly Bar[] {
  const groups = [...new Set(practices.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const states = practices
      .filter((practice) => practice.group === group)
      .flatMap(({ id }) => services.flatMap((service) => service.practices[id]?.state ?? []));
    if (states.length === 0) return [];
    const met = states.filter(isCovered).length;
    const missing = states.filter((state) => state === 'missing').length;
    return [{ name: group, met, missing, half: states.length - met - missing }];
  });
}

/** The words beside it say the same. */
function drawn({ met, half, missing }: Bar): Html {
  const all = met + half + missing;
  const share = (part: number) => ((100 * part) / all).toFixed(2);
  return html`<svg class="chart" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="met" width="${share(met)}" height="8"/><rect class="half" x="${share(met)}" width="${share(half)}" height="8"/><rect class="missing" x="${share(met + half)}" width="${share(missing)}" height="8"/></svg>`;
}

function said({ met, half, missing }: Bar): string {
  const parts = [
    `${met} of ${met + half + missing} met`,
    ...(half > 0 ? [`${half} half said`] : []),
    ...(missing > 0 ? [`${missing} missing`] : []),
  ];
  return parts.join(', ');
}
