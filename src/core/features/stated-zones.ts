/** By which time zone a schedule goes, where the document says so beside it. */
import type { Runbook, Value } from '../runbook.ts';
import type { Span } from '../text.ts';
import { textAt } from '../yaml/look.ts';

/**
 * Names that may be zones, the nearest first: `timezone:` in the mapping that holds the schedule, then what its
 * line calls UTC or `Europe/Berlin`. Whether there is such a zone is for a clock to say.
 */
export function statedZones({ data, source }: Runbook, span: Span): readonly string[] {
  const found: string[] = [];
  let here: Value | undefined = data;
  while (here !== undefined) {
    const zone = textAt(here, 'timezone');
    if (zone) found.unshift(zone.value);
    here = childrenOf(here).find(
      (child) => child.span.start <= span.start && span.end <= child.span.end,
    );
  }
  const { line } = source.positionAt(span.start);
  const words = source.text.slice(span.end, source.lineEnd(line)).slice(0, LONGEST_REST);
  for (const [name] of words.matchAll(ZONE)) found.push(name);
  return found;
}

const LONGEST_REST = 200;
const ZONE = /\b(?:UTC|GMT|[A-Z][a-z]{2,20}\/[A-Z][A-Za-z_]{1,30})\b/g;

function childrenOf(value: Value): readonly Value[] {
  if (value.type === 'mapping') return value.entries.flatMap((entry) => entry.value ?? []);
  return value.type === 'list' ? value.items : [];
}
