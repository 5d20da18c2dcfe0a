/** Practice: one place that says how everything is backed up and put back. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'backup-plan',
  title: 'Backup and restore plan',
  titles: { de: 'Sicherungsplan', fr: 'Plan de sauvegarde', es: 'Plan de respaldo' },
  columns: {
    de: 'System | Werkzeug | Zeitplan | Speicherort | Ausgelagerte Kopie | Aufbewahrt',
    fr: 'Système | Outil | Calendrier | Emplacement | Copie hors site | Conservée',
    es: 'Sistema | Herramienta | Calendario | Ubicación | Copia externa | Se conserva',
  },
  group: 'Backup',
  seed: '1',
  requirement:
    'Say in one place what is backed up, how, when and where to, how long copies are kept, and how they are put back.',
  why: 'When these facts live in scripts and heads, nobody can tell before the outage whether a system can be recovered, or to which point in time.',
  goodEvidence: [
    'a section of its own with scope, tool, schedule and store',
    'the off-site copy and the retention',
    'a link to the restore procedure',
    'a named owner',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: { 'dr-plan': 'required', 'backup-procedure': 'required' },
  controls: [
    'nist-800-34r1:3.4.2',
    'nist-800-53r5:CP-9',
    'nist-csf-2.0:PR.DS-11',
    'iso27001:A.8.13',
    'iso22301:8.3.4',
    'cis-v8:11.1',
    'hipaa:164.308(a)(7)(ii)(A)',
    'soc2:A1.2',
    'pci-dss-4:12.10.1',
    'dora:12(1)(a)',
    'nis2-ir:4.2.2',
    'aws-waf:REL09-BP01',
    'itil4:service-continuity-management',
  ],
  signals: {
    en: {
      readsCode: true,
      headings: [
        'backup',
        'snapshot',
        'backup restore|recovery|retention|archiving|schedule',
        'backup plan|strategy|policy|procedure|process|concept|scheme|regime|approach',
        'backup architecture|overview|design|solution|setup|configuration|system|sla|coverage',
        'data|database|system|server|cluster|volume|file|application|cloud backup',
        'protection plan|policy',
        'snapshot policy|plan|strategy|schedule',
        'point in time recovery',
        'data protection',
        'protection',
      ],
      topics: [
        'backup restore|recovery? plan|strategy|policy|regime|concept|scheme|approach|process',
        'backup restore|recovery? solution|architecture|arrangement|programme|program|sla',
        'data protection plan|policy|strategy',
        'strategy|policy|plan|approach for|of backup|snapshot',
        'takes|makes|creates|performs|runs|keeps .. backup|snapshot|dump',
        'we|system|job|script|server take|make|run|create|perform|keep .. backup|snapshot|dump',
        'backup|snapshot|dump taken|made|run|runs|created|performed|scheduled|executed|done|kept',
        'regular|periodic|daily|nightly|hourly|weekly|automated|automatic|scheduled backup|snapshot|dump',
        'backup|dumped|snapshotted <frequency>',
        'data|database|system|server|file|everything .. is|are|gets .. backup',
        'backup .. stored|kept|written|saved|held|uploaded|copied|shipped|retained',
        '<tool> .. writes|copies|dumps|sends|saves|exports|makes|takes|creates|pushes|runs|backs',
        'writes|copies|dumps|exports|saves .. <tool>|tape|bucket|nas',
      ],
      evidence: [
        '<store>|<path>|<region>',
        'bucket|vault|nas|tape|s3|gcs|glacier|backblaze|wasabi|minio',
        '<tool>',
        '<frequency>',
        'offsite',
        'another|different|second|secondary|separate region|site|account|datacenter|provider',
        'keep|keeps|kept|retain|retains|retained|retention|hold|held .. <duration>',
        'last|latest <count> backup|snapshot|dump|copies',
        '<count> daily|weekly|monthly|yearly',
        'restore|restoring|recovery procedure|runbook|steps|instructions|guide',
        'owner|owned|responsible|maintained|operated .. <person>',
        'full|incremental|differential',
        'every|each evening|morning|<duration>',
        'evenings|evening|mornings|midnight|noon',
        'tape|tapes|copy|disk|set .. bank|courier|branch|home|safe|strongroom',
        'second|another copy',
        'kept|keep|held|stay|stays <count>|<duration>',
        'left_out|not_included|excluded|included|covers|not_backed',
      ],
      proof: [
        '<tool> ... <frequency> ... <store>|<path>|bucket|vault|s3|nas|tape',
        'backup|dump|snapshot ... <frequency> ... <store>|bucket|vault|s3|nas|tape ... kept|retained|retention',
        '<frequency> ... backup|dump|snapshot ... <store>|bucket|vault|s3|nas|tape ... kept|retained|retention',
      ],
      not: [
        'backup slide|singer|vocal|dancer|band|quarterback|date|plan_b',
        'backup contact|person|coordinator|commander|lead|leader|approver|deputy|oncall|responder',
        'backup generator|power|battery|ups|internet|link|line|circuit|connection|phone|heating',
        'battery|power|generator backup',
        '<role> is|as|acts|serves backup',
        'role|position|function|name|responsible ... primary .. backup',
        'before|first .. take|make|create backup|snapshot|dump',
        'take|make|create backup|snapshot|dump .. before|first',
        'request|traffic backup when|behind|during|while',
      ],
      min: 4,
      window: 'section',
    },
    de: {
      headings: [
        'datensicherung*|sicherung|sicherungen|sicherungskonzept*|backupkonzept*|backupstrategie*',
        'backup konzept|strategie|plan|verfahren',
        'sicherung und? wiederherstellung',
        'backup und? wiederherstellung|restore|recovery',
        'sicherungsplan*|sicherungsstrategie*',
        'datensicherungen|backup|backups',
      ],
      topics: [
        'datensicherungskonzept*|sicherungskonzept*|backupkonzept*|sicherungsstrategie*|sicherungsplan*',
        'werden|wird .. gesichert',
        'sicherung|sicherungen|datensicherung|backup|backups erfolgt|erfolgen|werden|läuft|laufen',
        'täglich*|nächtlich*|wöchentlich*|regelmäßig* sicherung*|datensicherung*|backup*',
        'erstellen|erstellt .. sicherung*|backup*|datensicherung*',
        '<tool> .. schreibt|sichert|kopiert|exportiert|legt',
        'schreibt|sichert|kopiert|exportiert <tool>',
        'jede|jeden|täglich|nachts .. schreibt|sichert|kopiert|exportiert',
      ],
      evidence: [
        'offsite|auslager*|ausgelagert*|zweiter|zweiten|anderer|anderen standort|rechenzentrum|region',
        'aufbewahr*|vorgehalten|behalten ... <duration>',
        'wiederherstellungsanleitung|wiederherstellungsverfahren|restore anleitung',
        'vollsicherung*|inkrementell*|differenziell*',
        'bandlaufwerk*|band|bänder|netzlaufwerk|speicher|backupserver|sicherungsserver',
        'verantwortlich* .. <person>',
        '<duration> .. aufbewahrt|vorgehalten|behalten',
        'danach|anschließend|zusätzlich .. bucket|s3|rechenzentrum|standort|<region>',
        'werktags|nachts|sonntags|samstags',
        'umfang|enthalten|ausgenommen|nicht_gesichert',
      ],
      min: 4,
      window: 'section',
    },
    fr: {
      headings: [
        'sauvegarde',
        'sauvegarde restauration',
        'plan|politique|stratégie sauvegarde',
        'sauvegarde données|bases',
        'protection données',
      ],
      topics: [
        'plan|politique|stratégie|procédure|dispositif sauvegarde',
        'sauvegarde effectuée|réalisée|exécutée|lancée|faite|planifiée|conservée|stockée',
        'est|sont sauvegardé|sauvegardée|sauvegardés|sauvegardées',
        'sauvegarde quotidien*|hebdomadaire*|mensuel*|nocturne*|régulière|régulières|automatique',
        'nous sauvegardons',
        '<tool> .. copie|écrit|envoie|exporte|sauvegarde|dépose',
        'chaque|toutes .. copie|envoie|exporte|sauvegardons .. base|bases|données|fichiers|serveurs',
        'copie|copies de? sécurité|secours',
      ],
      evidence: [
        'hors_site|externalisé*|distant|distante|autre site|région|centre',
        'conservé*|gardé*|rétention ... <duration>',
        'procédure|guide restauration',
        'complète|incrémentale|différentielle',
        'bande|coffre|serveur_de_sauvegarde|baie|partage',
        'responsable .. <person>',
        'garde|gardons|conserve|conservons .. <duration>',
        'puis|ensuite .. vers|dans',
        'pas les postes',
        'nuit|nuits|soir|soirs|dimanche|samedi',
        'périmètre|exclus|exclues|incluses',
      ],
      min: 4,
      window: 'section',
    },
    es: {
      headings: [
        'respaldo|respaldos',
        'copia seguridad',
        'plan|política|estrategia|procedimiento respaldo|backup',
        'respaldo restauración|recuperación',
        'protección datos',
      ],
      topics: [
        'plan|política|estrategia|procedimiento respaldo|respaldos|backup',
        'plan|política|estrategia|procedimiento copia seguridad',
        'copia seguridad realiza|realizan|hace|hacen|ejecuta|ejecutan|guarda|guardan|almacena|almacenan',
        'se respalda|respaldan',
        'respaldo diario|semanal|mensual|nocturno|automático|periódico',
        'copia seguridad diaria|semanal|mensual|automática|periódica',
        '<tool> .. copia|escribe|envía|exporta|vuelca|guarda',
        'cada|todas .. copia|copian|envía|exporta|vuelca .. base|bases|datos|ficheros|servidores',
        'copia|copias de? seguridad',
      ],
      evidence: [
        'fuera del? sitio|otra|otro|segunda|segundo región|centro|sede|cuenta',
        'conserva*|retien*|retención|guarda* ... <duration>',
        'procedimiento restauración|recuperación',
        'completa|incremental|diferencial',
        'cinta|bóveda|servidor_de_copias|servidor_de_respaldo|cabina',
        'responsable .. <person>',
        'después|luego|además .. a|en',
        'no se? copian',
        'noche|noches|domingo|sábado',
        'alcance|excluido|excluidos',
      ],
      min: 4,
      window: 'section',
    },
  },
  fields: ['spec.backups[].restore_procedure', 'backup_plan', 'backup_policy'],
  falseFriends: [
    { text: "The backup slides are at the end of Tuesday's deck.", why: 'spare slides' },
    { text: 'The database lead is backup for the coordinator during holidays.', why: 'a deputy' },
    { text: 'Requests back up when the queue is full.', why: 'the verb of congestion' },
    { text: 'The UPS gives 20 minutes of battery backup.', why: 'power' },
    {
      text: 'Copy config.yml to config.yml.bak before you edit it.',
      why: 'a copy within one step',
    },
    { text: 'Call the backup contact after ten minutes.', why: 'a person' },
  ],
  scaffold: {
    markdown: `## Backup and restore plan

| System | Tool | Schedule | Stored in | Off-site copy | Kept for |
| --- | --- | --- | --- | --- | --- |
| \${1:TBD: system} | \${2:TBD: tool} | \${3:TBD: full and incremental times} | \${4:TBD: bucket, vault or path} | \${5:TBD: second site} | \${6:TBD: days} |

Not backed up, on purpose: \${7:TBD: what, and why}.

Owner of the backups: \${8:TBD: role}. Restore procedure: \${9:TBD: document}.
`,
    yaml: `backups:
  - id: \${1:orders-db}
    covers: [\${2:orders-db}]
    tool:
      name: "\${3:TBD: program or service}"
    jobs:
      - type: \${4|TBD,full,incremental,differential,log,snapshot|}
        schedule: "\${5:TBD: cron line or interval}"
    copies:
      - id: \${6:primary-copy}
        medium: \${7|TBD,object-storage,disk,tape,snapshot|}
        location:
          path: "\${8:TBD: bucket, vault or path}"
    verification:
      method: "\${9:TBD: how the copy is checked}"
      schedule: "\${10:TBD: how often}"
    restore_procedure: "\${11:TBD: id of the restore procedure}"
`,
  },
  examples: [
    {
      name: 'a paragraph with tool, schedule, store and retention',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Orders service

pgBackRest takes a full backup of orders-db every Sunday at 01:00 UTC and an incremental one every 6 hours.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Both go to s3://example-bkp/orders, are copied to another region, and are retained for 35 days.
`,
    },
    {
      name: 'a table, one row for each system',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Backups

| System | Tool | Schedule | Stored in | Retention |
| --- | --- | --- | --- | --- |
| orders-db | restic | nightly | s3://example-bkp/orders | 30 days |
| wiki-01 | restic | weekly | s3://example-bkp/wiki | 90 days |
`,
    },
    {
      name: 'YAML with backups',
      kind: 'backup-procedure',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: backup-procedure
spec:
  backups:
    - id: orders-db
      covers: [orders-db]
      tool: { name: restic }
      restore_procedure: restore-orders-db
`,
    },
    {
      name: 'a claim without any fact',
      kind: 'dr-plan',
      state: 'vague',
      text: `## Protection of data

We have a backup strategy that covers all critical data.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a heading over a gap',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Backup plan
   ^^^^^^^^^^^

TBD
`,
    },
    {
      name: 'a deputy, not a copy',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Orders recovery plan
  ^^^^^^^^^^^^^^^^^^^^

The platform lead is backup for the recovery lead. Battery backup lasts 20 minutes.
`,
    },
  ],
} satisfies Practice;
