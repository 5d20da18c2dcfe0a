/** How fresh a document is: when it was reviewed, when its recovery was last tried, and whether either is overdue. */
import { type CalendarDate, daysBetween } from '../facts/time/calendar.ts';
import type { Diagnostic } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import type { RunReading } from './run-reading.ts';

export interface Freshness {
  readonly reviewed: Dated;
  /** The last exercise of the set that tried the recovery, by whichever document says so. */
  readonly tested: Dated;
}

export interface Dated {
  /** `undefined` when no document says it. */
  readonly date: CalendarDate | undefined;
  /** Since that day; negative for a day to come. */
  readonly days: number | undefined;
  readonly isOverdue: boolean;
}

/** `findings` are those of the document and of the plan of its set: what is overdue is for the rules to say. */
export function freshnessOf(
  context: RuleContext,
  findings: readonly Pick<Diagnostic, 'rule'>[],
  { lastReview, exercisesHeld, newestHeld, factsAround }: RunReading,
): Freshness {
  const held = exercisesHeld(factsAround(context)).filter(({ of }) => of === 'recovery');
  const dated = (date: CalendarDate | undefined, rule: string): Dated => ({
    date,
    days: date && daysBetween(date, context.today),
    isOverdue: findings.some((finding) => finding.rule === rule),
  });
  return {
    reviewed: dated(lastReview(context.runbook)?.value, 'review-overdue'),
    tested: dated(newestHeld(held)?.date.value, 'test-overdue'),
  };
}
