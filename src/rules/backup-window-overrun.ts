/** Rule: a backup is finished before the next one starts, and within its window. */
import {
  type BackupRun,
  type BackupWindow,
  backupRunsIn,
} from '../core/facts/backup/backup-runs.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'backup-window-overrun',
  summary: 'A backup that runs longer than the time it has',
  category: 'backup',
  severity: 'warning',
  why: 'The next run starts while the last one is still going. Schedulers then skip it, and half of the backups on paper do not exist; or both run, and slow each other and production down. Beyond its window, a backup runs into the hours when people work.',
  remedy:
    'Run it less often and say so, make it shorter (incremental, more streams, a faster target), or widen the window. Then compare the RPO with what is left.',
  controls: ['nist-800-53r5:CP-9', 'nist-800-34r1:3.4.1', 'cis-v8:11.2'],
  examples: [
    {
      name: 'An hourly backup that takes longer than an hour',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        The dump starts hourly and takes 75 minutes.
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
            - id: shop-repository
              covers: [shop-db]
              tool: {name: pgBackRest}
              jobs:
                - {type: full, schedule: "0 1 * * 0", duration: PT50M}
                - {type: incremental, schedule: "0 */6 * * *", duration: PT7H}
                                                                         ^^^^
              copies: []
      `,
    },
    {
      name: 'A night that is too short, in a table',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        Backup window: 01:00-05:00

        | System | Backup schedule | Duration |
        | --- | --- | --- |
        | shop-db | nightly at 01:00 | 6 h |
                                       ^^^
        | shop-files | nightly at 01:00 | 3 h 30 min |
      `,
    },
    {
      name: 'Runs that fit, and a restore that takes its time',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        The dump starts hourly and takes 20 minutes. Restoring the hourly dump takes 2 hours.
        Backups have a backup window of 4 hours each night.

        ## Weekly backup

        - Schedule: Sunday 01:00
        - Duration: 3 h
      `,
    },
  ],
  *check({ runbook }) {
    const { runs, windows } = backupRunsIn(runbook);
    const [window, ...others] = windows;
    for (const run of runs) {
      const finding =
        overlap(run) ?? (window && others.length === 0 ? outside(run, window) : undefined);
      if (finding) yield finding;
    }
  },
};

export default rule;

function overlap({ takes, schedule }: BackupRun): Finding | undefined {
  const gap = schedule?.value.longestGap;
  if (schedule === undefined || typeof gap !== 'number' || takes.value.minutes <= gap) {
    return undefined;
  }
  return {
    span: takes.span,
    message: `The backup takes ${spoken(takes.value.minutes)}, and the next one starts after ${spoken(gap)} (${schedule.value.text.trim()}): ${spoken(takes.value.minutes - gap)} before this one is done. Run it less often, or make it shorter.`,
    related: [{ span: schedule.span, message: `The next run starts after ${spoken(gap)}.` }],
  };
}

/** A window is compared with runs of once a day or less: others are spread over the day on purpose. */
function outside(
  { takes, schedule }: BackupRun,
  { minutes, span }: BackupWindow,
): Finding | undefined {
  const gap = schedule?.value.longestGap;
  if (takes.value.minutes <= minutes || (typeof gap === 'number' && gap < DAY)) return undefined;
  return {
    span: takes.span,
    message: `The backup takes ${spoken(takes.value.minutes)}, and its window is ${spoken(minutes)} long: it ends ${spoken(takes.value.minutes - minutes)} too late. Make it shorter, or widen the window.`,
    related: [{ span, message: `The window is ${spoken(minutes)} long.` }],
  };
}

const DAY = 1440;
