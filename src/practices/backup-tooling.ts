/** Practice: the program or service that takes each backup. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'backup-tooling',
  title: 'Backup tooling',
  titles: { de: 'Sicherungssoftware', fr: 'Outils de sauvegarde', es: 'Herramientas de respaldo' },
  columns: {
    de: 'Sicherung von | Werkzeug und Version | Job oder Timer | Konfiguration',
    fr: 'Sauvegarde de | Outil et version | Tâche | Configuration',
    es: 'Respaldo de | Herramienta y versión | Tarea | Configuración',
  },
  group: 'Backup',
  partOf: 'backup-plan',
  seed: '1b',
  requirement:
    'Name the program or service that takes each backup, with its version or the job that runs it.',
  why: 'A copy can be read only by the tool, and often only by the version, that wrote it. The restore depends on this fact.',
  goodEvidence: [
    'the name and version of the tool',
    'the exact command',
    'the name of the job, timer or workflow',
    'a link to its configuration',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'set', 'backup-procedure': 'required', 'restore-procedure': 'optional' },
  controls: [
    'nist-800-34r1:3.4.2',
    'nist-800-53r5:CP-9',
    'cis-v8:11.2',
    'aws-waf:REL09-BP03',
    'soc2:A1.2',
  ],
  signals: {
    en: {
      within: {
        'backup-procedure': [
          '<tool>',
          'borgmatic|borg|restic|velero|rclone|rsync|pgbackrest|mariabackup|xtrabackup|veeam|rman|bareos|bacula|duplicity|kopia|wal_g',
          'tool|tools|software|program|programme|how|method|agent|product|technology|command <tool>|<file>|<path>|<code>|<name>',
          'script|job|timer|unit|cronjob|playbook|task|workflow|pipeline <file>|<path>|<code>|<name> .. export*|dump*|copies|copy|copied|saves|save|archives|writes|sync*|upload*|snapshots',
          'export*|dumped|copied|saved|archived|synced|written|run|started|made|taken .. by|with|via|using|through <file>|<path>|<code>|<name>',
          'rsnapshot|duplicati|hyper_backup|active_backup|time_machine|robocopy|mysqldump|mongodump|etcdctl|zfs_send|syncoid|sanoid|snapper|clonezilla|macrium|backuppc|urbackup|amanda|scylla_manager|percona|barman|slapcat|nodetool|proxmox_backup|vzdump|aws_backup|azure_backup|ntbackup|wbadmin|synology|tar|age',
          'sql server agent|job|maintenance_plan',
        ],
      },
      readsCode: true,
      headings: [
        'backup restore plan',
        'backup',
        'backup tool|tooling|software|program|product|solution|method|technology|agent',
        'backup script|mechanism|automation|command|utility|engine|configuration',
        'how backup .. taken|made|work|created|run|done|performed',
        'how we|to? backup',
        'taking|making|creating|running|performing backup|snapshot|dump',
        'create|take|make|run a? backup|snapshot|dump',
        'automated|automatic|manual backup|snapshot',
      ],
      topics: [
        'backup|backups .. process use|uses',
        'sql backup list',

        'backup tool|tooling|software|product|agent|script|method|mechanism|utility|client',
        'backup engine|service|command|container|operator|playbook|plugin|application|appliance|workflow|pipeline',
        'backup|snapshot|dump .. script|cronjob|cron|timer|workflow|pipeline|lambda|task|utility|command',
        'script|cronjob|timer|workflow|pipeline|lambda|task|playbook|daemon .. backup|dump|snapshot',
        'backup|snapshot|dump .. using|via|through|by_means',
        'backup|snapshot|dump taken|made|done|performed|run|executed|managed|handled|automated with|by',
        'we|system|it use|uses|run|runs .. backup|snapshot|dump',
        '<tool> .. backup|dump|snapshot|copies|job|repository|stanza|archive',
        'backup|dump|snapshot|copies|archive .. <tool>',
      ],
      evidence: [
        '<tool>',
        'backup .. <file>',
        'script|job|timer|workflow|pipeline|cronjob|lambda|task|unit|playbook|container <code>|<name>|<file>|<path>|<url>',
        '<code>|<name>|<file>|<path> script|job|timer|workflow|pipeline|cronjob|lambda|task|unit|playbook',
        'systemd timer',
        'github|gitlab actions|ci|workflow|pipeline',
        'scheduled task',
        'sql server agent',
        'kubernetes|k8s cronjob',
        'script <link>|<url>',
        'tar|gzip|dd|cp|scp|mysqldump|sqlite3 <path>|<file>|<code>',
      ],
      proof: [
        'use|uses|using|with <link>|<tool>|<name>|<code> .. take|takes|create|make .. backup|snapshot|dump',
        '<link> .. project|tool|script|job|pipeline .. take|takes|create|creates .. backup|snapshot|dump',
        'managed|aws|azure|google ... automatically takes|creates|makes .. backup|snapshot|dump',
        'automatic|automatically .. <frequency> snapshot|backup',

        'pgbackrest|barman|xtrabackup|mariabackup|mydumper|velero|kasten|restic|borg|borgbackup|borgmatic|kopia',
        'duplicity|duplicati|rsnapshot|veeam|commvault|cohesity|rubrik|netbackup|avamar|bacula|bareos|wbadmin',
        'vzdump|sanoid|syncoid|btrbk|mysqldump|mongodump|rman|k8up|pgbackups|arcserve|acronis|nakivo|expdp',
        'pg dump|dumpall|basebackup',
        'wal g|e',
        '<tool> .. backup|dump|snapshot|stanza',
        'backup|dump|snapshot .. using|via|with|by|through|runs .. <tool>',
        'backup|dump|snapshot script|job|cronjob|timer|workflow|task <code>|<file>|<path>|<name>|<link>',
        'backup|dump|snapshot tool|software|method|program|agent|solution|technology <tool>|<code>|<name>|<file>',
        '<cron> ... backup|dump|snapshot',
        'backup|dump|snapshot sh|ps1|py|bat|cmd|service|timer',
        'etcdctl snapshot save',
        'vault operator raft snapshot',
        'gitlab backup|rake',
        'automated|automatic|managed snapshot|backup enabled|retained|retention|window',
        'rds|aurora|ebs|azure|dynamodb|cloudsql|documentdb|cosmosdb .. snapshot|backup|pitr',
        'snapshot lifecycle|policy .. dlm|manager|gcloud|azure|aws',
        'hyper|active backup',
        'scylla|ops|cloud|cluster manager takes|makes|creates|runs|schedules .. backup|snapshot',
        'backuppc|urbackup|clonezilla|macrium|snapper|slapcat|druva|networker|altaro|zmanda|storware|ghettovcb|elasticdump|influxd_backup|surebackup|rdiff_backup|tarsnap|duply|arq|msp360|autorestic|resticprofile|k8ssandra|stolon_backup|sqlbackupandftp|dbatools',
        'nodetool snapshot',
        'percona xtrabackup|backup',
        'scripts|script|jobs|job|exporter .. write|writes|produce|produces .. backup|dump|snapshot|export to|into|onto',
        'by|with|using archiware|retrospect|macrium|freefilesync|spanning|redstor|datto|carbonite|backblaze|arq|syncovery|ahsay|druva|barracuda|unitrends|zerto|oxidized|rancid|p5|iperius|cobian|mirror',
        'sql server agent .. job|calls|runs|full|maintenance_plan',
        'proxmox backup server',
        'handled|covered|taken|done|saved|protected|made by|with|in <tool>',
        'actions|action|workflow|pipeline|job|jenkins|cronjob|lambda|function|timer|gitlab_ci|playbook|script <code>|<file>|<name>|<path> .. makes|takes|writes|creates|produces|runs|does|dumps|exports .. dump|backup|snapshot|export|copy',
        'action|workflow|pipeline|job|jenkins|cronjob|lambda|function|timer|playbook|script .. makes|takes|writes|creates|produces|does .. dump|backup|snapshot',
        'agent|maintenance_plan job|plan .. full|nightly|differential|log calls|runs|executes',
      ],
      not: [
        'backup cdn|content_delivery|dns|line|link|route|provider|supplier|vendor|channel',
        'service|fallback|plan as backup',

        'backup your|my notes',
        'raid',
        'replica is|are our|the backup',
        '<role> is|as|acts|serves backup',
        'role|position|function|name|responsible ... primary .. backup',
        'backup contact|person|coordinator|commander|oncall|responder|generator|power|battery|link',
        'battery backup',
      ],
    },
    de: {
      within: {
        'backup-procedure': [
          'werkzeug|werkzeuge|programm|software|womit|wie|verfahren|technik|mit|per|mittels|durch <tool>|<file>|<code>|<path>',
          'skript|auftrag|job|dienst|timer .. <file>|<code>|<path>|<name>',
          '<tool>',
        ],
      },
      headings: [
        'sicherungssoftware|backupsoftware|sicherungswerkzeug*|backupverfahren|sicherungsverfahren',
        'backup software|werkzeug|skript|verfahren',
        'technik der? sicherung*',
        'datensicherung|datensicherungen|sicherung|sicherungen|backup|backups|sicherungskonzept|datensicherungskonzept|backupkonzept',
      ],
      topics: [
        'sicherungssoftware|backupsoftware|sicherungsprogramm*|sicherungsskript*|backupskript*',
        'sicherung*|backup*|datensicherung* .. mit|mittels|über|durch',
        'sicherungsjob*|sicherungsauftrag*|backupjob*',
        'skript .. sichert|sicherung*|backup*',
      ],
      evidence: ['<tool>', 'skript|auftrag|dienst|job <code>|<name>|<file>|<path>'],
      proof: [
        'sicherung*|backup*|gesichert|sichert|sichern ... <tool>',
        '<tool> ... sicherung*|backup*|gesichert|sichert|sichern',
        'schreibt|kopiert|exportiert|zieht|erstellt <tool>',
        '<tool> .. schreibt|kopiert|exportiert|zieht|erstellt|legt',
        'per|mittels <tool>',
      ],
    },
    fr: {
      within: {
        'backup-procedure': [
          'outil|outils|logiciel|programme|comment|méthode|avec|via|par|script|tâche|agent <tool>|<file>|<code>|<path>|<name>',
          '<tool>',
        ],
      },
      headings: [
        'outil|logiciel|script|méthode|solution sauvegarde',
        'comment .. sauvegarde',
        'réalisation sauvegarde',
        'sauvegarde',
        'sauvegarde restauration|données|base|bases|serveurs',
        'plan|politique|stratégie sauvegarde',
      ],
      topics: [
        'outil|logiciel|script|tâche|méthode|solution|agent sauvegarde',
        'sauvegarde .. avec|via|moyen|aide',
        'sauvegarde réalisée|effectuée|lancée|exécutée .. par|avec',
        'script|tâche|programme .. sauvegarde',
      ],
      evidence: ['<tool>', 'script|tâche|travail <code>|<name>|<file>|<path>'],
      proof: [
        'sauvegarde|sauvegardé|sauvegardée ... <tool>',
        '<tool> ... sauvegarde|sauvegarder|sauvegardons',
        '<tool> .. copie|exporte|écrit|envoie|dépose|enregistre',
        'copiée|copiées|exportée|exportées|extraite .. par|avec|via <tool>|<file>|<code>',
      ],
    },
    es: {
      within: {
        'backup-procedure': [
          'herramienta|herramientas|programa|software|cómo|método|con|mediante|script|tarea|agente <tool>|<file>|<code>|<path>|<name>',
          '<tool>',
        ],
      },
      headings: [
        'herramienta|software|script|método|solución respaldo|copia|backup',
        'cómo .. respaldo|copia',
        'copia seguridad',
        'respaldo|respaldos|copias',
        'plan|política copia|copias|respaldo',
      ],
      topics: [
        'herramienta|software|programa|script|método|tarea|agente respaldo|backup',
        'herramienta|software|programa|script|método|tarea|agente copia seguridad',
        'respaldo|backup .. con|mediante|usando',
        'copia seguridad .. con|mediante|usando',
        'script|tarea|programa .. respaldo|respalda|copia_de_seguridad',
      ],
      evidence: ['<tool>', 'script|tarea|trabajo <code>|<name>|<file>|<path>'],
      proof: [
        'respaldo|respalda|respaldan|backup ... <tool>',
        'copia seguridad ... <tool>',
        '<tool> ... respaldo|respalda|copia_de_seguridad|copias_de_seguridad',
        '<tool> .. copia|exporta|vuelca|escribe|envía|guarda',
        'copian|copia|vuelca|exporta .. con|mediante <tool>|<file>|<code>',
      ],
    },
  },
  fields: [
    'spec.backups[].tool.name',
    'spec.backups[].jobs[].command',
    'backup_tool',
    'backup_software',
    'backup_script',
    'backup_job',
  ],
  falseFriends: [
    { text: 'Bring the array back up with zpool import.', why: 'up again, and no copy' },
    { text: 'Use Git to back up your notes.', why: 'version control of notes' },
    { text: 'RAID 10 protects the disks of the backup server.', why: 'redundancy is no backup' },
    { text: 'The read replica is our backup.', why: 'replication copies deletions too' },
    { text: 'Unpack the release with tar -xzf release.tar.gz.', why: 'a step of a deployment' },
    { text: 'The new build tool runs every night.', why: 'another tool' },
    { text: 'Ask the backup coordinator which script to run.', why: 'a deputy' },
    {
      text: 'The script deploy.sh rolls out the new version of the shop.',
      why: 'a script for another purpose',
    },
  ],
  scaffold: {
    markdown: `## Backup tooling

| Backup of | Tool and version | Job or timer | Configuration |
| --- | --- | --- | --- |
| \${1:TBD: system} | \${2:TBD: tool, version} | \${3:TBD: job, timer or workflow} | \${4:TBD: file or link} |

Command, to run a backup by hand:

\`\`\`sh
\${5:TODO: the exact backup command}
\`\`\`
`,
    yaml: `backups:
  - id: \${1:orders-db}
    tool:
      name: "\${2:TBD: program or service}"
      version: "\${3:TBD: version}"
      config: "\${4:TBD: configuration file}"
`,
  },
  examples: [
    {
      name: 'a sentence with the tool and the timer',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Orders database

pgBackRest 2.53 is started by the systemd timer orders-db-backup.timer on db-01.
^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a crontab line',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Nightly job

\`\`\`
30 1 * * * root /usr/local/bin/orders-backup.sh
\`\`\`
`,
    },
    {
      name: 'a row of a table',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Components

| Component | Backup method | Owner |
| --- | --- | --- |
| wiki-01 | restic | platform |
  ^^^^^^^
`,
    },
    {
      name: 'a tool without a name',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Copies

All copies are taken by our backup software.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap that says so',
      kind: 'backup-procedure',
      state: 'placeholder',
      text: `# Copies

Backup tool: TODO
^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a deployment tool',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Roll out a release
  ^^^^^^^^^^^^^^^^^^

Unpack it with tar -xzf release.tar.gz and start the service with systemctl.
`,
    },
  ],
} satisfies Practice;
