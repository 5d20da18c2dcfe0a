/** What today says of a configuration: its waivers that have ended. */
import { askedBy } from './asked.ts';
import type { Catalogue } from './catalogue.ts';
import type { Config } from './config.ts';
import type { ConfigFile } from './config-loading.ts';
import { type CalendarDate, dayOf, readDate } from './facts/time/date.ts';
import type { Diagnostic } from './finding.ts';
import { severityOf } from './profiles.ts';
import { isOver } from './waivers.ts';
import { itemsAt, textAt } from './yaml/look.ts';

const RULE = 'waiver-expired';

export interface ConfigRun {
  readonly config: Config;
  readonly catalogue: Catalogue;
  readonly today: CalendarDate;
}

/** In the order of the text. Faults of the configuration are `ConfigFile.problems`; this is no fault. */
export function lintConfig({ source, data }: ConfigFile, run: ConfigRun): readonly Diagnostic[] {
  const rule = run.catalogue.rules.find(({ id }) => id === RULE);
  const severity = rule === undefined ? 'off' : severityOf(rule, undefined, run);
  if (severity === 'off') return [];
  const controls = rule ? askedBy(rule, run.config, run.catalogue.frameworks) : [];
  return itemsAt(data, 'waivers').flatMap((item) => {
    const waived = textAt(item, 'rule');
    const until = textAt(item, 'until');
    const day = dayOf(readDate(until?.value ?? ''));
    if (waived === undefined || until === undefined || !isOver(day, run.today)) return [];
    return {
      rule: RULE,
      // Nothing that somebody changed has broken it.
      severity: severity === 'error' ? 'warning' : severity,
      message: `The waiver for \`${waived.value}\` ended on ${until.value}, so it no longer holds. Remove it, or have it approved again with a new end.`,
      cause: 'time' as const,
      uri: source.uri,
      span: until.span,
      range: source.rangeOf(until.span),
      related: [],
      ...(controls.length === 0 ? {} : { controls }),
      docs: `docs/rules/${RULE}.md`,
      fixes: [],
    };
  });
}
