/** The waivers and suppressions that concern a run: what is let off, why, by whom, and until when. */
import {
  addDays,
  type CalendarDate,
  compareDates,
  formatDate,
} from '../../core/facts/time/calendar.ts';
import type { RuleContext } from '../../core/rule.ts';
import type { Runbook, Waiver } from '../../core/runbook.ts';
import type { grantedBy } from '../../core/waivers.ts';
import type { ReportSuppression, ReportWaiver } from './model.ts';

/** What is needed of the engine. */
export interface WaiverReading {
  readonly grantedBy: typeof grantedBy;
}

/** What has ended first, then what does not count, then what ends soon. */
export function waiversOf(
  contexts: readonly RuleContext[],
  today: CalendarDate,
  reading: WaiverReading,
): readonly ReportWaiver[] {
  const own = runbooksOf(contexts).flatMap((runbook) =>
    runbook.waivers.map((waiver) => ofDocument(runbook, waiver, today, reading)),
  );
  const configured = [...new Set(contexts.map(({ config }) => config))].flatMap((config) =>
    config.waivers.map(
      ({ rule, reason, approvedBy, until, files }): ReportWaiver => ({
        state: stateUntil(until, today),
        rule,
        reason,
        approvedBy: approvedBy ?? null,
        until: until ? formatDate(until) : null,
        path: config.uri ?? '',
        line: null,
        files,
      }),
    ),
  );
  return inOrder([...own, ...configured]);
}

export function inOrder(waivers: readonly ReportWaiver[]): readonly ReportWaiver[] {
  return [...waivers].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || byEnd(a, b),
  );
}

/** The comments that silence findings, whether or not there is one. */
export function suppressionsOf(contexts: readonly RuleContext[]): readonly ReportSuppression[] {
  return runbooksOf(contexts).flatMap(({ source, suppressions }) =>
    suppressions.map(({ rules, reason, span, covers }) => ({
      rules: rules.map(({ value }) => value),
      reason: reason?.value ?? null,
      path: source.uri,
      line: source.positionAt(span.start).line + 1,
      from: source.positionAt(covers.start).line + 1,
      to: source.positionAt(covers.end).line + 1,
    })),
  );
}

/** All that the sets of a run hold, each once. */
function runbooksOf(contexts: readonly RuleContext[]): readonly Runbook[] {
  const runbooks = new Map<string, Runbook>();
  for (const { set, runbook } of contexts) {
    const members = set?.members.map((member) => member.runbook) ?? [runbook];
    for (const member of members) runbooks.set(member.source.uri, member);
  }
  return [...runbooks.values()];
}

const ORDER: readonly ReportWaiver['state'][] = ['ended', 'invalid', 'ends-soon', 'holds'];

/** Days in which somebody can still decide again. */
const SOON = 30;

function ofDocument(
  runbook: Runbook,
  waiver: Waiver,
  today: CalendarDate,
  { grantedBy }: WaiverReading,
): ReportWaiver {
  const { rule, reason, approvedBy, until, span } = waiver;
  const state = stateUntil(until?.value, today);
  // Whether it counts is decided in one place only; it is asked about this waiver and no other.
  const counts = grantedBy({ ...runbook, waivers: [waiver] }, [rule.value], today) !== undefined;
  return {
    state: counts || state === 'ended' ? state : 'invalid',
    rule: rule.value,
    reason: reason?.value ?? null,
    approvedBy: approvedBy?.value ?? null,
    until: until ? formatDate(until.value) : null,
    path: runbook.source.uri,
    line: runbook.source.positionAt(span.start).line + 1,
    files: [],
  };
}

function stateUntil(until: CalendarDate | undefined, today: CalendarDate): ReportWaiver['state'] {
  if (until === undefined) return 'holds';
  if (compareDates(until, today) < 0) return 'ended';
  return compareDates(until, addDays(today, SOON)) <= 0 ? 'ends-soon' : 'holds';
}

function byEnd(a: ReportWaiver, b: ReportWaiver): number {
  const [one, other] = [a.until ?? '9', b.until ?? '9'];
  return one < other ? -1 : one > other ? 1 : 0;
}
