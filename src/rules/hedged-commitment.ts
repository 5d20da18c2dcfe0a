/** Rule: what a plan commits to is a decision, and no example of one. */
import { factsAround } from '../core/facts/set-facts.ts';
import { plain } from '../core/facts/statements.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import { type Located, located, type Span, unmarked } from '../core/text.ts';

const rule: Rule = {
  id: 'hedged-commitment',
  summary: 'A commitment that is only an example or a wish',
  category: 'structure',
  severity: 'info',
  why: '"For example daily" looks like a decision, and is none: those who restore do not know what to count on, and auditors find nothing to check. Often it is left over from a template.',
  remedy:
    'Write what holds: `nightly at 02:00` instead of `e.g. daily`. Where it is not yet decided, say so with an owner and a date.',
  controls: ['nist-800-53r5:CP-2', 'iso22301:8.4.4'],
  examples: [
    {
      name: 'One system of two with an example for a schedule',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        | System | Backup schedule | Backup stored on |
        | --- | --- | --- |
        | shop-db | nightly at 02:00 with pg_dump | bkp-01:/srv/backups |
        | stock-db | e.g. daily | bkp-01:/srv/backups |
                     ^^^^^^^^^^
      `,
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          backups:
            - id: shop-dump
              covers: [shop-db]
              tool: {name: pg_dump}
              jobs: [{type: full, schedule: "0 2 * * *"}]
            - id: stock-dump
              covers: [stock-db]
              tool: {name: pg_dump}
              jobs:
                - {type: full, schedule: "for example weekly"}
                                          ^^^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'A plan without any schedule, of which the practice says so',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        - Backup frequency: e.g. daily
      `,
    },
    {
      name: 'A decision with an example beside it, and what is normative',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        Backups run nightly at 02:00 with pg_dump to bkp-01:/srv/backups.

        - Backup schedule: nightly at 02:00 (e.g. 2026-11-20 02:00)
        - Retention: 30 days; exports, for example for auditors, 7 days
        - Backups should never leave the country.
      `,
    },
  ],
  *check(context) {
    const { runbook } = context;
    const candidates = runbook.syntax === 'yaml' ? inData(context) : inText(context);
    for (const { value, what } of candidates) {
      if (
        !(isHedged(value.value) || isOrder(value.value)) ||
        isToldOtherwise(context, value.span, what)
      )
        continue;
      yield {
        span: value.span,
        message: `"${shown(value.value)}" is an example or a wish, not a decision. Write the ${what.name} that holds here.`,
      };
    }
  },
};

export default rule;

interface What {
  /** As a message names it. */
  readonly name: string;
  /** The practice that asks for it; where it is not satisfied, that is what is told. */
  readonly practice: string;
  readonly label: RegExp;
}

const COMMITMENTS: readonly What[] = [
  {
    name: 'objective',
    practice: 'rto-rpo-objectives',
    label:
      /^(?:(?:target |agreed )?(?:rto|rpo|mtd)|recovery (?:time|point)(?: objective)?)\b.{0,12}$/,
  },
  {
    name: 'schedule',
    practice: 'backup-schedule',
    label:
      /^(?:back-?ups? )?(?:schedule|frequency|interval|cadence|how often|runs?)$|^(?:full|incremental|differential|log|database|file) backups?$/,
  },
  {
    name: 'retention',
    practice: 'backup-retention',
    label: /^(?:back-?up )?(?:retention(?: (?:period|time|policy))?|kept(?: for)?|keep for)$/,
  },
];

interface Candidate {
  readonly value: Located<string>;
  readonly what: What;
}

function* inText(context: RuleContext): Generator<Candidate> {
  const own = factsAround(context).members.find(({ runbook }) => runbook === context.runbook);
  if (own === undefined || FORM.test(own.runbook.title?.value ?? '')) return;
  const { said, rows } = own.facts.statements;
  for (const { label, value, isReal } of said) {
    const what = label && isReal ? commitment(plain(label.value)) : undefined;
    if (what !== undefined) yield { value, what };
    const [, schedule, retention] = COMMITMENTS;
    if (label !== undefined || !isReal || !isOrder(value.value)) continue;
    const other = /retention/i.test(value.value) ? retention : schedule;
    if (other !== undefined) yield { value, what: other };
  }
  for (const { cells, isReal } of rows) {
    for (const { header, text } of isReal ? cells : []) {
      const what = commitment(header);
      if (what !== undefined) yield { value: text, what };
    }
  }
}

/** Only fields that take any words; of the others the schema speaks. */
function* inData({ runbook }: RuleContext): Generator<Candidate> {
  const [, schedule] = COMMITMENTS;
  if (schedule === undefined || !runbook.metadata.declared) return;
  for (const { kind, key, span, path } of runbook.blocks) {
    const isSchedule = kind === 'value' && key?.value === 'schedule';
    if (isSchedule && path?.startsWith('spec.backups') === true)
      yield { value: located(runbook.source, span), what: schedule };
  }
}

/** A form to copy shows examples on purpose. */
const FORM = /\b(?:templates?|forms?|samples?|examples?|boilerplate|vorlagen?|muster)\b/i;

function commitment(label: string): What | undefined {
  return COMMITMENTS.find((one) => one.label.test(label));
}

const HEDGED =
  /^[\s*_("'`[]{0,4}(?:e\.?\s?g\.?|for example|for instance|such as|ideally|maybe|perhaps|probably|tentatively|something like|z\.\s?b\.|zum beispiel|par exemple|p\. ?ex\.|por ejemplo)[\s:,]/i;

const FACT =
  /\d\s?(?:s|min|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?|times?)\b|\b(?:daily|nightly|weekly|hourly|monthly|quarterly|yearly|annually|every|täglich|wöchentlich|quotidien\w{0,2}|diari[oa])\b/i;

/** The whole value is one: behind a decision an example only explains. */
function isHedged(text: string): boolean {
  return text.length <= 120 && HEDGED.test(text) && FACT.test(text);
}

/** "Set backup frequency (e.g. daily)": left over from a form. */
function isOrder(text: string): boolean {
  return text.length <= 160 && ORDER.test(text) && FACT.test(text);
}

const ORDER =
  /^[\s*_-]{0,4}(?:set|choose|select|pick|define|decide(?: on)?|determine|specify) (?:the |a |your )?(?:back-?up )?(?:frequency|retention(?: period)?|schedule|interval)\b[^.]{0,30}\(\s?(?:e\.?\s?g\.?|for example|such as)/i;

/** The practice that asks for it is not satisfied, here or in the set: then that is said, and this is why. */
function isToldOtherwise({ analysis, set }: RuleContext, span: Span, { practice }: What): boolean {
  const state = (set?.coverage ?? analysis.coverage).get(practice)?.state;
  if (state !== 'satisfied') return true;
  return [...analysis.coverage.values()].some(
    (one) =>
      (one.state === 'vague' || one.state === 'placeholder') &&
      one.evidence.some((said) => said.span.start < span.end && span.start < said.span.end),
  );
}

function shown(text: string): string {
  return unmarked(text).slice(0, 60);
}
