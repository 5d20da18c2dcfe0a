/** Which rules and practices a document is let off, by whom, and until when. */
import type { ConfiguredWaiver } from './config.ts';
import { type CalendarDate, compareDates } from './facts/time/date.ts';
import { globMatcher } from './globs.ts';
import type { RuleContext } from './rule.ts';
import type { Runbook, Waiver } from './runbook.ts';
import type { Span } from './text.ts';
import { at, itemsAt, textAt } from './yaml/look.ts';

/** A waiver that holds. */
export interface WaiverInForce {
  /** The document that grants it; `undefined` when the configuration does. */
  readonly holder: Runbook | undefined;
  readonly span: Span | undefined;
}

/**
 * The waiver that lets the document off one of the ids: its own, its plan's, or the configuration's. One
 * without a reason, one that has ended and one whose end cannot be read do not hold.
 */
export function waiverFor(
  ids: readonly string[],
  { runbook, set, workspace, config, today }: RuleContext,
): WaiverInForce | undefined {
  const own = grantedBy(runbook, ids, today);
  if (own) return own;
  const plan = set?.plan.runbook;
  const inherited = plan && plan !== runbook ? grantedBy(plan, ids, today) : undefined;
  if (inherited) return inherited;
  if (config.waivers.length === 0) return undefined;
  const path = workspace.pathOf(runbook.source.uri);
  const configured = config.waivers.some(
    (waiver) => ids.includes(waiver.rule) && !isOver(waiver.until, today) && isMeant(path, waiver),
  );
  return configured ? { holder: undefined, span: undefined } : undefined;
}

/** The waiver that a document grants itself for one of the ids. */
export function grantedBy(
  runbook: Runbook,
  ids: readonly string[],
  today: CalendarDate,
): WaiverInForce | undefined {
  const found = runbook.waivers.find(
    (waiver) =>
      ids.includes(waiver.rule.value) &&
      waiver.reason !== undefined &&
      !isOver(waiver.until?.value, today) &&
      !hasUnreadableEnd(runbook, waiver),
  );
  return found && { holder: runbook, span: found.span };
}

/** The last day of a waiver is one on which it holds. */
export function isOver(until: CalendarDate | undefined, today: CalendarDate): boolean {
  return until !== undefined && compareDates(until, today) < 0;
}

/** An end that cannot be read must not make a waiver without end. */
function hasUnreadableEnd({ data }: Runbook, { until, span }: Waiver): boolean {
  if (until !== undefined) return false;
  return [data, at(data, 'dr-runbook')]
    .flatMap((header) => itemsAt(header, 'waivers'))
    .some((item) => item.span.start === span.start && textAt(item, 'until') !== undefined);
}

function isMeant(path: string, waiver: ConfiguredWaiver): boolean {
  if (waiver.files.length === 0) return true;
  const known = matchers.get(waiver) ?? globMatcher(waiver.files);
  matchers.set(waiver, known);
  return known(path);
}

/** Compiling a pattern takes longer than trying it on a file. */
const matchers = new WeakMap<ConfiguredWaiver, (path: string) => boolean>();
