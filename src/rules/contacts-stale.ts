/** Rule: somebody tried the numbers of the contact list lately. */
import { defaultCadence } from '../core/default-cadence.ts';
import { type ContactCheck, contactChecksOf } from '../core/facts/people/contact-checks.ts';
import { compareDates, daysBetween, formatDate } from '../core/facts/time/date.ts';
import { dueAfter } from '../core/facts/time/due.ts';
import { spoken, spokenDays } from '../core/facts/time/minutes.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'contacts-stale',
  summary: 'Contact details that nobody has tried for a long time',
  category: 'freshness',
  severity: 'warning',
  why: 'People change their number, their job and their employer, and nobody thinks of the recovery plan. At night the first three calls then go to a dead line, and each costs minutes of the objective.',
  remedy:
    'Call every number, correct what is wrong and write down the day. Say beside the list how often you do that; where it says nothing, the interval is the one of the configuration (`cadences.contacts`), else a default of this project. A rota in daily use needs no date.',
  controls: ['nist-800-34r1:3.6', 'nist-800-53r5:CP-2', 'iso22301:8.4.2'],
  examples: [
    {
      name: 'Two entries that were last tried two years ago',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        ## Contacts

        | Contact | Mobile | Verified |
        | --- | --- | --- |
        | service-owner | +44 7700 900101 | 2026-11-16 |
        | duty-manager | +44 7700 900102 | 2025-02-01 |
                                           ^^^^^^^^^^
        | senior-dba | +44 7700 900103 | 2025-02-01 |
      `,
    },
    {
      name: 'The same in YAML, beside a rota',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          contacts:
            - id: duty-manager
              verified_on: 2026-01-02
                           ^^^^^^^^^^
              channels: [{type: mobile, value: "+44 7700 900102"}]
            - id: database
              verified_on: 2026-01-02
              channels: [{type: rota, value: "https://rota.example.org/database"}]
      `,
    },
    {
      name: 'A list that is called every month, and was not',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        ## Contacts

        All numbers were called on 2026-10-02; the duty manager calls them again every month.
                                   ^^^^^^^^^^
      `,
    },
    {
      name: 'A list that is due every quarter, with an entry that was never tried',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        ## Contacts

        The contact list is checked every quarter.

        | Contact | Mobile | Verified |
        | --- | --- | --- |
        | service-owner | +44 7700 900101 | 2026-11-16 |
        | duty-manager | +44 7700 900102 | |
          ^^^^^^^^^^^^
      `,
    },
    {
      name: 'A list that is called once a year, as it says, and a supplier without a number',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        ## Contacts

        Numbers last checked 12 January 2026. The contact list is checked every 12 months.

        | Supplier | Contract | Checked |
        | --- | --- | --- |
        | network line | NL-1 | 2024-03-01 |
      `,
    },
  ],
  *check(context) {
    const { runbook, today } = context;
    const { checks, cadence, untried } = contactChecksOf(runbook);
    const [never, ...others] = untried;
    if (never !== undefined && cadence !== undefined) {
      const every = `every ${spoken(cadence.value)}`;
      const more = others.length === 0 ? '' : ` and ${others.length} more`;
      yield {
        span: never.span,
        message: `The contact details of ${never.value}${more} are to be tried ${every}, and nothing says that they ever were. Call them and write down the day.`,
        related: [{ span: cadence.span, message: `This asks for it ${every}.` }],
      };
    }
    const { minutes, whose, ask } =
      cadence === undefined
        ? defaultCadence('contacts', rule, context)
        : { minutes: cadence.value, whose: 'they are due', ask: '' };
    for (const [first, ...others] of byDay(checks)) {
      if (first === undefined) continue;
      const { date } = first;
      const due = dueAfter(date.value, minutes);
      if (compareDates(due, today) >= 0) continue;
      const ago = spokenDays(daysBetween(date.value, today));
      yield {
        span: date.span,
        message: `${named([first, ...others])} last tried on ${formatDate(date.value)}, ${ago} ago; ${whose} every ${spoken(minutes)}, so by ${formatDate(due)}. Call them, correct what is wrong, and write down the day.${ask}`,
        cause: 'time',
        due,
        related: [
          ...(cadence
            ? [{ span: cadence.span, message: `This asks for it every ${spoken(minutes)}.` }]
            : []),
          ...others.map((other) => ({ span: other.date.span, message: 'On the same day.' })),
        ],
      };
    }
  },
};

export default rule;

/** One call round is one cause. */
function byDay(checks: readonly ContactCheck[]): Iterable<readonly ContactCheck[]> {
  const days = new Map<string, ContactCheck[]>();
  for (const check of checks) {
    const day = formatDate(check.date.value);
    days.set(day, [...(days.get(day) ?? []), check]);
  }
  return days.values();
}

function named(checks: readonly ContactCheck[]): string {
  const names = checks.flatMap(({ who }) => who ?? []);
  const [one, two] = names;
  if (one === undefined) return 'The contact details were';
  if (two === undefined) return `The contact details of ${one} were`;
  const rest = names.length - 1;
  return `The contact details of ${one} and ${rest === 1 ? two : `${rest} others`} were`;
}
