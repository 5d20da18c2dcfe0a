/** What to do next in a runbook: of all that is wrong the worst, and of equals what an author does first. */
import { type Diagnostic, SEVERITIES } from '../finding.ts';
import type { Range } from '../text.ts';
import type { Checklist, ChecklistItem } from './checklist.ts';

export interface NextAction {
  /** `write` what is missing, `fill` what is left open, `extend` what is vague, `mend` a fault, `renew` what is overdue. */
  readonly what: 'write' | 'fill' | 'extend' | 'mend' | 'renew';
  /** The practice's title, or the first sentence of the finding. */
  readonly subject: string;
  /** All that the finding says. */
  readonly message: string;
  /** What can be inserted; otherwise the place is where to go on. */
  readonly insert: ChecklistItem | undefined;
  readonly uri: string;
  readonly range: Range;
}

/** `undefined` when nothing is wrong. `diagnostics` are those of the checklist's document. */
export function nextAction(
  { groups }: Checklist,
  diagnostics: readonly Diagnostic[],
): NextAction | undefined {
  const items = groups.flatMap((group) => group.items);
  const ranks = new Map(items.map(({ practice }, rank) => [practice.id, rank]));
  const weigh = (one: Diagnostic): readonly number[] => [
    SEVERITIES.indexOf(one.severity),
    ORDER.indexOf(whatOf(one)),
    ranks.get(one.rule) ?? items.length,
    one.span.start,
  ];
  let best: { readonly found: Diagnostic; readonly weight: readonly number[] } | undefined;
  for (const found of diagnostics) {
    const weight = weigh(found);
    if (best === undefined || isLess(weight, best.weight)) best = { found, weight };
  }
  if (best === undefined) return undefined;
  const { rule, state, message, fixes, uri, range } = best.found;
  const item = items.find(({ practice }) => practice.id === rule);
  const subject = state !== undefined && item ? item.practice.title : firstSentence(message);
  const insert = state === 'missing' && fixes.length > 0 ? item : undefined;
  return { what: whatOf(best.found), subject, message, insert, uri, range };
}

const ORDER: readonly NextAction['what'][] = ['write', 'fill', 'extend', 'mend', 'renew'];

function whatOf({ state, cause }: Diagnostic): NextAction['what'] {
  if (state === undefined) return cause === 'time' ? 'renew' : 'mend';
  if (state === 'missing') return 'write';
  return state === 'placeholder' ? 'fill' : 'extend';
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/** Up to the first full stop before a blank. */
export function firstSentence(message: string): string {
  const end = message.indexOf('. ');
  return end < 0 ? message.replace(/\.$/, '') : message.slice(0, end);
}
