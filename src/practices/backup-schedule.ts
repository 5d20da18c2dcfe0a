/** Practice: how often each backup runs, and of what type. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'backup-schedule',
  title: 'Backup schedule',
  titles: {
    de: 'Sicherungszeitplan',
    fr: 'Calendrier des sauvegardes',
    es: 'Calendario de los respaldos',
  },
  columns: {
    de: 'Sicherung von | Art | Zeitplan | Zeitzone | Größter Abstand',
    fr: 'Sauvegarde de | Type | Calendrier | Fuseau horaire | Plus long intervalle',
    es: 'Respaldo de | Tipo | Calendario | Zona horaria | Mayor intervalo',
  },
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
        'restore-procedure': [
          'uploads|takes|makes|ships|pushes|copies|dumps|writes one|a|them|it|snapshots? every|each <duration>|<unit>|night|hour',
        ],
        'backup-procedure': [
          '<cron>',
          'when|schedule|frequency|interval|cadence|timing|how_often|timer|cronjob|cron|job|oncalendar <time>|<frequency>|<duration>|<code>|<cron>',
          '<frequency> .. set|sets|copy|copies|copied|copying|dump|dumped|export|exported|sync|synced|syncs|saved|saves|image|imaged|full|incremental|incrementals|differential|differentials|snapshot|tape|archived|logs|journal|rsync|rclone|<tool>',
          'copy|copies|copied|copying|dump|dumped|export|exported|sync|synced|syncs|saved|saves|image|imaged|full|incremental|incrementals|differential|differentials|snapshot|tape|archived|logs|journal|rsync|rclone|<tool>|timer|job .. <frequency>|<weekday>|weekends|evenings|between',
          'timer|cronjob|job|jobs|task|script|run|sync|backup fires|fire|starts|start|runs|run|kicks|goes|triggers .. <frequency>|<time>',
          'working|week|business days|day .. at? <time>',
        ],
      },
      readsCode: true,
      headings: [
        'backup restore plan',
        'schedule|frequency',
        'backup',
        'velero|restic|borg|borgmatic|pgbackrest|barman|veeam|kopia|duplicati|bareos|bacula',
        'backup|snapshot|dump schedule|frequency|window|interval|cadence|timetable|calendar|rotation|times',
        'schedule|frequency of backup|snapshot',
        'schedule and retention',
        'frequency and retention',
        'when backup run',
        'daily|nightly|weekly|hourly|monthly backup|snapshot|dump',
        'job schedule',
      ],
      topics: [
        'regular|regularly|automatic|automatically|automated|continuous|continuously|routine|routinely|periodic|periodically|frequent|scheduled backup|dumped|snapshotted|snapshot|dump',
        'backup|snapshot|dump schedule|frequency|window|interval|cadence|timetable|time|rotation|calendar',
        'schedule|frequency|interval|cadence of|for .. backup|snapshot|dump',
        'backup|snapshot|dump .. frequency|interval|cadence',
        'backup|snapshot|dump .. schedule|scheduled|run|runs|running|taken|made|performed|executed|created|occur|occurs|happen|happens',
        'backup|snapshot|dump .. regularly|periodically|frequently|automatically|routinely',
        'incremental|differential|transaction|log backup|dump',
        'takes|makes|runs|creates|performs .. backup|snapshot|dump',
        'we|system|job|script|server take|make|run|create|perform .. backup|snapshot|dump',
        'we|it|which|job|cron backup|dump|snapshot',
        'wal|binlog|oplog|journal|transaction_log shipped|shipping|archived|archiving|streamed|uploaded',
        'point in time recovery',
        'nightly|hourly|daily plus|and every|each|hourly|weekly',
      ],
      evidence: [
        '<frequency>',
        'archive timeout <count>|<duration>',
        'interval|frequency|cadence|window|schedule|timeout|rpo|last|past|within|every|each <duration>',
        'continuous|continuously wal|archiving|archive|backup|protection|shipped|streamed',
        'retain|retention|keep <count> daily|hourly|weekly',
        'at|around|on|twice|once <time>|<weekday>|weekends|workdays|daily|weekly',
        'working|week|business days|nights',
      ],
      proof: [
        '<frequency> full|incremental|differential|automated|automatic|database|db|offsite|encrypted|logical|physical|online? backup|snapshot|dump|export',
        'backup|snapshotted|dumped|snapshot|dump <frequency>',
        'backup|snapshot|dump|full|incremental|database_export|data_export ... produced|generated|taken|made|run|runs|performed|created|executed|scheduled|happen|happens|occur|occurs|started|triggered .. <frequency>',
        'every|each|once|nightly|daily|hourly|weekly|overnight .. is|are|gets .. backup|dumped|snapshotted',
        'is|are|gets .. backup|dumped|snapshotted .. <frequency>',
        '<frequency> .. takes|take|makes|make|creates|create|runs|run|triggers|performs .. backup|snapshot|dump',
        'backup|snapshot|dump schedule|frequency|window|interval|time|cadence .. <frequency>|<duration>|<time>',
        'schedule|frequency|interval <frequency>|<duration> ... backup|snapshot|dump',
        'backup|snapshot|dump ... schedule|frequency|interval|when <frequency>|<duration>',
        'full|incremental|differential|log .. <frequency>|<weekday>|<time>',
        '<cron> ... backup|dump|snapshot|<tool>',
        'backup|snapshot|dump .. written|copied|stored|uploaded|pushed|sent|shipped .. every|each|nightly|daily|hourly|weekly',
        '<tool> .. <frequency>',
        'backup|snapshot|dump|wal|binlog|oplog|full|incremental|differential .. every|each <duration>',
        'ships|ship|archives|streams|pushes|uploads|sends .. wal|binlog|oplog|redo|journal .. <frequency>|<duration>|continuously',
        'wal|binlog|oplog|transaction_log|log .. shipped|archived|streamed|uploaded|copied .. <frequency>|continuously|<duration>',
        'snapshot|dump|export|image|replica .. taken|made|written|created|cut .. at <time>',
        '<frequency> .. <tool> .. writes|copies|dumps|saves|exports|sends|pushes|ships',
        '<weekday>|<frequency>|<time>|days full|incremental|differential',
        '<frequency> .. export|dump|image .. write|writes|written|lands|goes|saved|copied',
        'copies|copy|copied|dump|dumps|dumped|snapshot|snapshots|backup|saved ... <frequency>',
        '<frequency> ... copies|copy|copied|dump|dumps|dumped|snapshot|snapshots|backup|saved .. down|to|onto|into|everything|database|files|share|disk|vm|the|all|<store>|<host>|<keeper>',
        '<store>|<path>|snapshot|dump|bucket hourly|nightly|daily|weekly|every',
        'runs|starts|fires|kicks|scheduled|taken|made|done .. <cron>|<time>',
        'nas|share|volume|database|file_server|fileserver|server|vm|disk|pool|dataset replicates|mirrors|copies|syncs|saves|backs|dumps|replicated|mirrored|synced .. <frequency>',
        'snapshot|snapshots|dump|dumps|backup|backups .. at <number> <number>',
        '<copying> .. <frequency>',
        '<frequency> .. <copying>',
      ],
      not: [
        'backup|restore|recovery|restoration restoration? test|tests|testing|drill|drills',
        'source used',
        'restore|restores|restored to|into staging|scratch|test|a|an|isolated',
        'find|choose|select|locate|identify|look .. backup|snapshot|dump',
        'if ... backup|snapshot|dump',
        'since|where .. backup|snapshot|dump taken|made|process',
        'service|fallback|plan as backup',
        'maintenance|change|release window',
        'review|audit|check|test|verify|delete|prune|rotate backup|snapshot|dump',
        'checked|tested|verified|deleted|pruned <frequency>',
        'oncall schedule|rota',
        '<role> is|as|acts|serves backup',
        'role|position|function|name|responsible ... primary .. backup',
        'before|first .. take|make|create backup|snapshot|dump',
        'take|make|create backup|snapshot|dump .. before|first',
        'checks|check|reviews|review|looks|reads|inspects|audits|report|newsletter|standup|meeting .. <frequency>',
        'restore|restores|restored|restoring|test test|drill|rehearsal|rehearsed|tested|restore|exercise',
        'full|functional|tabletop|component|parallel|scale dr|failover|system? exercise|simulation|test|interruption|drill|scale|walkthrough',
        'plan|document|runbook|backup|snapshot .. reviewed|updated',
      ],
    },
    de: {
      within: {
        'backup-procedure': [
          'wann|beginn|start|zeitplan|zeitpunkt|häufigkeit|turnus|intervall|rhythmus|takt|zeit|uhrzeit|läuft <time>|<duration>|<frequency>|<weekday>|werktags|wochentags|nachts|abends|mitternacht|sonntags|samstags|freitags|montags|dienstags|mittwochs|donnerstags|wochenende',
          '<frequency>|<weekday>|werktags|wochentags|nachts|abends|mitternacht|sonntags|samstags|freitags|montags|dienstags|mittwochs|donnerstags|wochenende .. kopiert|kopie|kopien|gesichert|sichert|sichern|sicherung*|schreibt|geschrieben|exportiert|export|synchronisiert|gespiegelt|voll|vollsicherung*|inkrement*|differen*|dump*|abzug|abzüge|snapshot*|band|protokolle|logs|<tool>',
          'kopiert|kopie|kopien|gesichert|sichert|sichern|sicherung*|schreibt|geschrieben|exportiert|export|synchronisiert|gespiegelt|voll|vollsicherung*|inkrement*|differen*|dump*|abzug|abzüge|snapshot*|band|protokolle|logs|<tool> .. <frequency>|<weekday>|werktags|wochentags|nachts|abends|mitternacht|sonntags|samstags|freitags|montags|dienstags|mittwochs|donnerstags|wochenende',
          'job|skript|timer|lauf|auftrag|dienst|cron .. läuft|startet|beginnt .. <time>|um|<frequency>|<weekday>|werktags|wochentags|nachts|abends|mitternacht|sonntags|samstags|freitags|montags|dienstags|mittwochs|donnerstags|wochenende',
          '<cron>',
        ],
      },
      headings: [
        'sicherungszeitplan|backupzeitplan|sicherungszeiten|sicherungsintervall*|zeitplan|häufigkeit',
        'zeitplan|häufigkeit der? sicherung*|backup*|datensicherung*',
        'datensicherung|datensicherungen|sicherung|sicherungen|backup|backups|sicherungskonzept|datensicherungskonzept|backupkonzept',
        'sicherung|datensicherung|backup wiederherstellung|restore|recovery',
      ],
      topics: [
        'regelmäßig* gesichert|sicherung*|backup*|datensicherung*',
        'sicherungsintervall*|sicherungszeit*|backupfenster|sicherungsfenster',
        'wird|werden .. gesichert',
      ],
      evidence: [
        '<frequency>',
        'intervall|takt|abstand <duration>',
        'nachts|mitternacht|laufend|fortlaufend',
        'werktags|wochentags|abends|sonntags|samstags|freitags|montags',
      ],
      proof: [
        '<frequency> .. gesichert|sicherung*|datensicherung*|backup|backups|vollsicherung*',
        'gesichert|sicherung|sicherungen|datensicherung*|backup|backups|vollsicherung* .. <frequency>',
        '<frequency>|<weekday>|werktags|wochentags|nachts|abends|mitternacht|sonntags|samstags|freitags|montags|dienstags|mittwochs|donnerstags|wochenende .. kopiert|sichert|sichern|schreibt|exportiert|legt|zieht|erstellt .. <tool>|sicherung*|kopie|dump*|abzug|snapshot*',
        '<tool> .. <frequency>|<weekday>|werktags|wochentags|nachts|abends|mitternacht|sonntags|samstags|freitags|montags|dienstags|mittwochs|donnerstags|wochenende',
        '<frequency>|<weekday>|werktags|wochentags|nachts|abends|mitternacht|sonntags|samstags|freitags|montags|dienstags|mittwochs|donnerstags|wochenende .. <tool> .. kopiert|sichert|schreibt|exportiert|legt|zieht|erstellt',
        'vollsicherung|inkrementell|differenziell|wal|transaktionsprotokolle .. <frequency>|<weekday>|werktags|wochentags|nachts|abends|mitternacht|sonntags|samstags|freitags|montags|dienstags|mittwochs|donnerstags|wochenende',
        '<frequency> .. gesichert|sichert|sicherung|kopiert|kopie|snapshot|<tool>',
        'sicherung*|gesichert|sichert|kopie|kopiert|export|snapshot*|*sicherung|vollsicherung .. <frequency>',
        'voll|vollsicherung|inkrementell|differenziell .. <frequency>|<weekday>|<time>',
        '<frequency>|<weekday> .. voll|vollsicherung|inkrementell|differenziell',
        'voll .. samstag*|sonntag*|freitag* .. inkrementell|differenziell',
        'protokolle|transaktionsprotokolle|logs|wal|binlogs .. <frequency> .. geschrieben|weggeschrieben|gesichert|übertragen|kopiert|verschickt',
      ],
    },
    fr: {
      within: {
        'backup-procedure': [
          'quand|lancement|départ|démarrage|fréquence|horaire|horaires|planification|périodicité|cadence|heure|rythme .. <time>|<duration>|<frequency>|<weekday>|nuit|nuits|soir|soirs|matin|matins|minuit|quotidienne|chaque',
          'complète|complètes|incrémental*|différentiel*|journaux|instantané*|dump|copie|copies|export|<tool> .. <frequency>|<weekday>|nuit|nuits|soir|soirs|matin|matins|minuit|quotidienne|chaque',
          '<frequency>|<weekday>|nuit|nuits|soir|soirs|matin|matins|minuit|quotidienne|chaque .. copie|copies|copié*|copions|écrit|écrite|exporte*|export|dump|extrait|envoie|envoyé*|synchronis*|répliqu*|complète|complètes|incrémental*|différentiel*|journaux|instantané*|bande|enregistr*',
          'tâche|script|job|cron|minuteur .. <time>|<frequency>|<weekday>|nuit|nuits|soir|soirs|matin|matins|minuit|quotidienne|chaque',
          '<cron>',
        ],
      },
      headings: [
        'fréquence|planification|calendrier|planning',
        'fréquence|planification|calendrier|horaires sauvegarde',
        'sauvegarde quotidienne|hebdomadaire|nocturne|mensuelle',
        'sauvegarde',
        'sauvegarde restauration|données|base|bases|serveurs',
        'plan|politique|stratégie sauvegarde',
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
        'chaque|tous|toutes les? nuit|nuits|soir|soirs|matin|jour|heure|<duration>',
        'à|vers <time>|<number> h|heures',
      ],
      proof: [
        'sauvegarde|sauvegardé|sauvegardée|sauvegardés|sauvegardées .. <frequency>',
        '<frequency> .. sauvegarde|sauvegardé|sauvegardée|sauvegardés|sauvegardées|sauvegardons',
        '<frequency>|chaque_soir|tous_les_soirs|nuit .. <tool> .. copie|écrit|exporte|envoie|sauvegarde|enregistre|dépose',
        '<tool> .. <frequency>',
        'chaque|toutes nuit|nuits|soir|soirs|matin .. copie|exporte|copié*|exporté*|envoie|écrit .. base|bases|données|serveur|serveurs|fichiers|<store>|<path>|<host>',
        'base|bases|données|serveurs|fichiers .. copié*|exporté* .. chaque|tous|toutes|<frequency>',
        'sauvegarde complète|incrémentale|différentielle .. <frequency>|<weekday>|nuit|nuits|soir|soirs|matin|matins|minuit|quotidienne|chaque',
        'complète|incrémentale|différentielle <weekday>',
        '<frequency> ... copie|copient|sauvegarde|sauvegardes|dump|envoi|mysqldump|pg_dump|<tool>',
        'copie|copies|sauvegarde|sauvegardes|dump|export|cliché|instantané .. <frequency>',
        'après chaque représentation|séance|cours|clôture|service|fermeture|vacation .. enregistre|copie|sauvegarde|exporte',
        'journaux|wal|binlogs|transactions .. envoyés|copiés|archivés|expédiés .. <frequency>|toutes',
      ],
    },
    es: {
      within: {
        'backup-procedure': [
          'cuándo|cuando|inicio|lanzamiento|frecuencia|horario|periodicidad|cadencia|programación|hora .. <time>|<duration>|<frequency>|<weekday>|noche|noches|madrugada|medianoche|mañana|diario|diaria',
          'copia|copian|copiamos|vuelca|vuelcan|volcado|escribe|exporta|exportan|exportación|envía|sincroniza*|replica|completa|completas|incremental*|diferencial*|diarios|registros|instantánea*|cinta|guarda|<tool> .. <frequency>|<weekday>|noche|noches|madrugada|medianoche|mañana|diario|diaria',
          '<frequency>|<weekday>|noche|noches|madrugada|medianoche|mañana|diario|diaria .. copia|copian|copiamos|vuelca|vuelcan|volcado|escribe|exporta|exportan|exportación|envía|sincroniza*|replica|completa|completas|incremental*|diferencial*|diarios|registros|instantánea*|cinta|guarda',
          'tarea|script|trabajo|cron|temporizador .. <time>|<frequency>|<weekday>|noche|noches|madrugada|medianoche|mañana|diario|diaria',
          '<cron>',
        ],
      },
      headings: [
        'frecuencia|programación|calendario|horario|periodicidad',
        'frecuencia|programación|calendario respaldo|copia|backup',
        'respaldo diario|semanal|nocturno',
        'copia seguridad',
        'respaldo|respaldos|copias',
        'plan|política copia|copias|respaldo',
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
        'cada|todas las? noche|noches|día|días|hora|<duration>',
        'a <time>',
        'de lunes viernes|domingo|sábado',
      ],
      proof: [
        'respaldo|respalda|respaldan|backup .. <frequency>',
        'copia seguridad .. <frequency>',
        '<frequency> .. respaldo|respalda|respaldan|copia|copian',
        '<frequency>|cada_noche|todas_las_noches .. <tool> .. copia|escribe|exporta|envía|guarda|vuelca',
        '<tool> .. <frequency>',
        'cada|todas noche|noches|madrugada .. copia|copian|exporta|vuelca|envía .. base|bases|datos|servidor|servidores|ficheros|archivos|<store>|<path>|<host>',
        'base|bases|datos|servidores|ficheros .. copia|copian|exporta|exportan .. cada|<frequency>',
        'copia completa|incremental|diferencial .. <frequency>|<weekday>|noche|noches|madrugada|medianoche|mañana|diario|diaria',
        '<frequency> .. copia|copian|copias|respaldo|vuelca|guarda|exporta|<tool>',
        'copia|copias|respaldo|respaldos|volcado|exportación|instantánea .. <frequency>',
        'bajan|descargan|copian|suben|exportan|vuelcan <frequency>',
        '<frequency> .. bajan|descargan|suben|exportan',
        'registros|wal|binlogs|transacciones .. envían|copian|archivan|suben|guardan .. <frequency>|cada',
      ],
    },
  },
  fields: [
    'backups.schedule',
    'backup.schedule',
    'spec.backups[].jobs[].schedule',
    'spec.backups[].jobs[].archive_timeout',
    'backup_schedule',
    'backup_frequency',
    'backup_interval',
    'backup_window',
  ],
  falseFriends: [
    { text: 'Monthly: restore to staging and check the order flow.', why: 'a restore test' },
    { text: 'The maintenance window is Sunday 02:00-04:00.', why: 'a window for changes' },
    { text: 'Sales reports run daily at 06:00.', why: 'another job' },
    { text: 'The plan is reviewed annually.', why: 'the cadence of a review' },
    { text: 'Backups are reviewed weekly by the team.', why: 'a look at copies, not the taking' },
    { text: 'The on-call schedule changes every Monday.', why: 'a rota' },
    { text: 'We test backups every quarter.', why: 'the cadence of a test' },
    { text: 'The price list is printed every Friday at 17:00.', why: 'another weekly job' },
    { text: 'A restore is rehearsed every quarter.', why: 'the cadence of an exercise' },
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
      - type: \${2|TBD,full,incremental,differential,log,snapshot|}
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
