/** What of a document falls due on which day: reviews, tests, trainings, checks, actions, ends of contracts. */
import { type CalendarDate, compareDates } from '../facts/time/calendar.ts';
import type { severityOf } from '../profiles.ts';
import type { RuleContext } from '../rule.ts';
import type { Span } from '../text.ts';
import type { Words } from '../words.ts';

export interface DueDate {
  readonly rule: string;
  readonly due: CalendarDate;
  readonly isPast: boolean;
  /** The date, or what it is reckoned from. */
  readonly span: Span;
}

/** What is needed of the engine. */
export interface DueReading {
  readonly severityOf: typeof severityOf;
}

/**
 * Asks the rules on a day on which everything is overdue: each of their findings names the day by which it was
 * due. So what falls due is what will be reported, and nothing else. The earliest first, past ones included.
 */
export function dueDates(context: RuleContext, { severityOf }: DueReading): readonly DueDate[] {
  const { analysis, catalogue, today } = context;
  const { kind } = analysis.recognition;
  const late = { ...context, today: LAST_DAY };
  return catalogue.rules
    .filter(
      (rule) =>
        rule.category === 'freshness' &&
        (!rule.kinds || (kind !== undefined && rule.kinds.includes(kind))) &&
        severityOf(rule, undefined, context) !== 'off',
    )
    .flatMap((rule) =>
      [...rule.check(late)].flatMap(({ due, span }): DueDate | never[] => {
        if (due === undefined) return [];
        return { rule: rule.id, due, isPast: compareDates(due, today) < 0, span };
      }),
    )
    .sort((a, b) => compareDates(a.due, b.due) || a.span.start - b.span.start);
}

const LAST_DAY: CalendarDate = { year: 9999, month: 12, day: 31 };

/** What falls due, as a noun. */
export function dueWord(rule: string, words: Words): string {
  switch (rule) {
    case 'review-overdue':
      return words('review');
    case 'test-overdue':
      return words('test');
    case 'training-overdue':
      return words('training');
    case 'contacts-stale':
      return words('check of the contacts');
    case 'backup-verification-stale':
      return words('check of the backups');
    case 'action-overdue':
      return words('action');
    case 'waiver-expired':
      return words('end of a waiver');
    default:
      return words('date');
  }
}
