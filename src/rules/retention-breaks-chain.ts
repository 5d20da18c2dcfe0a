/** Rule: what a restore leans on is kept as long as what leans on it. */
import {
  type ChainJob,
  chainJobs,
  KEEPS_CHAINS,
  KEEPS_OWN_CHAINS,
  toolOf,
} from '../core/facts/backup/chains.ts';
import { type Retention, retentionsAround } from '../core/facts/backup/retention.ts';
import { factsAround, pointTo, type SetFacts, type Told } from '../core/facts/set-facts.ts';
import type { Minutes } from '../core/facts/time/duration.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'retention-breaks-chain',
  summary: 'Full backups that are removed while others still need them',
  category: 'backup',
  severity: 'error',
  why: 'An incremental backup or a log can be restored only on top of the full backup below it. When that one is removed before the next is made, everything that builds on it is worthless, though it is still there and counted.',
  remedy:
    'Keep full backups for at least the time between two of them plus the window in which any moment must be restorable; keep logs for at least the time between two backups. Or make full backups more often.',
  controls: ['nist-800-53r5:CP-9', 'nist-800-34r1:3.4.2', 'iso27001:A.8.13'],
  examples: [
    {
      name: 'Monthly full backups, and all removed after two weeks',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        A full backup runs monthly, incremental backups run nightly. Backups are deleted after 14 days.
                                                                                               ^^^^^^^
      `,
    },
    {
      name: 'The same in YAML, with a window',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          backups:
            - id: shop-repository
              covers: [shop-db]
              tool: {name: pgBackRest}
              jobs:
                - {type: full, schedule: "0 1 * * 0"}
                - {type: log, schedule: continuous, archive_timeout: PT1M}
              copies:
                - {id: near, location: {host: bkp-01}, medium: disk, retention: {for: P10D, point_in_time_window: P14D}}
                                                                                      ^^^^
      `,
    },
    {
      name: 'Logs that are gone before the next full backup',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        Full backups run weekly on Sunday and are kept for 60 days. WAL is shipped every 5 minutes. WAL files are kept for 3 days.
                                                                                                                           ^^^^^^
      `,
    },
    {
      name: 'As long as it takes',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        A full backup runs weekly, incremental backups run nightly. Backups are kept for 35 days.
      `,
    },
    {
      name: 'A tool that looks after its chains',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        Veeam makes a full backup monthly and incremental backups nightly. Backups are kept for 14 days.
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const around = retentionsAround(facts);
    const own = around.filter(({ runbook }) => runbook === context.runbook);
    if (own.length === 0) return;
    const jobs = chainJobs(facts);
    const prose = managersIn(facts);
    const told = new Set<number>();
    for (const one of own) {
      const finding = broken(context, one, around, jobs, prose);
      if (finding === undefined || told.has(finding.span.start)) continue;
      told.add(finding.span.start);
      yield finding;
    }
  },
};

export default rule;

function broken(
  context: RuleContext,
  one: Told<Retention>,
  around: readonly Told<Retention>[],
  jobs: readonly ChainJob[],
  prose: string,
): Finding | undefined {
  const { reach, of, window, isArchive, backup } = one.fact;
  if (reach === undefined || isArchive || of === 'incremental') return undefined;
  const tool = backup === undefined ? prose : (toolOf(one.runbook, backup) ?? '');
  if (KEEPS_CHAINS.test(tool)) return undefined;
  if (window === undefined && KEEPS_OWN_CHAINS.test(tool)) return undefined;
  const related = jobs.filter((job) => isOfSame(one, job));
  const chain = of === 'log' ? related.filter(({ type }) => type !== 'log') : related;
  if (chain.some(({ type }) => type === 'other')) return undefined;
  const bases = of === 'log' ? chain : chain.filter(({ type }) => type === 'full');
  const base = bases.reduce<ChainJob | undefined>(
    (best, job) => (best === undefined || job.gap < best.gap ? job : best),
    undefined,
  );
  if (base === undefined || reach >= base.gap + (window ?? 0)) return undefined;
  if (isHeldElsewhere(one, around, base.gap)) return undefined;
  return {
    span: one.fact.written.span,
    message: messageOf(of, reach, base, window, related),
    related: [
      pointTo(
        context,
        base.runbook,
        base.schedule.span,
        `Up to ${spoken(base.gap)} pass between two of these backups.`,
      ),
    ],
  };
}

function messageOf(
  of: Retention['of'],
  reach: Minutes,
  { gap, schedule }: ChainJob,
  window: Minutes | undefined,
  jobs: readonly ChainJob[],
): string {
  const when = schedule.value.trim();
  if (of === 'log')
    return `Logs are kept for ${spoken(reach)}, and up to ${spoken(gap)} pass between two backups (${when}): for ${spoken(gap - reach)} of that no moment can be restored. Keep logs for at least ${spoken(gap)}.`;
  if (window !== undefined)
    return `Any moment of the last ${spoken(window)} is to be restorable, and a full backup is made every ${spoken(gap)} (${when}): the oldest one must be kept for ${spoken(gap)} + ${spoken(window)} = ${spoken(gap + window)}, and it is kept for ${spoken(reach)}. Keep it longer, or make full backups more often.`;
  const lost = jobs.some(({ type }) => type !== 'full')
    ? `for ${spoken(gap - reach)} before the next one, the backups that build on it cannot be restored`
    : `for ${spoken(gap - reach)} before the next one there is no backup at all`;
  return `Full backups are up to ${spoken(gap)} apart (${when}) and are removed after ${spoken(reach)}: ${lost}. Keep them for more than ${spoken(gap)}, or make them more often.`;
}

/** In prose the longest of several lengths may be the one of the full backups. */
function isHeldElsewhere(
  one: Told<Retention>,
  around: readonly Told<Retention>[],
  gap: Minutes,
): boolean {
  if (one.fact.backup !== undefined || one.fact.of !== 'all') return false;
  return around.some(
    ({ fact, systems }) =>
      fact.of !== 'log' &&
      fact.of !== 'incremental' &&
      (fact.reach === undefined || fact.reach >= gap) &&
      (systems.length === 0 ||
        one.systems.length === 0 ||
        systems.some((key) => one.systems.includes(key))),
  );
}

function isOfSame({ fact, systems, runbook }: Told<Retention>, job: ChainJob): boolean {
  if (fact.backup !== undefined || job.backup !== undefined)
    return fact.backup === job.backup && runbook === job.runbook;
  if (job.runbook !== runbook && systems.length === 0) return false;
  return systems.length === 0 || job.systems.some((key) => systems.includes(key));
}

/** The tools that look after chains, as the Markdown documents of the set name them. */
function managersIn({ members }: SetFacts): string {
  const texts = members
    .filter(({ runbook }) => runbook.syntax === 'markdown')
    .map(({ runbook }) => runbook.source.text);
  return texts
    .flatMap((text) => [KEEPS_CHAINS, KEEPS_OWN_CHAINS].flatMap((one) => one.exec(text)?.[0] ?? []))
    .join(' ');
}
