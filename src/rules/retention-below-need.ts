/** Rule: backups are kept until a fault in them would have been noticed, and as long as the law asks. */
import {
  type Detection,
  detectionsAround,
  speaksOfArchive,
} from '../core/facts/backup/detection.ts';
import {
  type Retention,
  requirementsAround,
  retentionsAround,
} from '../core/facts/backup/retention.ts';
import { perSet } from '../core/facts/per-runbook.ts';
import { factsAround, pointTo, type SetFacts, type Told } from '../core/facts/set-facts.ts';
import type { Minutes } from '../core/facts/time/duration.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'retention-below-need',
  summary: 'Backups that are removed before a fault in them would be noticed',
  category: 'backup',
  severity: 'warning',
  why: 'A database that is damaged in silence is copied damaged, night after night. When the last clean copy is removed before anybody looks, no restore brings the data back. The same holds for records that must be kept longer than the backups are.',
  remedy:
    'Keep backups for longer than it takes until the next test or verification, or test more often; keep a few monthly ones beside the daily ones. Where a law or a contract states a time, keep an archive for at least as long.',
  controls: ['nist-800-53r5:CP-9', 'nist-800-53r5:CP-9(1)', 'cis-v8:11.5', 'nist-800-53r5:SI-12'],
  examples: [
    {
      name: 'A week of backups, tested each quarter',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        Backups run nightly and are kept for 7 days.
                                             ^^^^^^

        A restore test of the backups is held every 3 months.
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
              jobs: [{type: full, schedule: nightly}]
              copies:
                - {id: far, location: {region: eu-north-1}, medium: object-storage, retention: {for: P7D}}
                                                                                                     ^^^
              restore_drill: {cadence: P3M, last: 2026-11-03}
      `,
    },
    {
      name: 'Seven years by law, and one of backups',
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
              jobs: [{type: full, schedule: nightly}]
              copies:
                - {id: far, location: {region: eu-north-1}, medium: object-storage, retention: {monthly: 12, legal_basis: "commercial code, 7 years"}}
                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'A ladder that reaches back a year',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        Backups run nightly; we keep 7 daily, 4 weekly and 12 monthly backups.

        A restore test of the backups is held every 3 months.
      `,
    },
    {
      name: 'A week of backups, each of them verified',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        Backups run nightly and are kept for 7 days. Each backup is verified as soon as it is written.

        A restore test of the backups is held every 3 months.
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const own = longestAround(facts).filter(({ runbook }) => runbook === context.runbook);
    if (own.length === 0) return;
    const detections = detectionsAround(facts);
    const isArchived = speaksOfArchive(facts);
    const needs = requirementsAround(facts);
    for (const longest of own) {
      const finding =
        tooShortForLaw(context, longest, needs) ??
        (isArchived && longest.fact.backup === undefined
          ? undefined
          : tooShort(context, longest, detections));
      if (finding) yield finding;
    }
  },
};

export default rule;

/** Of each thing that is kept, what reaches back furthest; each once. */
const longestAround: (facts: SetFacts) => readonly Told<Retention>[] = perSet((facts) => {
  const around = retentionsAround(facts);
  const longest = around.flatMap(
    (one) => longestOf(around.filter((other) => isOfSame(one, other))) ?? [],
  );
  return [...new Set(longest)];
});

/** What reaches back furthest; `undefined` when of some nobody knows how far they do. */
function longestOf(group: readonly Told<Retention>[]): Told<Retention> | undefined {
  let longest: Told<Retention> | undefined;
  for (const one of group) {
    if (one.fact.reach === undefined) return undefined;
    if (longest === undefined || one.fact.reach > (longest.fact.reach ?? 0)) longest = one;
  }
  return longest;
}

/** Months and years are counted differently in numbers of backups and in lengths of time. */
const SLACK = 1.05;

function tooShort(
  context: RuleContext,
  { fact, runbook }: Told<Retention>,
  detections: readonly Detection[],
): Finding | undefined {
  const own = detections.filter(
    ({ backup, runbook: other }) =>
      backup === undefined || (backup === fact.backup && other === runbook),
  );
  const reach = fact.reach ?? 0;
  const first = soonest(own);
  if (first === undefined || reach * SLACK >= first.gap) return undefined;
  if (first.one.isNotice === true) {
    return {
      span: fact.written.span,
      message: `Backups reach back ${spoken(reach)} at most, and faults are noticed after ${spoken(first.gap)} (${first.one.written.value.trim()}): by then no clean copy is left. Keep some for longer than ${spoken(first.gap)}.`,
      related: [
        pointTo(
          context,
          first.one.runbook,
          first.one.written.span,
          'This is how long it takes until a fault is noticed.',
        ),
      ],
    };
  }
  return {
    span: fact.written.span,
    message: `Backups reach back ${spoken(reach)} at most, and up to ${spoken(first.gap)} pass until one is checked or restored as a test (${first.one.written.value.trim()}): a fault that came in more than ${spoken(reach)} before has no clean copy left. Keep some for longer than ${spoken(first.gap)}, or check more often.`,
    related: [
      pointTo(
        context,
        first.one.runbook,
        first.one.written.span,
        `This is how often backups are checked: up to ${spoken(first.gap)} apart.`,
      ),
    ],
  };
}

/** The shortest time until somebody looks; `undefined` when something is checked and nothing says how often. */
function soonest(
  own: readonly Detection[],
): { readonly one: Detection; readonly gap: Minutes } | undefined {
  let best: { readonly one: Detection; readonly gap: Minutes } | undefined;
  for (const one of own) {
    if (one.gap === undefined) return undefined;
    if (best === undefined || one.gap < best.gap) best = { one, gap: one.gap };
  }
  return best;
}

function tooShortForLaw(
  context: RuleContext,
  longest: Told<Retention>,
  needs: readonly Told<Retention>[],
): Finding | undefined {
  const reach = longest.fact.reach ?? 0;
  const need = needs.find(
    (one) => isOfSame(longest, one) && (one.fact.required?.value ?? 0) > reach * SLACK,
  );
  const { required } = need?.fact ?? {};
  if (need === undefined || required === undefined) return undefined;
  return {
    span: longest.fact.written.span,
    message: `Backups reach back ${spoken(reach)}, and ${spoken(required.value)} are asked for: ${spoken(required.value - reach)} are missing. Keep an archive for at least as long.`,
    related: [pointTo(context, need.runbook, required.span, 'This states how long.')],
  };
}

function isOfSame(one: Told<Retention>, other: Told<Retention>): boolean {
  if (one.fact.backup !== undefined && other.fact.backup !== undefined)
    return one.fact.backup === other.fact.backup && one.runbook === other.runbook;
  if (one.systems.length === 0 || other.systems.length === 0) return true;
  return one.systems.some((key) => other.systems.includes(key));
}
