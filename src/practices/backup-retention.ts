/** Practice: how long each kind of backup is kept, why, and how it is deleted. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'backup-retention',
  title: 'Retention of backups',
  titles: {
    de: 'Aufbewahrung der Sicherungen',
    fr: 'Rétention des sauvegardes',
    es: 'Retención de los respaldos',
  },
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
          'keep|keeps|kept|retain|retains|retained|retention|hold|holds|held|stay|stays|remain|remains|live|lives|stored|preserved|survive|lifetime|ttl|how_long|age|kept_for <duration>|<count>',
          '<count>|<number>|seven|eleven|fourteen|forty|fifty sets|copies|copy|dumps|dump|snapshots|snapshot|exports|export|images|generations|versions|backups|backup|tapes|tape|archives|archive|dailies|weeklies|monthlies|fulls|points|files|logs|wal|runs|restore_points .. keep|keeps|kept|retain|retains|retained|retention|hold|holds|held|stay|stays|remain|remains|live|lives|stored|preserved|survive',
          'keep|keeps|kept|retain|retains|retained|retention|hold|holds|held|stay|stays|remain|remains|live|lives|stored|preserved|survive .. <count>|<number>|seven|eleven|fourteen|forty|fifty sets|copies|copy|dumps|dump|snapshots|snapshot|exports|export|images|generations|versions|backups|backup|tapes|tape|archives|archive|dailies|weeklies|monthlies|fulls|points|files|logs|wal|runs|restore_points',
          'anything|everything|all|files|sets|older|those past|over|beyond|older|than .. <duration> .. deleted|removed|pruned|purged|dropped|goes|overwritten|cleaned',
          'deleted|delete|deletes|removed|remove|pruned|purged|expire|expires|overwritten|dropped|rotated|cleaned|forgotten|reused|recycled .. after|past|older|every|beyond than? <duration>|<count>',
          'after .. day|week|month|year|<duration> .. overwritten|deleted|removed|reused|recycled|purged|erased|dropped',
          'month|year|quarter ends|end <duration>',
          '<duration> then|before|and gone|deleted|removed|overwritten|dropped|erased|reused|no_longer',
          'lifetime|ttl|age_limit|expiry|maximum_age .. <duration>',
          "week's|month's|quarter's|year's|weeks|months|days worth",
          'find .. mtime|mmin|ctime .. delete|rm|exec',
          'tmpreaper|tmpwatch|logrotate|keep_days|retention_days|expire_days|keep_within|forget_keep',
          'keep daily|weekly|monthly|yearly|last|hourly|within',
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
        'backup|backups',
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
        'backup|dump|snapshot|copy|copies|export|image|archive|restore_point kept|held|stored|retained .. appropriate|sufficient|reasonable|required|necessary length|time|period',
      ],
      evidence: [
        '<duration>',
        '<number>|two|three|four|seven|fourteen|thirty daily|weekly|monthly|yearly|annual|hourly|dailies|weeklies|monthlies|full|copies|versions|generations|snapshots|backups|restore_points',
        'last|latest <number>|two|three|four|five|seven|ten backups|snapshots|dumps|copies|versions|days',
        'keep last|daily|weekly|monthly|hourly|yearly <number>',
        'forever|indefinitely',
      ],
      proof: [
        'backup|snapshot|dump|copy|copies|archive|tape|wal ... retained|kept|retention|stored|held|saved|preserved|persist*|available|accessible|restorable .. for|<number>? .. <duration>',
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
        'keep|keeps|retain|retains .. <count> daily|weekly|monthly|yearly|nightly|hourly|backups|snapshots|dumps|generations',
        'keep|keeps|retain|retains <duration> of .. dumps|backups|snapshots|dailies|history|nightly|daily|monthly',
        '<duration> of backups|snapshots|dumps|history .. kept|retained|available',
        'hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual|full|incremental backup|snapshot|dump|copies|tape|set|sets|images? <duration>',
        'dailies|weeklies|monthlies|yearlies|fulls|incrementals|hourlies <duration>|year|month',
        'anything|everything|files|copies|objects|backups|snapshots older than? <duration>',
        'sets|copies|copy|dumps|dump|snapshots|snapshot|exports|export|images|generations|versions|backups|backup|tapes|tape|archives|archive|dailies|weeklies|monthlies|fulls|points|files|logs|wal|runs|restore_points .. keep|keeps|kept|retain|retains|retained|retention|hold|holds|held|stay|stays|remain|remains|live|lives|stored|preserved|survive .. <duration>',
        '<count>|<number>|seven|eleven|fourteen|forty|fifty sets|copies|dumps|snapshots|exports|backups|generations|restore_points|tapes keep|keeps|kept|retain|retains|retained|retention|hold|holds|held|stay|stays|remain|remains|live|lives|stored|preserved|survive',
        'keep|keeps|kept|retain|retains|retained|retention|hold|holds|held|stay|stays|remain|remains|live|lives|stored|preserved|survive for? .. <number> dumps|snapshots|backups|generations|restore_points|tapes',
        'mtime|mmin .. delete',
        '<duration> .. kept|held|retained on|in disk|tape|both|vault|s3|bucket|repository|glacier|place|places',
        'kept|retained|retains|shredded|pruned|expire|expires|overwritten|room_for ... <duration>|versions|generations',
        '<duration> of? .. versions|history|retention|generations',
        '<duration> of? snapshots|copies',
        'snapshots|backups|dumps for? the? prior|past|last|previous? <duration>',
        'last|latest|newest <count> copies|dumps|sets|snapshots|versions|backups .. kept|stay|remain',
        'keeps|keep|kept|held|retained a|one|half year|month|week|fortnight',
        'pitr|snapshots|snapshot|wal|binlogs <duration>',
        'for ever|forever|indefinitely|never_deleted|until_rights_expire',
        'copies|copy|backups|snapshots|dumps|tapes|versions|sets|disk|bucket .. keep|keeps|stay|stays|held|hold|deleted|removed .. <duration>',
        'backup|dump|snapshot|copy|copies|export|image|archive|restore_point ... held|hold|kept|keep <duration>',
        'gfs <number>',
        'go|goes|reach back <duration>',
        'point in time recovery|restore .. past|last|previous|within|covers|any|for|window|reaches <duration>|week|month',
        'keeps|keep|kept|holds|hold them|it|those|these <duration>|year|month|week',
        'prunes|prune|pruned|thins|trims|rotates to|down <duration>|<number>',
        'nothing|never|no .. deleted|erased|overwritten|removed from|on? .. tapes|tape|backup|archive|repository|vault',
        '<copying> ... kept|keep|keeps|held|retained|stay|stays|deleted .. <duration>',
      ],
      not: [
        'record|records|document|documents|documentation|minutes|evidence|report|reports .. retained|kept|maintained|stored|archived .. for|<duration>',
        'log|logs|metric|metrics|employee|staff|customer|message|trace|user|event|queue|topic retention',
        'retention of log|logs|staff|employee|message|metric|record|customer',
        'water|talent retention',
        'older than version|postgres*|release',
        'log|logs|metric|metrics|telemetry|trace|traces|event|message|mail|audit|footage|cctv|recordings kept|held|retained|retention|stay',
        'record|records kept|held|retained|stay',
        'kept|held|retained|retention .. logs|metrics|recordings|footage|contracts|personnel',
        'telemetry|tracing|analytics|application_log|access_log retention',
      ],
    },
    de: {
      within: {
        'backup-procedure': [
          'aufbewahrung|aufbewahren|vorhaltung|aufbewahrt|behalten|bleiben|bleibt|vorgehalten|gelöscht|überschrieben|verfallen|löschung|rotation|wie_lange|dauer .. <duration>|<count>',
          '<duration>|<count> .. aufbewahrt|vorgehalten|behalten|aufgehoben|gelöscht|überschrieben',
          'älter|nach als? <duration> .. gelöscht|entfernt|überschrieben|weg',
          '<count> generationen|versionen|stände|tagesstände|wochenstände|monatsstände|bänder',
        ],
      },
      headings: [
        'aufbewahrung|aufbewahrungsdauer|aufbewahrungsfrist|aufbewahrungsfristen|vorhaltezeit|vorhaltung|löschfristen|rotation',
        'aufbewahrung der? sicherung*|backup*|daten*',
        'datensicherung|datensicherungen|sicherung|sicherungen|backup|backups|sicherungskonzept|datensicherungskonzept|backupkonzept',
      ],
      topics: [
        'aufbewahrung*|vorhaltezeit|vorhaltedauer',
        'sicherung*|backup*|kopie*|stände .. aufbewahrt|vorgehalten|behalten|gelöscht|überschrieben',
        'löschen|gelöscht|überschrieben .. sicherung*|backup*|kopie*|bänder',
      ],
      evidence: [
        'aufbewahr*|vorgehalten|vorhalt*|behalten|bleiben|bleibt|gespeichert|verfügbar|gelöscht|überschrieben .. <duration>',
        '<duration> .. aufbewahrt|vorgehalten|behalten|gespeichert|verfügbar|gelöscht|überschrieben',
        '<count> tages|wochen|monats|jahres sicherung*|stände|kopien',
        '<count> tagessicherung*|wochensicherung*|monatssicherung*|jahressicherung*|generationen|versionen|stände|kopien|bänder',
      ],
      proof: [
        'sicherung*|backup*|datensicherung*|kopie|kopien|dump*|snapshot*|bänder|stände ... aufbewahrt|aufbewahrung|vorgehalten|behalten|bleiben|gelöscht|überschrieben .. <duration>',
        'sicherung*|backup*|datensicherung*|kopie|kopien|dump*|snapshot*|bänder|stände ... <duration> .. aufbewahrt|vorgehalten|behalten|gespeichert|gelöscht|überschrieben',
        'aufbewahrungsdauer|aufbewahrungsfrist|vorhaltezeit|vorhaltedauer .. <duration>',
        '<count> tagessicherung*|wochensicherung*|monatssicherung*|jahressicherung*',
        'keep daily|weekly|monthly|yearly|last <number>',
        'aufbewahrt|behalten|aufgehoben|gelöscht|überschrieben|vorgehalten|bleiben|bleibt|heben .. <duration>|generationen',
        '<duration> .. aufbewahrt|behalten|aufgehoben|gelöscht|überschrieben|vorgehalten|aufbewahrung',
      ],
      not: ['protokoll*|logs|log|verträge|personal*|rechnungen .. aufbewahrt|aufbewahrung'],
    },
    fr: {
      within: {
        'backup-procedure': [
          'garde|gardons|gardé*|conserve|conservons|conservé*|conservation|rétention|reste|restent|durée|durée_de_vie|combien_de_temps|purge|supprimé*|effacé*|écrasé* .. <duration>|<count>',
          '<duration>|<count> .. conservé*|gardé*|rétention',
          '<count> quotidiennes|hebdomadaires|mensuelles|annuelles|générations|versions|exemplaires',
        ],
      },
      headings: [
        'rétention|conservation|rotation|purge',
        'durée|durées|politique de? conservation|rétention',
        'conservation sauvegarde|copies',
        'sauvegarde',
        'sauvegarde restauration|données|base|bases|serveurs',
        'plan|politique|stratégie sauvegarde',
      ],
      topics: [
        'rétention|conservation sauvegarde|copie|copies',
        'sauvegarde|copie|copies|bandes .. conservé*|gardé*|supprimé*|effacé*|purgé*',
        'durée conservation|rétention',
      ],
      evidence: [
        'garde|gardons|gardé*|conserve|conservons|conservé*|conservation|rétention|reste|restent|supprimé*|effacé*|purgé* .. <duration>',
        '<duration> de? rétention|conservation|historique',
        '<count> quotidiennes|hebdomadaires|mensuelles|annuelles|générations|versions|exemplaires|dernières',
      ],
      proof: [
        'sauvegarde|sauvegardes|copie|copies|bandes|dumps|exports|instantanés ... conservé*|gardé*|conservation|rétention|supprimé*|effacé*|purgé*|restent .. <duration>',
        'durée|durées conservation|rétention .. <duration>',
        'garde|gardons|conserve|conservons .. sauvegardes|copies|bandes|instantanés ... <duration>',
        'garde|gardons|conserve|conservons .. <count> sauvegardes|copies|générations|versions|bandes|quotidiennes|hebdomadaires|mensuelles',
        'keep daily|weekly|monthly|yearly|last <number>',
        'garde|gardons|gardés|gardées|conserve|conservons|conservé*|restent|supprimé*|purgé*|écrasé*|détruit* .. <duration>',
      ],
      not: ['journaux|logs|contrats|dossiers|factures .. conservés|conservées|gardés'],
    },
    es: {
      within: {
        'backup-procedure': [
          'cuánto_tiempo|cuánto|guarda*|conserva*|retien*|retención|conservación|mantien*|mantenimiento|duración|borra*|elimina*|sobrescrib* .. <duration>|<count>',
          '<duration>|<count> .. conserva*|guarda*|retenid*',
          '<count> diarias|semanales|mensuales|anuales|generaciones|versiones',
        ],
      },
      headings: [
        'retención|conservación|rotación|depuración',
        'política|periodo|período|plazo de? retención|conservación',
        'retención respaldo|copias',
        'copia seguridad',
        'respaldo|respaldos|copias',
        'plan|política copia|copias|respaldo',
      ],
      topics: [
        'retención|conservación respaldo|copia|copias',
        'respaldo|copia|copias|cintas .. conserva*|guarda*|retien*|borra*|elimina*',
        'periodo|período|plazo de? retención|conservación',
      ],
      evidence: [
        'guarda*|conserva*|retien*|retención|conservación|mantien*|borra*|elimina*|sobrescrib* .. <duration>',
        '<duration> de? retención|historial|histórico',
        '<count> diarias|semanales|mensuales|anuales|generaciones|versiones|últimas',
      ],
      proof: [
        'respaldo|respaldos|copia|copias|cintas|volcados|instantáneas ... conserva*|guarda*|retien*|retención|mantien*|borra*|elimina*|sobrescrib* .. <duration>',
        'periodo|período|plazo|política retención|conservación .. <duration>',
        'conserva*|guarda*|mantien* .. <count> copias|respaldos|generaciones|versiones|cintas|diarias|semanales|mensuales',
        'keep daily|weekly|monthly|yearly|last <number>',
        'guarda|guardan|guardamos|conserva|conservan|borra|borran|mantienen|mantiene|retienen|destruyen .. <duration>',
        '<count> copias|versiones diarias|semanales|mensuales|anuales',
      ],
      not: ['registros|contratos|facturas|expedientes .. conservan|guardan'],
    },
  },
  fields: [
    'backups.retention',
    'backup.retention',
    'keep_daily',
    'keep.weekly',
    'keep.daily',
    'spec.backups[].copies[].retention',
    'retention',
    'retention_days',
    'backup_retention',
    'backup_retention_days',
  ],
  falseFriends: [
    {
      text: 'Records made under this policy are retained for two years.',
      why: 'records of the policy, not copies',
    },
    { text: 'Log retention is 30 days.', why: 'logs' },
    { text: 'Employee retention was 92 % last year.', why: 'staff' },
    { text: 'Metrics are kept for 13 months.', why: 'monitoring' },
    { text: 'Audit records are held for seven years.', why: 'records, not copies' },
    { text: 'Telemetry retention is 30 days.', why: 'measurements' },
    {
      text: 'A restore may take up to three days.',
      why: 'how long it takes, not how long it is kept',
    },
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
        medium: \${3|TBD,object-storage,disk,tape|}
        location:
          path: "\${4:TBD: bucket or path}"
        retention:
          daily: \${5:TBD}
          weekly: \${6:TBD}
          monthly: \${7:TBD}
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
    {
      name: 'how far back a restore can go',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Copies of the ward system

Backup sets stay restorable for 45 days.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a year without a number',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Tapes

The monthly tapes are kept for a year.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
} satisfies Practice;
