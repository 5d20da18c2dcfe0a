/** When a document was last reviewed: as its header says, else as its text does. */
import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { factsOf } from '../document-facts.ts';
import { type CalendarDate, compareDates } from '../time/date.ts';

/** The header counts; in the text the newest date does. */
export function lastReview(runbook: Runbook): Located<CalendarDate> | undefined {
  if (runbook.metadata.lastReviewed !== undefined) return runbook.metadata.lastReviewed;
  let best: Located<CalendarDate> | undefined;
  for (const { what, last } of factsOf(runbook).recurrences) {
    if (what !== 'review' || last === undefined) continue;
    if (best === undefined || compareDates(last.value, best.value) > 0) best = last;
  }
  return best;
}
