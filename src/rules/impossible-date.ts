/** Rule: every date can be what it says: it exists, what was done is past, and ends follow beginnings. */

import { factsOf } from '../core/facts/document-facts.ts';
import { type DayFact, daysOf } from '../core/facts/records/days.ts';
import { compareVersions, versionsOf } from '../core/facts/records/versions.ts';
import {
  addDays,
  type CalendarDate,
  compareDates,
  formatDate,
  isImpossible,
} from '../core/facts/time/date.ts';
import { dayAt } from '../core/facts/time/duration-field.ts';
import type { Finding } from '../core/finding.ts';
import { fieldOf } from '../core/metadata.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import { capitalised, type Located } from '../core/text.ts';
import { at, itemsAt } from '../core/yaml/look.ts';

const rule: Rule = {
  id: 'impossible-date',
  summary: 'A date that cannot be right',
  category: 'freshness',
  severity: 'error',
  why: 'What counts as fresh is computed from dates. A test dated next year looks fresh until then, and a day that no calendar has looks like no date at all. Somebody mistyped it, or wrote down what was only planned.',
  remedy:
    'Write the day on which it was really done, as in `2026-03-31`. What is planned belongs under a next date. Dates of versions and reviews go forward. One day is allowed for clocks and time zones.',
  controls: ['iso22301:7.5.2', 'nist-800-53r5:CP-4'],
  examples: [
    {
      name: 'Dates of things done that lie ahead, and a day that no calendar has',
      text: `
        ---
        kind: dr-plan
        last_reviewed: 2027-01-10
                       ^^^^^^^^^^
        ---

        # Recovery plan of the shop

        The plan was last tested on 2027-02-14.
                                    ^^^^^^^^^^

        | Contact | Mobile | Verified |
        | --- | --- | --- |
        | duty-manager | +44 7700 900102 | 2026-02-30 |
                                           ^^^^^^^^^^
      `,
    },
    {
      name: 'A report of a drill of next year, in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: exercise-report
        metadata: {id: drill, title: Restore drill, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          type: restore-drill
          scenario: accidental-deletion
          date: 2027-09-18
                ^^^^^^^^^^
          systems: [shop-db]
          participants: [senior-dba]
          objectives: [{system: shop-db, rto_achieved: PT44M}]
          result: passed
          findings: []
      `,
    },
    {
      name: 'Ends before beginnings, and a version older than the one before',
      text: `
        ---
        kind: dr-plan
        last_reviewed: 2026-11-16
        next_review: 2025-11-16
                     ^^^^^^^^^^
        ---

        # Recovery plan of the shop

        | Exercise | How often | Last held | Next |
        | --- | --- | --- | --- |
        | tabletop | every 12 months | 2026-05-12 | 2026-04-12 |
                                                    ^^^^^^^^^^

        | Version | Date | Change |
        | --- | --- | --- |
        | 1.9 | 2026-03-12 | first |
        | 1.10 | 2025-03-14 | objectives |
                 ^^^^^^^^^^
      `,
    },
    {
      name: 'What is planned, what ends, and yesterday in another time zone',
      text: `
        ---
        kind: dr-plan
        last_reviewed: 2026-11-23
        next_review: 2027-11-16
        ---

        # Recovery plan of the shop

        Last tested: not yet, planned for 2027-02-14

        The next test is held on 2027-03-01. The support contract ends on 2029-03-31.

        | Version | Date | Change |
        | --- | --- | --- |
        | 2.0 | 2026-11-16 | newest first |
        | 1.10 | 2026-03-14 | objectives |
        | 1.9 | 2026-03-12 | first |
      `,
    },
  ],
  *check(context) {
    const told = new Set<number>();
    for (const finding of [...singly(context), ...inOrder(context)]) {
      const places = [finding, ...(finding.related ?? [])].map(({ span }) => span.start);
      if (places.some((place) => told.has(place))) continue;
      for (const place of places) told.add(place);
      yield finding;
    }
  },
};

export default rule;

/** Each date by itself. */
function* singly(context: RuleContext): Generator<Finding> {
  const { runbook, today } = context;
  for (const day of daysOf(runbook)) {
    const { name, tense, text, reading } = day;
    if (isImpossible(reading)) {
      if (!isToldOfHeader(context, day)) {
        const said =
          name === '' ? `The date is ${text.value}` : `${capitalised(name)} is ${text.value}`;
        yield { span: text.span, message: `${said}. ${reading.impossible} Correct it.` };
      }
    } else if (tense === 'done' && compareDates(reading.first, addDays(today, 1)) > 0) {
      const what = name === '' ? 'This is dated' : `${capitalised(name)} is`;
      yield ahead({ value: reading.first, span: text.span }, what, today);
    }
  }
  for (const { date } of heldIn(context)) {
    if (compareDates(date.value, addDays(today, 1)) > 0)
      yield ahead(date, 'This exercise is dated', today);
  }
}

function ahead({ value, span }: Located<CalendarDate>, what: string, today: CalendarDate): Finding {
  return {
    span,
    message: `${what} ${formatDate(value)}, and today is ${formatDate(today)}: nothing can have been done then. Write the day on which it was done; what is planned belongs under a next date.`,
  };
}

/** A Markdown report with its outcome; an invitation has none. */
function heldIn({ runbook, analysis }: RuleContext) {
  if (runbook.syntax === 'yaml' || analysis.recognition.kind !== 'exercise-report') return [];
  const status = runbook.metadata.status?.value ?? '';
  const isHeld =
    !/^(?:draft|planned|scheduled)$/i.test(status) &&
    /\b(?:passed|failed|successful|achieved|findings?|lessons)\b/i.test(runbook.source.text);
  return isHeld ? factsOf(runbook).held : [];
}

/** `metadata-invalid` holds the well-known dates of front matter to the calendar. */
function isToldOfHeader({ runbook }: RuleContext, { isHeader, name }: DayFact): boolean {
  if (!isHeader || runbook.syntax === 'yaml') return false;
  const key = name.replaceAll('`', '');
  return key === 'until' || fieldOf(key) !== undefined;
}

/** Two dates of which one must follow the other. */
function* inOrder(context: RuleContext): Generator<Finding> {
  const { runbook } = context;
  const { lastReviewed, nextReview } = runbook.metadata;
  if (lastReviewed && nextReview && compareDates(nextReview.value, lastReviewed.value) <= 0) {
    yield tooEarly('The next review', nextReview, 'the last one', lastReviewed);
  }
  for (const { name, last, next } of factsOf(runbook).recurrences) {
    if (last && next && compareDates(next.value, last.value) <= 0)
      yield tooEarly(`The next ${name}`, next, 'the last one', last);
  }
  const spec = runbook.metadata.declared ? at(runbook.data, 'spec') : undefined;
  const held = dayAt(spec, 'date');
  for (const item of held === undefined ? [] : itemsAt(spec, 'findings')) {
    const closed = dayAt(item, 'closed_on');
    if (held && closed && compareDates(closed.value, held.value) < 0)
      yield tooEarly('The end of this finding', closed, 'the exercise that found it', held);
  }
  const versions = versionsOf(runbook);
  for (const [index, one] of versions.entries()) {
    const before = versions[index - 1];
    if (before === undefined || before.section !== one.section) continue;
    const [older, newer] = compareVersions(before, one) < 0 ? [before, one] : [one, before];
    if (compareVersions(older, newer) === 0) continue;
    if (compareDates(newer.date.value, older.date.value) < 0)
      yield tooEarly(`Version ${newer.name}`, newer.date, `version ${older.name}`, older.date);
  }
}

function tooEarly(
  later: string,
  { value, span }: Located<CalendarDate>,
  earlier: string,
  other: Located<CalendarDate>,
): Finding {
  const isSame = compareDates(value, other.value) === 0;
  const how = isSame ? 'the same day as' : 'which is before';
  return {
    span,
    message: `${later} is dated ${formatDate(value)}, ${how} ${earlier} (${formatDate(other.value)}). Correct the date that is wrong.`,
    related: [
      { span: other.span, message: `${capitalised(earlier)}: ${formatDate(other.value)}.` },
    ],
  };
}
