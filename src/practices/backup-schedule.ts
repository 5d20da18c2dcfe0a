/** Practice: how often each backup runs, and of what type. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'backup-schedule',
  title: 'Backup schedule',
  group: 'Backup',
  partOf: 'backup-plan',
  seed: '1d',
  requirement:
    'State how often each backup runs and of what type it is (full, incremental, log), so that the longest gap between two copies is known.',
  why: 'The gap between two copies is the data you lose. Without it nobody can tell whether the recovery point objective is met.',
  goodEvidence: [
    'a cron line, or a time of day with its time zone',
    'an interval such as every 15 minutes',
    'the type of each run',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: { 'dr-plan': 'set', 'backup-procedure': 'required' },
  controls: [
    'nist-800-34r1:3.4.2',
    'nist-800-53r5:CP-9',
    'cis-v8:11.2',
    'dora:12(1)(a)',
    'hipaa:164.308(a)(7)(ii)(A)',
  ],
  signals: {
    en: {
      within: {
        'backup-procedure': [
          '<frequency>',
          '<cron>',
          'when|schedule|frequency|interval|runs? <time>|<frequency>|<code>',
        ],
      },
      readsCode: true,
      headings: [
        'schedule|frequency',
        'backup',
        'backup restore|recovery|retention|strategy|plan|policy|procedure|process|concept|overview|setup|configuration',
        'data|database|system|server|cluster|volume|file|application|cloud backup',
        'velero|restic|borg|borgmatic|pgbackrest|barman|veeam|kopia|duplicati|bareos|bacula',
        'backup|snapshot|dump schedule|frequency|window|interval|cadence|timetable|calendar|rotation|times',
        'schedule|frequency of backup|snapshot',
        'schedule and retention',
        'frequency and retention',
        'when backup run',
        'daily|nightly|weekly|hourly|monthly backup|snapshot|dump',
        'full|incremental|differential backup',
        'job schedule',
      ],
      topics: [
        'is|are regularly|automatically|continuously|routinely|periodically? backup|dumped|snapshotted <frequency>|regularly|automatically|often|continuously',
        'is|are regularly|automatically|continuously|routinely|periodically backup|dumped|snapshotted',

        'backup|snapshot|dump schedule|frequency|window|interval|cadence|timetable|time|rotation|calendar',
        'schedule|frequency|interval|cadence of|for .. backup|snapshot|dump',
        'backup|snapshot|dump .. frequency|interval|cadence',
        'backup|snapshot|dump .. schedule|scheduled|run|runs|running|taken|made|performed|executed|created|occur|occurs|happen|happens',
        'backup|snapshot|dump .. regular|regularly|periodic|periodically|frequent|frequently|automatically',
        'regular|periodic|scheduled|routine|frequent|automatic|automated|continuous backup|snapshot|dump',
        'full|incremental|differential|transaction|log backup|dump|copies',
        'takes|makes|runs|creates|performs .. backup|snapshot|dump',
        'we|system|job|script|server take|make|run|create|perform .. backup|snapshot|dump',
        'we|it|which|job|cron backup|dump|snapshot',
        'wal|binlog|oplog|journal|transaction_log shipped|shipping|archived|archiving|streamed|uploaded',
        'point in time recovery',
      ],
      evidence: [
        '<frequency>',
        'archive timeout <count>|<duration>',
        'interval|frequency|cadence|window|schedule|timeout|rpo <duration>',
        'continuous|continuously wal|archiving|archive|backup|protection|shipped|streamed',
        'last|past|within <duration>',
        'retain|retention|keep <count> daily|hourly|weekly',
        'twice|once daily|weekly',
        '<weekday> <time>',
      ],
      proof: [
        '<frequency> full|incremental|differential|automated|automatic|database|db|offsite|encrypted|logical|physical|online? backup|snapshot|dump|export',
        'backup|snapshotted|dumped|snapshot|dump <frequency>',
        'backup|snapshot|dump|full|incremental ... taken|made|run|runs|performed|created|executed|scheduled|happen|happens|occur|occurs|started|triggered .. <frequency>',
        'take|takes|make|makes|create|creates|perform|performs|run|runs .. backup|snapshot|dump .. <frequency>',
        'every|each|once|nightly|daily|hourly|weekly|overnight .. is|are|gets .. backup|dumped|snapshotted',
        'is|are|gets .. backup|dumped|snapshotted .. <frequency>',
        '<frequency> .. takes|take|makes|make|creates|create|runs|run|triggers|performs .. backup|snapshot|dump',
        'backup|snapshot|dump schedule|frequency|window|interval|time|cadence .. <frequency>|<duration>|<time>',
        'schedule|frequency|interval <frequency>|<duration> ... backup|snapshot|dump',
        'backup|snapshot|dump ... schedule|frequency|interval|when <frequency>|<duration>',
        'full|incremental|differential|log .. <frequency>',
        '<frequency> full|incremental|differential',
        '<cron> ... backup|dump|snapshot|<tool>',
        'wal|binlog|log .. shipped|archived|streamed|uploaded .. <frequency>|continuously|<duration>',
        'backup|snapshot|dump .. written|copied|stored|uploaded|pushed|sent|shipped .. every|each|nightly|daily|hourly|weekly',
        '<tool> .. <frequency>',
      ],
      not: [
        'find|choose|select|locate|identify|look .. backup|snapshot|dump',
        'if ... backup|snapshot|dump',
        'since .. backup|snapshot|dump taken|made',
        'backup process happen',

        'backup cdn|content_delivery|dns|line|link|route|provider|supplier|vendor|channel',
        'service|fallback|plan as backup',

        'maintenance|change|release window',
        'backup|snapshot .. reviewed',
        'review|audit|check|test|verify|delete|prune|rotate backup|snapshot|dump',
        'checked|tested|verified|deleted|pruned <frequency>',
        'restore test|drill',
        'test restore',
        'oncall schedule|rota',
        '<role> is|as|acts|serves backup',
        'before|first .. take|make|create backup|snapshot|dump',
        'take|make|create backup|snapshot|dump .. before|first',
        'backup contact|person|coordinator|commander|oncall|responder|generator|power|battery|link',
        'battery backup',
      ],
    },
    de: {
      headings: [
        'sicherungszeitplan|backupzeitplan|sicherungszeiten|sicherungsintervall*|zeitplan|häufigkeit',
        'zeitplan|häufigkeit der? sicherung*|backup*|datensicherung*',
        'tägliche|nächtliche|wöchentliche sicherung|datensicherung',
      ],
      topics: [
        'sicherung*|backup*|datensicherung* .. regelmäßig|turnus*|automatisch|erfolgt|erfolgen|läuft|laufen|durchgeführt',
        'regelmäßig* gesichert|sicherung*|backup*|datensicherung*',
        'sicherungsintervall*|sicherungszeit*|backupfenster|sicherungsfenster',
        'wird|werden .. gesichert',
        'vollsicherung*|inkrementelle',
      ],
      evidence: [
        '<frequency>',
        'intervall|takt|abstand <duration>',
        'nachts|mitternacht|laufend|fortlaufend',
      ],
      proof: [
        '<frequency> .. gesichert|sicherung*|datensicherung*|backup|backups|vollsicherung*',
        'gesichert|sicherung|sicherungen|datensicherung*|backup|backups|vollsicherung* .. <frequency>',
      ],
    },
    fr: {
      headings: [
        'fréquence|planification|calendrier|planning',
        'fréquence|planification|calendrier|horaires sauvegarde',
        'sauvegarde quotidienne|hebdomadaire|nocturne|mensuelle',
      ],
      topics: [
        'fréquence|planification|calendrier|périodicité sauvegarde',
        'sauvegarde .. régulière|régulières|régulièrement|périodique|planifiée|planifiées|effectuée|lancée|exécutée',
        'est|sont sauvegardé*',
        'sauvegarde complète|incrémentale|différentielle',
      ],
      evidence: [
        '<frequency>',
        'intervalle|toutes|fréquence <duration>',
        'continu|continue|minuit',
      ],
      proof: [
        'sauvegarde|sauvegardé|sauvegardée|sauvegardés|sauvegardées .. <frequency>',
        '<frequency> .. sauvegarde|sauvegardé|sauvegardée|sauvegardés|sauvegardées|sauvegardons',
      ],
    },
    es: {
      headings: [
        'frecuencia|programación|calendario|horario|periodicidad',
        'frecuencia|programación|calendario respaldo|copia|backup',
        'respaldo diario|semanal|nocturno',
        'copia seguridad diaria|semanal',
      ],
      topics: [
        'frecuencia|programación|calendario|periodicidad respaldo|copia|backup',
        'respaldo|backup .. regular|regularmente|periódic*|programad*|realiza|realizan|ejecuta|ejecutan',
        'copia seguridad .. regular|regularmente|periódic*|programad*|realiza|realizan|hace|hacen',
        'se respalda|respaldan',
        'copia completa|incremental|diferencial',
      ],
      evidence: [
        '<frequency>',
        'intervalo|frecuencia <duration>',
        'continua|continuamente|medianoche',
      ],
      proof: [
        'respaldo|respalda|respaldan|backup .. <frequency>',
        'copia seguridad .. <frequency>',
        '<frequency> .. respaldo|respalda|respaldan|copia|copian',
      ],
    },
  },
  fields: [
    'spec.backups[].jobs[].schedule',
    'spec.backups[].jobs[].archive_timeout',
    'backup_schedule',
    'backup_frequency',
    'backup_interval',
    'backup_window',
  ],
  falseFriends: [
    { text: 'The maintenance window is Sunday 02:00-04:00.', why: 'a window for changes' },
    { text: 'Sales reports run daily at 06:00.', why: 'another job' },
    { text: 'The plan is reviewed annually.', why: 'the cadence of a review' },
    { text: 'Backups are reviewed weekly by the team.', why: 'a look at copies, not the taking' },
    { text: 'The on-call schedule changes every Monday.', why: 'a rota' },
    { text: 'We test backups every quarter.', why: 'the cadence of a test' },
  ],
  scaffold: {
    markdown: `## Backup schedule

| Backup of | Type | Schedule | Time zone | Longest gap |
| --- | --- | --- | --- | --- |
| \${1:TBD: system} | \${2:full} | \${3:TBD: cron line} | \${4:UTC} | \${5:TBD: gap} |
| \${6:TBD: system} | \${7:log} | \${8:TBD: interval} | \${9:UTC} | \${10:TBD: gap} |
`,
    yaml: `backups:
  - id: \${1:orders-db}
    jobs:
      - type: \${2|full,incremental,differential,log,snapshot|}
        schedule: "\${3:TBD: cron line or interval}"
        timezone: \${4:UTC}
`,
  },
  examples: [
    {
      name: 'a sentence in the description of a database',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Orders database

The cluster runs on three nodes. Each night at 02:00 UTC it is backed up in full.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'list items with a type each',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Copies of orders-db

- Full: Sunday 01:00 UTC
  ^^^^^^^^^^^^^^^^^^^^^^
- Incremental: every 6 hours
`,
    },
    {
      name: 'a crontab line',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Job

\`\`\`
15 2 * * * /usr/local/bin/orders-backup
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
\`\`\`
`,
    },
    {
      name: 'regularly',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Copies

Backups run regularly.
^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a blank to fill',
      kind: 'backup-procedure',
      state: 'placeholder',
      text: `# Copies

Backup frequency: ______ (full)
^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'another daily job',
      kind: 'backup-procedure',
      state: 'missing',
      text: `# Reporting
  ^^^^^^^^^

The sales report runs daily at 06:00. The plan is reviewed annually.
`,
    },
    {
      name: 'a French sentence',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Base de commandes

La base est sauvegardée toutes les nuits à 02:00 et les journaux sont copiés pour une reprise dans la journée.
`,
    },
  ],
} satisfies Practice;
