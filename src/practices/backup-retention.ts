/** Practice: how long each kind of backup is kept, why, and how it is deleted. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'backup-retention',
  title: 'Retention of backups',
  group: 'Backup',
  requirement:
    'State how long each kind of backup is kept, for what reason, and how it is deleted.',
  why: 'What is kept too short is gone when a slow corruption is found. What is kept too long breaks privacy law and costs money.',
  goodEvidence: [
    'days or numbers for each kind: daily, weekly, monthly',
    'the law or contract behind it',
    'what deletes them, such as a lifecycle rule',
  ],
  severity: { missing: 'warning', vague: 'warning' },
  applies: { 'dr-plan': 'set', 'backup-procedure': 'required', 'restore-procedure': 'optional' },
  controls: [
    'nis2-ir:4.2.2(f)',
    'nist-800-53r5:SI-12',
    'nist-800-53r5:AU-11',
    'iso27001:A.8.10',
    'iso27001:A.5.33',
    'cis-v8:11.1',
    'hipaa:164.316(b)(2)(i)',
  ],
  signals: {
    en: {
      within: {
        'backup-procedure': [
          'keep|keeps|kept|retain|retains|retained|retention|hold|held|expire|expires|delete|deleted .. <duration>|<count>',
          'keep_daily|keep_weekly|keep_monthly|keep_last',
          '<count> daily|weekly|monthly|yearly|generations|versions|copies|exports',
          '<duration> .. kept|retained|retention',
          'deleted|expire|expires|pruned after <duration>',
        ],
      },
      readsCode: true,
      headings: [
        'retention|lifecycle|expiry|pruning|rotation',
        'retention policy|period|schedule|time|rule|setting',
        'backup|snapshot|data|tape retention|rotation|lifecycle|expiry',
        'schedule .. retention',
        'retention .. schedule|archiving|deletion',
        'lifecycle policy|rule',
        'how long .. backup|kept|keep',
        'deletion|pruning of backup',
      ],
      topics: [
        'backup|snapshot|dump|copy|copies|archive|tape|wal .. retained|retention|kept|expire|expires|expired|pruned|purged|rotated|deleted after',
        'backup|snapshot|dump|copy|copies|archive|tape .. retained|kept as_long|long|until|according',
        'retain|retains|keep|keeps|prune|prunes|expire|expires|purge|purges .. backup|snapshot|dump|copy|copies|archive|tape|dailies|weeklies',
        'retention policy|period|time|window|rule',
        'retention backup|snapshot|for|is|of',
        'backup|snapshot|dump retention|lifecycle|rotation',
        'delete|remove|prune|purge|drop .. older than',
        'keep last|daily|weekly|monthly|hourly|yearly|within',
        'lifecycle rule|policy',
        'grandfather father son',
        'gfs',
        'old|older|previous backup|snapshot|dump|copies .. deleted|removed|purged|pruned|overwritten|cleaned',
        'last|latest|newest <count> backup|snapshot|dump|copies',
      ],
      evidence: [
        '<duration>',
        '<number>|two|three|four|seven|fourteen|thirty daily|weekly|monthly|yearly|annual|hourly|dailies|weeklies|monthlies|full|copies|versions|generations|snapshots|backups|restore_points',
        'last|latest <number>|two|three|four|five|seven|ten backups|snapshots|dumps|copies|versions|days',
        'keep last|daily|weekly|monthly|hourly|yearly <number>',
        'forever|indefinitely',
      ],
      proof: [
        'backup|snapshot|dump|copy|copies|archive|tape|wal ... retained|kept|retention|stored|held|saved|preserved .. for|<number>? .. <duration>',
        'backup|snapshot|dump|copy|copies|archive|tape ... deleted|expire|expires|pruned|purged|removed|rotated|overwritten .. after|every? .. <duration>',
        'retain|retains|keep|keeps|preserve .. <duration> .. backup|snapshot|dump|copies|archive|dailies|history|wal',
        'retain|retains|keep|keeps .. backup|snapshot|dump|copies|archive|tape .. <duration>',
        'retention period|policy|time|window? .. <duration>',
        'keep|keeps|retain|retains|kept|retained .. <number>|two|three|four|seven|fourteen|thirty daily|weekly|monthly|yearly|hourly|dailies|weeklies|monthlies|full',
        '<number>|seven|fourteen|thirty daily|dailies .. <number>|four|eight|twelve weekly|weeklies|monthly|monthlies',
        'keep|keeps|retain|retains .. last|latest|most_recent .. <number>|two|three|four|five|seven|ten backup|snapshot|dump|copies|versions|days',
        'keep last|daily|weekly|monthly|hourly|yearly <number>',
        'daily|weekly|monthly|nightly|yearly|full|incremental .. kept|retained|retention|keep .. <duration>|<number>',
        'delete|deletes|prune|prunes|remove|removes|purge .. backup|snapshot|dump|copies|archive .. older than? <duration>',
        'older than <duration> .. deleted|removed|pruned|purged',
        'lifecycle rule|policy ... <duration>',
        'mtime <number> delete',
        'last|latest|newest|previous|recent <count> backup|snapshot|dump|copies|versions|generations .. kept|retained|available|stored|preserved',
        'keep|keeps|retain|retains .. <count> daily|weekly|monthly|yearly|nightly|hourly|backups|snapshots|dumps|copies|generations|versions',
        'keep|keeps|retain|retains <duration> of .. dumps|backups|snapshots|dailies|history|nightly|daily|monthly',
        '<duration> of backups|snapshots|dumps|history .. kept|retained|available',
        'hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual|full|incremental backup|snapshot|dump|copies|tape? <duration>',
        'anything|everything|files|copies|objects|backups|snapshots older than? <duration>',
      ],
      not: [
        'log|logs|metric|metrics|employee|staff|customer|message|trace|user|event|queue|topic retention',
        'logs|metrics|traces .. kept|retained|retention',
        'retention of log|logs|staff|employee|message|metric|record|customer',
        'water|talent retention',
        'older than version|postgres*|release',
      ],
    },
  },
  fields: [
    'spec.backups[].copies[].retention',
    'retention',
    'retention_days',
    'backup_retention',
    'backup_retention_days',
  ],
  falseFriends: [
    { text: 'Log retention is 30 days.', why: 'logs' },
    { text: 'Employee retention was 92 % last year.', why: 'staff' },
    { text: 'Metrics are kept for 13 months.', why: 'monitoring' },
  ],
  scaffold: {
    markdown: `## Retention of backups

| Backup of | Daily | Weekly | Monthly | Reason | Deleted by |
| --- | --- | --- | --- | --- | --- |
| \${1:TBD: system} | \${2:TBD: number} | \${3:TBD: number} | \${4:TBD: number} | \${5:TBD: law or contract} | \${6:TBD: lifecycle rule} |
`,
    yaml: `backups:
  - id: \${1:orders-db}
    copies:
      - id: \${2:primary-copy}
        medium: \${3|object-storage,disk,tape|}
        location:
          path: "\${4:TBD: bucket or path}"
        retention:
          daily: \${5:14}
          weekly: \${6:8}
          monthly: \${7:12}
          legal_basis: "\${8:TBD: law or contract}"
`,
  },
  examples: [
    {
      name: 'the end of a sentence about the schedule',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Backups of orders-db

A dump is taken every night and kept for 30 days in the vault.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `## What we keep

| Backup | Retention |
| --- | --- |
| daily dump | 14 days |
  ^^^^^^^^^^^^^^^^^^^^
| monthly archive | 7 years |
`,
    },
    {
      name: 'flags of a command',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Clean up

\`\`\`sh
restic forget --keep-daily 14 --keep-weekly 8 --prune
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
\`\`\`
`,
    },
    {
      name: 'as long as needed',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Backups

Backups are retained as long as they are needed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'retention of logs',
      kind: 'backup-procedure',
      state: 'missing',
      text: `# Logging

Logs are kept for 30 days and then dropped.
`,
    },
  ],
} satisfies Practice;
