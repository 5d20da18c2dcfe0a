/** Practice: each backup run is checked, and somebody hears of it when it fails or is absent. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'backup-verification',
  title: 'Backup verification',
  group: 'Backup',
  seed: '6',
  requirement:
    'Say how each backup run is checked for success and its content for soundness, who is told of a failure, and when a missing run is noticed.',
  why: 'Jobs fail in silence, or succeed at copying an empty folder. That a run has finished does not mean that the copy can be read.',
  goodEvidence: [
    'an alert on failure and on absence',
    'the command that verifies a copy',
    'checksums',
    'the date and result of the last check',
    'who reads the report',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: { 'dr-plan': 'set', 'backup-procedure': 'required' },
  controls: [
    'nist-800-53r5:CP-9(1)',
    'nist-800-34r1:3.4.2',
    'nist-800-34r1:3.5.4',
    'cis-v8:11.5',
    'soc2:A1.3',
    'soc2:A1.2',
    'nis2-ir:4.2.3',
    'nist-csf-2.0:RC.RP-03',
    'nist-csf-2.0:PR.DS-11',
    'dora:12(2)',
    'iso27001:A.8.13',
    'aws-waf:REL09-BP04',
  ],
  signals: {
    en: {
      within: {
        'backup-procedure': [
          'verify|verifies|verified|check|checks|checked|checksum|hash|integrity|sha256 .. <frequency>|<person>|<code>|alert|mail|ticket|opens|page|pages|phone',
          'fails|failed|missing|failure|mismatch .. alert|mail|page|pages|paged|ticket|phone|push|message|notifies|channel|email|rota|oncall|team',
          'alert|mail|page|pages|ticket|push|notifies .. fails|failed|missing|failure|mismatch|completed|success',
          'not completed|succeeded|finished for|within|in|after <duration>|twice',
        ],
      },
      readsCode: true,
      headings: [
        'backup verification|monitoring|validation|integrity|check|health|alert|alerting|reporting|report|status|testing|test|audit',
        'integrity check|checking|verification',
        'verify|verifying|check|checking|validate|validating|testing|test|monitor|monitoring backup',
        'verification|monitoring|validation|testing|check of backup',
        'backup job monitoring|alert|status|check',
        'checksum verification',
        'backup success criteria',
      ],
      topics: [
        'automatic|automated restore testing|test',
        'verify|check|confirm|ensure .. backup|snapshot|dump|export .. present|created|exists|completed|succeeded|errors',
        'backup|snapshot|dump|export .. fail|fails|failed .. alert|alarm|page|notify',

        'verif*|validat*|check|checked|checks|checking|test|tested|testing|confirm .. backup|snapshot|dump',
        'backup|snapshot|dump .. verif*|validat*|checked|tested|integrity|checksum|consistent|consistency|corrupt*',
        'integrity|consistency|checksum|completeness of|for .. backup|snapshot|dump|copies',
        'monitor|monitors|monitored|monitoring .. backup|snapshot|dump',
        'backup|snapshot|dump .. monitored|monitoring|alert|alerts|alerted|alarm|notification|notified|notify',
        'backup|snapshot job|run|process .. fail|fails|failed|failure|success|succeed|succeeds|succeeded|complete|completes|completed|status|error',
        'backup|snapshot job|script|run|process reports|pings|notifies',
        'backup|snapshot fail|fails|failed|failure|error|missing|late|stale|succeed|succeeds|report|log|status',
        'failed|failing|missing|stale|missed backup|snapshot',
        'fail|fails|failure|success|status|result|outcome|log|report of|for backup|snapshot|dump',
        'restore verifyonly|validate',
        'pgbackrest|restic|borg|borgmatic|kopia|barman|wal_g check|verify|wal_verify',
      ],
      evidence: [
        'pgbackrest|restic|borg|borgmatic|kopia|barman check|verify',
        'restore verifyonly|validate',
        'checksum|sha256*|md5sum|md5|checkdb|gunzip|amcheck|par2|hash',
        'velero backup describe',
        'pg verifybackup',
        'alert|alerts|alerted|page|pages|paged|notif*|email|emails|emailed|mail|mails|message|posted|reported|escalated .. <handle>|<email>|oncall|pagerduty|opsgenie|slack|teams|channel|administrator|dba|sre|team|lead|owner|inbox',
        '<handle>|<email>|oncall|pagerduty|opsgenie|slack .. alert|alerted|paged|notified|page|email',
        'prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|cloudwatch|pagerduty|opsgenie|healthchecks|cronitor|checkmk|sentry|splunk|dead_man*|deadman*',
        'azure monitor|backup_reports',
        'heartbeat|dashboard',
        'no|older|newer backup|than .. <duration>',
        'missing|late run|backup',
        'older|newer|within|than <duration>',
        '<frequency>',
        '<date>',
        'row count|record_count|size compare*|matches|match|threshold',
        'exit code|status',
        'ticket|log reviewed|opened|checked|created',
      ],
      proof: [
        'automatic|automated restore testing|test',
        'verify|check .. backup|snapshot|dump|export .. no errors|error',
        'backup|snapshot .. fail|fails|failed .. alert|alerts|alarm|page|channel',

        '<frequency> .. verif*|validated|integrity|checksum .. backup|snapshot|dump|repository|copies',
        'backup|snapshot|dump .. verified|validated|checked|tested .. <frequency> .. checksum|restic|borg|pgbackrest|hash|restore|restoring',
        'alert|page|email|notification|alarm .. backup|snapshot|dump .. fail|fails|failed|missing|older|late|stale .. <person>|<duration>|slack|pagerduty|opsgenie|channel',
        'backup|snapshot|dump .. fail|fails|failed|missing|older|late|stale ... alert|alerts|page|pages|email|emails|notifies|notified|sent|posted .. <person>|slack|pagerduty|opsgenie|channel|teams',
        'backup|snapshot|dump .. monitored .. by|with|via|in|using prometheus|nagios|icinga|zabbix|datadog|cloudwatch|healthchecks|grafana|checkmk|cronitor|azure_monitor',
        'pgbackrest|restic|borg|kopia check|verify .. <frequency>',
        '<cron> .. restic|borg|pgbackrest|kopia check|verify',
        'no backup|snapshot|dump in|for|within|newer .. <duration>',
        'restore verifyonly',
        'pg verifybackup',
      ],
      not: [
        'disaster_recovery|dr|plan test',
        'backup|snapshot progress|available',

        'backup cdn|content_delivery|dns|line|link|route|provider|supplier|vendor|channel',
        'service|fallback|plan as backup',

        'verify|check|confirm|ensure .. backup exists|exist|available .. before',
        'identity .. verified',
        'backup contact|person|coordinator|commander|oncall|responder|generator|power|battery|link',
        '<role> is|as|acts|serves backup',
        'restore test|drill',
        'generator|ups tested|test|checked',
      ],
      min: 2,
    },
    de: {
      headings: [
        'sicherungsprüfung|sicherungsüberwachung|backupprüfung|backupüberwachung',
        'prüfung|überwachung|kontrolle der? sicherung*|backup*|datensicherung*',
        'integritätsprüfung*',
      ],
      topics: [
        'sicherung*|backup*|datensicherung* .. geprüft|überprüft|überwacht|kontrolliert|verifiziert|validiert',
        'prüfung|überprüfung|überwachung|kontrolle|prüfsumme* .. sicherung*|backup*',
        'fehlgeschlagen*|fehlerhaft* sicherung*|backup*',
        'sicherungsprotokoll*|backupprotokoll*',
      ],
      evidence: [
        '<frequency>',
        '<date>',
        'prüfsumme*|hashwert*',
        'alarm*|benachrichtig*|meldung|mail .. <person>',
        'protokoll* .. täglich*|wöchentlich*',
        'älter als <duration>',
      ],
      min: 2,
    },
    fr: {
      headings: [
        'vérification|contrôle|surveillance|supervision sauvegarde',
        'contrôle intégrité',
        'intégrité sauvegarde',
      ],
      topics: [
        'sauvegarde .. vérifié*|contrôlé*|surveillé*|supervisé*|testé*',
        'vérification|contrôle|surveillance|supervision|intégrité sauvegarde',
        'échec|erreur .. sauvegarde',
        'sauvegarde .. échoue|échouée|échouent',
      ],
      evidence: [
        '<frequency>',
        '<date>',
        'somme contrôle',
        'alerte|notification|courriel|mail .. <person>',
        'alerté*|notifié*|averti* .. <person>',
      ],
      min: 2,
    },
    es: {
      headings: [
        'verificación|comprobación|supervisión|monitoreo|monitorización respaldo|copia|backup',
        'verificación|comprobación copia seguridad',
        'integridad respaldo|copia',
      ],
      topics: [
        'respaldo|copia|backup .. verific*|comprueba*|supervis*|monitorea*|monitoriza*|valida*',
        'verificación|comprobación|supervisión|monitoreo|integridad respaldo|copia|backup',
        'fallo|error .. respaldo|copia|backup',
        'respaldo|copia .. falla|fallan|fallida',
      ],
      evidence: [
        '<frequency>',
        '<date>',
        'suma de? comprobación|verificación',
        'alerta|aviso|notificación|correo .. <person>',
        'avisa|notifica .. <person>',
      ],
      min: 2,
    },
  },
  fields: [
    'spec.backups[].verification',
    'backup_verification',
    'backup_monitoring',
    'backups_verified',
    'last_backup_check',
  ],
  falseFriends: [
    { text: 'Verify that a backup exists before you continue.', why: 'a condition of one step' },
    { text: 'Verify that the restored service answers.', why: 'the check of a restore' },
    { text: 'Identity is verified before access to backups is given.', why: 'access control' },
    { text: 'The generator is tested each month.', why: 'power' },
    { text: 'Prometheus pages @dba-oncall when the disk is full.', why: 'another alert' },
    {
      text: 'A quarterly restore drill is held.',
      why: 'the restore drill is a practice of its own',
    },
  ],
  scaffold: {
    markdown: `## Backup verification

| Check of the backup | How | How often | Who is told |
| --- | --- | --- | --- |
| The run succeeded | \${1:TBD: alert or report} | each run | \${2:TBD: role} |
| A run is missing | \${3:TBD: alert, and after how long} | \${4:TBD: how often} | \${5:TBD: role} |
| The copy is sound | \${6:TBD: verify command or checksum} | \${7:TBD: how often} | \${8:TBD: role} |

Last check of the backups: \${9:TBD: date and result}.
`,
    yaml: `backups:
  - id: \${1:orders-db}
    verification:
      method: "\${2:TBD: how the copy is checked}"
      command: "\${3:TBD: verify command}"
      schedule: "\${4:TBD: how often}"
      alert:
        max_age: "\${5:TBD: period without a good copy}"
        pages: "\${6:TBD: role}"
`,
  },
  examples: [
    {
      name: 'a sentence with command, alert and person',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Orders database

\`pgbackrest verify\` runs daily at 04:00 UTC. When no backup is newer than 7 hours, @dba-oncall is paged.
 ^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a failed run that pages somebody',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Jobs

- If the nightly backup fails, an alert goes to the #platform-alerts channel.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table under its heading',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `## Backup checks

| Check | How | How often |
| --- | --- | --- |
| Integrity | restic check | weekly |
| Age | Prometheus alert after 26 hours | continuous |
`,
    },
    {
      name: 'monitored, and no word how',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Jobs

Backup jobs are monitored to make sure that they complete without errors.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap under the heading',
      kind: 'backup-procedure',
      state: 'placeholder',
      text: `## Backup monitoring
   ^^^^^^^^^^^^^^^^^

TODO: describe the alerts
`,
    },
    {
      name: 'a check of the restored service',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Restore the orders service
  ^^^^^^^^^^^^^^^^^^^^^^^^^^

Verify that the service answers on port 443, then tell the service desk.
`,
    },
  ],
} satisfies Practice;
