/** Rule: documents are reviewed as often as they say. */
import { defaultCadence } from '../core/default-cadence.ts';
import { factsOf } from '../core/facts/document-facts.ts';
import type { Recurrence } from '../core/facts/exercises/recurrences.ts';
import { statedInterval } from '../core/facts/exercises/review-interval.ts';
import { lastReview } from '../core/facts/exercises/reviewed.ts';
import { pointTo } from '../core/facts/set-facts.ts';
import {
  type CalendarDate,
  compareDates,
  daysBetween,
  formatDate,
} from '../core/facts/time/date.ts';
import { dueAfter } from '../core/facts/time/due.ts';
import type { Minutes } from '../core/facts/time/duration.ts';
import { spoken, spokenDays } from '../core/facts/time/minutes.ts';
import type { Finding, Fix, Related } from '../core/finding.ts';
import { reviewIntervalFixes, spokenInterval } from '../core/fixes/review-interval.ts';
import { headerOf } from '../core/metadata.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';
import type { Located } from '../core/text.ts';

const rule: Rule = {
  id: 'review-overdue',
  summary: 'A document whose review is overdue',
  category: 'freshness',
  severity: 'error',
  why: 'Nobody knows whether a page still describes the system that runs. People who find one wrong name in it stop trusting the rest, and recover from memory.',
  remedy:
    'Review the document and write down the day, or state the interval that you keep. The earlier of two dates counts: `next_review`, and `last_reviewed` plus `review_interval`. Where nothing says how often, the interval is the one of the plan, of the configuration (`cadences.review`), else a default of this project.',
  controls: ['nist-800-53r5:CP-2', 'nist-800-34r1:3.6', 'iso22301:7.5.2', 'dora:11(6)'],
  examples: [
    {
      name: 'Reviewed in 2024, and due every six months',
      text: `
        ---
        kind: dr-plan
        last_reviewed_on: 2024-01-24
                          ^^^^^^^^^^
        review_in: 6 months
        ---

        # Recovery plan of the shop
      `,
    },
    {
      name: 'A date that has passed, in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: inventory
        metadata:
          id: inventory
          title: Inventory of site A
          owner: platform-lead
          version: "1"
          last_reviewed: 2026-09-01
          next_review: 2026-10-01
                       ^^^^^^^^^^
        spec: {}
      `,
    },
    {
      name: 'An interval without a date',
      text: `
        ---
        kind: dr-plan
        review_interval: P1Y
                         ^^^
        ---

        # Recovery plan of the shop
      `,
    },
    {
      name: 'A date in the text',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        Last reviewed: 2025-02-03
                       ^^^^^^^^^^

        This plan is reviewed every 12 months.
      `,
    },
    {
      name: 'Reviewed in time, and a report, which is a record of its day',
      text: `
        ---
        kind: dr-plan
        last_reviewed: 2026-11-16
        review_interval: P1Y
        next_review: 2027-11-16
        ---

        # Recovery plan of the shop
      `,
    },
  ],
  *check(context) {
    const { runbook, analysis } = context;
    const status = runbook.metadata.status?.value.toLowerCase() ?? '';
    if (/^(?:superseded|retired|archived|obsolete|deprecated)$/.test(status)) return;
    // A report is a record of its day; only a date of its own makes it due.
    const isRecord = analysis.recognition.kind === 'exercise-report';
    const finding = judged(context, isRecord);
    if (finding) yield finding;
  },
};

export default rule;

function judged(context: RuleContext, isRecord: boolean): Finding | undefined {
  const { runbook, today } = context;
  const { metadata } = runbook;
  const said = factsOf(runbook).recurrences.filter(({ what }) => what === 'review');
  const next = metadata.nextReview ?? said.find((one) => one.next)?.next;
  const last = lastReview(runbook);
  const interval = isRecord ? undefined : intervalOf(context, said, next !== undefined);
  if (last === undefined && next === undefined) return isRecord ? undefined : undated(runbook);
  const byInterval = last && interval ? dueAfter(last.value, interval.minutes) : undefined;
  const isNextEarlier =
    next !== undefined && (byInterval === undefined || compareDates(next.value, byInterval) <= 0);
  if (isNextEarlier && next !== undefined) {
    if (compareDates(next.value, today) >= 0) return undefined;
    const days = spokenDays(daysBetween(next.value, today));
    return {
      span: next.span,
      message: `The review was due on ${formatDate(next.value)}, ${days} ago. Review the document, and write down the next date.`,
      cause: 'time',
      due: next.value,
    };
  }
  if (last === undefined || interval === undefined || byInterval === undefined) return undefined;
  if (compareDates(byInterval, today) >= 0) return undefined;
  return overdue(context, last, interval, byInterval);
}

function overdue(
  context: RuleContext,
  last: Located<CalendarDate>,
  interval: Interval,
  due: CalendarDate,
): Finding {
  const days = spokenDays(daysBetween(last.value, context.today));
  const { from, minutes, related, ask = '', fixes = [] } = interval;
  return {
    span: last.span,
    message: `Last reviewed on ${formatDate(last.value)}, ${days} ago; ${from} ${spoken(minutes)}, so the review was due by ${formatDate(due)}. Review the document, and write down the day.${ask}`,
    cause: 'time',
    due,
    ...(related ? { related: [related] } : {}),
    fixes,
  };
}

interface Interval {
  readonly minutes: Minutes;
  /** Who asks for it, up to the number. */
  readonly from: string;
  readonly related: Related | undefined;
  /** A sentence that asks for an interval of one's own. */
  readonly ask?: string;
  /** For a document that leaves its interval to others. */
  readonly fixes?: readonly Fix[];
}

/** Its own, else the plan's, else what the configuration or the profile holds. */
function intervalOf(
  context: RuleContext,
  said: readonly Recurrence[],
  hasNext: boolean,
): Interval | undefined {
  const own = statedIn(context.runbook, said);
  if (own !== undefined) {
    return {
      minutes: own.value,
      from: 'it is due every',
      related: { span: own.span, message: `This asks for a review every ${spoken(own.value)}.` },
    };
  }
  const plan = context.set?.plan.runbook;
  const inherited =
    plan && plan !== context.runbook
      ? statedIn(
          plan,
          factsOf(plan).recurrences.filter(({ what }) => what === 'review'),
        )
      : undefined;
  if (plan !== undefined && inherited !== undefined) {
    return {
      minutes: inherited.value,
      from: 'the plan asks for a review every',
      related: pointTo(context, plan, inherited.span, 'The interval of the plan.'),
    };
  }
  const { minutes, whose, ask } = defaultCadence('review', rule, context);
  // Who names the next day has decided how often; only the configuration may ask for it sooner.
  if (hasNext && ask !== '') return undefined;
  return {
    minutes,
    from: `${whose} every`,
    ask,
    related: undefined,
    fixes: reviewIntervalFixes(context.runbook, spokenInterval(minutes)),
  };
}

function statedIn(
  { metadata }: Runbook,
  said: readonly Recurrence[],
): Located<Minutes> | undefined {
  return statedInterval(metadata) ?? said.find(({ cadence }) => cadence !== undefined)?.cadence;
}

/** The header asks for reviews and has no date of one, which is so on every day. */
function undated(runbook: Runbook): Finding | undefined {
  const interval = statedInterval(runbook.metadata);
  if (interval === undefined || runbook.syntax === 'yaml') return undefined;
  const header = headerOf(runbook.data, 'markdown');
  // A date that cannot be read is reported as such.
  if (header.has('lastReviewed') || header.has('nextReview')) return undefined;
  return {
    span: interval.span,
    message: `A review is due every ${spoken(interval.value)}, and no date of one is given. Add \`last_reviewed\`.`,
    fields: ['last_reviewed'],
  };
}
